// Who is told what: every connection of every participant but, unless a target says otherwise, the one that caused it.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { ChatRecord, EnvelopeView, Member, Message, State } from "../state.ts";
import { UNSEEN, callerOf, isMember, isVisible, lastVisible, otherSide, sessionsOf } from "../state.ts";
import type { TrueConfEmission, TrueConfEvent, TrueConfGuarded, TrueConfReader } from "../vocabulary.ts";

/** The participants who see the chat. */
export function participants(chat: ChatRecord): string[] {
  return [...chat.members.keys()].filter((userId) => isMember(chat, userId));
}

/**
 * An event for the connections of these people. It names three requirements by turns, because documents speak of the three
 * kinds of recipients apart: other participants, other connections of the caller, and the connection that caused it.
 */
export function tell(
  state: State,
  caller: string,
  people: Iterable<string>,
  event: TrueConfEvent,
  because: RequirementId,
  reader: Pick<TrueConfGuarded, "choose">,
  receipt?: string,
  hears: (session: string) => boolean = () => true,
): TrueConfEmission[] {
  const callerId = callerOf(state, caller);
  const others: string[] = [];
  const own: string[] = [];
  for (const userId of people) (userId === callerId ? own : others).push(userId);
  const given = receipt === undefined ? {} : { receipt };
  const emissions: TrueConfEmission[] = [];
  const toOthers = sessionsOf(state, others).filter(hears);
  if (toOthers.length > 0) {
    emissions.push({
      to: toOthers,
      event,
      because: [because, "trueconf.event.other-members", "trueconf.event.agrees"],
      ...given,
    });
  }
  const ownSessions = sessionsOf(state, own).filter((session) => session !== caller && hears(session));
  if (ownSessions.length > 0) {
    emissions.push({
      to: ownSessions,
      event,
      because: ["trueconf.event.other-connections", "trueconf.event.agrees"],
      about: because,
      ...given,
    });
  }
  if (own.length > 0 && caller !== "" && hears(caller) && reader.choose("trueconf.event-echo") === "caller") {
    // What a target does shows in what comes, and is judged there; who sends must be told.
    const early = state.settings.knowsAll && reader.choose("trueconf.response-order") === "events-first";
    emissions.push({
      to: [caller],
      event,
      because: ["trueconf.open.event-echo"],
      about: because,
      ...given,
      ...(early && { early }),
    });
  }
  return emissions;
}

/** A message as its chat's participants are told it, and as getMessageById and getChatHistory show it. */
export function envelopeOf(
  chat: ChatRecord,
  message: Message,
  viewer: string,
  title: string | null = titleFor(chat, viewer) ?? null,
): Partial<EnvelopeView> {
  const quoted = message.replyMessageId;
  if (message.author === UNSEEN) {
    return {
      ...(message.id !== undefined && { messageId: message.id }),
      chatId: chat.id,
      ...(message.timestamp !== undefined && { timestamp: message.timestamp }),
      type: message.type,
      content: message.content,
    };
  }
  return {
    ...(message.id !== undefined && { messageId: message.id }),
    chatId: chat.id,
    chat: { chatId: chat.id, chatTitle: title, chatType: chat.kind },
    ...(message.timestamp !== undefined && { timestamp: message.timestamp }),
    author: message.author,
    ...(message.box !== undefined && { box: { id: message.box, position: message.position ?? "0" } }),
    type: message.type,
    content: message.content,
    // A message of the system is shown without it by live servers.
    ...(message.type >= 200 && { isEdited: message.isEdited }),
    ...(quoted !== undefined && { replyMessageId: quoted }),
  };
}

/** What a chat is called by one of its participants: a personal chat has the other's name. Undefined: not known. */
export function titleFor(chat: ChatRecord, viewer: string): string | null | undefined {
  return chat.kind === 1 ? otherSide(chat, viewer) : chat.title;
}

/** What a chat is called where it is shown to one of its participants; undefined: not known. */
export function shownTitle(
  state: State,
  chat: ChatRecord,
  viewer: string,
  reader: Pick<TrueConfReader, "choose">,
): string | null | undefined {
  if (chat.kind !== 1 || reader.choose("trueconf.personal-chat-title") === "trueconf-id") return titleFor(chat, viewer);
  const { displayName } = state.accounts.get(otherSide(chat, viewer)) ?? {};
  // Someone of another server has no name here but their TrueConf ID.
  return displayName ?? (state.settings.knowsAll ? titleFor(chat, viewer) : undefined);
}

/**
 * The last message that a member is shown; undefined: there is none that is known. What the system noted may not count, but
 * for its note of the creation, with which a chat begins.
 */
export function lastShown(
  chat: ChatRecord,
  member: Member,
  reader: Pick<TrueConfReader, "choose">,
): Message | undefined {
  const last = lastVisible(chat, member, false);
  if (!last || last.type >= 200 || isCreation(last)) return last;
  if (reader.choose("trueconf.system-last-message") === "counts") return last;
  const spoken = lastVisible(chat, member, true);
  if (spoken) return spoken;
  const first = chat.log.first();
  return first && isCreation(first) && isVisible(member, first) ? first : undefined;
}

/** Nobody has a role that could change before somebody came, so a role at the beginning tells of the creation. */
export function isCreation({ place, type }: Message): boolean {
  return place === 0 && type === 110;
}

/** Whether there may be more before what is known of a chat's history, and the member may see it. */
export function isOpenBehind(chat: ChatRecord, member: Member): boolean {
  return chat.met && member.from === 0 && member.cleared === undefined;
}
