import { describe, expect, test } from "vitest";
import { perform } from "../../../behaviour/perform.ts";
import { manualClock, seededEntropy } from "../../../behaviour/entropy.ts";
import { chatManager } from "../index.ts";
import type { Said } from "../served.shared.ts";
import { BOT, CHATS, NOBODY, START, TOKEN, XXII, at, served } from "../served.shared.ts";

const FORM = { "content-type": "application/x-www-form-urlencoded" };
const PLAIN = { "content-type": "text/plain" };

describe("who may come in", () => {
  test.for<[string, Said, number]>([
    ["the token of the world", {}, 200],
    ["the scheme in another case", { headers: { authorization: "bEARER demo-token" } }, 200],
    ["nothing", { token: null }, 401],
    ["an unknown token", { token: "other" }, 401],
    ["the token in another case", { token: "DEMO-TOKEN" }, 401],
    ["another scheme", { headers: { authorization: "Basic demo-token" } }, 401],
    ["the token alone", { headers: { authorization: "demo-token" } }, 401],
    ["the token in the query", { token: null, headers: { "x-token": "demo-token" } }, 401],
    ["a name that every object has", { token: "constructor" }, 401],
  ])("%s", ([, said, status]) => {
    expect(served().ask("GET", `${CHATS}/${XXII}`, said).status).toBe(status);
  });

  test("every operation but the grant needs a token", () => {
    const { ask } = served();
    const targets: [string, string][] = [
      ["POST", CHATS],
      ["GET", `${CHATS}/`],
      ["GET", `${CHATS}/${XXII}`],
      ["DELETE", `${CHATS}/${XXII}/participants/${BOT}`],
      ["GET", `${CHATS}/${XXII}/invitation`],
    ];
    for (const [method, target] of targets) expect(ask(method, target, { token: null }).status).toBe(401);
    expect(ask("POST", TOKEN, { token: null }).status).toBe(400);
  });

  test("who may not is not told what else is wrong", () => {
    const answer = served().ask("POST", CHATS, { token: null, body: { title: 7 } });
    expect(answer.body).toEqual({ code: "UNAUTHENTICATED", message: "there is no valid bearer token" });
  });
});

// Two faults at once: the one with the lower precedence in errors.yaml is answered. Each row names both precedences, and sets
// the branches so that the two answers differ in status.
describe("of two faults the first counts", () => {
  const nothing = `${CHATS}/${NOBODY}`;
  test.for<[string, string, string, Said, Readonly<Record<string, string>>, number, string]>([
    ["10 before 30", "GET", "/nowhere", { token: null }, {}, 404, "UNKNOWN_PATH"],
    ["20 before 30", "PUT", CHATS, { token: null }, {}, 405, "METHOD_NOT_ALLOWED"],
    [
      "10 before 30, by a choice",
      "GET",
      CHATS,
      { token: null },
      { "other-slash-form": "unknown-path" },
      404,
      "UNKNOWN_PATH",
    ],
    [
      "20 before 30, by a choice",
      "GET",
      CHATS,
      { token: null },
      { "other-slash-form": "method-not-allowed" },
      405,
      "METHOD_NOT_ALLOWED",
    ],
    ["30 before 50", "POST", CHATS, { token: null, body: "{}", headers: PLAIN }, {}, 401, "UNAUTHENTICATED"],
    ["30 before 60", "POST", CHATS, { token: null, body: "{" }, {}, 401, "UNAUTHENTICATED"],
    ["30 before 70", "GET", `${CHATS}/x`, { token: null }, {}, 401, "UNAUTHENTICATED"],
    ["30 before 80", "GET", `${CHATS}/?page=x`, { token: null }, {}, 401, "UNAUTHENTICATED"],
    ["30 before 90", "POST", CHATS, { token: null, body: {} }, {}, 401, "UNAUTHENTICATED"],
    ["30 before 100", "GET", nothing, { token: null }, {}, 401, "UNAUTHENTICATED"],
    ["50 before 60", "POST", CHATS, { body: "{", headers: PLAIN }, {}, 415, "UNSUPPORTED_MEDIA_TYPE"],
    ["50 before 90", "POST", CHATS, { body: "{}", headers: PLAIN }, {}, 415, "UNSUPPORTED_MEDIA_TYPE"],
    [
      "60 before 90",
      "POST",
      CHATS,
      { body: '{"title":7' },
      { "malformed-json": "malformed-json-unprocessable" },
      422,
      "MALFORMED_JSON_UNPROCESSABLE",
    ],
    [
      "90 for a body that is absent",
      "POST",
      CHATS,
      {},
      { "malformed-json": "malformed-json-unprocessable" },
      400,
      "INVALID",
    ],
    ["70 before 100", "DELETE", `${CHATS}/x/participants/${BOT}`, {}, {}, 400, "MALFORMED_ID"],
    ["70 before 100, of a participant", "DELETE", `${nothing}/participants/x`, {}, {}, 400, "MALFORMED_ID"],
    ["70 before 110", "DELETE", `${CHATS}/${XXII}/participants/x`, {}, {}, 400, "MALFORMED_ID"],
    [
      "80 before 82",
      "GET",
      `${CHATS}/?size=201&isActive=x`,
      {},
      { "size-over-maximum": "size-over-maximum-unprocessable" },
      400,
      "INVALID_QUERY",
    ],
    [
      "80 before 82, by the page",
      "GET",
      `${CHATS}/?size=201&page=-1`,
      {},
      { "size-over-maximum": "size-over-maximum-unprocessable" },
      400,
      "INVALID_QUERY",
    ],
    [
      "80 before 82, by the sort",
      "GET",
      `${CHATS}/?size=201&sort=id`,
      {},
      { "size-over-maximum": "size-over-maximum-unprocessable", sort: "invalid-query" },
      400,
      "INVALID_QUERY",
    ],
    [
      "80 before 84",
      "GET",
      `${CHATS}/?isActive=x&fromDate=2025-01-02T00:00:00Z&toDate=2025-01-01T00:00:00Z`,
      {},
      { "reversed-dates": "reversed-dates", "invalid-query": "invalid-query-unprocessable" },
      422,
      "INVALID_QUERY_UNPROCESSABLE",
    ],
    [
      "82 before 84",
      "GET",
      `${CHATS}/?size=201&fromDate=2025-01-02T00:00:00Z&toDate=2025-01-01T00:00:00Z`,
      {},
      { "reversed-dates": "reversed-dates", "size-over-maximum": "size-over-maximum-unprocessable" },
      422,
      "SIZE_OVER_MAXIMUM_UNPROCESSABLE",
    ],
    [
      "84 before 150",
      "GET",
      `${CHATS}/?page=9&fromDate=2025-01-02T00:00:00Z&toDate=2025-01-01T00:00:00Z`,
      {},
      { "reversed-dates": "reversed-dates", "page-past-end": "page-past-end-not-found" },
      400,
      "REVERSED_DATES",
    ],
    [
      "82 before 150",
      "GET",
      `${CHATS}/?page=9&size=201`,
      {},
      { "page-past-end": "page-past-end-not-found", "size-over-maximum": "size-over-maximum" },
      400,
      "SIZE_OVER_MAXIMUM",
    ],
    [
      "100 before 110",
      "DELETE",
      `${nothing}/participants/${NOBODY}`,
      {},
      { "unknown-chat": "unknown-chat-bad-request" },
      400,
      "UNKNOWN_CHAT_BAD_REQUEST",
    ],
  ])("%s: %s %s", ([, method, target, said, branches, status, code]) => {
    expect(served({ branches }).ask(method, target, said)).toMatchObject({ status, body: { code } });
  });

  test.for<[string, string, number, string]>([
    ["90 before 95", "client_id=demo&client_secret=wrong", 400, "invalid_request"],
    ["91 before 95", "grant_type=password&client_id=demo&client_secret=wrong", 400, "unsupported_grant_type"],
    ["90 alone", "client_id=demo&client_secret=demo-secret", 400, "invalid_request"],
    ["91 alone", "grant_type=password&client_id=demo&client_secret=demo-secret", 400, "unsupported_grant_type"],
  ])("%s at the token endpoint: %s", ([, body, status, error]) => {
    const answer = served().ask("POST", TOKEN, { token: null, headers: FORM, body });
    expect(answer).toMatchObject({ status, body: { error } });
  });

  test("120 before 130: a chat being set up is not inactive yet", () => {
    const branches = { "unprovisioned-invitation": "not-provisioned-conflict", "unprovisioned-chat": "inactive" };
    const { ask, create } = served({ branches, settings: { provisioningDelay: 5000 } });
    expect(ask("GET", `${CHATS}/${create()}/invitation`)).toMatchObject({
      status: 409,
      body: { code: "NOT_PROVISIONED_CONFLICT" },
    });
  });
});

describe("a refused write", () => {
  const writes: readonly [string, string, string, Said, string?][] = [
    ["without token", "POST", CHATS, { token: null, body: { title: "A title of its own" } }],
    ["without title", "POST", CHATS, { body: { createdBy: "somebody new" } }],
    ["with a title that is none", "POST", CHATS, { body: { title: 7 } }],
    ["with an empty title", "POST", CHATS, { body: { title: "" } }],
    ["with too long a creator", "POST", CHATS, { body: { title: "A title", createdBy: "x".repeat(51) } }],
    ["of broken JSON", "POST", CHATS, { body: "{" }],
    ["without a body", "POST", CHATS, {}],
    ["with a wrong label", "POST", CHATS, { body: '{"title":"A title"}', headers: PLAIN }],
    ["removal without token", "DELETE", `${CHATS}/${XXII}/participants/${BOT}`, { token: null }],
    ["removal of nobody", "DELETE", `${CHATS}/${XXII}/participants/${NOBODY}`, {}],
    ["removal from nowhere", "DELETE", `${CHATS}/${NOBODY}/participants/${BOT}`, {}],
    ["removal by what is no id", "DELETE", `${CHATS}/${XXII}/participants/x`, {}],
    ["grant to a stranger", "POST", `${TOKEN}?grant_type=client_credentials&client_id=x&client_secret=y`, {}],
  ];

  test.for(writes)("%s leaves every read as it was", ([, method, target, said]) => {
    const { ask } = served();
    const reads = (): unknown => [`${CHATS}/?size=200`, `${CHATS}/${XXII}`].map((read) => ask("GET", read).body);
    const before = reads();
    expect(ask(method, target, said).status).toBeGreaterThanOrEqual(400);
    expect(reads()).toEqual(before);
  });

  test.for(writes)("%s leaves the very state that was", ([, method, target, said]) => {
    const state = served().state();
    const { token = "demo-token", headers, body } = said;
    const decoded = chatManager.binding.decodeRequest({
      method,
      target,
      headers: {
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      body: typeof body === "string" ? body : body === undefined ? null : JSON.stringify(body),
    });
    if (!decoded.routed) return expect.fail("not routed");
    const performing = { clock: manualClock(START), entropy: seededEntropy(1, "x"), branches: new Map() };
    const step = perform(chatManager.behaviour, state, decoded.command, performing);
    expect(step.reply.ok).toBe(false);
    expect(step.state).toBe(state);
  });
});

test("a refusal says where the fault is", () => {
  const { ask } = served();
  expect(ask("POST", CHATS, { body: { title: 7, createdBy: "x".repeat(51) } }).body).toEqual({
    code: "INVALID",
    message: "the body of a create breaks a rule about its fields",
    errors: {
      "/body/title": ["expected a string, found 7"],
      "/body/createdBy": [`expected at most 50 characters, found 51: "${"x".repeat(51)}"`],
    },
  });
  expect(at(ask("GET", `${CHATS}/?size=0`).body, "errors")).toEqual({
    "/query/size": ["expected a number of at least 1, found 0"],
  });
});
