import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lampsBinding } from "./lamps.shared.ts";
import type { FrameEdit, Incoming, Message } from "./rpc.ts";
import { RequestIds } from "./rpc.ts";

const binding = lampsBinding();
const PARAMS = { lamp: "hall", on: true };

function read(value: unknown): Message {
  return binding.readFrame({ data: typeof value === "string" ? value : JSON.stringify(value), binary: false });
}

/** What was wrong: requirements and words. */
function blamed({ violations }: Pick<Message, "violations">): [string, string][] {
  return violations.map(({ requirements, message }) => [requirements.join(), message]);
}

describe("a request", () => {
  test("is encoded as clients do", () => {
    expect(binding.encodeRequest("switchLamp", 7, PARAMS)).toBe(
      '{"type":1,"id":7,"method":"switchLamp","payload":{"lamp":"hall","on":true}}',
    );
    expect(binding.encodeRequest("listLamps", 8, undefined)).toBe(
      '{"type":1,"id":8,"method":"listLamps","payload":{}}',
    );
    expect(binding.encodeAcknowledgement(9)).toBe('{"type":2,"id":9}');
  });

  test.for<[FrameEdit, string]>([
    [{ id: 0 }, '{"type":1,"id":0,"method":"switchLamp","payload":{"lamp":"hall","on":true}}'],
    [{ id: "7" }, '{"type":1,"id":"7","method":"switchLamp","payload":{"lamp":"hall","on":true}}'],
    [{ id: null }, '{"type":1,"id":null,"method":"switchLamp","payload":{"lamp":"hall","on":true}}'],
    [{ id: -1.5 }, '{"type":1,"id":-1.5,"method":"switchLamp","payload":{"lamp":"hall","on":true}}'],
    [{ id: "reused" }, '{"type":1,"id":5,"method":"switchLamp","payload":{"lamp":"hall","on":true}}'],
    [{ id: "left-out" }, '{"type":1,"method":"switchLamp","payload":{"lamp":"hall","on":true}}'],
    [{ type: 0 }, '{"type":0,"id":7,"method":"switchLamp","payload":{"lamp":"hall","on":true}}'],
    [{ type: null }, '{"type":null,"id":7,"method":"switchLamp","payload":{"lamp":"hall","on":true}}'],
    [{ type: "left-out" }, '{"id":7,"method":"switchLamp","payload":{"lamp":"hall","on":true}}'],
    [{ method: "no" }, '{"type":1,"id":7,"method":"no","payload":{"lamp":"hall","on":true}}'],
    [{ method: 1 }, '{"type":1,"id":7,"method":1,"payload":{"lamp":"hall","on":true}}'],
    [{ method: "left-out" }, '{"type":1,"id":7,"payload":{"lamp":"hall","on":true}}'],
    [{ payload: "left-out" }, '{"type":1,"id":7,"method":"switchLamp"}'],
    [{ payload: { instead: null } }, '{"type":1,"id":7,"method":"switchLamp","payload":null}'],
    [{ payload: { instead: "left-out" } }, '{"type":1,"id":7,"method":"switchLamp","payload":"left-out"}'],
    [
      { extra: { x: [1], y: null } },
      '{"type":1,"id":7,"method":"switchLamp","payload":{"lamp":"hall","on":true},"x":[1],"y":null}',
    ],
    [{ form: "reversed" }, '{"payload":{"on":true,"lamp":"hall"},"method":"switchLamp","id":7,"type":1}'],
    [{ type: 3, id: "left-out", method: "left-out", payload: "left-out", extra: { a: {} } }, '{"type":3,"a":{}}'],
  ])("is odd where it is told to be: %j", ([edit, frame]) => {
    expect(binding.encodeRequest("switchLamp", 7, PARAMS, edit, 5)).toBe(frame);
  });

  test("that reuses the id of none before it has its own", () => {
    expect(binding.encodeRequest("blink", 7, {}, { id: "reused" })).toContain('"id":7');
  });

  test("says the same in every form", () => {
    const params = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }));
    fc.assert(
      fc.property(params, fc.constantFrom<FrameEdit["form"][]>("reversed", "spacious"), (payload, form) => {
        const plain = binding.encodeRequest("blink", 7, payload);
        const other = binding.encodeRequest("blink", 7, payload, { ...(form && { form }) });
        expect(JSON.parse(other)).toEqual(JSON.parse(plain));
      }),
    );
  });

  test("has white space of every kind between all of its tokens", () => {
    const frame = binding.encodeRequest("blink", 7, { a: [1, "b c"] }, { form: "spacious", extra: { e: {} } });
    const tokens = frame.match(/"[^"]*"|[\w.]+|[[\]{}:,]|\s+/g) ?? [];
    expect(tokens.join("")).toBe(frame);
    for (const [index, token] of tokens.entries()) {
      const between = /^\s/.test(token);
      if (!between && ":,".includes(token)) expect(tokens[index - 1]).toMatch(/^\s/);
    }
    for (const space of [" ", "\t", "\r\n", "\n"]) expect(frame).toContain(space);
    expect(frame).toMatch(/^\s[\s\S]*\s$/);
  });
});

describe("what the client says, the server hears", () => {
  const hear = (edit?: FrameEdit, ids = new RequestIds()): Incoming =>
    binding.decodeFrame({ data: binding.encodeRequest("switchLamp", 7, PARAMS, edit, 5), binary: false }, ids);

  test("any parameters, in any form", () => {
    const forms: FrameEdit[] = [{}, { form: "reversed" }, { form: "spacious" }, { extra: { x: 1 } }];
    for (const edit of forms) {
      expect(hear(edit)).toEqual({
        kind: "request",
        id: 7,
        command: { operation: "switchLamp", params: PARAMS, irregularities: [] },
      });
    }
    expect(binding.decodeFrame({ data: binding.encodeAcknowledgement(7), binary: false }, new RequestIds())).toEqual({
      kind: "acknowledgement",
      id: 7,
    });
  });

  test.for<[FrameEdit, object]>([
    [{ id: "left-out" }, { kind: "nonsense" }],
    [{ id: "7" }, { kind: "nonsense" }],
    [{ type: "left-out" }, { kind: "nonsense" }],
    [{ type: 2 }, { kind: "acknowledgement", id: 7 }],
    [{ id: 0 }, { id: 0, command: { irregularities: [{ kind: "request-id", found: "zero" }] } }],
    [{ id: "reused" }, { id: 5, command: { irregularities: [{ kind: "request-id", found: "reused" }] } }],
    [{ method: "no" }, { command: { irregularities: [{ kind: "unknown-method", method: "no" }] } }],
    [{ method: "left-out" }, { command: { irregularities: [{ kind: "unknown-method", method: "" }] } }],
    [{ payload: "left-out" }, { command: { irregularities: [{ kind: "params", violations: [{ path: "" }] }] } }],
    [{ payload: { instead: {} } }, { command: { irregularities: [{ kind: "params" }] } }],
  ])("%j as %j", ([edit, incoming]) => {
    const ids = new RequestIds();
    ids.use(5);
    expect(hear(edit, ids)).toMatchObject(incoming);
  });
});

describe("a frame of the server", () => {
  test("that answers is a response, and counts what it brings about", () => {
    expect(read({ type: 2, id: 7, payload: { lamp: "hall" }, more: 1 })).toEqual({
      kind: "response",
      id: 7,
      payload: { lamp: "hall" },
      violations: [],
      exercised: [
        "lamps.text-frames",
        "lamps.utf8",
        "lamps.json-parses",
        "lamps.one-object",
        "lamps.known-type",
        "lamps.response.type",
        "lamps.response.id",
        "lamps.response.payload",
      ],
    });
    expect(read({ type: 2, id: 7, payload: [] })).toMatchObject({ payload: [], violations: [] });
    const said = binding.encodeReply("listLamps", 3, { ok: true, result: ["a"] }) ?? "";
    expect(read(said)).toMatchObject({ kind: "response", id: 3, payload: ["a"], violations: [] });
  });

  test("that answers under the name of the request is a response", () => {
    expect(read({ type: 2, id: 7, method: "switchLamp", payload: {} })).toMatchObject({
      kind: "response",
      violations: [],
    });
  });

  test("that refuses is judged as a refusal", () => {
    const message = read(binding.encodeReply("switchLamp", 7, { ok: false, code: "no-lamp" }) ?? "");
    expect(message).toMatchObject({ kind: "response", payload: { errorCode: 10 }, violations: [] });
    expect(message.exercised).toContain("lamps.refusal.payload");
    expect(message.exercised).not.toContain("lamps.response.payload");
    expect(blamed(read({ type: 2, id: 7, payload: { errorCode: "10" } }))).toEqual([
      ["lamps.refusal.payload", 'expected an integer, found "10"'],
    ]);
  });

  test.for([0, null])("whose errorCode is %j refuses nothing", (errorCode) => {
    const payload = { errorCode, lamp: "hall" };
    const message = read({ type: 2, id: 7, payload });
    expect(message).toMatchObject({ payload, violations: [] });
    expect(binding.decodeResponse("switchLamp", payload).observed).toEqual({ ok: true, result: payload });
    expect(message.exercised).toContain("lamps.response.payload");
  });

  test("that tells of an error beside the payload is blamed, and refuses all the same", () => {
    const message = read({ type: 2, id: 7, errorCode: 10 });
    expect(blamed(message)).toEqual([["lamps.refusal.payload", 'property "payload" is missing']]);
    expect(message).toMatchObject({ kind: "response", id: 7, payload: { errorCode: 10 } });
    expect(read({ type: 2, id: 7, errorCode: 10, payload: {} })).toMatchObject({ payload: { errorCode: 10 } });
    expect(read({ type: 2, id: 7, errorCode: 10, payload: { errorCode: 11 } })).toMatchObject({
      payload: { errorCode: 11 },
    });
  });

  test("that tells is an event, judged as what the contract says of it", () => {
    const frame = binding.encodeEvent({ method: "switchLamp", payload: { lamp: "hall" } })(4);
    const message = read(frame);
    expect(message).toMatchObject({
      kind: "event",
      id: 4,
      event: { method: "switchLamp", payload: { lamp: "hall" } },
      violations: [],
    });
    expect(message.exercised).toContain("lamps.told.lamp");
    expect(message.exercised).toContain("lamps.event.method");
    const wrong = read({ type: 1, id: 4, method: "switchLamp", payload: { by: 1 } });
    expect(blamed(wrong)).toEqual([
      ["lamps.told.lamp", 'property "lamp" is missing'],
      ["lamps.event.switchLamp", "expected a string, found 1"],
    ]);
    expect(wrong).toMatchObject({ kind: "event", event: { payload: { by: 1 } } });
  });

  test.for(["dusk", "dawn", "constructor", "__proto__"])("that tells of %s may tell anything", (method) => {
    expect(read({ type: 1, id: 0, method, payload: { a: 1 } })).toMatchObject({
      kind: "event",
      event: { method, payload: { a: 1 } },
      violations: [],
    });
  });

  test.for<[string, unknown, "response" | "event" | "nonsense", [string, string][]]>([
    [
      "response without payload",
      { type: 2, id: 7 },
      "response",
      [["lamps.response.payload", 'property "payload" is missing']],
    ],
    [
      "response with a text",
      { type: 2, id: 7, payload: "hall" },
      "response",
      [["lamps.response.payload", 'expected an object or an array, found "hall"']],
    ],
    ["response without id", { type: 2, payload: {} }, "nonsense", [["lamps.response.id", 'property "id" is missing']]],
    [
      "response with a large id",
      { type: 2, id: 4294967296, payload: {} },
      "nonsense",
      [["lamps.response.id", "expected a number of at most 4294967295, found 4294967296"]],
    ],
    [
      "response without type",
      { id: 7, payload: {} },
      "response",
      [
        ["lamps.known-type", "expected type 1 or 2, found none"],
        ["lamps.response.type", 'property "type" is missing'],
      ],
    ],
    [
      "refusal of type 0",
      { type: 0, id: 7, payload: { errorCode: 10 } },
      "response",
      [
        ["lamps.known-type", "expected type 1 or 2, found 0"],
        ["lamps.refusal.type", "expected 2, found 0"],
      ],
    ],
    [
      "response of type 1",
      { type: 1, id: 7, payload: {} },
      "response",
      [
        ["lamps.response.type", "expected 2, found 1"],
        ["lamps.event.method", 'property "method" is missing'],
      ],
    ],
    [
      "frame of type 1 with nothing else",
      { type: 1, id: 7 },
      "response",
      [
        ["lamps.response.payload", 'property "payload" is missing'],
        ["lamps.response.type", "expected 2, found 1"],
        ["lamps.event.method", 'property "method" is missing'],
      ],
    ],
    [
      "event with a method that is none",
      { type: 1, id: 7, method: 3, payload: {} },
      "response",
      [
        ["lamps.response.type", "expected 2, found 1"],
        ["lamps.event.method", "expected a string, found 3"],
      ],
    ],
    [
      "event without type",
      { id: 7, method: "dusk", payload: {} },
      "event",
      [
        ["lamps.known-type", "expected type 1 or 2, found none"],
        ["lamps.event.type", 'property "type" is missing'],
      ],
    ],
    [
      "event without id",
      { type: 1, method: "dusk", payload: {} },
      "nonsense",
      [["lamps.event.id", 'property "id" is missing']],
    ],
    [
      "event with a list",
      { type: 1, id: 7, method: "switchLamp", payload: [] },
      "event",
      [["lamps.event.payload", "expected an object, found []"]],
    ],
    ["list", [], "nonsense", [["lamps.one-object", "expected one object, found []"]]],
    ["null", "null", "nonsense", [["lamps.one-object", "expected one object, found null"]]],
    ["nothing", "", "nonsense", [["lamps.json-parses", "expected JSON, found an empty body"]]],
    ["rubbish", "{ no", "nonsense", [["lamps.json-parses", "expected JSON, found { no"]]],
    ["two objects", "{}\n{}", "nonsense", [["lamps.json-parses", "expected JSON, found {} {}"]]],
  ])("that is a %s is blamed for it", ([, value, kind, violations]) => {
    const message = read(value);
    expect(blamed(message)).toEqual(violations);
    expect(message.kind).toBe(kind);
  });

  test("that is binary, or no text, is blamed for that alone", () => {
    const data = new TextEncoder().encode('{"type":2,"id":7,"payload":{}}');
    expect(binding.readFrame({ data, binary: false })).toMatchObject({ kind: "response", violations: [] });
    const binary = binding.readFrame({ data, binary: true });
    expect(blamed(binary)).toEqual([["lamps.text-frames", "expected a text frame, found a binary frame"]]);
    expect(binary).toMatchObject({ kind: "nonsense", exercised: ["lamps.text-frames"] });
    const bytes = binding.readFrame({ data: new Uint8Array([0xff]), binary: false });
    expect(blamed(bytes)).toEqual([["lamps.utf8", "expected text in UTF-8, found bytes that are not UTF-8"]]);
  });

  test("never makes the reader fail, and is shown short", () => {
    const frames = [`{"type":${"[".repeat(1e6)}`, `{"type":"${"x".repeat(1e6)}","id":1e999}`, `"${"x".repeat(1e6)}"`];
    for (const frame of frames) {
      for (const { message } of read(frame).violations) expect(message.length).toBeLessThan(400);
    }
    fc.assert(
      fc.property(fc.json(), (json) => {
        const message = read(json);
        if (message.kind === "response") binding.decodeResponse("switchLamp", message.payload);
      }),
    );
  });
});

describe("an answer", () => {
  test("to a request that was carried out has its result", () => {
    expect(binding.decodeResponse("switchLamp", { lamp: "hall", more: 1 })).toEqual({
      observed: { ok: true, result: { lamp: "hall", more: 1 } },
      violations: [],
      exercised: ["lamps.switched.lamp"],
      outcome: "ok",
    });
    expect(binding.decodeResponse("listLamps", ["a"])).toMatchObject({ observed: { ok: true, result: ["a"] } });
  });

  test.for(["blink", "explode", "", "constructor"])("to %j may be anything", (operation) => {
    const answer = { observed: { ok: true, result: { a: 1 } }, violations: [], exercised: [], outcome: "ok" };
    expect(binding.decodeResponse(operation, { a: 1 })).toEqual(answer);
  });

  test("that does not fit is blamed by the schema, else by the operation, and not understood", () => {
    const missing = binding.decodeResponse("switchLamp", {});
    expect(blamed(missing)).toEqual([["lamps.switched.lamp", 'property "lamp" is missing']]);
    expect(missing).not.toHaveProperty("observed");
    const wrong = binding.decodeResponse("switchLamp", { lamp: "a", times: "b" });
    expect(blamed(wrong)).toEqual([["lamps.request.switchLamp", 'expected an integer, found "b"']]);
    expect(wrong).not.toHaveProperty("observed");
    expect(blamed(binding.decodeResponse("listLamps", {}))).toEqual([
      ["lamps.request.listLamps", "expected an array, found {}"],
    ]);
  });

  test("with a value of the right type that is too long is blamed, and understood", () => {
    const result = { lamp: "a long name" };
    expect(binding.decodeResponse("switchLamp", result)).toMatchObject({
      observed: { ok: true, result },
      violations: [{ keyword: "maxLength", requirements: ["lamps.switched.lamp"] }],
    });
  });

  test.for(["hall", 1, null, undefined])("that is %j was blamed with its frame", (payload) => {
    expect(binding.decodeResponse("switchLamp", payload)).toEqual({ violations: [], exercised: [], outcome: "ok" });
  });

  test.for<[number, string[]]>([
    [10, ["no-lamp"]],
    [11, ["broken", "burnt"]],
  ])("with errorCode %i refuses with every code that has the number", ([errorCode, codes]) => {
    expect(binding.decodeResponse("switchLamp", { errorCode })).toEqual({
      observed: { ok: false, codes, summary: `errorCode ${errorCode}`, carriedOut: false },
      violations: [],
      exercised: ["lamps.known-error"],
      outcome: `errorCode ${errorCode}`,
    });
  });

  test("with an errorCode that nobody knows is blamed, and means no code", () => {
    const reply = binding.decodeResponse("switchLamp", { errorCode: 999, errorDescription: "too\n dark" });
    expect(blamed(reply)).toEqual([
      ["lamps.known-error", "expected an errorCode that is documented, found errorCode 999"],
    ]);
    expect(reply.observed).toMatchObject({ ok: false, codes: [], summary: "errorCode 999: too dark" });
    expect(binding.decodeResponse("switchLamp", { errorCode: -1.5 }).violations).toHaveLength(1);
  });

  test("with an errorCode that is no number refuses; what is wrong was blamed with the frame", () => {
    expect(binding.decodeResponse("switchLamp", { errorCode: "11" })).toMatchObject({
      observed: { ok: false, codes: ["broken", "burnt"] },
      violations: [],
      outcome: 'errorCode "11"',
    });
    expect(binding.decodeResponse("switchLamp", { errorCode: {} })).toMatchObject({
      observed: { ok: false, codes: [] },
      violations: [],
    });
  });

  test("with errorCode 0 is a success, and no way to tell of an error", () => {
    const result = { errorCode: 0, lamp: "hall" };
    expect(binding.decodeResponse("switchLamp", result)).toMatchObject({
      observed: { ok: true, result },
      violations: [],
    });
    const empty = binding.decodeResponse("switchLamp", { errorCode: 0 });
    expect(empty.violations[0]).toMatchObject({ keyword: "minimum", requirements: ["lamps.failure.errorCode"] });
    expect(empty).not.toHaveProperty("observed");
  });
});
