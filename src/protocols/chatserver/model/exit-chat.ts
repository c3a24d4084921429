// Leaving a chat.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { Received } from "../../../behaviour/behaviour.ts";
import { putChat } from "../chats.ts";
import { connectionsOf } from "../people.ts";
import type { Chat, State } from "../state.ts";
import type { ChatServerEmission, ChatServerHandler, ChatServerReader } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf, refuse } from "../vocabulary.ts";
import { updated } from "./add-users.ts";
import { payloadsOf, tellUpdate } from "./chat-told.ts";
import { enterChat, outsiderWho } from "./guards.ts";
import type { Hearers } from "./people-told.ts";
import { listsUser, tellPeople } from "./people-told.ts";
import { withoutMembers } from "./remove-users.ts";
import { entitled, tellOther } from "./telling.ts";

export const exitChat: ChatServerHandler<"exitChat"> = {
  grants: (_params, { carriedOut: isDone }) => (isDone ? "chatserver.exit.answer" : "chatserver.exit.path"),
  mint: () => ({ seen: undefined }),
  observe: outcomeOf,
  step(state, session, { path: { chatId } }, reader) {
    const inside = enterChat(state, session, chatId, ENTRY, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, caller } = inside;
    if (chat.isPersonal) {
      const code = reader.choose("chatserver.personal-members");
      return refuse(state, code, "chatserver.exit.personal", "chatserver.open.personal-members");
    }
    const { told } = carriedOut(reader, "chatserver.exit.answer", "chatserver.exit.path");
    const left = withoutMembers(chat, [caller.id], "left", "chatserver.exit.others-stay");
    const changed = updated(state, left, reader.now);
    const next = putChat(state, changed);
    const events = tellExit(next, changed, caller.id, told, reader);
    return accept(next, undefined, events, "chatserver.exit.path", "chatserver.exit.answer");
  },
};

const ENTRY = {
  area: "change",
  outsider: outsiderWho("chatserver.open.outsider-change", { left: "chatserver.exit.again" }),
} as const;

/** The document promises an event, and does not name it. */
function tellExit(
  state: State,
  chat: Chat,
  leaverId: number,
  told: readonly Received[] | undefined,
  reader: ChatServerReader,
): ChatServerEmission[] {
  // Where nobody listened, it is not to be seen.
  if (!state.settings.knowsAll && !told) return [];
  const open = "chatserver.open.exit-event";
  const own = connectionsOf(state, [leaverId]);
  const hearers: Hearers[] = [];
  if (entitled(state, chat, reader).length > 0) hearers.push({ because: ["chatserver.exit.event", open] });
  if (own.length > 0) {
    const because: RequirementId[] = ["chatserver.open.leaver-told"];
    if (reader.choose("chatserver.leaver-told") === "told") hearers.push({ people: [leaverId], alike: true, because });
    else if (told?.some(({ session }) => own.includes(session))) {
      reader.contradiction("chatserver.open.leaver-told", "that whoever left is told nothing");
    }
  }
  if (hearers.length === 0) return [];
  const branch = reader.choose("chatserver.exit-event");
  if (branch === "removed-users") {
    const payloads = payloadsOf(told, "removedUsers");
    if (!payloads.every((payload) => listsUser(payload, "removedUsers", leaverId))) {
      reader.contradiction(open, `${leaverId} under removedUsers`);
    }
    const list = { name: "removedUsers", users: [leaverId], says: open } as const;
    return tellPeople(state, chat, leaverId, told, list, hearers, reader);
  }
  return hearers.flatMap(({ because, ...options }) =>
    branch === "chat-update"
      ? tellUpdate(state, chat, leaverId, told, because, reader, options)
      : tellOther(state, chat, leaverId, "exit", ["removedUsers", "chatUpdate"], because, reader, options),
  );
}
