import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SymbolicCommand } from "./symbolic.ts";
import { decodeCommand, describeCommand, encodeBytes, encoded, isReference, join, ref, resolve } from "./symbolic.ts";

const resolver = {
  reference: ({ $ref, pool, n }: { $ref: string; pool: string; n: number }) => `<${pool} ${$ref} ${n}>`,
  text: (label: string) => `<text ${label}>`,
};

describe("resolve", () => {
  it.each<[string, unknown, unknown]>([
    ["a reference", ref("chat"), "<live chat 0>"],
    ["a reference from a pool", ref("chat", -1, "gone"), "<gone chat -1>"],
    ["a text", { $text: "Title" }, "<text Title>"],
    ["what is within objects", { a: { b: ref("chat", 2) } }, { a: { b: "<live chat 2>" } }],
    ["what is within lists", [ref("chat"), [{ $text: "x" }]], ["<live chat 0>", ["<text x>"]]],
    ["no text", "chat", "chat"],
    ["no number", 17, 17],
    ["no null", null, null],
    ["no absent value", undefined, undefined],
    ["no reference to a pool that there is not", { $ref: "a", pool: "moon", n: 0 }, { $ref: "a", pool: "moon", n: 0 }],
    ["no reference without a number", { $ref: "a", pool: "live" }, { $ref: "a", pool: "live" }],
    ["no text that is none", { $text: 17 }, { $text: 17 }],
    ["texts that are joined", join("/", ref("chat"), 7, { $text: "x" }), "/<live chat 0>7<text x>"],
    ["a text that is encoded", join("/?token=", encoded(ref("token"))), "/?token=%3Clive%20token%200%3E"],
    ["half a character that is encoded", encoded("\ud800"), "%EF%BF%BD"],
    ["no list that is none", { $join: "x" }, { $join: "x" }],
    ["an absent member", { a: undefined }, { a: undefined }],
  ])("replaces %s", (_, value, resolved) => {
    expect(resolve(value, resolver)).toEqual(resolved);
  });

  it("leaves plain JSON as it is, and does not change what it is given", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const before = JSON.stringify(value);
        expect(JSON.stringify(resolve(value, resolver))).toBe(before);
        expect(JSON.stringify(value)).toBe(before);
      }),
    );
  });

  it("asks for each text by itself, in order", () => {
    const asked: string[] = [];
    resolve([{ $text: "a" }, { x: { $text: "b" } }, { $text: "a" }], {
      ...resolver,
      text: (label) => String(asked.push(label)),
    });
    expect(asked).toEqual(["a", "b", "a"]);
  });
});

describe("isReference", () => {
  it.each(["live", "gone", "never", "foreign"] as const)("knows the pool %s", (pool) => {
    expect(isReference(ref("chat", 1, pool))).toBe(true);
  });

  it.each([null, undefined, "chat", [], {}, { $ref: 1, pool: "live", n: 0 }, { $ref: "a", pool: "live", n: "0" }])(
    "is not taken in by %j",
    (value) => {
      expect(isReference(value)).toBe(false);
    },
  );
});

const COMMANDS: readonly SymbolicCommand[] = [
  { operation: "listChats", params: {} },
  { operation: "getChat", params: { path: { chatId: ref("chat", -1, "foreign") } }, session: ref("token", 2) },
  { operation: "getChat", params: {}, session: null },
  { operation: "getChat", params: {}, scheme: "Basic", hasty: true, subject: "a.b" },
  { operation: "joinChat", params: { chatId: ref("chat") }, environment: true },
  { operation: "unknown", params: {}, raw: { method: "PUT", target: "/x?y=1" } },
  { operation: "getChat", params: {}, together: [{ operation: "getChat", params: { a: 1 }, session: null }] },
  {
    operation: "createChat",
    params: {},
    edit: { contentType: "text/plain", body: "{", otherPathForm: true, authorization: "Bearer " },
  },
  { operation: "createChat", params: {}, edit: { contentType: null, body: null, authorization: null } },
  { operation: "createChat", params: { title: join("a", encoded(ref("token"))) }, unsettled: true },
  { operation: "createChat", params: {}, edit: { body: new Uint8Array([0, 255, 254]) } },
];

describe("a command in a file", () => {
  it.each(COMMANDS.map((command) => [describeCommand(command), command] as const))("comes back: %s", (_, command) => {
    const decoded = decodeCommand(JSON.parse(JSON.stringify(encodeBytes(command))));
    const { edit, ...rest } = command;
    const { edit: decodedEdit, ...decodedRest } = decoded ?? { operation: "", params: {} };
    expect(decodedRest).toEqual(rest);
    const bytes = (body: unknown): unknown => (body instanceof Uint8Array ? [...body] : body);
    expect(decodedEdit && { ...decodedEdit, body: bytes(decodedEdit.body) }).toEqual(
      edit && { ...edit, body: bytes(edit.body) },
    );
  });

  it("is itself where it has no bytes", () => {
    for (const command of COMMANDS.slice(0, 9)) expect(encodeBytes(command)).toEqual(command);
  });

  it.each<[string, SymbolicCommand]>([
    ["the connection", { operation: "a", params: {}, on: "b2" }],
    ["what is held back", { operation: "connect", params: {}, on: "b", holds: true }],
    [
      "an odd frame",
      {
        operation: "a",
        params: {},
        frame: {
          id: "reused",
          type: [1],
          method: null,
          payload: { instead: null },
          extra: { id: 1 },
          form: "spacious",
        },
      },
    ],
    ["an id of nothing, and no parameters", { operation: "a", params: {}, frame: { id: null, payload: "left-out" } }],
    ["an id that is a number", { operation: "a", params: {}, frame: { id: 7, form: "reversed" } }],
    ["an empty frame", { operation: "frame", params: {}, rawFrame: { text: "" } }],
    ["bytes", { operation: "frame", params: {}, rawFrame: { bytes: "AAEC", binary: false, fragments: 3 } }],
    ["a long frame", { operation: "frame", params: {}, rawFrame: { repeat: { text: "x", times: 9 }, binary: true } }],
    [
      "frames at once",
      {
        operation: "a",
        params: {},
        together: [
          { operation: "a", params: {}, on: "b", frame: { id: 0 } },
          { operation: "b", params: {}, on: "c" },
        ],
      },
    ],
  ])("keeps %s", (_, command) => {
    expect(decodeCommand(JSON.parse(JSON.stringify(encodeBytes(command))))).toEqual(command);
  });

  it("keeps the bytes of those that are sent together", () => {
    const inner = { operation: "a", params: {}, edit: { body: new Uint8Array([0, 255]) } };
    const decoded = decodeCommand(
      JSON.parse(JSON.stringify(encodeBytes({ operation: "a", params: {}, together: [inner] }))),
    );
    expect([...Buffer.from(decoded?.together?.[0]?.edit?.body ?? "")]).toEqual([0, 255]);
  });

  it("loses what no frame can be", () => {
    const frame = { id: {}, payload: "nothing", extra: 1, form: "odd", more: 1 };
    const rawFrame = { text: 1, bytes: [], repeat: { text: "x" }, binary: "yes", fragments: "3" };
    expect(decodeCommand({ operation: "a", params: 1, on: 1, holds: "yes", frame, rawFrame })).toEqual({
      operation: "a",
      params: 1,
      frame: {},
      rawFrame: {},
    });
  });

  it.each<[string, unknown]>([
    ["text", "getChat"],
    ["null", null],
    ["a list", ["getChat"]],
    ["no operation", { params: {} }],
    ["an operation that is a number", { operation: 17, params: {} }],
    ["something else among those sent together", { operation: "a", params: {}, together: [{ params: {} }] }],
  ])("is none: %s", (_, value) => {
    expect(decodeCommand(value)).toBeUndefined();
  });

  it("loses what is not part of a command, and what is of the wrong type", () => {
    const odd = {
      operation: "a",
      params: 1,
      session: "token",
      scheme: 1,
      edit: { body: 17, contentType: 1, otherPathForm: "yes", moon: true },
      raw: { method: "GET" },
      hasty: "yes",
      environment: 1,
      subject: {},
      together: "all",
      moon: true,
    };
    expect(decodeCommand(odd)).toEqual({ operation: "a", params: 1, edit: {} });
  });

  it("never throws, whatever a file holds", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void decodeCommand(value)));
    const keys = { operation: fc.constant("a"), edit: fc.jsonValue(), raw: fc.jsonValue(), session: fc.jsonValue() };
    const frames = { on: fc.jsonValue(), frame: fc.jsonValue(), rawFrame: fc.jsonValue(), holds: fc.jsonValue() };
    fc.assert(
      fc.property(fc.record({ ...keys, ...frames, together: fc.jsonValue() }), (value) => {
        const decoded = decodeCommand(value);
        if (decoded) expect(decodeCommand(JSON.parse(JSON.stringify(encodeBytes(decoded))))).toEqual(decoded);
      }),
    );
  });
});
