import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText, header, mediaType, parseJson } from "./http-text.ts";

test.for<[string, Uint8Array | string | null, string | undefined]>([
  ["nothing", null, ""],
  ["a text", "día", "día"],
  ["no bytes", new Uint8Array(), ""],
  ["UTF-8", new Uint8Array([0x64, 0xc3, 0xad, 0x61]), "día"],
  ["UTF-8 of four bytes", new Uint8Array([0xf0, 0x9f, 0x98, 0x80]), "😀"],
  ["Latin-1", new Uint8Array([0x64, 0xed, 0x61]), undefined],
  ["a surrogate as bytes", new Uint8Array([0xed, 0xa0, 0x80]), undefined],
  ["the overlong form of a slash", new Uint8Array([0xc0, 0xaf]), undefined],
  ["a character that is cut off", new Uint8Array([0xf0, 0x9f, 0x98]), undefined],
])("the text of %s", ([, body, text]) => {
  expect(decodeText(body)).toBe(text);
});

test("one text that is not UTF-8 does not spoil the next", () => {
  expect(decodeText(new Uint8Array([0xf0, 0x9f]))).toBeUndefined();
  expect(decodeText(new Uint8Array([0x61]))).toBe("a");
});

describe("JSON", () => {
  test("is parsed as the engine does", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseJson(JSON.stringify(value))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) });
      }),
      { seed: 1 },
    );
  });

  test("keeps a key that is called __proto__ as a key", () => {
    const parsed = parseJson('{"__proto__":{"polluted":true}}');
    const value = Object(parsed.ok && parsed.value);
    expect(Object.keys(value)).toEqual(["__proto__"]);
    expect(Reflect.get(value, "polluted")).toBeUndefined();
  });

  test.for<[string, string]>([
    ["", "the body is not JSON (Unexpected end of JSON input)"],
    ["{", "the body is not JSON (Expected property name or '}')"],
    ["[1,]", "the body is not JSON (Unexpected token ']')"],
    ["nul", "the body is not JSON (Unexpected end of JSON input)"],
    ['{"a":1 "b":2}', "the body is not JSON (Expected ',' or '}' after property value)"],
    ["grant_type=password", "the body is not JSON (Unexpected token 'g')"],
    ["\ufeff{}", "the body is not JSON (Unexpected token '\ufeff')"],
  ])("%j is refused: %s", ([text, reason]) => {
    expect(parseJson(text)).toEqual({ ok: false, reason });
  });

  test("is refused without what it says: a body may carry what nobody else should read", () => {
    const secret = "correct-horse-battery-staple";
    for (const text of [secret, `{"a": ${secret}}`, `{"password": "${secret}",}`, `{"a":1}${secret}`, `["${secret}`]) {
      const parsed = parseJson(text);
      const reason = parsed.ok ? "parsed" : parsed.reason;
      expect(reason).toMatch(/^the body is not JSON \(.+\)$/);
      expect(reason).not.toMatch(/horse|password/);
    }
  });

  test("is refused in a whole sentence, wherever the engine quotes from", () => {
    // The engine says: Unexpected token 's', ..."ssword": secret-of-"... is not valid JSON
    const parsed = parseJson('{"password": secret-of-mine-that-is-long}');
    expect(parsed).toEqual({ ok: false, reason: "the body is not JSON (Unexpected token 's')" });
  });
});

describe("depth", () => {
  const nested = (depth: number, open = "[", close = "]", inner = "1"): string =>
    open.repeat(depth) + inner + close.repeat(depth);

  test("is 256 at most", () => {
    expect(parseJson(nested(256)).ok).toBe(true);
    expect(parseJson(nested(256, '{"a":', "}")).ok).toBe(true);
    expect(parseJson(nested(128, '{"a":[', "]}")).ok).toBe(true);
    const reason = "the body is nested more than 256 levels deep";
    expect(parseJson(nested(257))).toEqual({ ok: false, reason });
    expect(parseJson(nested(257, '{"a":', "}"))).toEqual({ ok: false, reason });
    expect(parseJson(nested(1_000_000))).toEqual({ ok: false, reason });
    expect(parseJson(nested(257, "[", "]", ""))).toEqual({ ok: false, reason });
  });

  test.for<[string, string]>([
    ["brackets inside of a text", JSON.stringify("[".repeat(1000))],
    ["brackets behind an escaped quote", JSON.stringify(`"${"{".repeat(1000)}`)],
    ["brackets behind an escaped backslash", JSON.stringify([`\\`, "[".repeat(1000), `\\"`])],
    ["many lists, side by side", JSON.stringify(Array.from({ length: 1000 }, () => []))],
    ["many objects, side by side", JSON.stringify(Array.from({ length: 1000 }, () => ({ a: {} })))],
  ])("does not count %s", ([, text]) => {
    expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  test("counts what comes behind a text that ends in a backslash", () => {
    expect(parseJson(`["\\\\",${nested(300)}]`)).toMatchObject({ ok: false, reason: expect.stringContaining("256") });
  });
});

test("a header that came more than once has its first value", () => {
  expect(header({ accept: "a" }, "accept")).toBe("a");
  expect(header({ accept: ["a", "b"] }, "accept")).toBe("a");
  expect(header({ accept: [] }, "accept")).toBeUndefined();
  expect(header({ accept: undefined }, "accept")).toBeUndefined();
  expect(header({}, "accept")).toBeUndefined();
});

test.for<[string | undefined, string | undefined]>([
  [undefined, undefined],
  ["", undefined],
  ["  ", undefined],
  ["; charset=utf-8", undefined],
  ["application/json", "application/json"],
  ["Application/JSON;charset=UTF-8", "application/json"],
  [" text/plain ; charset=latin1; x=y", "text/plain"],
  ["json", "json"],
])("the media type of %j is %j", ([contentType, type]) => {
  expect(mediaType(contentType)).toBe(type);
});
