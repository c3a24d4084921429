// Every branch of every choice, and what it makes of one request: hand-written, so that a branch cannot mean what the model
// happens to do.

import { describe, expect, test } from "vitest";
import { branches } from "../../../../generated/chat-manager/contract.ts";
import type { Answer, Served, ServedOptions } from "../served.shared.ts";
import { BOT, CHATS, NOBODY, OWNER, TOKEN, XXI, XXII, at, idsOf, served, textAt } from "../served.shared.ts";

/** What a client sees, as briefly as it can be said. */
type Seen = (server: Served) => unknown;
type Table = Readonly<Record<string, { readonly see: Seen; readonly options?: ServedOptions; readonly shows: object }>>;

const outcome = ({ status, body }: Answer): string => {
  const code = at(body, "code") ?? at(body, "error");
  return code === undefined ? String(status) : `${status} ${String(code)}`;
};
const get =
  (path: string): Seen =>
  ({ ask }) =>
    outcome(ask("GET", `${CHATS}${path}`));
const create =
  (body: unknown, headers = {}): Seen =>
  ({ ask }) =>
    outcome(ask("POST", CHATS, { body, headers }));
const PLAIN = { "content-type": "text/plain" };
const page = (answer: Answer): unknown =>
  answer.status === 200 ? [idsOf(answer).length, at(answer.body, "_metadata")] : outcome(answer);
const counters = (currentPage: number, totalPages: number, pageSize: number, totalRecords: number): object => ({
  currentPage,
  totalPages,
  pageSize,
  totalRecords,
});
const UNPROVISIONED: ServedOptions = { settings: { provisioningDelay: 5000 } };

/** The form in which an answer carries the id of a chat. */
const form = ({ status, headers, body }: Answer, id: string): unknown => {
  const said = JSON.stringify(body).replace(id, "ID");
  return [status, headers["content-type"], said];
};
const FORMS = {
  id: [202, "application/json; charset=utf-8", '{"id":"ID"}'],
  "chat-id": [202, "application/json; charset=utf-8", '{"chatId":"ID"}'],
  "json-string": [202, "application/json; charset=utf-8", '"ID"'],
  text: [202, "text/plain; charset=utf-8", '"ID"'],
};

const TABLE: Table = {
  "accepted-body": {
    see(server) {
      const answer = server.ask("POST", CHATS, { body: { title: "x" } });
      const [id = ""] = idsOf(server.ask("GET", `${CHATS}/?size=1`));
      return form(answer, id);
    },
    shows: FORMS,
  },
  "removal-body": {
    see: ({ ask }) => form(ask("DELETE", `${CHATS}/${XXII}/participants/${BOT}`), XXII),
    shows: FORMS,
  },
  "size-over-maximum": {
    options: { olderChats: 250 },
    see: ({ ask }) => page(ask("GET", `${CHATS}/?size=201`)),
    shows: {
      clamped: [200, counters(0, 2, 200, 252)],
      "size-over-maximum": "400 SIZE_OVER_MAXIMUM",
      "size-over-maximum-unprocessable": "422 SIZE_OVER_MAXIMUM_UNPROCESSABLE",
    },
  },
  "unknown-chat": {
    see: ({ ask }) => [
      outcome(ask("GET", `${CHATS}/${NOBODY}`)),
      outcome(ask("GET", `${CHATS}/${NOBODY}/invitation`)),
      outcome(ask("DELETE", `${CHATS}/${NOBODY}/participants/${BOT}`)),
    ],
    shows: {
      "unknown-chat": Array(3).fill("404 UNKNOWN_CHAT"),
      "unknown-chat-bad-request": Array(3).fill("400 UNKNOWN_CHAT_BAD_REQUEST"),
    },
  },
  "unknown-participant": {
    see: ({ ask }) => outcome(ask("DELETE", `${CHATS}/${XXII}/participants/${NOBODY}`)),
    shows: {
      "unknown-participant": "404 UNKNOWN_PARTICIPANT",
      "unknown-participant-bad-request": "400 UNKNOWN_PARTICIPANT_BAD_REQUEST",
    },
  },
  "malformed-id": {
    see: get("/not-an-id"),
    shows: {
      "malformed-id": "400 MALFORMED_ID",
      "malformed-id-not-found": "404 MALFORMED_ID_NOT_FOUND",
      "malformed-id-unprocessable": "422 MALFORMED_ID_UNPROCESSABLE",
    },
  },
  "repeated-removal": {
    see({ ask }) {
      const remove = (): string => outcome(ask("DELETE", `${CHATS}/${XXII}/participants/${BOT}`));
      const first = remove();
      const between = ask("GET", `${CHATS}/${XXII}`).body;
      const second = remove();
      expect(ask("GET", `${CHATS}/${XXII}`).body).toEqual(between);
      return [first, second];
    },
    shows: {
      "already-removed": ["202", "409 ALREADY_REMOVED"],
      accepted: ["202", "202"],
      "already-removed-not-found": ["202", "404 ALREADY_REMOVED_NOT_FOUND"],
    },
  },
  "unprovisioned-chat": {
    options: UNPROVISIONED,
    see(server) {
      const { status, body } = server.ask("GET", `${CHATS}/${server.create()}`);
      return [
        status,
        at(body, "code"),
        at(body, "isActive"),
        at(body, "title", "length"),
        at(body, "participants", "length"),
      ];
    },
    shows: {
      "not-provisioned": [404, "NOT_PROVISIONED", undefined, undefined, undefined],
      empty: [200, undefined, true, 0, 0],
      inactive: [200, undefined, false, 1, 2],
    },
  },
  "unprovisioned-invitation": {
    options: UNPROVISIONED,
    see: (server) => outcome(server.ask("GET", `${CHATS}/${server.create()}/invitation`)),
    shows: {
      "not-provisioned": "404 NOT_PROVISIONED",
      "not-provisioned-conflict": "409 NOT_PROVISIONED_CONFLICT",
    },
  },
  "inactive-invitation": {
    see({ ask, mock }) {
      const before = ask("GET", `${CHATS}/${XXII}/invitation`).body;
      mock.environment("deactivateChat", { chatId: XXII });
      const answer = ask("GET", `${CHATS}/${XXII}/invitation`);
      return answer.status === 200 ? ["200", JSON.stringify(answer.body) === JSON.stringify(before)] : outcome(answer);
    },
    shows: {
      "inactive-chat": "409 INACTIVE_CHAT",
      "inactive-chat-not-found": "404 INACTIVE_CHAT_NOT_FOUND",
      served: ["200", true],
    },
  },
  "default-order": {
    see({ ask }) {
      const ids = idsOf(ask("GET", `${CHATS}/?size=200`));
      expect(idsOf(ask("GET", `${CHATS}/?size=200`))).toEqual(ids);
      const asked = idsOf(ask("GET", `${CHATS}/?size=200&sort=registeredAt:DESC`));
      expect(new Set(ids)).toEqual(new Set(asked));
      const [text, reversed] = [asked.join(), asked.toReversed().join()];
      return ids.join() === text ? "newest first" : ids.join() === reversed ? "oldest first" : "neither";
    },
    shows: { "newest-first": "newest first", "oldest-first": "oldest first", unspecified: "neither" },
  },
  "validation-status": {
    see: create({ title: 7 }),
    shows: { invalid: "400 INVALID", unprocessable: "422 UNPROCESSABLE" },
  },
  "malformed-json": {
    see: create("{"),
    shows: {
      "malformed-json": "400 MALFORMED_JSON",
      "malformed-json-unprocessable": "422 MALFORMED_JSON_UNPROCESSABLE",
    },
  },
  "content-type": {
    see: create('{"title":"x"}', PLAIN),
    shows: {
      "unsupported-media-type": "415 UNSUPPORTED_MEDIA_TYPE",
      "unsupported-media-type-bad-request": "400 UNSUPPORTED_MEDIA_TYPE_BAD_REQUEST",
      accepted: "202",
    },
  },
  unauthenticated: {
    see: ({ ask }) => outcome(ask("GET", `${CHATS}/${XXII}`, { token: null })),
    shows: {
      unauthenticated: "401 UNAUTHENTICATED",
      "unauthenticated-forbidden": "403 UNAUTHENTICATED_FORBIDDEN",
      "unauthenticated-not-found": "404 UNAUTHENTICATED_NOT_FOUND",
    },
  },
  "invalid-query": {
    see: ({ ask }) => page(ask("GET", `${CHATS}/?isActive=maybe&page=-1&size=3`)),
    shows: {
      "invalid-query": "400 INVALID_QUERY",
      "invalid-query-unprocessable": "422 INVALID_QUERY_UNPROCESSABLE",
      ignored: [3, counters(0, 9, 3, 25)],
    },
  },
  "invalid-client": {
    see: ({ ask }) => outcome(ask("POST", `${TOKEN}?grant_type=client_credentials&client_id=x&client_secret=y`)),
    shows: { "invalid-client": "401 invalid_client", "invalid-client-bad-request": "400 invalid_client" },
  },
  "empty-total-pages": {
    see: ({ ask }) => page(ask("GET", `${CHATS}/?id=${NOBODY}`)),
    shows: { zero: [0, counters(0, 0, 20, 0)], one: [0, counters(0, 1, 20, 0)] },
  },
  "created-by-when-omitted": {
    see: (server) => at(server.ask("GET", `${CHATS}/${server.create()}`).body, "createdBy"),
    shows: { present: "4279566b-ee1b-49ed-bda7-046bd68c11d1", absent: undefined },
  },
  "error-body": {
    see({ ask }) {
      const { headers, body } = ask("GET", `${CHATS}/${NOBODY}`);
      return [headers["content-type"], body];
    },
    shows: {
      described: ["application/json; charset=utf-8", { code: "UNKNOWN_CHAT", message: "there is no chat with the id" }],
      empty: [undefined, ""],
      other: ["text/plain; charset=utf-8", "there is no chat with the id"],
    },
  },
  "list-date-form": {
    see: ({ ask }) => [
      at(ask("GET", `${CHATS}/`).body, "records", 0, "registeredAt"),
      at(ask("GET", `${CHATS}/${XXII}`).body, "registeredAt"),
    ],
    shows: {
      "without-zone": ["2024-12-11T08:54:03", "2024-12-11T08:54:03.000Z"],
      "as-in-detail": ["2024-12-11T08:54:03.000Z", "2024-12-11T08:54:03.000Z"],
    },
  },
  "page-past-end": {
    see: ({ ask }) => page(ask("GET", `${CHATS}/?page=2`)),
    shows: {
      empty: [0, counters(2, 2, 20, 25)],
      "page-past-end": "400 PAGE_PAST_END",
      "page-past-end-not-found": "404 PAGE_PAST_END_NOT_FOUND",
    },
  },
  "repeated-id-filter": {
    see: ({ ask }) => idsOf(ask("GET", `${CHATS}/?id=${XXI}&id=${NOBODY}&id=${XXII}`)),
    shows: { "any-of": [XXII, XXI], first: [XXI], last: [XXII] },
  },
  "date-filter-bounds": {
    see: ({ ask }) => idsOf(ask("GET", `${CHATS}/?fromDate=2024-12-11T07:56:03Z&toDate=2024-12-11T08:54:03Z`)),
    shows: { inclusive: [XXII, XXI], exclusive: [] },
  },
  "reversed-dates": {
    see: ({ ask }) => page(ask("GET", `${CHATS}/?fromDate=2024-12-12T00:00:00Z&toDate=2024-12-11T00:00:00Z`)),
    shows: { empty: [0, counters(0, 0, 20, 0)], "reversed-dates": "400 REVERSED_DATES" },
  },
  "empty-title": {
    see: create({ title: "" }),
    shows: { refused: "400 INVALID", accepted: "202" },
  },
  "over-length": {
    see({ ask }) {
      const body = { title: "x", createdBy: "é".repeat(51), description: "x".repeat(256) };
      const answer = ask("POST", CHATS, { body });
      if (answer.status !== 202) return outcome(answer);
      return at(ask("GET", `${CHATS}/${textAt(answer.body, "id")}`).body, "createdBy");
    },
    shows: { refused: "400 INVALID", truncated: "é".repeat(50) },
  },
  "null-optional": {
    see({ ask }) {
      const answer = ask("POST", CHATS, { body: { title: "x", createdBy: null, description: null } });
      if (answer.status !== 202) return outcome(answer);
      return at(ask("GET", `${CHATS}/${textAt(answer.body, "id")}`).body, "createdBy");
    },
    shows: { refused: "400 INVALID", "as-absent": "4279566b-ee1b-49ed-bda7-046bd68c11d1" },
  },
  "removal-visible": {
    see({ ask, clock }) {
      const active = (): unknown =>
        at(ask("GET", `${CHATS}/${XXII}`).body, "participants", 1, "participations", 0, "isActive");
      ask("DELETE", `${CHATS}/${XXII}/participants/${OWNER}`);
      const atOnce = active();
      clock.advance(60_000);
      return [atOnce, active()];
    },
    shows: { "at-once": [false, false], later: [true, false] },
  },
  "other-slash-form": {
    see: ({ ask }) => [
      outcome(ask("GET", CHATS)),
      outcome(ask("POST", `${CHATS}/`, { body: { title: "x" } })),
      outcome(ask("GET", `${CHATS}/`)),
    ],
    shows: {
      served: ["200", "202", "200"],
      "unknown-path": ["404 UNKNOWN_PATH", "404 UNKNOWN_PATH", "200"],
      "method-not-allowed": ["405 METHOD_NOT_ALLOWED", "405 METHOD_NOT_ALLOWED", "200"],
    },
  },
  "paging-parameters": {
    see: ({ ask }) => page(ask("GET", `${CHATS}/?page=1&size=3`)),
    shows: { "page-and-size": [3, counters(1, 9, 3, 25)], "other-names": [20, counters(0, 2, 20, 25)] },
  },
  sort: {
    see: ({ ask }) => {
      const answer = ask("GET", `${CHATS}/?sort=registeredAt:ASC&size=200`);
      return answer.status === 200 ? idsOf(answer).indexOf(XXII) : outcome(answer);
    },
    shows: { honoured: 24, ignored: 0, "invalid-query": "400 INVALID_QUERY" },
  },
  "invitation-link": {
    see({ ask }) {
      const link = (): string => textAt(ask("GET", `${CHATS}/${XXII}/invitation`).body, "invitation");
      return link() === link();
    },
    shows: { stable: true, rotating: false },
  },
  "unknown-body-keys": {
    see: create({ title: "x", id: NOBODY }),
    shows: { ignored: "202", invalid: "400 INVALID", unprocessable: "422 UNPROCESSABLE" },
  },
  "list-while-unprovisioned": {
    options: UNPROVISIONED,
    see(server) {
      const id = server.create();
      return idsOf(server.ask("GET", `${CHATS}/`)).indexOf(id);
    },
    shows: { hidden: -1, shown: 0 },
  },
};

test("the table has every choice and every branch, the default first", () => {
  const written = Object.entries(TABLE).map(([choice, { shows }]) => [`chat-manager.${choice}`, Object.keys(shows)]);
  expect(Object.fromEntries(written)).toEqual(branches);
});

const rows = Object.entries(TABLE).flatMap(([choice, { see, options, shows }]) =>
  Object.entries(shows).map(([branch, shown]: [string, unknown]) => ({ choice, branch, see, options, shown })),
);

describe("each branch shows", () => {
  test.for(rows)("$choice=$branch", ({ choice, branch, see, options, shown }) => {
    expect(see(served({ ...options, branches: { [choice]: branch } }))).toEqual(shown);
  });

  test.for(rows.filter(({ choice, branch }) => Object.keys(TABLE[choice]?.shows ?? {})[0] === branch))(
    "$choice, not told, as $branch",
    ({ see, options, shown }) => {
      expect(see(served(options))).toEqual(shown);
    },
  );
});

test.for(Object.entries(TABLE))("no two branches of %s look the same", ([, { shows }]) => {
  const looks = Object.values(shows).map((shown: unknown) => JSON.stringify(shown) ?? "undefined");
  expect(new Set(looks).size).toBe(looks.length);
});

test("an order that is not said stays unsaid where a sort is ignored", () => {
  const server = served({ branches: { sort: "ignored", "default-order": "unspecified" } });
  expect(server.ask("GET", `${CHATS}/?sort=registeredAt`).status).toBe(200);
});
