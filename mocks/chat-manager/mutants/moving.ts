// Chats that change, or stay, when they are read and not when they should.

import type { Mutation } from "../../mutation.ts";
import { mutant } from "./define.ts";
import { at, member, text } from "../../json-change.ts";
import { altered, alters, succeeded } from "./responses.ts";
import { later } from "./times.ts";

/** Each read of a chat moves a time in it on by another second, in detail and list alike. */
function movesOn(change: (chat: unknown, move: (time: string) => string) => unknown): Mutation {
  const reads = new Map<unknown, number>();
  const moved = (chat: unknown): unknown =>
    change(chat, (time) => later(time, (reads.get(member(chat, "id")) ?? 0) * 1000));
  return {
    response(response, exchange) {
      if (succeeded(exchange, "listChats")) return altered(response, (page) => at(page, "/records/*", moved));
      if (!succeeded(exchange, "getChat")) return response;
      return altered(response, (chat) => {
        const id = member(chat, "id");
        reads.set(id, (reads.get(id) ?? -1) + 1);
        return moved(chat);
      });
    },
  };
}

/** The detail is kept as it was read first. */
function remembersDetail(): Mutation {
  const seen = new Map<unknown, unknown>();
  return alters("getChat", (chat) => {
    const id = member(chat, "id");
    if (!seen.has(id)) seen.set(id, chat);
    return seen.get(id);
  });
}

export const movingMutants = [
  mutant(
    "state",
    "chat.registered-at-fixed",
    "registered-at-moves",
    "registeredAt is later with each read of the detail.",
    () => movesOn((chat, move) => at(chat, "/registeredAt", text(move))),
  ),
  mutant(
    "state",
    "title.history-grows",
    "captured-at-moves",
    "capturedAt of the titles is later with each read of the detail.",
    () => movesOn((chat, move) => at(chat, "/title/*/capturedAt", text(move))),
  ),
  mutant(
    "state",
    "remove.inactive",
    "remembers-detail",
    "The detail stays what it was when it was first read.",
    remembersDetail,
  ),
];
