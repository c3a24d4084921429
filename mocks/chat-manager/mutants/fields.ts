// Fields of chats and their titles, as detail and list show them.

import { dropped, given, list, member, replacedBy, text } from "../../json-change.ts";
import type { Places } from "./responses.ts";
import { CHATS, TITLES } from "./responses.ts";
import type { Row } from "./rows.ts";
import { fieldsBroken } from "./rows.ts";
import { asDay, asHttpDate, epoch, withoutZone } from "./times.ts";

const LISTED: Places = { listChats: "/records" };
const DETAIL: Places = { getChat: "" };

const lastValue = list((entries) => member(entries.at(-1), "value") ?? null);
const keyedById = list((people) => Object.fromEntries(people.map((person) => [String(member(person, "id")), person])));

const ROWS: readonly Row[] = [
  ["chat.object", "chat-in-array", "The detail is an array of one chat.", DETAIL, "", (chat) => [chat]],
  ["chat.object", "records-are-ids", "The records of the list are ids.", LISTED, "/*", (chat) => member(chat, "id")],
  ["chat.id", "chat-without-id", "A chat has no id.", CHATS, "/id", dropped],
  ["chat.id", "chat-with-number", "The id of a chat is a number.", CHATS, "/id", replacedBy(4711)],
  [
    "chat.id-uuid-v4",
    "id-without-hyphens",
    "The id of a chat has no hyphens.",
    CHATS,
    "/id",
    text((id) => id.replaceAll("-", "")),
  ],
  ["chat.is-active", "chat-without-is-active", "A chat has no isActive.", CHATS, "/isActive", dropped],
  ["chat.is-active", "is-active-as-text", "isActive is a text.", CHATS, "/isActive", (value) => String(value)],
  [
    "chat.is-active",
    "is-active-as-number",
    "isActive is 1 or 0.",
    CHATS,
    "/isActive",
    (value) => (value === true ? 1 : 0),
  ],
  ["chat.service", "chat-without-service", "A chat has no service.", CHATS, "/service", dropped],
  [
    "chat.service",
    "service-as-object",
    "The service is an object with a name.",
    CHATS,
    "/service",
    (name) => ({ name }),
  ],
  ["chat.registered-at", "chat-without-registered-at", "A chat has no registeredAt.", CHATS, "/registeredAt", dropped],
  [
    "chat.registered-at",
    "registered-at-as-number",
    "registeredAt is a number of milliseconds.",
    CHATS,
    "/registeredAt",
    epoch,
  ],
  [
    "chat.registered-at-limit",
    "long-registered-at",
    "registeredAt has 40 digits behind the second.",
    CHATS,
    "/registeredAt",
    text((time) => `${time.slice(0, 19)}.${"0".repeat(40)}Z`),
  ],
  [
    "chat.registered-at-timestamp",
    "registered-at-as-day",
    "registeredAt is written day/month/year.",
    CHATS,
    "/registeredAt",
    asDay,
  ],
  [
    "chat.registered-at-timestamp",
    "registered-at-as-http-date",
    "registeredAt is written like an HTTP date.",
    CHATS,
    "/registeredAt",
    asHttpDate,
  ],
  ["chat.created-by", "created-by-null", "createdBy is null.", CHATS, "/createdBy", given(replacedBy(null))],
  [
    "chat.created-by",
    "created-by-as-object",
    "createdBy is an object with an id.",
    CHATS,
    "/createdBy",
    given((id) => ({ id })),
  ],
  ["chat.title", "chat-without-title", "A chat has no title.", CHATS, "/title", dropped],
  ["chat.title", "title-as-text", "The title is the latest one, as a text.", CHATS, "/title", lastValue],
  ["chat.participants", "chat-without-participants", "A chat has no participants.", CHATS, "/participants", dropped],
  [
    "chat.participants",
    "participants-by-id",
    "The participants are an object by id.",
    CHATS,
    "/participants",
    keyedById,
  ],
  ["title.entry", "titles-as-texts", "The entries of title are texts.", TITLES, "", (entry) => member(entry, "value")],
  ["title.value", "title-without-value", "A title entry has no value.", TITLES, "/value", dropped],
  [
    "title.value",
    "title-value-as-array",
    "The value of a title entry is an array of words.",
    TITLES,
    "/value",
    (value) => String(value).split(" "),
  ],
  [
    "title.content-type",
    "title-without-content-type",
    "A title entry has no contentType.",
    TITLES,
    "/contentType",
    dropped,
  ],
  [
    "title.content-type",
    "title-content-type-null",
    "The contentType of a title entry is null.",
    TITLES,
    "/contentType",
    replacedBy(null),
  ],
  [
    "title.captured-at",
    "title-without-captured-at",
    "A title entry has no capturedAt.",
    TITLES,
    "/capturedAt",
    dropped,
  ],
  [
    "title.captured-at",
    "captured-at-as-number",
    "capturedAt is a number of milliseconds.",
    TITLES,
    "/capturedAt",
    epoch,
  ],
  [
    "title.captured-at-format",
    "captured-at-without-zone",
    "capturedAt has no zone.",
    TITLES,
    "/capturedAt",
    withoutZone,
  ],
  [
    "title.captured-at-format",
    "captured-at-as-day",
    "capturedAt is a date without a time.",
    TITLES,
    "/capturedAt",
    text((time) => time.slice(0, 10)),
  ],
];

export const fieldMutants = fieldsBroken("schema", ROWS);
