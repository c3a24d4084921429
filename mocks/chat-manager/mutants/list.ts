// Detail and list as such: where they are, and what they are.

import type { Mutation } from "../../mutation.ts";
import { seededEntropy } from "../../../src/behaviour/entropy.ts";
import { mutant } from "./define.ts";
import type { Change } from "../../json-change.ts";
import { at, dropped, isObject, list, member } from "../../json-change.ts";
import { pathOf, unrouted } from "./requests.ts";
import { alters, answers, breaks, madeUp } from "./responses.ts";

const PAGE = { listChats: "" };

/** Renames a member. */
const renamed =
  (from: string, to: string): Change =>
  (value) => {
    if (!isObject(value)) return value;
    const { [from]: moved, ...others } = value;
    return { ...others, [to]: moved };
  };

function madeUpChat(id: string): unknown {
  return {
    id,
    isActive: false,
    service: "telegram",
    registeredAt: "1970-01-01T00:00:00.000Z",
    title: [],
    participants: [],
  };
}

/** The answer to the read before, where that was of another chat: a buffer that is filled too late. */
function answersLate(): Mutation {
  let previous: unknown;
  return alters("getChat", (chat) => {
    const late = previous ?? chat;
    previous = chat;
    return late;
  });
}

export const listMutants = [
  mutant(
    "status",
    "detail.path",
    "does-not-know-detail-path",
    "The detail is known with a slash at the end only.",
    () => unrouted("getChat", (request) => !pathOf(request).endsWith("/")),
  ),
  mutant("status", "detail.status", "reads-with-201", "The detail is answered with 201.", answers("getChat", 201)),
  mutant("status", "detail.status", "reads-with-203", "The detail is answered with 203.", answers("getChat", 203)),
  mutant(
    "state",
    "detail.id-asked",
    "shows-inner-id",
    "The detail shows another id than the one that was asked for.",
    () => {
      const inner = new Map<unknown, string>();
      const entropy = seededEntropy(1, "inner ids");
      return alters("getChat", (chat) => {
        const id = member(chat, "id");
        if (!inner.has(id)) inner.set(id, entropy.uuid());
        return at(chat, "/id", () => inner.get(id));
      });
    },
  ),
  mutant(
    "state",
    "detail.id-asked",
    "answers-late",
    "A read of the detail is answered with the chat that was read before.",
    answersLate,
  ),
  mutant(
    "status",
    "detail.unknown-chat",
    "makes-up-chat",
    "The detail of an id that was never given out is an empty chat.",
    () => ({
      response(response, { command, reply }) {
        if (command?.operation !== "getChat" || reply?.ok !== false || !reply.code.startsWith("unknown-chat"))
          return response;
        return madeUp(200, madeUpChat(String(member(member(command.params, "path"), "chatId"))));
      },
    }),
  ),
  mutant("status", "list.path", "does-not-know-list-path", "The list is known without a slash at the end only.", () =>
    unrouted("listChats", (request) => pathOf(request).endsWith("/")),
  ),
  mutant("status", "list.status", "lists-with-206", "The list is answered with 206.", answers("listChats", 206)),
  mutant(
    "schema",
    "list.object",
    "list-is-array",
    "The list is an array of chats.",
    breaks(PAGE, "", (page) => member(page, "records")),
  ),
  mutant(
    "schema",
    "list.records",
    "list-without-records",
    "The page calls its chats content.",
    breaks(PAGE, "", renamed("records", "content")),
  ),
  mutant(
    "schema",
    "list.records",
    "records-by-id",
    "records are an object by id.",
    breaks(
      PAGE,
      "/records",
      list((records) => Object.fromEntries(records.map((chat) => [String(member(chat, "id")), chat]))),
    ),
  ),
  mutant(
    "schema",
    "list.metadata",
    "list-without-metadata",
    "The page has no _metadata.",
    breaks(PAGE, "/_metadata", dropped),
  ),
  mutant(
    "schema",
    "list.metadata",
    "metadata-beside-records",
    "The counters stand beside the records.",
    breaks(PAGE, "", (page) => {
      if (!isObject(page) || !isObject(page["_metadata"])) return page;
      return { records: page["records"], ...page["_metadata"] };
    }),
  ),
  mutant(
    "schema",
    "list.metadata",
    "metadata-as-array",
    "_metadata are an array of one object.",
    breaks(PAGE, "/_metadata", (metadata) => [metadata]),
  ),
];
