// Pages, filters and orders.

import type { Scenario } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import { createChat, getChat, listChats } from "../commands.ts";

const scenario = (id: string, ...commands: Scenario["commands"]): Scenario => ({
  id: `chat-manager/lists/${id}`,
  commands,
});

const five = Array.from({ length: 5 }, () => createChat());
const mine = [0, 1, 2, 3, 4].map((n) => ref("chat", n));
const PAST = "2000-01-01T00:00:00.000Z";
const FUTURE = "2090-01-01T00:00:00.000Z";

export const listScenarios: readonly Scenario[] = [
  scenario("first-page", listChats(), listChats({ page: 0 }), listChats({ size: 20 })),
  scenario(
    "sizes",
    listChats({ size: 1 }),
    listChats({ size: 3 }),
    listChats({ size: 200 }),
    listChats({ size: 200, page: 0 }),
  ),
  scenario(
    "later-pages",
    listChats({ size: 4, page: 0 }),
    listChats({ size: 4, page: 1 }),
    listChats({ size: 4, page: 2 }),
    listChats({ size: 4, page: 1 }),
  ),
  scenario("walk-by-one", ...five, ...[0, 1, 2, 3, 4].map((page) => listChats({ id: mine, size: 1, page }))),
  scenario("walk-by-two", ...five, ...[0, 1, 2].map((page) => listChats({ id: mine, size: 2, page }))),
  scenario("walk-backwards", ...five, ...[2, 1, 0].map((page) => listChats({ id: mine, size: 2, page }))),
  scenario(
    "walk-all-of-the-run",
    createChat(),
    createChat(),
    createChat(),
    ...[0, 1, 2].map((page) => listChats({ id: mine.slice(0, 3), size: 1, page, sort: ["registeredAt:ASC"] })),
  ),
  scenario("full-page-of-a-large-list", listChats({ size: 2 }), listChats({ size: 2, page: 3 })),
  scenario("active-only", listChats({ isActive: true }), listChats({ isActive: true, size: 2, page: 1 })),
  scenario("inactive-only", listChats({ isActive: false }), listChats({ isActive: false, size: 1, page: 1 })),
  scenario(
    "by-id",
    createChat(),
    createChat(),
    getChat(ref("chat", 0)),
    listChats({ id: [ref("chat", 0)] }),
    listChats({ id: [ref("chat", 1)] }),
  ),
  scenario("by-unknown-id", listChats({ id: [ref("chat", 0, "never")] })),
  scenario(
    "from-date",
    listChats({ fromDate: PAST }),
    listChats({ fromDate: FUTURE }),
    listChats({ fromDate: "2024-12-10T00:00:00.000Z", size: 200 }),
    listChats({ fromDate: ref("lately") }),
  ),
  scenario(
    "to-date",
    listChats({ toDate: PAST }),
    listChats({ toDate: FUTURE }),
    listChats({ toDate: "2024-12-10T00:00:00.000Z", size: 200 }),
  ),
  scenario(
    "interval",
    listChats({ fromDate: PAST, toDate: FUTURE }),
    listChats({ fromDate: "2024-12-09T00:00:00.000Z", toDate: "2024-12-10T12:00:00.000Z", size: 200 }),
  ),
  scenario(
    "filters-combine",
    createChat(),
    getChat(),
    listChats({ id: [ref("chat")], isActive: true }),
    listChats({ id: [ref("chat")], isActive: false }),
    listChats({ id: [ref("chat")], fromDate: PAST }),
    listChats({ id: [ref("chat")], fromDate: FUTURE }),
    listChats({ id: [ref("chat")], toDate: FUTURE }),
    listChats({ id: [ref("chat")], toDate: PAST }),
    listChats({ id: [ref("chat")], isActive: true, fromDate: PAST, toDate: FUTURE }),
    listChats({ isActive: false, toDate: FUTURE }),
    listChats({ isActive: true, fromDate: "2024-12-10T00:00:00.000Z" }),
  ),
  scenario(
    "intervals-around-a-chat",
    createChat(),
    getChat(),
    listChats({ id: [ref("chat")], fromDate: ref("registered-at-minute") }),
    listChats({ id: [ref("chat")], toDate: ref("registered-at+minute") }),
    listChats({ id: [ref("chat")], fromDate: ref("registered-at+minute") }),
    listChats({ id: [ref("chat")], toDate: ref("registered-at-minute") }),
  ),
  scenario("from-a-minute-after-a-chat", createChat(), getChat(), listChats({ fromDate: ref("registered-at+minute") })),
  scenario("to-a-minute-before-a-chat", createChat(), getChat(), listChats({ toDate: ref("registered-at-minute") })),
  scenario(
    "same-list-again",
    ...five,
    ...[1, 2, 3].flatMap(() => [listChats({ id: mine }), listChats({ id: mine, size: 2, page: 1 })]),
  ),
  scenario(
    "order-over-pages",
    ...five,
    ...[0, 1, 2, 3, 4].map((n) => getChat(ref("chat", n))),
    ...[0, 1, 2].map((page) => listChats({ id: mine, size: 2, page, sort: ["id:ASC"] })),
    ...[0, 1, 2].map((page) => listChats({ id: mine, size: 2, page, sort: ["id:DESC"] })),
  ),
  scenario(
    "counters-of-a-filter",
    ...five,
    listChats({ id: mine }),
    listChats({ id: mine, size: 2 }),
    listChats({ id: mine.slice(0, 2), size: 1, page: 1 }),
    listChats({ id: mine, isActive: false }),
  ),
  scenario(
    "orders",
    ...five,
    ...[0, 1, 2, 3, 4].map((n) => getChat(ref("chat", n))),
    listChats({ id: mine, sort: ["registeredAt:ASC"] }),
    listChats({ id: mine, sort: ["registeredAt:DESC"] }),
    listChats({ id: mine, sort: ["id:ASC"] }),
    listChats({ id: mine, sort: ["id:DESC"] }),
    listChats({ size: 50, sort: ["registeredAt:ASC"] }),
    listChats({ size: 50, sort: ["registeredAt:DESC"] }),
  ),
];
