// Posting a message.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { append } from "../chats.ts";
import { callerOf } from "../people.ts";
import type { Chat, Media, Member, Message, MessageView, State } from "../state.ts";
import type { ChatServerHandler, ChatServerMinting, ChatServerReader, Ops } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf, refuse } from "../vocabulary.ts";
import { exercise } from "./demanding.ts";
import type { Draft } from "./draft.ts";
import {
  cut,
  demandCut,
  draftOf,
  earlierOf,
  isLong,
  limitOf,
  messageOf,
  refuseDraft,
  sentAttachments,
} from "./draft.ts";
import { NO_MORE } from "./former.ts";
import { enterChat, idOf, outsiderWho } from "./guards.ts";
import { listedAgain } from "./listed-again.ts";
import { demandMessage } from "./message-shown.ts";
import { messageView } from "./message-view.ts";
import { isKeptOut } from "./personal-block.ts";
import { accepted, acceptedFirst } from "./posted.ts";
import { tellMessage } from "./told-messages.ts";

type Params = Ops["postMessage"]["params"];

export const postMessage: ChatServerHandler<"postMessage"> = {
  grants: (_params, refused) => (refused.carriedOut ? "chatserver.post.answer" : "chatserver.post.path"),
  mint(state, minting) {
    const caller = callerOf(state, minting.session);
    const chat = state.chats.get(idOf(minting.params.path.chatId));
    if (!caller || !chat) return { refused: true };
    const draft = draftOf(minting.params.body, minting);
    const earlier = earlierOf(state, caller.id, draft);
    if (earlier && minting.choose("chatserver.duplicate-local-id") === "same-message") {
      return { seen: messageView(state, earlier, minting) };
    }
    const posted = minted(state, chat, draft, caller.id, minting);
    return { seen: messageView(state, posted, minting), attachments: posted.attachments };
  },
  observe: outcomeOf,
  step(state, session, { path: { chatId }, body }, reader) {
    const inside = enterChat(state, session, chatId, ENTRY, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, caller, member } = inside;
    if (isKeptOut(chat, caller.id)) return refuse(state, "blocked-by-other", "chatserver.open.personal-block");
    const because: RequirementId[] = [];
    const draft = draftOf(body, reader);
    const refusal = refuseDraft(state, draft, because, reader);
    if (refusal) return refusal;
    const earlier = earlierOf(state, caller.id, draft);
    if (earlier) {
      const branch = reader.choose("chatserver.duplicate-local-id");
      const open = "chatserver.open.duplicate-local-id";
      because.push(open);
      if (branch === "same-message") {
        const { seen } = carriedOut(reader, open);
        demandDuplicate(earlier, seen, true, reader);
        return accept(demandMessage(state, earlier, seen, "list", reader), seen, [], ...because);
      }
      if (branch !== "second-message") return refuse(state, branch, open);
    }
    const posting = { state, chat, member, authorId: caller.id, body, draft };
    const outcome = reader.fresh();
    const { seen, told } = carriedOut(reader, acceptedFirst(posting, "codes" in outcome ? outcome.codes : []));
    if (earlier) demandDuplicate(earlier, seen, false, reader);
    demandId(state, seen, reader);
    const content = { ...draft, text: keptText(draft, seen, state.settings.knowsAll, reader) };
    const again = listedAgain(chat, caller.id, state.settings.knowsAll, reader);
    const here = state.settings.knowsAll ? { ...unarchived(again.chat, caller.id), updatedAt: reader.now } : again.chat;
    const { state: next, message } = append(state, here, {
      ...messageOf(content, caller.id, seen),
      attachments: outcome.attachments ?? sentAttachments(content),
      ...(state.settings.knowsAll && { createdAt: reader.now, updatedAt: reader.now }),
    });
    const learned = demandMessage(next, message, seen, "answer", reader);
    const current = learned.chats.get(chat.id) ?? here;
    const telling = {
      name: "message",
      actorId: caller.id,
      told,
      event: "chatserver.post.event",
      named: "chatserver.post.event-message",
      says: "chatserver.post.event-agrees",
    } as const;
    const events = tellMessage(learned, current, current.log.last() ?? message, telling, reader);
    if (events.length > 0) because.push("chatserver.post.event-agrees");
    return accept(learned, seen, events, ...accepted(posting), ...again.because, ...because);
  },
};

const ENTRY = {
  area: "post",
  outsider: outsiderWho("chatserver.post.non-participant", NO_MORE),
  unknown: "chatserver.post.unknown-chat",
  blocked: "post",
} as const;

function minted(state: State, chat: Chat, draft: Draft, authorId: number, minting: ChatServerMinting<Params>): Message {
  const { entropy, now, choose } = minting;
  const isNumber = choose("chatserver.message-id-type") === "integer";
  const id = isNumber ? String(state.nextMessageId) : idOf(entropy.uuid());
  const localId = draft.localId ?? `${authorId}+${idOf(entropy.uuid())}`;
  const { text } = draft;
  const attachments = sentAttachments(draft).map((media): Media => ({
    ...media,
    id: media.id || idOf(entropy.uuid()),
    createdAt: now,
  }));
  const content = text !== undefined && isLong(text) ? { ...draft, text: cut(text) } : draft;
  return {
    ...messageOf(content, authorId, { id, localId }),
    place: chat.base + chat.log.size,
    chatId: chat.id,
    attachments,
    createdAt: now,
    updatedAt: now,
  };
}

/** A text that is too long is not kept whole; what is kept of it shows. */
function keptText({ text }: Draft, seen: MessageView, knowsAll: boolean, reader: ChatServerReader): string | undefined {
  if (text === undefined || !isLong(text)) return text;
  return knowsAll ? seen.text : demandCut(text, seen.text, limitOf(text), reader);
}

/** A new message has an id that no other has, and a greater one where ids are numbers. */
function demandId(state: State, { id }: MessageView, reader: ChatServerReader): void {
  if (state.settings.knowsAll) return;
  const known = idOf(String(id));
  const isNew = !state.messages.has(known) && !state.goneMessages.has(known);
  reader.demand("chatserver.post.id-unique", isNew, () => ({
    expected: "an id that no other message has",
    observed: String(id),
  }));
  const type = typeof id === "number" ? "integer" : "uuid";
  exercise(reader, "chatserver.open.message-id-type");
  if (reader.choose("chatserver.message-id-type") !== type) {
    reader.contradiction("chatserver.open.message-id-type", `an id that is no ${type}`);
  }
  if (typeof id !== "number" || state.nextMessageId === 1 || !isNew) return;
  reader.demand("chatserver.message.id-grows", id >= state.nextMessageId, () => ({
    expected: `an id greater than ${state.nextMessageId - 1}`,
    observed: String(id),
  }));
}

/** Whether a second message with the localId of an earlier one is that one, or one of its own. */
function demandDuplicate({ id }: Message, seen: MessageView, isSame: boolean, reader: ChatServerReader): void {
  if ((idOf(String(seen.id)) === id) === isSame) return;
  reader.contradiction("chatserver.open.duplicate-local-id", isSame ? `the message ${id}` : "a second message");
}

/** Posting takes the chat out of the poster's archive. */
function unarchived(chat: Chat, authorId: number): Chat {
  const member = chat.members.get(authorId);
  if (!member?.isArchived) return chat;
  const out: Member = { ...member, isArchived: false };
  return { ...chat, members: chat.members.set(authorId, out) };
}
