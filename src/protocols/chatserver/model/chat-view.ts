// A chat as its participants see it: how the mock shows it, and what the oracle demands of it.

import { Map as PMap } from "immutable";
import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { putChat } from "../chats.ts";
import type { Chat, ChatView, Shown, State } from "../state.ts";
import { iso } from "../time.ts";
import type { ChatServerGuarded, ChatServerReader } from "../vocabulary.ts";
import { demandIdentity, demandNature } from "./chat-nature.ts";
import { exercise } from "./demanding.ts";
import { demandLast } from "./last-shown.ts";
import type { Look, Place } from "./look.ts";
import { isRead, kindOf, shownBefore, steadiness } from "./look.ts";
import { mediaView } from "./media-view.ts";
import { messageView } from "./message-view.ts";
import { demandPeople } from "./people-shown.ts";
import { demandPictures } from "./pictures-shown.ts";
import { demandNoTrace } from "./refused-writes.ts";
import { demandSettings } from "./settings-shown.ts";
import { userView } from "./user-view.ts";

/** What a view has beside what every view has. */
export interface Extra {
  /** All its participants. */
  readonly full?: boolean;
  readonly addedUsers?: readonly number[];
  readonly removedUsers?: readonly number[];
}

/** What the mock shows of a chat; to nobody in particular (as in events) without anybody's settings. */
export function chatView(
  state: State,
  chat: Chat,
  viewerId: number | undefined,
  choosing: Pick<ChatServerGuarded, "choose">,
  { full = false, addedUsers, removedUsers }: Extra = {},
): ChatView {
  const shortly = (userId: number): ReturnType<typeof userView> => userView(state, userId, "short");
  const member = viewerId === undefined ? undefined : chat.members.get(viewerId);
  const last = chat.log.last();
  return {
    id: chat.id,
    ...(chat.title !== undefined && { title: chat.title }),
    isPersonal: chat.isPersonal,
    owner: shortly(chat.ownerId),
    ...(full && { allUsers: [...chat.members.keys()].map(shortly) }),
    ...(addedUsers && { addedUsers: addedUsers.map(shortly) }),
    ...(removedUsers && { removedUsers: removedUsers.map(shortly) }),
    ...(last && { lastMessage: messageView(state, last, choosing) }),
    images: chat.pictures.toArray().map(mediaView),
    ...(viewerId !== undefined && {
      isMuted: member?.isMuted ?? false,
      isArchived: member?.isArchived ?? false,
      isBlocked: member?.isBlocked ?? false,
    }),
    ...(chat.createdAt !== undefined && { createdAt: iso(chat.createdAt) }),
    ...(chat.updatedAt !== undefined && { updatedAt: iso(chat.updatedAt) }),
  };
}

/**
 * Demands of what was shown of a chat all that is known of it, and returns what is known from then on. `viewerId` is the one to
 * whom it was shown. `full`: what a list breaks that has no participants where they were asked for.
 */
export function demandChat(
  state: State,
  chat: Chat,
  viewerId: number,
  seen: ChatView,
  where: Place,
  reader: ChatServerReader,
  full: RequirementId = "chatserver.list.full",
): State {
  // Who knows all shows what it knows.
  if (state.settings.knowsAll) return state;
  const look = lookAt(state, chat, viewerId, seen, where, full);
  if (look.before) exercise(reader, steadiness(look, look.before));
  demandNoTrace(state, [seen.title, seen.lastMessage?.text], reader);
  const identified = demandIdentity(look, reader);
  // What is shown of another chat says nothing of this one.
  if (!identified) return state;
  demandNature(look, reader);
  const people = demandPeople({ ...look, chat: identified }, reader);
  const pictured = demandPictures({ ...look, chat: people }, reader);
  const set = where === "event" ? pictured : demandSettings({ ...look, chat: pictured }, reader);
  const learned = demandLast(putChat(state, set), set, look, reader);
  return keepShown(learned, look);
}

function lookAt(state: State, chat: Chat, viewerId: number, seen: ChatView, where: Place, full: RequirementId): Look {
  const before = shownBefore(chat, where, viewerId);
  return { state, chat, viewerId, member: chat.members.get(viewerId), seen, where, before, full };
}

/** Keeps what a read has shown, to be compared with the next of its kind. */
function keepShown(state: State, { chat: { id }, viewerId, seen, where }: Look): State {
  const chat = state.chats.get(id);
  if (!chat || !isRead(where)) return state;
  const { members, title, pictures, log, isHidden } = chat;
  const known = { members, title, pictures, log, ...(isHidden && { isHidden }) };
  const shown = (chat.shown ?? PMap<string, Shown>()).set(kindOf(where, viewerId), {
    view: seen,
    chat: known,
    writes: state.writes,
  });
  return { ...state, chats: state.chats.set(id, { ...chat, shown }) };
}
