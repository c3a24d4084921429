// A refused write leaves no trace. What would be its trace is remembered here, and looked for by every later read.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { Handler, Operation } from "../../../behaviour/behaviour.ts";
import { isRecord } from "../../../contract/is-record.ts";
import type { State } from "../state.ts";
import type { TrueConf, TrueConfReader } from "../vocabulary.ts";

/** More marks than this are not remembered: a case has far fewer writes, and a mock must not grow by being refused. */
const MOST_MARKS = 64;

/** Shorter texts may stand anywhere by chance. */
const TELLING_LENGTH = 8;

/** What a change would leave behind that was refused. */
export type Trace = "text" | "member" | "removal" | "role" | "gone" | "cleared";

function markOf(trace: Trace, ...parts: readonly unknown[]): string {
  return [trace, ...parts].join(" ");
}

/** Remembers a refused write by what would show that it was carried out. */
export function rememberRefusedWrite(
  state: State,
  operation: string,
  params: unknown,
  requirement: RequirementId,
): State {
  if (state.settings.knowsAll || state.refused.size >= MOST_MARKS) return state;
  const mark = traceOf(operation, params);
  return mark === undefined ? state : { ...state, refused: state.refused.set(mark, requirement) };
}

/** What was refused once and is then carried out leaves its trace rightly. */
function forgetRefusedWrite(state: State, operation: string, params: unknown): State {
  if (state.refused.size === 0) return state;
  const mark = traceOf(operation, params);
  return mark === undefined || !state.refused.has(mark) ? state : { ...state, refused: state.refused.delete(mark) };
}

function traceOf(operation: string, params: unknown): string | undefined {
  const { chatId, userId, role, name, title, content } = isRecord(params) ? params : {};
  switch (operation) {
    case "createGroupChat":
      return textMark(name ?? title);
    case "createChannel":
    case "editChatTitle":
      return textMark(title);
    case "sendMessage":
    case "editMessage":
      return textMark(isRecord(content) ? content["text"] : undefined);
    case "addChatParticipant":
      return markOf("member", chatId, userId);
    case "removeChatParticipant":
      return markOf("removal", chatId, userId);
    case "changeParticipantRole":
      return markOf("role", chatId, userId, role);
    case "removeChat":
      return markOf("gone", chatId);
    case "clearHistory":
      return markOf("cleared", chatId);
    default:
      return undefined;
  }
}

function textMark(text: unknown): string | undefined {
  return typeof text === "string" && text.length >= TELLING_LENGTH ? markOf("text", text) : undefined;
}

/** The requirement that is broken where a change shows that was refused; undefined when none was. */
export function refusedTrace(state: State, trace: Trace, ...parts: readonly unknown[]): RequirementId | undefined {
  return state.refused.size === 0 ? undefined : state.refused.get(markOf(trace, ...parts));
}

/** None of these texts is one whose writing was refused. */
export function demandNoTrace(state: State, texts: readonly unknown[], reader: Pick<TrueConfReader, "demand">): void {
  if (state.refused.size === 0) return;
  for (const text of texts) {
    const requirement = refusedTrace(state, "text", text);
    if (requirement === undefined) continue;
    reader.demand(requirement, false, () => ({
      expected: "no trace of a request that was refused",
      observed: `the text ${JSON.stringify(text)}`,
    }));
  }
  const requirements = new Set(state.refused.values());
  for (const requirement of requirements) reader.demand(requirement, true, () => ({ expected: "", observed: "" }));
}

/** A handler that remembers what it refuses, when it is an oracle that reads it. */
export function remembering<Op extends Operation>(
  operation: string,
  handler: Handler<TrueConf, Op>,
): Handler<TrueConf, Op> {
  return {
    mint: (state, minting) => handler.mint(state, minting),
    observe: (observed, state, params) => handler.observe(observed, state, params),
    grants: (params, refused) => handler.grants(params, refused),
    step(state, session, params, reader) {
      const step = handler.step(state, session, params, reader);
      if (state.settings.knowsAll) return step;
      return {
        ...step,
        state: step.reply.ok
          ? forgetRefusedWrite(step.state, operation, params)
          : rememberRefusedWrite(step.state, operation, params, "trueconf.general.refused-write"),
      };
    },
  };
}
