// Registering a chat and reading it.

import type { RequirementId } from "../../../../generated/chat-manager/contract.ts";
import { refusedAs } from "./grants.ts";
import { timestamp } from "../instant.ts";
import type { ChatRecord, ChatView, State } from "../state.ts";
import { putChat } from "../state.ts";
import type { ChatManagerHandler, ChatManagerMinting, Ops } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { Map as PMap } from "immutable";
import { evolve } from "./evolution.ts";

const KNOWN_KEYS: readonly string[] = ["title", "createdBy", "description"];

export const createChat: ChatManagerHandler<"createChat"> = {
  grants: ({ body }, refused) =>
    refusedAs(refused, {
      status: "chat-manager.create.status",
      path: "chat-manager.create.path",
      otherwise: refused.codes.includes("unsupported-media-type")
        ? "chat-manager.create.json-request"
        : (premises(body)[0] ?? "chat-manager.create.status"),
    }),
  mint(state, minting) {
    let id = minting.entropy.uuid();
    while (state.chats.has(id)) id = minting.entropy.uuid();
    const readyAt = minting.now + state.settings.provisioningDelay;
    const form = minting.choose("chat-manager.accepted-body");
    return { form, id, view: newView(state, id, minting), readyAt };
  },
  observe: (observed) => (observed.ok ? observed.result : undefined),
  step(state, _session, params, reader) {
    const { title, createdBy } = params.body;
    const unknown = Object.keys(params.body).filter((key) => !KNOWN_KEYS.includes(key));
    if (unknown.length > 0) {
      const code = reader.choose("chat-manager.unknown-body-keys");
      if (code !== "ignored") return refuse(state, code, "chat-manager.open.unknown-body-keys");
    }
    const { form, id, view, readyAt } = reader.fresh();
    if (reader.choose("chat-manager.accepted-body") !== form) {
      reader.contradiction("chat-manager.open.accepted-body", "the id in the form that it had before");
    }
    reader.demand("chat-manager.create.id-unique", !state.chats.has(id), () => ({
      expected: "an id that no other chat has",
      observed: id,
    }));
    const chat: ChatRecord = {
      id,
      ordinal: state.chats.size,
      registration: createdBy === undefined ? { title } : { title, createdBy },
      acceptedAt: reader.now,
      phase: readyAt !== undefined && readyAt <= reader.now ? "ready" : "registering",
      removals: PMap(),
      ...(view && { view }),
      ...(readyAt !== undefined && { readyAt }),
    };
    return accept(
      putChat(state, chat),
      { form, id },
      "chat-manager.create.status",
      "chat-manager.create.path",
      ...premises(params.body),
    );
  },
};

/** The requirements whose premise a well-formed registration brings about, the narrowest first. */
function premises(body: Ops["createChat"]["params"]["body"]): RequirementId[] {
  const { createdBy, description } = body;
  const found: RequirementId[] = [];
  if (createdBy !== undefined && [...createdBy].length === 50) found.push("chat-manager.create.created-by-50");
  if (description !== undefined && [...description].length === 255) found.push("chat-manager.create.description-255");
  if (createdBy === undefined && description === undefined) found.push("chat-manager.create.title-only");
  else if (createdBy === undefined) found.push("chat-manager.create.created-by-optional");
  else if (description === undefined) found.push("chat-manager.create.description-optional");
  else found.push("chat-manager.create.all-fields");
  return [...found, "chat-manager.create.json-request"];
}

/** What the provider makes of a registration: the bot is there first, invited by the owner, as in the document's samples. */
function newView(state: State, id: string, minting: ChatManagerMinting<Ops["createChat"]["params"]>): ChatView {
  const { bot, owner, service, defaultCreator } = state.settings;
  const { title, createdBy } = minting.params.body;
  const at = timestamp(minting.now);
  const creator =
    createdBy ?? (minting.choose("chat-manager.created-by-when-omitted") === "present" ? defaultCreator : undefined);
  return {
    id,
    isActive: true,
    service,
    registeredAt: at,
    ...(creator !== undefined && { createdBy: creator }),
    title: [{ value: title, contentType: "text/plain", capturedAt: at }],
    participants: [
      {
        id: bot.id,
        userProperties: { firstname: bot.firstname, username: bot.username },
        participations: [{ isActive: true, joinedAt: at, invitedBy: owner.id }],
      },
      {
        id: owner.id,
        userProperties: { username: owner.username },
        participations: [{ isActive: true, joinedAt: at }],
      },
    ],
  };
}

export const getChat: ChatManagerHandler<"getChat"> = {
  grants: (_params, refused) =>
    refusedAs(refused, {
      status: "chat-manager.detail.status",
      path: "chat-manager.detail.path",
      otherwise: "chat-manager.detail.status",
    }),
  mint(state, minting) {
    const chat = state.chats.get(minting.params.path.chatId);
    if (!chat?.view) return { seen: "not-yet" };
    if (chat.phase === "ready") return { seen: chat.view };
    switch (minting.choose("chat-manager.unprovisioned-chat")) {
      case "not-provisioned":
        return { seen: "not-yet" };
      case "empty":
        return { seen: { ...chat.view, title: [], participants: [] } };
      case "inactive":
        return { seen: { ...chat.view, isActive: false } };
    }
  },
  observe(observed, state, params) {
    if (observed.ok) return { seen: observed.result };
    const registering = state.chats.get(params.path.chatId)?.phase === "registering";
    return registering && observed.codes.includes("not-provisioned") ? { seen: "not-yet" } : undefined;
  },
  step(state, _session, params, reader) {
    const { chatId } = params.path;
    const chat = state.chats.get(chatId);
    if (!chat) {
      return refuse(state, reader.choose("chat-manager.unknown-chat"), "chat-manager.detail.unknown-chat");
    }
    const { seen } = reader.fresh();
    const overdue = chat.phase === "registering" && reader.now - chat.acceptedAt > state.settings.settleWithin;
    if (seen === "not-yet") {
      reader.demand("chat-manager.create.readable", !overdue, () => ({
        expected: `chat ${chatId}, registered ${reader.now - chat.acceptedAt} ms ago`,
        observed: "not found",
      }));
      if (reader.choose("chat-manager.unprovisioned-chat") !== "not-provisioned") {
        reader.contradiction("chat-manager.open.unprovisioned-chat", "the chat, though not complete");
      }
      return refuse(state, "not-provisioned", "chat-manager.open.unprovisioned-chat");
    }
    if (chat.registration) reader.demand("chat-manager.create.readable", true, () => ({ expected: "", observed: "" }));
    reader.demand("chat-manager.detail.id-asked", seen.id === chatId, () => ({
      expected: `the chat ${chatId}`,
      observed: seen.id,
    }));
    if (chat.phase === "registering" && !overdue) {
      const incomplete = incompleteness(seen);
      if (incomplete) {
        if (reader.choose("chat-manager.unprovisioned-chat") !== incomplete) {
          reader.contradiction("chat-manager.open.unprovisioned-chat", "another answer while the chat is being set up");
        }
        return accept(state, seen, "chat-manager.detail.status", "chat-manager.open.unprovisioned-chat");
      }
    }
    const evolved = evolve(state, chat, seen, "detail", reader);
    return accept(putChat(state, evolved), seen, "chat-manager.detail.status", "chat-manager.detail.path");
  },
};

/** Which of the branches a chat that is still being set up shows; undefined when it is complete. */
function incompleteness(seen: ChatView): "empty" | "inactive" | undefined {
  if (seen.title.length === 0 || seen.participants.length === 0) return "empty";
  return seen.isActive ? undefined : "inactive";
}
