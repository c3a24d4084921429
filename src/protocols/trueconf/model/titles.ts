// A chat's title and picture.

import type { ChatRecord, FileRecord } from "../state.ts";
import type { TrueConfEvent, TrueConfHandler } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { enterChat, lacksRight, mayModerate } from "./access.ts";
import type { ChatChange } from "./chat-change.ts";
import { changeChat } from "./chat-change.ts";
import { NOTE } from "./notes.ts";
import { answered, demandOrder, mintChange, observeChange, payloadOf } from "./observing.ts";

export const editChatTitle: TrueConfHandler<"editChatTitle"> = {
  grants: () => "trueconf.edit-chat-title.method",
  mint: (state, minting) => ({
    ...mintChange(state.chats.get(minting.params.chatId), minting),
    chatId: minting.params.chatId,
  }),
  observe(observed, _state, params) {
    const chatId = answered(observed, "chatId");
    const { timestamp: _, ...told } = observeChange(observed, params.chatId, "editChatTitle", NOTE.title);
    const timestamp = answered(observed, "timestamp");
    return {
      ...told,
      ...(typeof timestamp === "number" && { timestamp }),
      ...(typeof chatId === "string" && { chatId }),
    };
  },
  step(state, session, { chatId, title }, reader) {
    const inside = enterChat(state, session, chatId, { choice: "trueconf.non-member-write" }, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, member } = inside;
    if (!mayModerate(member)) return lacksRight(state, "trueconf.edit-chat-title.needs-right");
    const { timestamp, note: mark, told, chatId: answer } = reader.fresh();
    if (answer !== undefined) {
      reader.demand("trueconf.edit-chat-title.answer-chat-id", answer === chatId, () => ({
        expected: `the chatId ${chatId}`,
        observed: answer,
      }));
    }
    demandOrder(session, told, reader);
    const renamed: ChatRecord = { ...chat, title, renamed: true };
    const event: TrueConfEvent = { method: "editChatTitle", payload: { chatId, title } };
    const requirement = "trueconf.event-edit-chat-title.event";
    const change: ChatChange = { chat: renamed, type: NOTE.title, content: { title }, event, requirement };
    const { state: next, events } = changeChat(state, session, change, mark, reader);
    return accept(
      next,
      { chatId: answer ?? chatId, timestamp: timestamp ?? 0 },
      events,
      "trueconf.edit-chat-title.method",
    );
  },
};

export const editChatAvatar: TrueConfHandler<"editChatAvatar"> = {
  grants: () => "trueconf.edit-chat-avatar.method",
  mint(state, minting) {
    const { origin, server } = state.settings;
    const base = origin === "" ? `https://${server}` : origin;
    return {
      ...mintChange(state.chats.get(minting.params.chatId), minting),
      avatarUrl: `${base}${FILES}${minting.entropy.uuid()}`,
    };
  },
  observe(observed, _state, { chatId }) {
    const change = observeChange(observed, chatId, "editChatAvatar", NOTE.avatar);
    const [first] = change.told ?? [];
    const avatarUrl = first && payloadOf(first, "editChatAvatar")?.["avatarUrl"];
    return { ...change, ...(typeof avatarUrl === "string" && { avatarUrl }) };
  },
  step(state, session, { chatId, temporalFileId }, reader) {
    const outside = { choice: "trueconf.non-member-write" } as const;
    const temporal = state.temporal.get(temporalFileId);
    // Whether there is such a file comes before whether the caller is in the chat, and after whether there is such a chat.
    if (!temporal && state.chats.has(chatId)) {
      return refuse(state, "file-not-found", "trueconf.edit-chat-avatar.unknown-file");
    }
    const inside = enterChat(state, session, chatId, outside, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, member } = inside;
    if (!mayModerate(member)) return lacksRight(state, "trueconf.edit-chat-avatar.needs-right");
    const { avatarUrl, note: mark, told } = reader.fresh();
    demandOrder(session, told, reader);
    const pictured: ChatRecord = { ...chat, pictured: true, ...(avatarUrl !== undefined && { avatarUrl }) };
    const content = avatarUrl === undefined ? {} : { avatarUrl };
    const event: TrueConfEvent = { method: "editChatAvatar", payload: { chatId, ...content } };
    const requirement = "trueconf.event-edit-chat-avatar.event";
    const change: ChatChange = { chat: pictured, type: NOTE.avatar, content, event, requirement };
    const { state: next, events } = changeChat(state, session, change, mark, reader);
    const fileId = avatarUrl?.split("/").at(-1);
    const file: FileRecord | undefined =
      temporal && fileId !== undefined && state.settings.knowsAll
        ? {
            ...temporal,
            fileId,
            size: temporal.content.length,
            readyState: 2,
            progress: temporal.content.length,
            downloadUrl: avatarUrl ?? null,
          }
        : undefined;
    return accept(
      file ? { ...next, files: next.files.set(file.fileId, file) } : next,
      {},
      events,
      "trueconf.edit-chat-avatar.method",
    );
  },
};

/** Where files can be had. */
const FILES = "/bridge/api/client/v1/files/";
