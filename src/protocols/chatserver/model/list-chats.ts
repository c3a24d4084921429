// The chats of the caller.

import type { Operations, RequirementId } from "../../../../generated/chatserver/contract.ts";
import { putChat } from "../chats.ts";
import { callerOf, sessionOf } from "../people.ts";
import type { Chat, ChatView, State } from "../state.ts";
import { NEW_MEMBER } from "../state.ts";
import type { ChatServerHandler, ChatServerReader } from "../vocabulary.ts";
import { accept, refuse, seenIn } from "../vocabulary.ts";
import { chatView, demandChat } from "./chat-view.ts";
import { exercise } from "./demanding.ts";
import { idOf } from "./guards.ts";
import type { Listing } from "./listed.ts";
import { demandGone, demandMissing, demandNotTheirs, demandShown, isListed } from "./listed.ts";
import type { Place } from "./look.ts";
import { isMet, metChat } from "./met-chats.ts";

type Full = Operations["listChats"]["params"]["query"]["full"];

export const listChats: ChatServerHandler<"listChats"> = {
  grants: ({ query: { full } }) => fullRequirement(full) ?? "chatserver.list.path",
  mint(state, minting) {
    const callerId = callerOf(state, minting.session)?.id;
    const { full } = minting.params.query;
    const seen: ChatView[] = [];
    for (const id of (callerId === undefined ? undefined : state.chatsOf.get(callerId)) ?? []) {
      const chat = state.chats.get(id);
      const member = callerId === undefined ? undefined : chat?.members.get(callerId);
      if (!chat || !member || !isListed(chat, member)) continue;
      seen.push(chatView(state, chat, callerId, minting, { full: full === "true" || full === "1" }));
    }
    return { seen };
  },
  observe: seenIn,
  step(state, session, { query: { full } }, reader) {
    const caller = callerOf(state, session);
    if (!caller) return refuse(state, "unauthenticated", "chatserver.auth.token-needed");
    const { seen } = reader.fresh();
    const because: RequirementId[] = ["chatserver.list.path", "chatserver.list.answer"];
    if (state.settings.knowsAll) return accept(state, seen, [], ...because);
    const sessionId = sessionOf(state, session)?.id;
    return accept(judged(state, caller.id, sessionId, full, seen, reader), seen, [], ...because);
  },
};

function fullRequirement(full: Full): "chatserver.list.full" | "chatserver.list.full-one" | undefined {
  if (full === "1") return "chatserver.list.full-one";
  return full === "true" ? "chatserver.list.full" : undefined;
}

/** What the list shows, chat by chat, and what it lacks. */
function judged(
  state: State,
  callerId: number,
  sessionId: string | undefined,
  full: Full,
  seen: readonly ChatView[],
  reader: ChatServerReader,
): State {
  const where: Place = fullRequirement(full) ? "list-full" : full === undefined ? "list-default" : "list";
  const shown = new Map(seen.map((view) => [idOf(view.id), view]));
  reader.demand("chatserver.list.once", shown.size === seen.length, () => ({
    expected: "each chat once",
    observed: `${seen.length - shown.size} of them again`,
  }));
  if (where === "list-default") exercise(reader, "chatserver.list.full-default");
  exercise(reader, "chatserver.list.only-own");
  let learned = state;
  for (const [id, view] of shown) {
    const chat = ownChat(learned, callerId, view);
    const member = chat?.members.get(callerId);
    if (!chat || !member) {
      demandNotTheirs(state, id, callerId, reader);
      continue;
    }
    const listing: Listing = { state: learned, chat, callerId, member, sessionId, where };
    const known = demandShown(listing, reader);
    const list = fullRequirement(full);
    learned = demandChat(putChat(learned, known), known, callerId, view, where, reader, list);
  }
  for (const id of state.chatsOf.get(callerId) ?? []) {
    const chat = shown.has(id) ? undefined : state.chats.get(id);
    const member = chat?.members.get(callerId);
    if (!chat || !member) continue;
    learned = putChat(learned, demandMissing({ state, chat, callerId, member, sessionId, where }, reader));
  }
  demandGone(state, callerId, reader);
  return learned;
}

/** The chat that is shown, if the caller is in it as far as is known; one that they may have had before is one from now on. */
function ownChat(state: State, callerId: number, view: ChatView): Chat | undefined {
  const id = idOf(view.id);
  const chat = state.chats.get(id);
  if (!isMet(state, callerId)) return chat;
  if (!chat) return state.gone.has(id) ? undefined : metChat(state, view, callerId);
  if (!chat.met || chat.members.has(callerId) || chat.former.has(callerId)) return chat;
  return { ...chat, members: chat.members.set(callerId, { ...NEW_MEMBER, coming: "named" }) };
}
