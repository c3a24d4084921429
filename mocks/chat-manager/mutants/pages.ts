// Mutations of pages. A page that breaks a rule of paging would be refused by the model's own demands, so it is made after the
// step, from what the model would have listed.

import type { ChatManagerMinting, Ops } from "../../../src/protocols/chat-manager/vocabulary.ts";
import type { ChatRecord, State } from "../../../src/protocols/chat-manager/state.ts";
import { listingKey } from "../../../src/protocols/chat-manager/state.ts";
import { instantOf } from "../../../src/protocols/chat-manager/instant.ts";
import type { Mutation } from "../../mutation.ts";
import { handles, listChats } from "./beliefs.ts";
import { succeeded } from "./responses.ts";

export type Page = Ops["listChats"]["result"];
export type Metadata = Page["_metadata"];
export type Query = Ops["listChats"]["params"]["query"];
type Minting = ChatManagerMinting<Ops["listChats"]["params"]>;

export interface Listed {
  readonly page: Page;
  readonly query: Query;
  readonly state: State;
  /** The page that the same list has for another query. */
  other(query: Query): Page;
}

/** Shows another page than the model's. */
export function pages(change: (listed: Listed) => Page): Mutation {
  let latest: Listed | undefined;
  return {
    ...handles({
      listChats: {
        ...listChats,
        mint(state, minting) {
          const page = mint(state, minting, minting.params.query);
          latest = { page, query: minting.params.query, state, other: (query) => mint(state, minting, query) };
          return { page };
        },
      },
    }),
    response(response, exchange) {
      if (!latest || !succeeded(exchange, "listChats")) return response;
      return { ...response, body: JSON.stringify(change(latest)) };
    },
  };
}

function mint(state: State, minting: Minting, query: Query): Page {
  const { page } = listChats.mint(state, { ...minting, params: { ...minting.params, query } });
  if (page === "refused") throw new TypeError("the model's own list refuses a page");
  return page;
}

export function metadataOf({ _metadata: metadata }: Page): Metadata {
  return metadata;
}

export function counters(change: (metadata: Metadata, listed: Listed) => Partial<Metadata>): Mutation {
  return pages((listed) => {
    const { _metadata: metadata, ...page } = listed.page;
    return { ...page, _metadata: { ...metadata, ...change(metadata, listed) } };
  });
}

export function records(change: (listed: Listed) => Page["records"]): Mutation {
  return pages((listed) => ({ ...listed.page, records: change(listed) }));
}

/** A list that is right in itself and does not know some chats. */
export function lists(knows: (chat: ChatRecord, minting: Minting, state: State) => boolean): Mutation {
  return handles({
    listChats: {
      ...listChats,
      mint: (state, minting) =>
        listChats.mint(
          hiding(state, (chat) => !knows(chat, minting, state)),
          minting,
        ),
    },
  });
}

function hiding(state: State, hides: (chat: ChatRecord) => boolean): State {
  let { chats, listed, active, inactive } = state;
  for (const chat of state.chats.values()) {
    if (!hides(chat)) continue;
    const key = listingKey(instantOf(chat.view?.registeredAt ?? "")?.milliseconds ?? 0, chat);
    chats = chats.delete(chat.id);
    listed = listed.remove(key);
    active = active.remove(key);
    inactive = inactive.remove(key);
  }
  return { ...state, chats, listed, active, inactive };
}
