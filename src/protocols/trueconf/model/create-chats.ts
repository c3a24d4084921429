// Creating groups, channels and the Favorites.

import { OrderedMap } from "immutable";
import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import { isRecord } from "../../../contract/is-record.ts";
import type { State } from "../state.ts";
import { addChat, callerOf, newMember } from "../state.ts";
import type { Creation, TrueConfHandler, TrueConfReader, TrueConfStep } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { created } from "./creation.ts";
import { demandOrder, mintChatId, mintMark, observeCreation } from "./observing.ts";
import { unreadUnknown } from "./personal-chat.ts";

export const createGroupChat: TrueConfHandler<"createGroupChat"> = {
  grants(params) {
    const { name, text } = nameOf(params);
    return name === undefined ? "trueconf.create-group-chat.title-instead" : groupPremise(text);
  },
  mint: (state, minting) => ({ chatId: newId(state, minting), note: mintMark(undefined, minting) }),
  observe: (observed) => observeCreation(observed, "createGroupChat"),
  step(state, session, params, reader) {
    const { name, text } = nameOf(params);
    if (text === "") {
      const branch = reader.choose("trueconf.empty-group-name");
      if (branch !== "served") return refuse(state, branch, "trueconf.open.empty-group-name");
    }
    return createNamed(state, session, 2, text, reader, [
      groupPremise(text),
      "trueconf.create-group-chat.method",
      ...(name === undefined ? (["trueconf.create-group-chat.title-instead"] as const) : []),
    ]);
  },
};

/** The document's key comes before the one that clients use. */
function nameOf(params: unknown): { readonly name: string | undefined; readonly text: string } {
  const { name, title } = isRecord(params) ? params : {};
  if (typeof name === "string") return { name, text: name };
  return { name: undefined, text: typeof title === "string" ? title : "" };
}

function groupPremise(name: string): RequirementId {
  return /^[\x20-\x7e]*$/.test(name) ? "trueconf.create-group-chat.example" : "trueconf.create-group-chat.unicode";
}

export const createChannel: TrueConfHandler<"createChannel"> = {
  grants: () => "trueconf.create-channel.example",
  mint: (state, minting) => ({ chatId: newId(state, minting), note: mintMark(undefined, minting) }),
  observe: (observed) => observeCreation(observed, "createChannel"),
  step(state, session, { title }, reader) {
    if (title === "") {
      const branch = reader.choose("trueconf.empty-channel-title");
      if (branch !== "served") return refuse(state, branch, "trueconf.open.empty-channel-title");
    }
    return createNamed(state, session, 6, title, reader, [
      "trueconf.create-channel.example",
      "trueconf.create-channel.method",
    ]);
  },
};

function newId(state: State, minting: Parameters<typeof mintChatId>[1]): string {
  return mintChatId((id) => state.chats.has(id) || state.gone.has(id), minting);
}

/** A chat with a title, whose owner is its creator and its only participant. */
function createNamed(
  state: State,
  session: string,
  kind: 2 | 6,
  title: string,
  reader: TrueConfReader<Creation>,
  because: readonly RequirementId[],
): TrueConfStep<{ chatId: string }> {
  const callerId = callerOf(state, session) ?? "";
  const { chatId, note, told } = reader.fresh();
  const distinct = kind === 2 ? "trueconf.create-group-chat.distinct" : "trueconf.create-channel.distinct";
  reader.demand(distinct, !state.chats.has(chatId) && !state.gone.has(chatId), () => ({
    expected: "a chatId that no other chat has or had",
    observed: chatId,
  }));
  demandOrder(session, told, reader);
  const chat = { id: chatId, kind, title, members: OrderedMap([[callerId, newMember("owner")]]) };
  const { state: next, events } = created(state, session, chat, callerId, { note: note ?? {} }, reader);
  return accept(next, { chatId }, events, ...because);
}

export const createFavoritesChat: TrueConfHandler<"createFavoritesChat"> = {
  grants: () => "trueconf.create-favorites-chat.method",
  mint: (state, minting) => ({
    chatId: state.favorites.get(callerOf(state, minting.session) ?? "") ?? newId(state, minting),
    note: mintMark(undefined, minting),
  }),
  observe: (observed) => observeCreation(observed, "createFavoritesChat"),
  step(state, session, _params, reader) {
    const callerId = callerOf(state, session) ?? "";
    const { chatId, note, told } = reader.fresh();
    const known = state.favorites.get(callerId);
    if (known !== undefined) {
      reader.demand("trueconf.create-favorites-chat.same", chatId === known, () => ({
        expected: `the chatId ${known}, as before`,
        observed: chatId,
      }));
      return accept(state, { chatId }, [], "trueconf.create-favorites-chat.method");
    }
    reader.demand("trueconf.create-favorites-chat.alone", !state.chats.has(chatId), () => ({
      expected: "a chatId that no other chat has",
      observed: chatId,
    }));
    demandOrder(session, told, reader);
    // Who does not know all cannot tell Favorites that were there from new ones, but by the event that tells of the latter.
    const met = !state.settings.knowsAll && told === undefined;
    const chat = {
      id: chatId,
      kind: 5 as const,
      title: null,
      met,
      members: OrderedMap([[callerId, met ? unreadUnknown("favorites_owner") : newMember("favorites_owner")]]),
    };
    if (met) return accept(addChat(state, chat), { chatId }, [], "trueconf.create-favorites-chat.method");
    const { state: next, events } = created(state, session, chat, callerId, { note: note ?? {} }, reader);
    return accept(next, { chatId }, events, "trueconf.create-favorites-chat.method");
  },
};
