// What comes before anything is written: whether there is such a chat, such a message to answer, and whether the caller may.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { Observed } from "../../../behaviour/behaviour.ts";
import type { ChatRecord, Member, Message, State } from "../state.ts";
import { callerOf, findMessage, isMember, isVisible } from "../state.ts";
import type { TrueConfGuarded, TrueConfReader, TrueConfStep, Written } from "../vocabulary.ts";
import { refuse } from "../vocabulary.ts";
import { enterChat, lacksRight, noSuchChat } from "./access.ts";

export interface Writing {
  readonly refusal?: undefined;
  readonly chat: ChatRecord;
  readonly callerId: string;
  readonly replyMessageId?: string;
  readonly because: readonly RequirementId[];
}

type Refusal = { readonly refusal: TrueConfStep<never> };

interface Address {
  readonly chatId: string;
  readonly replyMessageId?: string | null | undefined;
}

/** Where the message is that someone answers: of one in another chat the documents say nothing. */
function quoted(state: State, { chatId, replyMessageId }: Address): "nothing" | "here" | "elsewhere" | "nowhere" {
  if (replyMessageId === undefined || replyMessageId === null) return "nothing";
  const found = findMessage(state, replyMessageId);
  if (!found) return "nowhere";
  return found.chat.id === chatId ? "here" : "elsewhere";
}

/** A message that answers one of another chat is refused by a mock. */
export function mintUnquotable(state: State, address: Address): Pick<Written, "unquotable"> {
  return quoted(state, address) === "elsewhere" ? { unquotable: true } : {};
}

/** A refusal that the documents leave open, because the message that is answered is in another chat. */
export function observeUnquotable(observed: Observed, state: State, address: Address): Written | undefined {
  const isRefused = !observed.ok && observed.codes.includes("message-not-found");
  return isRefused && quoted(state, address) === "elsewhere" ? { unquotable: true } : undefined;
}

/**
 * Whether the caller may write there, in the order in which refusals go before each other. `missing` asks for what else must
 * exist.
 */
export function beginWriting(
  state: State,
  session: string,
  address: Address,
  reader: Pick<TrueConfGuarded, "choose">,
  missing: () => TrueConfStep<never> | undefined = () => undefined,
): Writing | Refusal {
  const { chatId, replyMessageId } = address;
  const known = state.chats.get(chatId);
  if (!known || known.members.get(callerOf(state, session) ?? "")?.left) return { refusal: noSuchChat(state, chatId) };
  if (replyMessageId && quoted(state, address) === "nowhere") {
    return { refusal: noSuchMessage(state, replyMessageId, "trueconf.send-message.reply-unknown") };
  }
  const refusal = missing();
  if (refusal) return { refusal };
  const entered = enterChat(
    state,
    session,
    chatId,
    { choice: "trueconf.non-member-write", because: "trueconf.send-message.non-member" },
    reader,
  );
  if (entered.refusal) return entered;
  const { chat, member, callerId } = entered;
  if (isReader(chat, member)) return { refusal: lacksRight(state, "trueconf.rights.channel-readers") };
  return {
    chat,
    callerId,
    ...(replyMessageId && { replyMessageId }),
    because: rightTo(chat, member),
  };
}

/** As `beginWriting`, for what may answer a message: whether one of another chat can be answered, only the target knows. */
export function beginSaying<Fresh extends Written>(
  state: State,
  session: string,
  address: Address,
  reader: TrueConfReader<Fresh>,
  missing?: () => TrueConfStep<never> | undefined,
): (Writing & { readonly mark: Fresh }) | Refusal {
  const writing = beginWriting(state, session, address, reader, missing);
  if (writing.refusal) return writing;
  const { replyMessageId } = writing;
  const mark = reader.fresh();
  if (mark.unquotable && replyMessageId) return { refusal: noSuchMessage(state, replyMessageId) };
  return { ...writing, mark };
}

/** In a channel, ordinary participants only read. */
export function isReader(chat: ChatRecord, { role }: Member): boolean {
  return chat.kind === 6 && role === "user";
}

function rightTo({ kind }: ChatRecord, { role }: Member): RequirementId[] {
  if (kind === 2) return ["trueconf.rights.everyone-writes"];
  return kind === 6 && role === "writer" ? ["trueconf.rights.channel-writers"] : [];
}

/** Refused with 306: there is no such message, or no longer. */
export function noSuchMessage(state: State, messageId: string, unknown?: RequirementId): TrueConfStep<never> {
  if (state.goneMessages.has(messageId)) {
    return refuse(state, "message-not-found", "trueconf.error.gone-message-not-found");
  }
  return refuse(state, "message-not-found", "trueconf.error.message-not-found", ...(unknown ? [unknown] : []));
}

export interface Addressed {
  readonly refusal?: undefined;
  readonly chat: ChatRecord;
  readonly member: Member;
  readonly message: Message;
  readonly callerId: string;
}

/** A message that the caller wants to change, or what they get instead. */
export function addressMessage(
  state: State,
  session: string,
  messageId: string,
  reader: Pick<TrueConfGuarded, "choose">,
): Addressed | Refusal {
  const callerId = callerOf(state, session) ?? "";
  const found = findMessage(state, messageId);
  if (!found) return { refusal: noSuchMessage(state, messageId) };
  const { chat, message } = found;
  const member = chat.members.get(callerId);
  if (!member || !isMember(chat, callerId)) {
    const code = reader.choose("trueconf.non-member-write");
    return { refusal: refuse(state, code, "trueconf.open.non-member-write") };
  }
  if (!isVisible(member, message)) {
    return { refusal: refuse(state, "message-not-found", "trueconf.remove-message.gone") };
  }
  return { chat, member, message, callerId };
}
