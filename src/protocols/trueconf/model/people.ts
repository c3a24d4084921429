// What people do who are not our connections: they write, make groups, add, remove, rename, and press buttons.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { Message, State } from "../state.ts";
import { findMessage, isMember, sessionsOf } from "../state.ts";
import type { Change, EnvironmentHandler, TrueConfEmission, TrueConfReader, TrueConfStep } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { ELSEWHERE, actAs, acted, acting, withFresh } from "./acting.ts";
import { KIND, arriving, written } from "./content.ts";
import { createChannel, createGroupChat } from "./create-chats.ts";
import { deliver } from "./delivering.ts";
import { mintWritten, observeWritten } from "./marks.ts";
import { addChatParticipant } from "./add-participant.ts";
import { removeChatParticipant } from "./remove-participant.ts";
import { NOTE } from "./notes.ts";
import { mintChatId, mintMark, observeChange, observeCreation, payloadOf } from "./observing.ts";
import { createP2PChat } from "./personal-chat.ts";
import { editChatTitle } from "./titles.ts";
import { beginWriting } from "./writing.ts";

/** Environment commands come from control ports and hooks, which know no schema. */
export function hasTexts(params: object, ...names: readonly string[]): boolean {
  return names.every((name) => typeof Reflect.get(params, name) === "string");
}

/** What is malformed, or is about nobody. */
export function unfit(
  state: State,
  userId: unknown,
  isWellFormed: boolean,
  because: RequirementId,
): TrueConfStep<never> | undefined {
  if (typeof userId !== "string" || !isWellFormed) return refuse(state, "internal-error", because);
  return state.accounts.has(userId) ? undefined : refuse(state, "access-denied", because);
}

const TOLD = "trueconf.event-send-message.event";

/** The box of the first thing that happens in a new chat, which may begin with a note of its creation. */
function firstBox(choose: TrueConfReader["choose"]): number {
  return choose("trueconf.empty-last-message") === "creation-message" ? 2 : 1;
}

export const writeAs: EnvironmentHandler<"writeAs"> = {
  grants: () => TOLD,
  mint(state, minting) {
    const { userId, chatId, to, text } = minting.params;
    const content = arriving({ text, parseMode: "text" });
    if (chatId !== undefined) return { ...mintWritten(state, chatId, minting), chatId, content };
    const params = { userId: to ?? "" };
    const { chatId: id, ...creation } = createP2PChat.mint(acting(state, userId), {
      ...minting,
      session: ELSEWHERE,
      params,
    });
    const mark = mintWritten(state, id, minting);
    const box = firstBox(minting.choose);
    return { ...mark, ...(!state.chats.has(id) && { box }), chatId: id, content, creation };
  },
  observe(observed) {
    if (!observed.ok) return undefined;
    const { chatId, ...creation } = observeCreation(observed, "createP2PChat") ?? { chatId: observed.result.chatId };
    return { ...observeWritten(observed, observed.result), chatId, creation };
  },
  step(state, _session, params, reader) {
    const { userId, chatId, to, text, replyMessageId } = params;
    const isAddressed =
      (chatId === undefined) !== (to === undefined) && hasTexts(params, chatId === undefined ? "to" : "chatId");
    const isReply = replyMessageId === undefined || hasTexts(params, "replyMessageId");
    const refusal = unfit(state, userId, isAddressed && isReply && hasTexts(params, "text"), TOLD);
    if (refusal) return refusal;
    let current = acting(state, userId);
    const events: TrueConfEmission[] = [];
    let id = chatId ?? "";
    if (to !== undefined) {
      if (!state.accounts.has(to)) return refuse(state, "access-denied", TOLD);
      const creation = withFresh(reader, () => {
        const fresh = reader.fresh();
        return { ...fresh.creation, chatId: fresh.chatId };
      });
      const found = createP2PChat.step(current, ELSEWHERE, { userId: to }, creation);
      if (!found.reply.ok) return { ...found, reply: found.reply, state };
      current = found.state;
      events.push(...found.events);
      id = found.reply.result.chatId;
    }
    const writing = beginWriting(current, ELSEWHERE, { chatId: id, replyMessageId }, reader);
    if (writing.refusal) return { ...writing.refusal, state };
    const mark = reader.fresh();
    const delivered = deliver(
      current,
      writing.chat,
      {
        author: { id: userId, type: 1 },
        type: KIND.text,
        ...written({ text, parseMode: "text" }, mark.content, TOLD, reader),
        ...(replyMessageId !== undefined && { replyMessageId }),
      },
      mark,
      ELSEWHERE,
      TOLD,
      reader,
    );
    return accept(
      acted(delivered.state),
      { chatId: id, messageId: mark.messageId ?? "", timestamp: mark.timestamp ?? 0 },
      [...events, ...delivered.events],
      TOLD,
    );
  },
};

export const createGroupAs: EnvironmentHandler<"createGroupAs"> = {
  grants: () => "trueconf.event-create-group-chat.event",
  mint: (state, minting) => ({
    chatId: mintChatId((id) => state.chats.has(id) || state.gone.has(id), minting),
    note: mintMark(undefined, minting),
    added: minting.params.members.map((_member, index) => ({
      timestamp: minting.now,
      note: { ...mintMark(undefined, minting), box: firstBox(minting.choose) + index },
    })),
  }),
  observe(observed, _state, { kind, members }) {
    const creation = observeCreation(observed, kind === "channel" ? "createChannel" : "createGroupChat");
    if (!creation) return undefined;
    const { chatId } = creation;
    const added = members.map((userId): Change => {
      const told = (observed.events ?? []).filter(
        (received) => payloadOf(received, "addChatParticipant")?.["userId"] === userId,
      );
      const first = told[0] && payloadOf(told[0], "addChatParticipant");
      const timestamp = first?.["timestamp"];
      // Among notes of several additions, the events do not tell which is whose.
      const noted =
        members.length === 1 ? observeChange(observed, chatId, "addChatParticipant", NOTE.added).note : undefined;
      return {
        ...(typeof timestamp === "number" && { timestamp }),
        ...(told.length > 0 && { told }),
        ...(noted && { note: noted }),
      };
    });
    return { ...creation, added };
  },
  step(state, _session, params, reader) {
    const { userId, title, members, kind = "group" } = params;
    const isListed =
      Array.isArray(members) &&
      members.every((member) => typeof member === "string" && member !== userId) &&
      new Set(members).size === members.length;
    const isKind = kind === "group" || kind === "channel";
    const refusal = unfit(state, userId, isListed && isKind && hasTexts(params, "title"), "trueconf.rights.owner-adds");
    if (refusal) return refusal;
    if (!members.every((member) => state.accounts.has(member))) {
      return refuse(state, "access-denied", "trueconf.rights.owner-adds");
    }
    const creation = withFresh(reader, () => reader.fresh());
    const current = acting(state, userId);
    const made =
      kind === "channel"
        ? createChannel.step(current, ELSEWHERE, { title }, creation)
        : createGroupChat.step(current, ELSEWHERE, { name: title }, creation);
    if (!made.reply.ok) return { ...made, reply: made.reply, state };
    const { chatId } = made.reply.result;
    const events = [...made.events];
    let next = made.state;
    // There is no other way to a group of several than to add them.
    for (const [index, member] of members.entries()) {
      const fresh = withFresh(reader, () => reader.fresh().added[index] ?? {});
      const added = addChatParticipant.step(next, ELSEWHERE, { chatId, userId: member }, fresh);
      if (!added.reply.ok) return { ...added, reply: added.reply, state };
      next = added.state;
      events.push(...added.events);
    }
    return accept(acted(next), { chatId }, events, ...made.because);
  },
};

export const addAs: EnvironmentHandler<"addAs"> = {
  grants: () => "trueconf.event-add-chat-participant.event",
  mint: (state, { params: { userId, chatId, newcomer }, ...minting }) =>
    addChatParticipant.mint(acting(state, userId), {
      ...minting,
      session: ELSEWHERE,
      params: { chatId, userId: newcomer },
    }),
  observe: (observed, _state, { chatId }) =>
    observed.ok ? observeChange(observed, chatId, "addChatParticipant", NOTE.added) : undefined,
  step(state, _session, params, reader) {
    const { userId, chatId, newcomer } = params;
    const isFit = hasTexts(params, "chatId", "newcomer");
    const refusal = unfit(state, userId, isFit, "trueconf.event-add-chat-participant.event");
    if (refusal) return refusal;
    const add = (current: State): TrueConfStep<unknown> =>
      addChatParticipant.step(current, ELSEWHERE, { chatId, userId: newcomer }, reader);
    return actAs(state, userId, add, {});
  },
};

export const removeAs: EnvironmentHandler<"removeAs"> = {
  grants: () => "trueconf.event-remove-chat-participant.event",
  mint: (state, { params: { userId, chatId, removed }, ...minting }) =>
    removeChatParticipant.mint(acting(state, userId), {
      ...minting,
      session: ELSEWHERE,
      params: { chatId, userId: removed },
    }),
  observe: (observed, _state, { chatId }) =>
    observed.ok ? observeChange(observed, chatId, "removeChatParticipant", NOTE.removed) : undefined,
  step(state, _session, params, reader) {
    const { userId, chatId, removed } = params;
    const isFit = hasTexts(params, "chatId", "removed");
    const refusal = unfit(state, userId, isFit, "trueconf.event-remove-chat-participant.event");
    if (refusal) return refusal;
    const remove = (current: State): TrueConfStep<unknown> =>
      removeChatParticipant.step(current, ELSEWHERE, { chatId, userId: removed }, reader);
    return actAs(state, userId, remove, {});
  },
};

export const renameAs: EnvironmentHandler<"renameAs"> = {
  grants: () => "trueconf.event-edit-chat-title.event",
  mint: (state, { params: { userId, chatId, title }, ...minting }) =>
    editChatTitle.mint(acting(state, userId), { ...minting, session: ELSEWHERE, params: { chatId, title } }),
  observe: (observed, _state, { chatId }) =>
    observed.ok ? observeChange(observed, chatId, "editChatTitle", NOTE.title) : undefined,
  step(state, _session, params, reader) {
    const { userId, chatId, title } = params;
    const isFit = hasTexts(params, "chatId", "title");
    const refusal = unfit(state, userId, isFit, "trueconf.event-edit-chat-title.event");
    if (refusal) return refusal;
    const rename = (current: State): TrueConfStep<unknown> =>
      editChatTitle.step(current, ELSEWHERE, { chatId, title }, reader);
    return actAs(state, userId, rename, {});
  },
};

export const pressButton: EnvironmentHandler<"pressButton"> = {
  grants: () => "trueconf.event-command.event",
  mint: () => ({ sourceType: "inlineKeyboard", payloadType: "userCommand" }),
  observe(observed) {
    if (!observed.ok) return undefined;
    const payload = (observed.events ?? []).map((received) => payloadOf(received, "command")).find(Boolean);
    const typeIn = (member: string): string => {
      const type: unknown = Reflect.get(Object(payload?.[member]), "type");
      return typeof type === "string" ? type : "";
    };
    return { sourceType: typeIn("commandSource"), payloadType: typeIn("commandPayload") };
  },
  step(state, _session, params, reader) {
    const { userId, messageId, command, customData } = params;
    const isFit = hasTexts(params, "messageId", "command", ...(customData === undefined ? [] : ["customData"]));
    const refusal = unfit(state, userId, isFit, "trueconf.event-command.event");
    if (refusal) return refusal;
    const found = findMessage(state, messageId);
    if (!found) return refuse(state, "message-not-found", "trueconf.error.message-not-found");
    if (!isMember(found.chat, userId)) {
      return refuse(state, "user-is-not-chat-participant", "trueconf.event-command.event");
    }
    const button = buttonsOf(found.message).find(
      (one) =>
        one.type === "command" &&
        one.command === command &&
        (customData === undefined || one.customData === customData),
    );
    if (!button) return refuse(state, "internal-error", "trueconf.event-command.event");
    const { sourceType, payloadType } = reader.fresh();
    const { id: buttonId, customData: data } = button;
    const sessions = sessionsOf(state, [button.to ?? found.message.author.id]);
    const event = {
      method: "command" as const,
      payload: {
        commandSource: {
          type: sourceType,
          // Which of the buttons it was need not be told.
          ...(state.settings.knowsAll && buttonId !== undefined && { buttonId }),
        },
        commandPayload: { type: payloadType, command, ...(data !== undefined && { customData: data }) },
      },
    };
    const because = ["trueconf.event-command.event"] as const;
    return accept(state, {}, sessions.length > 0 ? [{ to: sessions, event, because }] : [], ...because);
  },
};

function buttonsOf({ content, sent }: Message): NonNullable<Message["content"]["buttons"]>[number] {
  return (content.buttons ?? sent?.buttons ?? []).flat();
}
