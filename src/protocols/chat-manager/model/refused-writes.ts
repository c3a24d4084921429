// A refused write leaves no trace. What would be its trace is remembered here, and looked for by every later read.

import type { RequirementId } from "../../../../generated/chat-manager/contract.ts";
import type { Command } from "../../../behaviour/behaviour.ts";
import type { ChatView, State } from "../state.ts";
import type { ChatManagerReader } from "../vocabulary.ts";

/** More marks than this are not remembered: a case has far fewer writes, and a mock must not grow by being refused. */
const MOST_MARKS = 64;

/** Remembers a refused create by the texts that only it has, and a refused removal by chat and participant. */
export function rememberRefusedWrite(
  state: State,
  command: Pick<Command, "operation" | "params">,
  requirement: RequirementId,
): State {
  if (state.settings.knowsAll || state.refused.size >= MOST_MARKS) return state;
  const { path, body } = partsOf(command.params);
  let refused = state.refused;
  if (command.operation === "createChat") {
    // A creator is a mark only where there is no title: a label such as this one any other chat may have.
    const text = body["title"] ?? body["createdBy"];
    if (typeof text === "string" && text.length >= 8) refused = refused.set(text, requirement);
  }
  if (command.operation === "removeParticipant") {
    refused = refused.set(removalMark(String(path["chatId"]), String(path["participantId"])), requirement);
  }
  return refused === state.refused ? state : { ...state, refused };
}

/** A chat that nobody registered must not look like one whose registration was refused. */
export function demandNoTrace(state: State, seen: ChatView, reader: ChatManagerReader): void {
  if (state.refused.size === 0) return;
  const texts = [...seen.title.map(({ value }) => value), seen.createdBy ?? ""];
  for (const [mark, requirement] of state.refused) {
    if (mark.startsWith(REMOVAL)) continue;
    reader.demand(requirement, !texts.includes(mark), () => ({
      expected: "no trace of a registration that was refused",
      observed: `chat ${seen.id} with the text ${JSON.stringify(mark)}`,
    }));
  }
}

/** The requirement that a removal would break that was refused and is seen done. */
export function refusedRemoval(state: State, chatId: string, participantId: string): RequirementId | undefined {
  return state.refused.get(removalMark(chatId, participantId));
}

const REMOVAL = "removal ";

function removalMark(chatId: string, participantId: string): string {
  return `${REMOVAL}${chatId} ${participantId}`;
}

function partsOf(params: unknown): {
  path: Readonly<Record<string, unknown>>;
  body: Readonly<Record<string, unknown>>;
} {
  const members = (value: unknown): Readonly<Record<string, unknown>> =>
    typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
  const given = members(params);
  return { path: members(given["path"]), body: members(given["body"]) };
}
