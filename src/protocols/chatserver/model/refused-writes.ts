// A refused write leaves no trace, and nobody is told of it. What would be its trace is remembered here, and looked for by every
// later read; and which write was the last, for whatever is told after it.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { Handler, Operation } from "../../../behaviour/behaviour.ts";
import { isRecord } from "../../../contract/is-record.ts";
import { callerOf } from "../people.ts";
import type { LastWrite, State } from "../state.ts";
import type { ChatServer, ChatServerReader } from "../vocabulary.ts";
import { idOf } from "./guards.ts";

/** More marks than this are not remembered: a case has far fewer writes, and nothing must grow by being refused. */
const MOST_MARKS = 64;

/** Shorter texts may stand anywhere by chance. */
const TELLING_LENGTH = 8;

/**
 * What a change would leave behind that was refused: a text; somebody in a chat, or not any more (chat, user); a chat that is gone
 * or cleared (chat); a message that is deleted (message), or read (message, user); somebody kept from posting, or not any more
 * (chat, user); a picture, or one that is gone (picture).
 */
export type Trace =
  | "text"
  | "member"
  | "removal"
  | "gone"
  | "cleared"
  | "deleted"
  | "read"
  | "blocked"
  | "unblocked"
  | "picture"
  | "picture-gone";

/** What is broken by an event that comes of a write that was carried out. Others are told, or it is not said whether they are. */
const SILENT: Readonly<Partial<Record<string, RequirementId>>> = {
  createChat: "chatserver.create.no-event",
  updateSettings: "chatserver.settings.no-event",
  removeUsers: "chatserver.open.removal-event",
  readMessage: "chatserver.open.repeated-read",
};

function markOf(trace: Trace, ...parts: readonly unknown[]): string {
  return [trace, ...parts].join(" ");
}

/** Remembers a refused write by what would show that it was carried out. */
export function rememberRefusedWrite(
  state: State,
  operation: string,
  params: unknown,
  requirement: RequirementId,
  session = "",
): State {
  if (state.settings.knowsAll) return state;
  const silent = requirement === "chatserver.auth.no-effect" ? requirement : "chatserver.general.refused-no-event";
  const asked = { ...state, lastWrite: lastWrite(operation, params, silent) };
  if (state.refused.size >= MOST_MARKS) return asked;
  const marks = tracesOf(state, session, operation, params).filter((mark) => !isThere(state, mark));
  if (marks.length === 0) return asked;
  return {
    ...asked,
    refused: state.refused.withMutations((refused) => {
      for (const mark of marks) refused.set(mark, requirement);
    }),
  };
}

/** What was refused once and is then carried out leaves its trace rightly. */
function withoutTraces(state: State, session: string, operation: string, params: unknown): State {
  if (state.refused.isEmpty()) return state;
  return { ...state, refused: state.refused.deleteAll(tracesOf(state, session, operation, params)) };
}

function lastWrite(operation: string, params: unknown, silent: RequirementId | undefined): LastWrite {
  const { chatId } = pathOf(params);
  return {
    operation,
    ...(typeof chatId === "string" && { chatId: idOf(chatId) }),
    ...(silent !== undefined && { silent }),
  };
}

function pathOf(params: unknown): Readonly<Record<string, unknown>> {
  const path = isRecord(params) ? params["path"] : undefined;
  return isRecord(path) ? path : {};
}

function bodyOf(params: unknown): Readonly<Record<string, unknown>> {
  const body = isRecord(params) ? params["body"] : undefined;
  return isRecord(body) ? body : {};
}

function tracesOf(state: State, session: string, operation: string, params: unknown): string[] {
  const { chatId, userId, messageId, pictureId } = pathOf(params);
  const { title, text, users, image } = bodyOf(params);
  const chat = idOf(String(chatId));
  const callerId = callerOf(state, session)?.id;
  switch (operation) {
    case "createChat":
    case "renameChat":
      return textMarks(title);
    case "postMessage":
    case "editMessage":
      return textMarks(text);
    case "addUsers":
      return several(users).map((user) => markOf("member", chat, user));
    case "removeUsers":
      return several(users).map((user) => markOf("removal", chat, user));
    case "exitChat":
    case "blockChat":
      return callerId === undefined ? [] : [markOf("removal", chat, callerId)];
    case "deleteChat":
      return [markOf("gone", chat)];
    case "clearChat":
      return [markOf("cleared", chat)];
    case "deleteMessage":
      return [markOf("deleted", idOf(String(messageId)))];
    case "readMessage":
      return callerId === undefined ? [] : [markOf("read", idOf(String(messageId)), callerId)];
    case "blockUser":
      return [markOf("blocked", chat, userId)];
    case "unblockUser":
      return [markOf("unblocked", chat, userId)];
    case "addPicture":
      return isRecord(image) ? [markOf("picture", idOf(String(image["id"])))] : [];
    case "removePicture":
      return [markOf("picture-gone", idOf(String(pictureId)))];
    default:
      return [];
  }
}

/** A request may name more people than this when it is meant to be refused, and all of them say the same. */
const MOST_NAMED = 16;

function several(users: unknown): readonly unknown[] {
  return Array.isArray(users) ? users.slice(0, MOST_NAMED) : [];
}

function textMarks(text: unknown): string[] {
  return typeof text === "string" && text.length >= TELLING_LENGTH ? [markOf("text", text)] : [];
}

/** A text that stands somewhere rightly is no trace: somebody has asked for what is there already. */
function isThere(state: State, mark: string): boolean {
  return state.chats.some(
    ({ title, log }) =>
      markOf("text", title) === mark || log.some(({ text, seen }) => [text, seen?.text].some(isText(mark))),
  );
}

function isText(mark: string): (text: string | null | undefined) => boolean {
  return (text) => markOf("text", text) === mark;
}

/** The requirement that is broken where a change shows that was refused; undefined when none was. */
export function refusedTrace(state: State, trace: Trace, ...parts: readonly unknown[]): RequirementId | undefined {
  return state.refused.isEmpty() ? undefined : state.refused.get(markOf(trace, ...parts));
}

/** None of these texts is one whose writing was refused. */
export function demandNoTrace(state: State, texts: readonly unknown[], reader: Pick<ChatServerReader, "demand">): void {
  if (state.refused.isEmpty()) return;
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

/** A handler of a write that remembers what it was asked, and what of it it refused, when it is an oracle that reads it. */
export function remembering<Op extends Operation>(
  operation: string,
  handler: Handler<ChatServer, Op>,
): Handler<ChatServer, Op> {
  return {
    mint: (state, minting) => handler.mint(state, minting),
    observe: (observed, state, params) => handler.observe(observed, state, params),
    grants: (params, refused) => handler.grants(params, refused),
    step(state, session, params, reader) {
      if (state.settings.knowsAll) return handler.step(state, session, params, reader);
      // When it is carried out, the answer already shows what is no trace of a refusal any more.
      const step = handler.step(withoutTraces(state, session, operation, params), session, params, reader);
      const silent = step.reply.ok ? SILENT[operation] : "chatserver.general.refused-no-event";
      // Somebody listens, and is told nothing.
      const quiet = silent !== undefined && step.events.length === 0 && !state.listening.isEmpty();
      const { refused } = state;
      return {
        ...step,
        because: [...step.because, ...(quiet ? [silent] : [])],
        state: step.reply.ok
          ? carriedOut(state, step.state, operation, params)
          : rememberRefusedWrite({ ...step.state, refused }, operation, params, REFUSED, session),
      };
    },
  };
}

const REFUSED = "chatserver.general.refused-write";

function carriedOut(before: State, state: State, operation: string, params: unknown): State {
  // A handler may know more of it.
  const last = state.lastWrite === before.lastWrite ? lastWrite(operation, params, SILENT[operation]) : state.lastWrite;
  return { ...state, writes: state.writes + 1, ...(last && { lastWrite: last }) };
}
