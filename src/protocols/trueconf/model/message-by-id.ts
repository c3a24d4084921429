// One message under its id.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { ChatRecord, Message } from "../state.ts";
import { callerOf, findMessage, isMember, isVisible } from "../state.ts";
import type { TrueConfHandler } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { KIND } from "./content.ts";
import { knowMessage, unknownText } from "./delivering.ts";
import { envelopeView, recognise } from "./envelopes.ts";
import { demandNoTrace } from "./refused-writes.ts";
import { noSuchMessage } from "./writing.ts";

export const getMessageById: TrueConfHandler<"getMessageById"> = {
  grants: (_params, refused) => (refused.carriedOut ? "trueconf.envelope.object" : "trueconf.get-message-by-id.method"),
  mint(state, { session, params, choose }) {
    const found = findMessage(state, params.messageId);
    const viewer = callerOf(state, session) ?? "";
    const member = found?.chat.members.get(viewer);
    if (!found || !member || !isVisible(member, found.message)) return {};
    return { envelope: envelopeView(state, found.chat, found.message, viewer, { choose }) };
  },
  observe(observed) {
    if (observed.ok) return { envelope: observed.result };
    return observed.codes.includes("message-not-found") ? {} : undefined;
  },
  step(state, session, { messageId }, reader) {
    const viewer = callerOf(state, session) ?? "";
    const found = findMessage(state, messageId);
    if (!found) {
      const chatId = state.goneMessages.get(messageId);
      const isRemoved = chatId !== undefined && state.chats.has(chatId);
      const refusal = noSuchMessage(state, messageId);
      return isRemoved ? { ...refusal, because: ["trueconf.remove-message.for-all", ...refusal.because] } : refusal;
    }
    const { chat, message } = found;
    const member = chat.members.get(viewer);
    if (!member || !isMember(chat, viewer)) {
      const code = reader.choose("trueconf.non-member-message");
      return refuse(state, code, "trueconf.get-message-by-id.non-member", "trueconf.open.non-member-message");
    }
    if (member.hidden.has(message.place)) {
      return refuse(state, "message-not-found", "trueconf.remove-message.gone");
    }
    const { envelope } = reader.fresh();
    if (!envelope) {
      // Whether what was cleared, or was before their time, can still be had under its id, is nowhere said.
      if (!isVisible(member, message)) return refuse(state, "message-not-found", "trueconf.error.message-not-found");
      return reader.contradiction(keptRequirement(chat, message), "the message");
    }
    reader.demand("trueconf.get-message-by-id.asked", envelope.messageId === messageId, () => ({
      expected: `the message ${messageId}`,
      observed: envelope.messageId,
    }));
    demandNoTrace(state, [unknownText(state, envelope)], reader);
    const known =
      envelope.messageId === messageId ? recognise(state, chat, message, viewer, envelope, "alone", reader) : message;
    return accept(
      knowMessage(state, chat.id, known),
      envelope,
      [],
      keptRequirement(chat, message),
      "trueconf.get-message-by-id.method",
    );
  },
};

/** What is broken where a message cannot be found that ought to be there. */
function keptRequirement(chat: ChatRecord, message: Message): RequirementId {
  if (chat.members.some(({ hidden }) => hidden.has(message.place))) return "trueconf.remove-message.self-only";
  if (message.forwarded) return "trueconf.forward-message.original-stays";
  switch (message.type) {
    case KIND.forwarded:
      return "trueconf.forward-message.type";
    case KIND.file:
      return "trueconf.send-file.attachment";
    case KIND.survey:
      return "trueconf.send-survey.message";
    default:
      return "trueconf.send-message.kept";
  }
}
