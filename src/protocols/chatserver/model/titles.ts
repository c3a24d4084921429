// A chat's title.

import { Map as PMap } from "immutable";
import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { putChat } from "../chats.ts";
import { callerOf } from "../people.ts";
import type { Chat, State } from "../state.ts";
import type { ChatServerHandler } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf, refuse } from "../vocabulary.ts";
import { isChatView, missingFirst, tellUpdate, payloadsOf } from "./chat-told.ts";
import { chatView, demandChat } from "./chat-view.ts";
import { demandEqual } from "./demanding.ts";
import { enterChat, idOf } from "./guards.ts";

export const renameChat: ChatServerHandler<"renameChat"> = {
  grants: () => "chatserver.rename.path",
  mint(state, minting) {
    const chat = state.chats.get(idOf(minting.params.path.chatId));
    if (!chat) return { refused: true };
    const { title } = minting.params.body;
    const callerId = callerOf(state, minting.session)?.id;
    return { seen: chatView(state, renamed(state, chat, title, minting.now), callerId, minting) };
  },
  observe: outcomeOf,
  step(state, session, { path: { chatId }, body: { title } }, reader) {
    const inside = enterChat(state, session, chatId, ENTRY, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, caller, member } = inside;
    if (chat.isPersonal) {
      const branch = reader.choose("chatserver.personal-rename");
      const kept = rememberTitle(state, chat, title, "chatserver.rename.personal");
      const because: RequirementId[] = ["chatserver.rename.personal", "chatserver.open.personal-rename"];
      if (branch !== "ignored") return refuse(kept, branch, ...because);
      const { seen, told } = carriedOut(reader, "chatserver.open.personal-rename");
      const known = kept.chats.get(chat.id) ?? chat;
      const learned = demandChat(kept, known, caller.id, seen, "answer", reader);
      // Whether it is told that nothing has changed is as the target says.
      const events =
        payloadsOf(told, "chatUpdate").length > 0 ? tellUpdate(kept, known, caller.id, told, because, reader) : [];
      return accept(learned, seen, events, ...because);
    }
    const because: RequirementId[] = ["chatserver.rename.path", "chatserver.rename.answer"];
    if (caller.id !== chat.ownerId) because.unshift("chatserver.rename.any-participant");
    if (member.isBlockedUser) because.unshift("chatserver.open.blocked-elsewhere");
    const { seen, told } = carriedOut(reader, because[0] ?? "chatserver.rename.path");
    const changed = renamed(state, chat, title, reader.now);
    const next = putChat(state, changed);
    const { title: shown, ...rest } = seen;
    if (changed.title !== undefined) {
      demandEqual(reader, "chatserver.rename.answer-title", "the title", changed.title, shown);
      for (const payload of payloadsOf(told, "chatUpdate")) {
        const carried = isChatView(payload) ? payload.title : undefined;
        demandEqual(reader, "chatserver.rename.event-chat", "the title", changed.title, carried);
      }
    }
    const learned = demandChat(next, changed, caller.id, rest, "answer", reader);
    const owed = missingFirst(told, "chatUpdate", "chatserver.rename.event", "chatserver.rename.event-chat");
    return accept(learned, seen, tellUpdate(next, changed, caller.id, told, owed, reader), ...because);
  },
};

const ENTRY = { area: "change", outsider: "chatserver.rename.non-participant", blocked: "elsewhere" } as const;

/** Without a title, nothing changes; an empty one is none. */
function renamed(state: State, chat: Chat, title: string | null | undefined, now: number): Chat {
  if (chat.isPersonal || title === undefined || title === null) return chat;
  const { title: _, ...rest } = chat;
  return {
    ...rest,
    ...(title !== "" && { title }),
    isRenamed: true,
    ...(chat.changes !== undefined && { titleAt: chat.changes }),
    ...(state.settings.knowsAll && { updatedAt: now }),
  };
}

/** More texts than these are not remembered of one chat. */
const MOST_TITLES = 16;

/** A text is not to become the title of a chat: an oracle looks for it in what is shown from then on. */
export function rememberTitle(
  state: State,
  chat: Chat,
  title: string | null | undefined,
  requirement: RequirementId,
): State {
  const known = chat.notTitles ?? PMap<string, RequirementId>();
  if (state.settings.knowsAll || !title || title === chat.title || known.size >= MOST_TITLES) return state;
  return putChat(state, { ...chat, notTitles: known.set(title, requirement) });
}
