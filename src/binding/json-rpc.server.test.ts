import { describe, expect, test } from "vitest";
import { NO_ANSWER } from "../behaviour/behaviour.ts";
import type { Command } from "../behaviour/behaviour.ts";
import { encodedText } from "../transport/frame.ts";
import { connection, contract, lampsBinding } from "./lamps.shared.ts";
import type { Incoming } from "./rpc.ts";
import { RequestIds } from "./rpc.ts";

const binding = lampsBinding();

function heard(data: string | Uint8Array, ids = new RequestIds()): Incoming {
  return binding.decodeFrame({ data, binary: false }, ids);
}

function request(said: Record<string, unknown>, ids?: RequestIds): Omit<Command, "session"> {
  const incoming = heard(JSON.stringify(said), ids);
  return incoming.kind === "request" ? incoming.command : expect.fail(JSON.stringify(incoming));
}

const SWITCH = { type: 1, id: 7, method: "switchLamp", payload: { lamp: "hall", on: true } };

describe("a request", () => {
  test("is a command with its parameters", () => {
    const command = { operation: "switchLamp", params: { lamp: "hall", on: true }, irregularities: [] };
    expect(heard(JSON.stringify(SWITCH))).toEqual({ kind: "request", id: 7, command });
    const { data, binary } = encodedText(JSON.stringify(SWITCH));
    expect(binding.decodeFrame({ data, binary }, new RequestIds())).toMatchObject({ kind: "request", command });
  });

  test("of which the contract says nothing takes any object", () => {
    expect(request({ ...SWITCH, method: "blink", payload: { any: [1] } })).toEqual({
      operation: "blink",
      params: { any: [1] },
      irregularities: [],
    });
  });

  test("may have members that are not known, in whatever order", () => {
    const text = '{"payload":{"on":true,"more":1,"lamp":"hall"},"method":"switchLamp","x":{},"id":7,"type":1}';
    expect(heard(text)).toMatchObject({ id: 7, command: { irregularities: [], params: { more: 1 } } });
  });

  test.for([0, 1, 4294967295, 7.0])("may have id %d", (id) => {
    expect(heard(JSON.stringify({ ...SWITCH, id }))).toMatchObject({ kind: "request", id });
  });

  test("with id 0 is told apart", () => {
    expect(request({ ...SWITCH, id: 0 }).irregularities).toEqual([{ kind: "request-id", found: "zero" }]);
    expect(heard('{"type":1,"id":-0,"method":"blink","payload":{}}')).toMatchObject({
      command: { irregularities: [{ kind: "request-id", found: "zero" }] },
    });
  });

  test("with an id that was used before on the connection is told apart", () => {
    const ids = new RequestIds();
    const reused = [{ kind: "request-id", found: "reused" }];
    expect(request(SWITCH, ids).irregularities).toEqual([]);
    expect(request(SWITCH, ids).irregularities).toEqual(reused);
    expect(request({ ...SWITCH, id: 8 }, ids).irregularities).toEqual([]);
    expect(request(SWITCH, ids).irregularities).toEqual(reused);
    expect(request(SWITCH).irregularities).toEqual([]);
  });

  test("acknowledgements use up no ids", () => {
    const ids = new RequestIds();
    heard('{"type":2,"id":7}', ids);
    heard('{"type":3,"id":7}', ids);
    expect(request(SWITCH, ids).irregularities).toEqual([]);
  });

  test.for(["explode", "", "SwitchLamp", "constructor", "__proto__", "toString", "dusk", "connect"])(
    "with the method %j is of no operation",
    (method) => {
      expect(request({ ...SWITCH, method })).toEqual({
        operation: "",
        params: SWITCH.payload,
        irregularities: [{ kind: "unknown-method", method }],
      });
    },
  );

  test.for<[string, unknown]>([
    ["a number", 1],
    ["null", null],
    ["a list", ["switchLamp"]],
    ["nothing", undefined],
  ])("whose method is %s is of no operation", ([, method]) => {
    expect(request({ ...SWITCH, method })).toMatchObject({
      operation: "",
      irregularities: [{ kind: "unknown-method", method: "" }],
    });
  });

  test("with wrong parameters says what is wrong with them, and where", () => {
    const { params, irregularities } = request({ ...SWITCH, payload: { lamp: 1 } });
    expect(params).toEqual({ lamp: 1 });
    expect(irregularities).toMatchObject([
      {
        kind: "params",
        violations: [
          { path: "/on", keyword: "required" },
          { path: "/lamp", keyword: "type", requirements: ["lamps.switch.lamp"] },
        ],
      },
    ]);
  });

  test.for<[string, unknown, string]>([
    ["none", undefined, "required"],
    ["null", null, "type"],
    ["a text", "{}", "type"],
    ["a number", 1, "type"],
    ["a list", [{}], "type"],
  ])("whose parameters are %s has none that could be read", ([, payload, keyword]) => {
    for (const method of ["switchLamp", "blink", "listLamps"]) {
      const { params, irregularities } = request({ ...SWITCH, method, payload });
      expect(params).toEqual({});
      expect(irregularities).toMatchObject([
        { kind: "params", violations: [{ path: "", keyword, requirements: ["lamps.request.payload"] }] },
      ]);
    }
    expect(request({ ...SWITCH, method: 3, payload }).irregularities).toMatchObject([
      { kind: "unknown-method" },
      { kind: "params", violations: [{ path: "", keyword }] },
    ]);
  });

  test("has what is wrong with it in order: id, method, parameters", () => {
    const ids = new RequestIds();
    ids.use(0);
    expect(request({ type: 1, id: 0, method: "no" }, ids).irregularities).toMatchObject([
      { kind: "request-id", found: "zero" },
      { kind: "request-id", found: "reused" },
      { kind: "unknown-method", method: "no" },
      { kind: "params" },
    ]);
  });

  test("keeps keys of every object's prototype as keys", () => {
    const { params } = request({ ...SWITCH, method: "blink", payload: JSON.parse('{"__proto__":{"a":1}}') });
    expect(Object.keys(Object(params))).toEqual(["__proto__"]);
    expect(Reflect.get(Object(params), "a")).toBeUndefined();
  });
});

test.for<[string, unknown]>([
  ["no payload", { type: 2, id: 3 }],
  ["a payload", { type: 2, id: 3, payload: {} }],
  ["a payload that is no object", { type: 2, id: 3, payload: null }],
  ["a method", { type: 2, id: 3, method: "switchLamp" }],
])("a response with %s acknowledges", ([, said]) => {
  expect(heard(JSON.stringify(said))).toEqual({ kind: "acknowledgement", id: 3 });
});

describe("nonsense is", () => {
  test.for<[string, string | Uint8Array, string]>([
    ["nothing", "", "the frame is not JSON ("],
    ["no JSON", "{", "the frame is not JSON ("],
    ["two objects", '{"type":1}{"type":1}', "the frame is not JSON ("],
    ["bytes that are no text", new Uint8Array([0x22, 0xff]), "the frame is not UTF-8"],
    ["a list", `[${JSON.stringify(SWITCH)}]`, "the frame holds no object"],
    ["null", "null", "the frame holds no object"],
    ["a text", '"type"', "the frame holds no object"],
    ["without type", '{"id":1,"method":"blink"}', "the frame has no type, or one that there is not"],
    ["of another type", '{"type":3,"id":1}', "the frame has no type, or one that there is not"],
    ["of type 0", '{"type":0,"id":1}', "the frame has no type, or one that there is not"],
    ["of a type in quotes", '{"type":"1","id":1}', "the frame has no type, or one that there is not"],
  ])("%s", ([, data, reason]) => {
    // The rest is the engine's.
    expect(heard(data)).toEqual({ kind: "nonsense", reason: expect.stringContaining(reason) });
  });

  test.for(["-1", "4294967296", "1.5", "1e999", "-1e999", '"1"', "null", "true", "[1]", "{}"])("an id of %s", (id) => {
    const reason = "the frame has no id, or none that is a whole number of 32 bits";
    for (const type of [1, 2]) {
      expect(heard(`{"type":${type},"id":${id},"method":"blink","payload":{}}`)).toEqual({ kind: "nonsense", reason });
      expect(heard(`{"type":${type},"method":"blink","payload":{}}`)).toEqual({ kind: "nonsense", reason });
    }
  });

  test("a binary frame, whatever it holds", () => {
    const data = new TextEncoder().encode(JSON.stringify(SWITCH));
    expect(binding.decodeFrame({ data, binary: true }, new RequestIds())).toEqual({
      kind: "nonsense",
      reason: "the frame is binary",
    });
  });

  test("what is nested without end", () => {
    const deep = `{"type":1,"id":1,"method":"blink","payload":${"[".repeat(1e6)}`;
    expect(heard(deep)).toEqual({ kind: "nonsense", reason: "the frame is nested more than 256 levels deep" });
    const closed = `{"type":1,"id":1,"method":"switchLamp","payload":{"lamp":${"[".repeat(250)}${"]".repeat(250)}}}`;
    expect(heard(closed)).toMatchObject({ kind: "request", command: { irregularities: [{ kind: "params" }] } });
  });
});

describe("a reply", () => {
  test("carries the result", () => {
    expect(binding.encodeReply("switchLamp", 7, { ok: true, result: { lamp: "día" } })).toBe(
      '{"type":2,"id":7,"payload":{"lamp":"día"}}',
    );
    expect(binding.encodeReply("listLamps", 0, { ok: true, result: [] })).toBe('{"type":2,"id":0,"payload":[]}');
  });

  test.for<[string, number]>([
    ["no-lamp", 10],
    ["broken", 11],
    ["burnt", 11],
  ])("that refuses with %s carries %i, and no more", ([code, errorCode]) => {
    const details = { "/lamp": ["wrong"] };
    expect(binding.encodeReply("switchLamp", 7, { ok: false, code, details })).toBe(
      `{"type":2,"id":7,"payload":{"errorCode":${errorCode}}}`,
    );
  });

  test("may be none", () => {
    expect(binding.encodeReply("switchLamp", 7, { ok: false, code: NO_ANSWER })).toBeUndefined();
  });

  test.for(["no-page", "never-heard-of", "constructor"])("cannot refuse with %s: a mistake of ours", (code) => {
    expect(() => binding.encodeReply("switchLamp", 7, { ok: false, code })).toThrow(RangeError);
  });
});

test("an event is encoded once, and numbered for each connection", () => {
  let encoded = 0;
  const payload = { toJSON: () => ({ lamp: "hall", nth: ++encoded }) };
  const frame = binding.encodeEvent({ method: "switchLamp", payload });
  expect([frame(0), frame(4294967295)]).toEqual([
    '{"method":"switchLamp","type":1,"id":0,"payload":{"lamp":"hall","nth":1}}',
    '{"method":"switchLamp","type":1,"id":4294967295,"payload":{"lamp":"hall","nth":1}}',
  ]);
});

test("ids are remembered, and not without end", () => {
  const ids = new RequestIds();
  for (let id = 0; id < 1024; id++) expect(ids.use(id)).toBe(false);
  expect(ids.use(0)).toBe(true);
  expect(ids.use(1024)).toBe(false);
  expect(ids.use(1023)).toBe(true);
  expect(ids.use(0)).toBe(false);
});

test("the connection is as the protocol has it", () => {
  expect(binding).toMatchObject({
    paths: ["/lamps", "/lamps/"],
    subprotocols: ["lamps.v1"],
    requirements: connection,
  });
  const { rpc: _, ...silent } = contract;
  expect(() => lampsBinding(silent)).toThrow("the contract of lamps has no frames");
});
