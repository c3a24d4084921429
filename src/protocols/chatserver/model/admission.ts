// Guards that come before every operation, in the order of precedence of errors.yaml: path, credentials, media type, JSON, ids
// in the path, query, body. Existence and membership are the business of each operation, and so is what only it can judge: how
// long a text may be, say.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { contract } from "../../../../generated/chatserver/contract.ts";
import type { Command, Irregularity } from "../../../behaviour/behaviour.ts";
import { isRecord } from "../../../contract/is-record.ts";
import { CONNECTION } from "../../protocol.ts";
import type { State } from "../state.ts";
import type { ChatServerAdmission, ChatServerGuarded } from "../vocabulary.ts";
import type { Refusal, Violation } from "./body.ts";
import { judgeBody, repaired } from "./body.ts";
import { authenticate, signIn } from "./credentials.ts";
import { idOf } from "./guards.ts";
import { rememberRefusedWrite } from "./refused-writes.ts";

const OF_CONNECTIONS: readonly string[] = Object.values(CONNECTION);

export function admit(state: State, command: Command, reader: ChatServerGuarded): ChatServerAdmission {
  const { operation, params, session, irregularities } = command;
  if (OF_CONNECTIONS.includes(operation)) return { admitted: true, params, because: [] };
  const because: RequirementId[] = [];
  const misplaced = judgePath(irregularities, reader, because);
  if (misplaced) return refused(state, command, misplaced);
  if (operation === "logIn") {
    const unknown = signIn(state, session);
    if (unknown) return { admitted: false, unexplained: true, ...unknown, state };
  } else if (contract.operations[operation]?.secured) {
    const stranger = authenticate(state, session);
    if (stranger) return unauthenticated(state, command, stranger, reader);
    because.push("chatserver.auth.bearer");
  }
  const refusal = judgeContent(irregularities, reader, because) ?? judgeParams(command, reader);
  if (refusal) return refused(state, command, refusal);
  const read = repaired(command);
  const asked = withoutOdd(read.params, command, because);
  return { admitted: true, params: asked, because: [...because, ...read.because] };
}

function refused(state: State, command: Command, { code, because }: Refusal): ChatServerAdmission {
  const { operation, params, session } = command;
  const requirement = "chatserver.general.refused-write";
  const remembered = rememberRefusedWrite(state, operation, params, requirement, session);
  return { admitted: false, code, because, state: remembered };
}

/** Who is not known learns nothing: neither what else is wrong, nor whether the chat is there. */
function unauthenticated(
  state: State,
  { operation, params }: Command,
  stranger: RequirementId,
  reader: ChatServerGuarded,
): ChatServerAdmission {
  const remembered = rememberRefusedWrite(state, operation, params, "chatserver.auth.no-effect");
  const path = isRecord(params) ? params["path"] : undefined;
  const chatId = isRecord(path) ? path["chatId"] : undefined;
  const hidden: RequirementId[] = typeof chatId === "string" ? ["chatserver.auth.before-content"] : [];
  const isThere = typeof chatId === "string" && state.chats.has(idOf(chatId));
  const because = isThere ? [stranger, ...hidden] : [...hidden, stranger];
  return {
    admitted: false,
    unexplained: true,
    code: reader.choose("chatserver.unauthenticated"),
    because: [...because, "chatserver.open.unauthenticated"],
    state: remembered,
  };
}

function judgePath(
  irregularities: readonly Irregularity[],
  reader: ChatServerGuarded,
  because: RequirementId[],
): Refusal | undefined {
  if (!irregularities.some(({ kind }) => kind === "other-path-form")) return undefined;
  const open = "chatserver.open.other-slash-form";
  const branch = reader.choose("chatserver.other-slash-form");
  because.push(open);
  return branch === "served" ? undefined : { code: branch, because: [open] };
}

/** What is wrong with a body before it can be looked into. */
function judgeContent(
  irregularities: readonly Irregularity[],
  reader: ChatServerGuarded,
  because: RequirementId[],
): Refusal | undefined {
  if (irregularities.some(({ kind }) => kind === "media-type")) {
    const branch = reader.choose("chatserver.content-type");
    const labelled: RequirementId[] = ["chatserver.general.json-label", "chatserver.open.content-type"];
    if (branch !== "accepted") return { code: branch, because: labelled };
    because.push("chatserver.open.content-type");
  }
  if (irregularities.some(({ kind }) => kind === "malformed-body")) {
    const code = reader.choose("chatserver.malformed-json");
    return { code, because: ["chatserver.general.malformed-json", "chatserver.open.malformed-json"] };
  }
  return undefined;
}

function violationsOf({ irregularities }: Command): readonly Violation[] {
  return irregularities.flatMap((one) => (one.kind === "params" ? one.violations : []));
}

function judgeParams(command: Command, reader: ChatServerGuarded): Refusal | undefined {
  const violations = violationsOf(command);
  if (violations.some(({ path, keyword }) => path === "/body" && keyword === "required")) {
    const code = reader.choose("chatserver.empty-body");
    return { code, because: ["chatserver.general.empty-body", "chatserver.open.empty-body"] };
  }
  if (violations.some(({ path }) => path.startsWith("/path"))) {
    const code = reader.choose("chatserver.malformed-id");
    return { code, because: ["chatserver.general.malformed-id", "chatserver.open.malformed-id"] };
  }
  if (command.operation === "listChats" && violations.some(isOtherFull)) {
    const branch = reader.choose("chatserver.full-other-value");
    if (branch !== "short") return { code: branch, because: ["chatserver.open.full-other-value"] };
  }
  return judgeBody(violations, command.operation, reader);
}

function isOtherFull({ path }: Violation): boolean {
  return path === "/query/full";
}

/** Where another value of full counts as left out, it is left out. */
function withoutOdd(params: unknown, command: Command, because: RequirementId[]): unknown {
  if (command.operation !== "listChats" || !isRecord(params) || !violationsOf(command).some(isOtherFull)) return params;
  because.push("chatserver.open.full-other-value");
  return { ...params, query: {} };
}
