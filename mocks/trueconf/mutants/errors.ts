// Refusals with another number than the one that says why, or none.

import type { RpcOperationId } from "../../../generated/trueconf/contract.ts";
import { callerOf } from "../../../src/protocols/trueconf/state.ts";
import type { TrueConfHandler } from "../../../src/protocols/trueconf/vocabulary.ts";
import { handlers, handles, wavers, withRole } from "./beliefs.ts";
import type { Row } from "./define.ts";
import { mutants } from "./define.ts";
import { isRefused, payloads } from "./frames.ts";

/** Refusals with this code have another number, in some operations or in all. */
const numbered = (code: string, errorCode: number, ...operations: readonly RpcOperationId[]) =>
  payloads((payload, what) => (isRefused(code, ...operations)(what) ? { errorCode } : payload));

/** Refusals with this code are none. */
const servedAs = (code: string, answer: object, ...operations: readonly RpcOperationId[]) =>
  payloads((payload, what) => (isRefused(code, ...operations)(what) ? answer : payload));

const { addChatParticipant } = handlers;

/** Refused for want of a right, and yet carried out: what is kept of it, and what is told. */
const carriedOut = (keeps: boolean, tells: boolean): TrueConfHandler<"addChatParticipant"> => ({
  ...addChatParticipant,
  step(state, session, params, reader) {
    const step = addChatParticipant.step(state, session, params, reader);
    if (step.reply.ok || step.reply.code !== "not-enough-rights") return step;
    const callerId = callerOf(state, session) ?? "";
    const promoted = withRole(state, params.chatId, callerId, "admin");
    const done = addChatParticipant.step(promoted, session, params, reader);
    if (!done.reply.ok) return step;
    return {
      ...step,
      state: keeps ? withRole(done.state, params.chatId, callerId, "user") : state,
      events: tells ? done.events : [],
    };
  },
});

const ROWS: readonly Row[] = [
  [
    "error.chat-not-found",
    "unknown-chats-as-305",
    "A chat that there is not is refused with 305.",
    numbered("chat-not-found", 305),
  ],
  [
    "error.chat-not-found",
    "unknown-chats-served",
    "People can be added to a chat that there is not.",
    servedAs("chat-not-found", {}, "addChatParticipant"),
  ],
  [
    "error.chat-not-found",
    "unknown-chats-as-http",
    "A chat that there is not is refused with 404.",
    numbered("chat-not-found", 404, "getChatByID"),
  ],
  [
    "error.chat-not-found",
    "nobody-in-unknown-chats",
    "Nobody is in a chat that there is not.",
    servedAs("chat-not-found", { result: false }, "hasChatParticipant"),
  ],
  [
    "error.message-not-found",
    "unknown-messages-as-300",
    "A message that there is not is refused with 300.",
    numbered("message-not-found", 300, "getMessageById", "editMessage", "removeMessage", "forwardMessage"),
  ],
  [
    "error.message-not-found",
    "removes-unknown-messages",
    "A message that there is not can be removed.",
    servedAs("message-not-found", {}, "removeMessage"),
  ],
  [
    "error.file-not-found",
    "unknown-files-as-306",
    "A file that there is not is refused with 306.",
    numbered("file-not-found", 306),
  ],
  [
    "rights.user-adds-not",
    "missing-right-as-305",
    "An ordinary participant who adds someone is refused with 305.",
    numbered("not-enough-rights", 305, "addChatParticipant"),
  ],
  [
    "rights.user-removes-not",
    "missing-right-as-302",
    "An ordinary participant who removes someone is refused with 302.",
    numbered("not-enough-rights", 302, "removeChatParticipant"),
  ],
  [
    "clear-history.needs-right",
    "missing-right-as-300",
    "An ordinary participant who clears the history for everyone is refused with 300.",
    numbered("not-enough-rights", 300, "clearHistory"),
  ],
  [
    "upload-file.over-limit",
    "over-limit-as-300",
    "A file over the limit is refused with 300.",
    numbered("file-upload-failed", 300),
  ],
  [
    "upload-file.over-limit",
    "takes-what-is-over-limit",
    "A file over the limit is taken.",
    handles({
      uploadFile: {
        ...handlers.uploadFile,
        step: (state, session, params, reader) => {
          const { limits, ...unlimited } = state;
          const step = handlers.uploadFile.step(unlimited, session, params, reader);
          return { ...step, state: limits ? { ...step.state, limits } : step.state };
        },
      },
    }),
  ],
  [
    "general.refused-write",
    "refused-and-kept",
    "An addition that is refused is carried out.",
    handles({ addChatParticipant: carriedOut(true, false) }),
  ],
  [
    "general.refused-no-event",
    "refused-and-told",
    "An addition that is refused is told of.",
    handles({ addChatParticipant: carriedOut(false, true) }),
  ],
  [
    "general.consistency",
    "page-zero-now-and-then",
    "Page 0 is sometimes the first and sometimes refused.",
    wavers("trueconf.page-zero", "first-page", "internal-error"),
  ],
  [
    "general.consistency",
    "unknown-methods-now-and-then",
    "An unknown method is refused now with 307, now with 300.",
    wavers("trueconf.unknown-method", "unknown-message", "internal-error"),
  ],
  [
    "general.consistency",
    "repeated-additions-now-and-then",
    "To add someone again is now served, now refused.",
    wavers("trueconf.repeated-add", "served", "user-is-already-chat-participant"),
  ],
];

export const errorMutants = mutants("errorCode", ROWS);
