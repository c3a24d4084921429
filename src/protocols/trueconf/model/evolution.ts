// What a chat may look like to one of its participants, given what is known of it. What is not known yet is as the target says,
// and from then on it must stay so until something changes.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { ChatRecord, ChatView, Kind, Member, State } from "../state.ts";
import { keepSeen, otherSide } from "../state.ts";
import type { TrueConfReader } from "../vocabulary.ts";
import { demandLastMessage, demandLastMessageForm } from "./last-message.ts";
import { refusedTrace } from "./refused-writes.ts";
import { shownTitle } from "./telling.ts";
import { Watch } from "./watch.ts";

/** Where a chat was seen: both places must agree, so a difference between them has its own requirements. */
export type Place = "detail" | "list";

/** One look of somebody at a chat that is known, and that they are in. */
export interface Look {
  readonly state: State;
  readonly chat: ChatRecord;
  readonly member: Member;
  readonly viewer: string;
  readonly seen: ChatView;
  /** What the last read showed them, when nothing has changed since. */
  readonly before: ChatView | undefined;
  readonly place: Place;
}

/** Judges what somebody was shown of a chat, and returns what is known from then on. */
export function look(
  state: State,
  chat: ChatRecord,
  viewer: string,
  seen: ChatView,
  place: Place,
  reader: TrueConfReader,
): State {
  const member = chat.members.get(viewer);
  // Who knows all shows what it knows.
  if (!member || state.settings.knowsAll) return state;
  const looking: Look = { state, chat, member, viewer, seen, before: chat.seen.get(viewer), place };
  const watch = new Watch(reader);
  demandForm(seen, watch);
  demandKind(looking, watch);
  demandTitle(looking, watch);
  demandUnread(looking, watch);
  demandAvatar(looking, watch);
  const learned = learnName(demandLastMessage(looking, watch), looking, watch);
  if (looking.before && watch.holds) demandUnchanged(looking.before, looking, watch);
  return keepSeen(learned, chat.id, viewer, seen);
}

/** What holds of every chat that is shown, a stranger's too. */
export function demandForm(seen: ChatView, watch: Watch): void {
  watch.demand(
    "trueconf.chat.chat-type-known",
    KNOWN_TYPES.includes(seen.chatType),
    () => `chatType ${KNOWN_TYPES.join(", ")}`,
    () => seen.chatType,
  );
  watch.demand(
    "trueconf.chat.title",
    seen.title !== null || seen.chatType === 5,
    () => "a title of a chat that is not the Favorites",
    () => seen.title,
  );
  if (seen.lastMessage) demandLastMessageForm(seen, seen.lastMessage, watch);
}

const KNOWN_TYPES: readonly number[] = [0, 1, 2, 3, 5, 6];

const KIND: Readonly<Record<Kind, RequirementId>> = {
  1: "trueconf.create-p2p-chat.personal",
  2: "trueconf.create-group-chat.group",
  5: "trueconf.create-favorites-chat.type",
  6: "trueconf.create-channel.channel",
};

/** In a list, what differs from the last read is a disagreement of the two, whatever else it is. */
function requirementAt({ place, before }: Look, agrees: RequirementId, otherwise: RequirementId): RequirementId {
  return place === "list" && before ? agrees : otherwise;
}

function demandKind(looking: Look, watch: Watch): void {
  const { chat, seen } = looking;
  watch.demand(
    requirementAt(looking, "trueconf.get-chats.agrees-chat-type", KIND[chat.kind]),
    seen.chatType === chat.kind,
    () => `chatType ${chat.kind}`,
    () => seen.chatType,
  );
}

function demandTitle(looking: Look, watch: Watch): void {
  const { state, chat, viewer, seen, before } = looking;
  const known = shownTitle(state, chat, viewer, watch);
  // The Favorites may be called anything, or nothing.
  const expected = chat.kind === 5 ? before?.title : (known ?? before?.title);
  if (expected === undefined) return;
  if (chat.kind === 1 && known !== undefined && seen.title !== known && !(looking.place === "list" && before)) {
    watch.contradiction("trueconf.open.personal-chat-title", `the title ${JSON.stringify(known)}`);
  }
  const refused = refusedTrace(state, "text", seen.title);
  watch.demand(
    refused ?? requirementAt(looking, "trueconf.get-chats.agrees-title", titleRequirement(chat, expected)),
    seen.title === expected,
    () => `the title ${JSON.stringify(expected)}`,
    () => seen.title,
  );
}

function titleRequirement(chat: ChatRecord, title: string | null): RequirementId {
  if (chat.renamed) return "trueconf.edit-chat-title.shown";
  if (chat.kind === 6) return "trueconf.create-channel.title-kept";
  // A name that is plain ASCII and comes back altered is not the same mistake as one that loses its accents.
  if (chat.kind === 2) {
    return /^[\x20-\x7e]*$/.test(title ?? "")
      ? "trueconf.create-group-chat.title-is-name"
      : "trueconf.create-group-chat.unicode";
  }
  return "trueconf.general.read-safe";
}

function demandUnread(looking: Look, watch: Watch): void {
  const { member, seen, before } = looking;
  const expected = member.unread ?? before?.unreadMessages;
  if (expected === undefined) return;
  watch.demand(
    requirementAt(looking, "trueconf.get-chats.agrees-unread", unreadRequirement(looking, expected)),
    seen.unreadMessages === expected,
    () => `unreadMessages ${expected}`,
    () => seen.unreadMessages,
  );
}

function unreadRequirement({ chat, member }: Look, expected: number): RequirementId {
  if (member.unread === undefined) return "trueconf.general.read-safe";
  if (expected > 0) return "trueconf.chat.unread-counts";
  if (chat.log.isEmpty() && chat.kind === 2) return "trueconf.create-group-chat.nothing-unread";
  if (chat.log.isEmpty() && chat.kind === 6) return "trueconf.create-channel.nothing-unread";
  return member.readUpTo > member.from ? "trueconf.event.read" : "trueconf.chat.unread-own";
}

function demandAvatar({ chat, seen }: Look, watch: Watch): void {
  const given = seen.avatarUrl !== undefined;
  if ((watch.choose("trueconf.chat-avatar-url") === "given") !== given) {
    watch.contradiction("trueconf.open.chat-avatar-url", given ? "no avatarUrl" : "avatarUrl");
  }
  if (!chat.pictured || !given) return;
  watch.demand(
    "trueconf.edit-chat-avatar.shown",
    typeof seen.avatarUrl === "string" && URL.canParse(seen.avatarUrl),
    () => "a URL as avatarUrl",
    () => seen.avatarUrl,
  );
}

/** Where personal chats have the other's display name, one that was not known is known from now on. */
function learnName(state: State, { chat, viewer, seen }: Look, watch: Watch): State {
  if (chat.kind !== 1 || seen.title === null || watch.choose("trueconf.personal-chat-title") !== "display-name") {
    return state;
  }
  const other = state.accounts.get(otherSide(chat, viewer));
  if (!other || other.displayName !== undefined) return state;
  return { ...state, accounts: state.accounts.set(other.userId, { ...other, displayName: seen.title }) };
}

/** Nothing was written in between, so nothing has changed, in what this state could not foretell either. */
function demandUnchanged(before: ChatView, { seen, place }: Look, watch: Watch): void {
  const agrees = place === "list";
  const same = (member: "title" | "unreadMessages" | "lastMessage" | "avatarUrl", inList: RequirementId): void => {
    watch.demand(
      agrees ? inList : "trueconf.general.read-safe",
      JSON.stringify(seen[member]) === JSON.stringify(before[member]),
      () => `${member} as in the last read, ${JSON.stringify(before[member])}`,
      () => seen[member],
    );
  };
  same("title", "trueconf.get-chats.agrees-title");
  same("unreadMessages", "trueconf.get-chats.agrees-unread");
  same("lastMessage", "trueconf.get-chats.agrees-last-message");
  if (!agrees) same("avatarUrl", "trueconf.general.read-safe");
}
