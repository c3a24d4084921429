// Chats that come to be otherwise than they should.

import type { State } from "../../../src/protocols/trueconf/state.ts";
import { pairKey } from "../../../src/protocols/trueconf/state.ts";
import { member, text } from "../../json-change.ts";
import type { Mutation } from "../../mutation.ts";
import { after, believing, handlers, handles, membersChanged, refusing, stepping } from "./beliefs.ts";
import type { Row } from "./define.ts";
import { mutants } from "./define.ts";
import { CHATS, asked, breaks, payloads, succeeded } from "./frames.ts";
import { at } from "../../json-change.ts";
import { rewrites, unknows } from "./requests.ts";

const { createP2PChat, createGroupChat, createChannel, getChatByID } = handlers;

/** The chat that was answered, in the state after it. */
function answeredChat(reply: { readonly ok: boolean; readonly result?: unknown }): string {
  const chatId = reply.ok ? member(reply.result, "chatId") : undefined;
  return typeof chatId === "string" ? chatId : "";
}

/** Nobody lists the chat, though it is there. */
function unlisted(state: State, chatId: string): State {
  return {
    ...state,
    listed: state.listed.map((listing) =>
      listing.keys.reduce((left, key) => (listing.get(key) === chatId ? left.remove(key) : left), listing),
    ),
  };
}

/** Forgets the chat between two people, so that another is made. */
function withoutPersonal(state: State, one: string, other: string): State {
  return { ...state, personal: state.personal.delete(pairKey(one, other)) };
}

/** The chats with these ids are one: the first of their kind that was answered is answered ever after. */
function sameForAll(operation: "createGroupChat" | "createChannel" | "createP2PChat") {
  return () => {
    let first: unknown;
    return payloads((payload, what) => {
      if (!succeeded(what, operation)) return payload;
      first ??= member(payload, "chatId");
      return { chatId: first };
    })();
  };
}

const asciiOnly = text((title) => title.replaceAll(/[^\x20-\x7e]/g, "?"));

/** By connection, because what one of them is refused for good would be refused in every case that follows. */
function refusingAfterRemoval(): Mutation {
  const deleted = new Set<string>();
  const { removeChat } = handlers;
  return handles({
    removeChat: stepping(removeChat, (step, { state, session, params }) => {
      const chat = state.chats.get(params.chatId);
      if (step.reply.ok && chat?.kind === 1)
        for (const userId of chat.members.keys()) deleted.add(`${session} ${userId}`);
      return step;
    }),
    createP2PChat: refusing(createP2PChat, "access-denied", ({ session, params }) =>
      deleted.has(`${session} ${params.userId}`),
    ),
  })();
}

const CREATED: readonly Row[] = [
  ["create-p2p-chat.method", "knows-no-personal-chats", "createP2PChat is not known.", unknows("createP2PChat")],
  ["create-group-chat.method", "knows-no-groups", "createGroupChat is not known.", unknows("createGroupChat")],
  ["create-channel.method", "knows-no-channels", "createChannel is not known.", unknows("createChannel")],
  ["get-chat-by-id.method", "knows-no-chat-by-id", "getChatByID is not known.", unknows("getChatByID")],
  [
    "create-p2p-chat.creates",
    "refuses-new-personal-chats",
    "After a connection deleted a personal chat, it is refused another with the same person.",
    refusingAfterRemoval,
  ],
  [
    "create-p2p-chat.returns-existing",
    "always-new-personal-chats",
    "createP2PChat makes a new chat every time.",
    handles({
      createP2PChat: believing(createP2PChat, ({ state, callerId, params }) =>
        withoutPersonal(state, callerId, params.userId),
      ),
    }),
  ],
  [
    "create-p2p-chat.never-doubled",
    "personal-chat-listed-twice",
    "A personal chat is listed under a second id, too.",
    payloads((payload, what) =>
      succeeded(what, "getChats") && Array.isArray(payload)
        ? payload.flatMap((chat: unknown) =>
            member(chat, "chatType") === 1 && asked(what, "count") !== 1
              ? [
                  chat,
                  at(
                    chat,
                    "/chatId",
                    text((id) => `${id}2`),
                  ),
                ]
              : [chat],
          )
        : payload,
    ),
  ],
  [
    "create-p2p-chat.keeps-messages",
    "asking-again-clears",
    "Asking again for a personal chat clears it.",
    handles({
      createP2PChat: after(createP2PChat, (state, { callerId, params }) => {
        const id = state.personal.get(pairKey(callerId, params.userId)) ?? "";
        return membersChanged(state, id, (one) => ({ ...one, from: state.chats.get(id)?.log.size ?? 0 }));
      }),
    }),
  ],
  [
    "create-p2p-chat.readable",
    "personal-chat-unreadable",
    "A personal chat cannot be read.",
    handles({
      getChatByID: refusing(
        getChatByID,
        "chat-not-found",
        ({ state, params }) => state.chats.get(params.chatId)?.kind === 1,
      ),
    }),
  ],
  [
    "create-p2p-chat.listed",
    "personal-chat-unlisted",
    "A personal chat is not listed, whatever is written in it.",
    handles({
      createP2PChat: stepping(createP2PChat, (step) => ({
        ...step,
        state: unlisted(step.state, answeredChat(step.reply)),
      })),
    }),
  ],
  [
    "create-p2p-chat.personal",
    "personal-chat-of-type-two",
    "A personal chat has chatType 2.",
    breaks(CHATS, "/chatType", (type) => (type === 1 ? 2 : type)),
  ],
  [
    "create-p2p-chat.distinct-users",
    "one-personal-chat-for-all",
    "createP2PChat answers the same chat for everybody.",
    sameForAll("createP2PChat"),
  ],
  [
    "create-p2p-chat.example",
    "personal-chat-refused",
    "createP2PChat is refused.",
    handles({ createP2PChat: refusing(createP2PChat, "internal-error", () => true) }),
  ],
  [
    "create-p2p-chat.same-for-both",
    "each-side-its-own-chat",
    "The other side of a personal chat gets one of its own.",
    handles({
      createP2PChat: believing(createP2PChat, ({ state, callerId, params }) => {
        const chat = state.chats.get(state.personal.get(pairKey(callerId, params.userId)) ?? "");
        return chat && chat.members.keySeq().first() !== callerId
          ? withoutPersonal(state, callerId, params.userId)
          : state;
      }),
    }),
  ],
  [
    "create-group-chat.title-is-name",
    "group-title-in-capitals",
    "A group's title is its name in capitals.",
    rewrites(
      "createGroupChat",
      "/name",
      text((name) => name.toUpperCase()),
    ),
  ],
  [
    "create-group-chat.title-is-name",
    "group-title-cut",
    "A group's title is cut after twelve characters.",
    rewrites(
      "createGroupChat",
      "/name",
      text((name) => name.slice(0, 12)),
    ),
  ],
  [
    "create-group-chat.unicode",
    "group-title-in-ascii",
    "A group's name loses what is not ASCII.",
    rewrites("createGroupChat", "/name", asciiOnly),
  ],
  [
    "create-group-chat.readable",
    "group-unreadable",
    "A new group cannot be read.",
    handles({
      getChatByID: refusing(
        getChatByID,
        "chat-not-found",
        ({ state, params }) => state.chats.get(params.chatId)?.kind === 2,
      ),
    }),
  ],
  [
    "create-group-chat.listed",
    "group-unlisted",
    "A new group is not listed.",
    handles({
      createGroupChat: stepping(createGroupChat, (step) => ({
        ...step,
        state: unlisted(step.state, answeredChat(step.reply)),
      })),
    }),
  ],
  [
    "create-group-chat.group",
    "group-of-type-six",
    "A group has chatType 6.",
    breaks(CHATS, "/chatType", (type) => (type === 2 ? 6 : type)),
  ],
  [
    "create-group-chat.distinct",
    "one-group-for-all",
    "createGroupChat answers the first group ever after.",
    sameForAll("createGroupChat"),
  ],
  [
    "create-group-chat.example",
    "group-refused",
    "createGroupChat is refused.",
    handles({ createGroupChat: refusing(createGroupChat, "not-enough-rights", () => true) }),
  ],
  [
    "create-channel.title-kept",
    "channel-title-with-mark",
    "A channel's title is preceded by a mark.",
    rewrites(
      "createChannel",
      "/title",
      text((title) => `# ${title}`),
    ),
  ],
  [
    "create-channel.readable",
    "channel-unreadable",
    "A new channel cannot be read.",
    handles({
      getChatByID: refusing(
        getChatByID,
        "chat-not-found",
        ({ state, params }) => state.chats.get(params.chatId)?.kind === 6,
      ),
    }),
  ],
  [
    "create-channel.listed",
    "channel-unlisted",
    "A new channel is not listed.",
    handles({
      createChannel: stepping(createChannel, (step) => ({
        ...step,
        state: unlisted(step.state, answeredChat(step.reply)),
      })),
    }),
  ],
  [
    "create-channel.channel",
    "channel-as-group",
    "A channel has chatType 2.",
    breaks(CHATS, "/chatType", (type) => (type === 6 ? 2 : type)),
  ],
  [
    "create-channel.distinct",
    "one-channel-for-all",
    "createChannel answers the first channel ever after.",
    sameForAll("createChannel"),
  ],
  [
    "create-channel.example",
    "channel-refused",
    "createChannel is refused.",
    handles({ createChannel: refusing(createChannel, "not-enough-rights", () => true) }),
  ],
  [
    "get-chat-by-id.example",
    "groups-with-messages-refused",
    "A group in which something was written is not shown.",
    handles({
      getChatByID: refusing(
        getChatByID,
        "internal-error",
        ({ state, params }) =>
          state.chats.get(params.chatId)?.kind === 2 && state.chats.get(params.chatId)?.log.isEmpty() === false,
      ),
    }),
  ],
  [
    "get-chat-by-id.asked",
    "shows-another-chat",
    "The chat that was shown first is shown ever after.",
    () => {
      const first = new Map<string, unknown>();
      return payloads((payload, what) => {
        if (!succeeded(what, "getChatByID")) return payload;
        const shown = first.get(what.session) ?? payload;
        first.set(what.session, shown);
        return shown;
      })();
    },
  ],
  [
    "general.user-id",
    "wants-logins",
    "Someone who is named by a whole TrueConf ID cannot be added.",
    handles({
      addChatParticipant: refusing(handlers.addChatParticipant, "access-denied", ({ params }) =>
        params.userId.includes("@"),
      ),
    }),
  ],
  [
    "general.chat-id-opaque",
    "wants-uuids",
    "A chatId that is no UUID is refused.",
    handles({ getChatByID: refusing(getChatByID, "internal-error", ({ params }) => !params.chatId.includes("-")) }),
  ],
];

export const chatLifeMutants = mutants("state", CREATED);
