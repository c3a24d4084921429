import { describe, expect, test } from "vitest";
import { manualClock } from "../src/behaviour/entropy.ts";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import type { HttpRequest, HttpResponse } from "../src/transport/http-message.ts";
import { chatManagerWorld } from "./chat-manager/world.ts";
import type { Mock, MockOptions } from "./host.ts";
import { createMock } from "./host.ts";

const CHATS = "/api/v1/private/chats";
const XXII = "9a983789-1709-4543-aa31-a02867680017";
const START = Date.parse("2026-01-02T03:04:05.678Z");
const REQUEST: HttpRequest = {
  method: "GET",
  target: `${CHATS}/${XXII}`,
  headers: { authorization: "Bearer demo-token" },
  body: null,
};
const CREATE: HttpRequest = {
  method: "POST",
  target: CHATS,
  headers: { ...REQUEST.headers, "content-type": "application/json" },
  body: '{"title":"A new chat"}',
};

function mockOf(options: Partial<MockOptions> = {}): Mock {
  return createMock(chatManager, { world: chatManagerWorld(), seed: 1, clock: manualClock(START), ...options });
}

const textOf = ({ body }: HttpResponse): string => String(body);

describe("the same seed", () => {
  test("gives the same answers, and another seed others", () => {
    const answers = (seed: number): string[] => {
      const mock = mockOf({ seed });
      return [CREATE, CREATE, { ...REQUEST, target: `${REQUEST.target}/invitation` }].map((request) =>
        textOf(mock.handle(request)),
      );
    };
    expect(answers(5)).toEqual(answers(5));
    const [one, other] = [answers(5), answers(6)];
    expect(one.filter((answer) => other.includes(answer))).toEqual([]);
    expect(new Set(one).size).toBe(3);
  });

  test("never gives an id that the world has", () => {
    const mock = mockOf({ seed: 0 });
    const listed = textOf(mock.handle({ ...REQUEST, target: `${CHATS}/?size=200` }));
    for (let count = 0; count < 200; count++) expect(listed).not.toContain(textOf(mock.handle(CREATE)).slice(7, 43));
  });
});

test("two mocks of one world know nothing of each other", () => {
  const world = chatManagerWorld();
  const [one, other] = [mockOf({ world }), mockOf({ world })];
  const before = textOf(other.handle(REQUEST));
  one.environment("renameChat", { chatId: XXII, title: "Another" });
  expect(textOf(one.handle(REQUEST))).not.toBe(before);
  expect(textOf(other.handle(REQUEST))).toBe(before);
});

test("a reset brings the world back, and no id a second time", () => {
  const mock = mockOf();
  const before = textOf(mock.handle({ ...REQUEST, target: `${CHATS}/` }));
  const first = textOf(mock.handle(CREATE));
  mock.environment("deactivateChat", { chatId: XXII });
  expect(textOf(mock.handle({ ...REQUEST, target: `${CHATS}/` }))).not.toBe(before);
  mock.reset();
  expect(textOf(mock.handle({ ...REQUEST, target: `${CHATS}/` }))).toBe(before);
  expect(textOf(mock.handle(CREATE))).not.toBe(first);
  expect(mock.journal.entries()).toHaveLength(5);
});

describe("what is not routed", () => {
  test.for<[string, string, number, string | undefined]>([
    ["GET", "/nowhere", 404, undefined],
    ["PUT", CHATS, 405, "GET, POST"],
    ["PATCH", `${CHATS}/${XXII}`, 405, "GET"],
    ["GET", `${CHATS}/${XXII}/participants/${XXII}`, 405, "DELETE"],
    ["GET", "/oauth2/v1/token", 405, "POST"],
  ])("%s %s gets %i and the methods %s", ([method, target, status, allow]) => {
    const answer = mockOf().handle({ ...REQUEST, method, target });
    expect(answer.status).toBe(status);
    expect(answer.headers["allow"]).toBe(allow);
    expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
  });
});

describe("further prefixes", () => {
  const prefixed = createMock(
    { ...chatManager, prefixes: ["/v", "/v2"] },
    { world: chatManagerWorld(), seed: 1, clock: manualClock(START) },
  );
  const asked = (target: string): HttpResponse => prefixed.handle({ ...REQUEST, target });

  test("are answered as the paths without them", () => {
    const answer = textOf(asked(`${CHATS}/?size=1`));
    for (const prefix of ["/v", "/v2"]) expect(textOf(asked(`${prefix}${CHATS}/?size=1`))).toBe(answer);
    const path = `/v${CHATS}/${XXII}`;
    asked(path);
    expect(prefixed.journal.entries().at(-1)).toMatchObject({ operation: "getChat", path });
  });

  test.for([`/v3${CHATS}`, `/vv${CHATS}`, `/v/v2${CHATS}`, "/v", `/v?${CHATS}`])(
    "do not make a path of %s",
    (target) => {
      expect(asked(target).status).toBe(404);
    },
  );
});

test("HEAD is answered like GET, and needs as much", () => {
  const mock = mockOf();
  const [got, head] = ["GET", "HEAD"].map((method) => mock.handle({ ...REQUEST, method }));
  expect(head).toEqual(got);
  expect(mock.journal.entries().at(-1)).toMatchObject({ method: "HEAD", operation: "getChat", status: 200 });
  expect(mock.handle({ ...REQUEST, method: "HEAD", headers: {} }).status).toBe(401);
  expect(mock.handle({ ...REQUEST, method: "HEAD", target: "/oauth2/v1/token" }).status).toBe(405);
});

test("a refusal of the transport has the protocol's own form", () => {
  const answer = mockOf().refuse("payload-too-large");
  expect(answer.status).toBe(413);
  expect(JSON.parse(textOf(answer))).toEqual({
    code: "PAYLOAD_TOO_LARGE",
    message: "the body is larger than the target reads",
  });
  const branches = new Map([["chat-manager.error-body", "empty"]]);
  expect(mockOf({ branches }).refuse("payload-too-large")).toEqual({ status: 413, headers: {}, body: null });
});

test("the mark of a request comes back, whatever the answer", () => {
  const mock = mockOf();
  for (const target of [`${CHATS}/${XXII}`, `${CHATS}/x`, "/nowhere"]) {
    const headers = { ...REQUEST.headers, "x-correlation-id": "c-1" };
    expect(mock.handle({ ...REQUEST, target, headers }).headers["x-correlation-id"]).toBe("c-1");
  }
});

describe("the journal", () => {
  test("has every exchange, and nothing that is secret", () => {
    const clock = manualClock(START);
    const mock = mockOf({ clock });
    mock.handle({ ...REQUEST, target: `${REQUEST.target}?access_token=demo-token` });
    clock.advance(5);
    mock.handle({ ...REQUEST, headers: {} });
    mock.handle({ ...REQUEST, target: "/nowhere?client_secret=demo-secret" });
    mock.handle({ ...CREATE, body: '{"title":7}' });
    const detail = { method: "GET", path: `${CHATS}/${XXII}`, operation: "getChat" };
    expect(mock.journal.entries()).toEqual([
      {
        ...detail,
        number: 1,
        at: START,
        status: 200,
        because: ["chat-manager.detail.status", "chat-manager.detail.path", "chat-manager.auth.bearer"],
      },
      {
        ...detail,
        number: 2,
        at: START + 5,
        status: 401,
        code: "unauthenticated",
        because: ["chat-manager.auth.token-needed"],
      },
      { number: 3, at: START + 5, method: "GET", path: "/nowhere", status: 404, code: "unknown-path", because: [] },
      {
        number: 4,
        at: START + 5,
        method: "POST",
        path: CHATS,
        operation: "createChat",
        status: 400,
        code: "invalid",
        because: ["chat-manager.create.title-string"],
      },
    ]);
    expect(JSON.stringify(mock.journal.entries())).not.toMatch(/demo-token|demo-secret/);
  });
});

describe("a mutation", () => {
  test("may change what is read, what is believed, and what is written", () => {
    const read = mockOf({ mutation: { request: (request) => ({ ...request, target: `${CHATS}/x` }) } });
    expect(read.handle(REQUEST).status).toBe(400);
    const believed = mockOf({
      mutation: {
        behaviour: (behaviour) => ({
          ...behaviour,
          admit: (_state, { params }) => ({ admitted: true, params, because: [] }),
        }),
      },
    });
    expect(believed.handle({ ...REQUEST, headers: {} }).status).toBe(200);
    const written = mockOf({ mutation: { response: (response) => ({ ...response, status: 418 }) } });
    expect(written.handle(REQUEST).status).toBe(418);
    expect(written.handle({ ...REQUEST, target: "/nowhere" }).status).toBe(418);
    expect(written.journal.entries().at(0)).toMatchObject({ status: 418, operation: "getChat" });
  });

  test("of what is written sees the exchange", () => {
    const seen: unknown[] = [];
    const mock = mockOf({
      mutation: {
        response(response, { request, command, reply }) {
          seen.push([request.method, command?.operation, reply?.ok]);
          return response;
        },
      },
    });
    for (const target of [REQUEST.target, `${CHATS}/x`, "/nowhere"]) mock.handle({ ...REQUEST, target });
    expect(seen).toEqual([
      ["GET", "getChat", true],
      ["GET", "getChat", false],
      ["GET", undefined, undefined],
    ]);
  });
});

test("an environment command that there is not is a mistake of who calls", () => {
  expect(() => mockOf().environment("explode", {})).toThrow("no environment command explode");
});
