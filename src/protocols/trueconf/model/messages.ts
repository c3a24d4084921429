// Messages of text: written, edited, removed.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { Refused } from "../../../behaviour/behaviour.ts";
import type { ChatRecord, Member, Message, State } from "../state.ts";
import { putChat, putMessage } from "../state.ts";
import type { TrueConfHandler } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { lacksRight, mayModerate } from "./access.ts";
import type { SentText } from "./content.ts";
import { KIND, arriving, written } from "./content.ts";
import { answerDelivered, deliver } from "./delivering.ts";
import { edit, mintEdited, observeEdited } from "./editing.ts";
import { mintWritten, observeWritten } from "./marks.ts";
import { demandDoer, demandOrder } from "./observing.ts";
import { participants, tell } from "./telling.ts";
import { addressMessage, beginSaying, mintUnquotable, observeUnquotable } from "./writing.ts";

const FORMAT: Readonly<Record<SentText["parseMode"], RequirementId>> = {
  text: "trueconf.text-content.text",
  markdown: "trueconf.text-content.markdown",
  html: "trueconf.text-content.html",
};

/** What a target breaks that refuses to be told something: the narrowest that the refusal fits. */
export function grantsWriting(
  refused: Refused,
  its: { readonly method: RequirementId; readonly answer: RequirementId; readonly otherwise?: RequirementId },
): RequirementId {
  if (refused.carriedOut) return its.answer;
  if (refused.codes.includes("not-enough-rights")) return "trueconf.rights.everyone-writes";
  const isUnknown = refused.codes.includes("unknown-message") || refused.codes.includes("route-not-found");
  return isUnknown ? its.method : (its.otherwise ?? its.method);
}

export const sendMessage: TrueConfHandler<"sendMessage"> = {
  grants: ({ content }, refused) =>
    grantsWriting(refused, {
      method: "trueconf.send-message.method",
      answer: "trueconf.send-message.answer",
      otherwise: content.buttons ? "trueconf.text-content.buttons" : FORMAT[content.parseMode],
    }),
  mint: (state, minting) => ({
    ...mintWritten(state, minting.params.chatId, minting),
    ...mintUnquotable(state, minting.params),
    content: arriving(minting.params.content),
  }),
  observe: (observed, state, params) =>
    observed.ok ? observeWritten(observed, observed.result) : observeUnquotable(observed, state, params),
  step(state, session, params, reader) {
    const writing = beginSaying(state, session, params, reader);
    if (writing.refusal) return writing.refusal;
    const { chat, callerId, replyMessageId, because, mark } = writing;
    const delivered = deliver(
      state,
      chat,
      {
        author: { id: callerId, type: 1 },
        type: KIND.text,
        ...written(params.content, mark.content, "trueconf.event-send-message.event", reader),
        ...(replyMessageId !== undefined && { replyMessageId }),
      },
      mark,
      session,
      "trueconf.event-send-message.event",
      reader,
    );
    return answerDelivered(
      delivered,
      chat.id,
      mark,
      session,
      reader,
      "trueconf.send-message.answer-chat-id",
      "trueconf.send-message.method",
      "trueconf.send-message.answer",
      FORMAT[params.content.parseMode],
      ...because,
    );
  },
};

export const editMessage: TrueConfHandler<"editMessage"> = {
  grants: (_params, refused) =>
    refused.carriedOut
      ? "trueconf.edit-message.answer"
      : refused.codes.includes("not-enough-rights")
        ? "trueconf.rights.own-messages"
        : "trueconf.edit-message.method",
  mint: (_state, minting) => mintEdited(arriving(minting.params.content), minting),
  observe: (observed, _state, { messageId }) => observeEdited(observed, messageId),
  step(state, session, { messageId, content }, reader) {
    const addressed = addressMessage(state, session, messageId, reader);
    if (addressed.refusal) return addressed.refusal;
    const { message, callerId } = addressed;
    if (message.author.id !== callerId) return lacksRight(state, "trueconf.edit-message.own-only");
    // What becomes of a file or a survey that is given a text is nowhere said.
    if (message.type !== KIND.text) return refuse(state, "internal-error", "trueconf.edit-message.method");
    const fresh = reader.fresh();
    const known = written(content, fresh.content, "trueconf.event-edit-message.content", reader);
    if (!content.buttons && (message.content.buttons ?? message.sent?.buttons) && fresh.content) {
      const { buttons } = fresh.content;
      reader.demand("trueconf.edit-message.buttons-replaced", (buttons ?? []).length === 0, () => ({
        expected: "no buttons",
        observed: JSON.stringify(buttons),
      }));
    }
    const edited = edit(state, session, addressed, known, fresh, reader);
    return accept(
      edited.state,
      { messageId, timestamp: fresh.timestamp ?? 0 },
      edited.events,
      "trueconf.edit-message.answer-message-id",
      "trueconf.edit-message.method",
      "trueconf.edit-message.answer",
      "trueconf.rights.own-messages",
      FORMAT[content.parseMode],
    );
  },
};

export const removeMessage: TrueConfHandler<"removeMessage"> = {
  grants: ({ forAll }, refused) => {
    if (refused.carriedOut) return "trueconf.remove-message.empty-object";
    if (!refused.codes.includes("not-enough-rights")) return "trueconf.remove-message.method";
    return forAll ? "trueconf.rights.own-messages" : "trueconf.rights.others-for-self";
  },
  mint: () => ({}),
  observe: (observed) => (observed.ok ? { told: observed.events ?? [] } : undefined),
  step(state, session, { messageId, forAll }, reader) {
    const addressed = addressMessage(state, session, messageId, reader);
    if (addressed.refusal) return addressed.refusal;
    const { chat, member, message, callerId } = addressed;
    const isOwn = message.author.id === callerId;
    const served: RequirementId[] = ["trueconf.remove-message.method", "trueconf.remove-message.empty-object"];
    if (!forAll) {
      reader.fresh();
      const right = isOwn ? "trueconf.rights.own-messages" : "trueconf.rights.others-for-self";
      return accept(hideMessage(state, chat, callerId, member, message), {}, [], ...served, right);
    }
    if (!isOwn && !mayModerate(member)) return lacksRight(state, "trueconf.remove-message.others-for-all");
    const { told } = reader.fresh();
    demandDoer(told, "removeMessage", "removedBy", "trueconf.event-remove-message.removed-by", callerId, reader);
    demandOrder(session, told, reader);
    const payload = { chatId: chat.id, messageId, removedBy: { id: callerId, type: 1 } };
    const events = tell(
      state,
      session,
      participants(chat),
      { method: "removeMessage", payload },
      "trueconf.event-remove-message.event",
      reader,
    );
    const right = isOwn ? "trueconf.rights.own-messages" : "trueconf.remove-message.moderator-for-all";
    return accept(dropMessage(state, chat, message), {}, events, ...served, right);
  },
};

/** The message is gone for one of the participants. */
function hideMessage(state: State, chat: ChatRecord, userId: string, member: Member, message: Message): State {
  const hidden = { ...withoutUnread(member, userId, message), hidden: member.hidden.add(message.place) };
  return putChat(state, { ...chat, members: chat.members.set(userId, hidden) });
}

/** The message is gone for everyone; who had not read it has one less to read. */
function dropMessage(state: State, chat: ChatRecord, message: Message): State {
  const members = chat.members.map((member, userId) => withoutUnread(member, userId, message));
  return putMessage(state, { ...chat, members }, { ...message, removed: true });
}

function withoutUnread(member: Member, userId: string, message: Message): Member {
  const { unread, readUpTo, from, hidden } = member;
  const { place, type, author } = message;
  const counted = type >= KIND.text && author.id !== userId && place >= Math.max(readUpTo, from) && !hidden.has(place);
  return counted && unread !== undefined && unread > 0 ? { ...member, unread: unread - 1 } : member;
}
