import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FormPart } from "./form-parts.ts";
import { partsOf } from "./form-parts.ts";
import { encodeMultipart, parseMultipart } from "./multipart.ts";

const TYPE = "multipart/form-data; boundary=b";

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A form with the boundary `b`: lines are joined as HTTP has them. */
function form(...lines: string[]): string {
  return lines.join("\r\n");
}

function parts(body: string | Uint8Array, type = TYPE): readonly FormPart[] {
  const parsed = parseMultipart(body, type);
  return parsed.ok ? parsed.parts : expect.fail(parsed.reason);
}

const NAMED = 'Content-Disposition: form-data; name="a"';

describe("a form", () => {
  test("has its parts in order, with all that was said of them", () => {
    const body = form(
      "--b",
      'Content-Disposition: form-data; name="file"; filename="día.txt"',
      "Content-Type: text/plain; charset=utf-8",
      "X-Other: 1",
      "",
      "one\r\n--c\r\n",
      "--b",
      'content-disposition:form-data;NAME=preview;Filename=""',
      "",
      "",
      "--b",
      NAMED,
      "",
      "two",
      "--b--",
      "",
    );
    expect(parts(body)).toEqual([
      { name: "file", filename: "día.txt", contentType: "text/plain; charset=utf-8", content: bytes("one\r\n--c\r\n") },
      { name: "preview", filename: "", content: bytes("") },
      { name: "a", content: bytes("two") },
    ]);
    expect(parts(bytes(body))).toEqual(parts(body));
  });

  test("may have something before, behind and padding in between", () => {
    expect(parts(form("ignore me", "--b \t", NAMED, "", "x", "--b--", "and me"))).toEqual([
      { name: "a", content: bytes("x") },
    ]);
    expect(parts("--b--")).toEqual([]);
  });

  test.for(['"b c"', '"b\\"c"', "b'(c)+_,-./:=?", "x".repeat(70)])("may have the boundary %s", (written) => {
    const boundary = written.startsWith('"') ? written.slice(1, -1).replace("\\", "") : written;
    const body = form(`--${boundary}`, NAMED, "", "x", `--${boundary}--`);
    const parsed = parseMultipart(body, `multipart/form-data; charset=utf-8; Boundary=${written}`);
    // A quote is escaped rightly, and no boundary may hold one.
    if (boundary.includes('"')) expect(parsed).toMatchObject({ ok: false });
    else expect(parsed).toMatchObject({ ok: true, parts: [{ name: "a" }] });
  });

  test.for<[string, string]>([
    ['name="a%22b"', 'a"b'],
    [String.raw`name="a\"b"`, 'a"b'],
    [String.raw`name="a\\b"`, String.raw`a\b`],
    [String.raw`name="C:\dir"`, String.raw`C:\dir`],
    ['name="a%0D%0Ab"', "a\r\nb"],
    ['name="a%20b%zz"', "a%20b%zz"],
    ['name="a;filename=b"', "a;filename=b"],
    ['name="a"; name="b"', "a"],
    ["name=a", "a"],
    ['name=""', ""],
    ['filename*=x; name="a"', "a"],
  ])("reads %s as the name %j", ([written, name]) => {
    const [part] = parts(form("--b", `Content-Disposition: form-data; ${written}`, "", "x", "--b--"));
    expect(part).toEqual({ name, content: bytes("x") });
  });

  test("keeps the content of a part apart from the body that it came in", () => {
    const body = bytes(form("--b", NAMED, "", "x", "--b--"));
    const [part] = parts(body);
    body.fill(0);
    expect(part?.content).toEqual(bytes("x"));
    expect(part?.content.buffer.byteLength).toBe(1);
  });
});

describe("no form is", () => {
  const NO_BOUNDARY = "the content type has no boundary that could be one";
  test.for<[string, string | Uint8Array, string, string]>([
    ["one without boundary", "--b--", "multipart/form-data", NO_BOUNDARY],
    ["one with an empty boundary", "----", 'multipart/form-data; boundary=""', NO_BOUNDARY],
    ["one with a long boundary", "--b--", `multipart/form-data; boundary=${"b".repeat(71)}`, NO_BOUNDARY],
    ["one whose boundary ends with a space", "--b --", 'multipart/form-data; boundary="b "', NO_BOUNDARY],
    ["one with a boundary that is no text", "--b--", 'multipart/form-data; boundary="b\r\nX"', NO_BOUNDARY],
    ["another boundary", form("--c", NAMED, "", "x", "--c--"), TYPE, "the boundary does not occur in the form"],
    ["nothing", "", TYPE, "the boundary does not occur in the form"],
    ["a boundary within a line", "x--b--", TYPE, "the boundary does not occur in the form"],
    ["one without end", form("--b", NAMED, "", "x"), TYPE, "the form has no end"],
    [
      "one that ends with a part",
      form("--b", NAMED, "", "x", "--b"),
      TYPE,
      "something stands behind a boundary of the form",
    ],
    [
      "a longer boundary",
      form("--b", NAMED, "", "x", "--bc--"),
      TYPE,
      "something stands behind a boundary of the form",
    ],
    [
      "a carriage return without line feed",
      form("--b\rX", NAMED, "", "x", "--b--"),
      TYPE,
      "something stands behind a boundary of the form",
    ],
    [
      "bare line feeds",
      form("--b", NAMED, "", "x", "--b--").replaceAll("\r", ""),
      TYPE,
      "something stands behind a boundary of the form",
    ],
    ["a part without headers' end", form("--b", NAMED, "x", "--b--"), TYPE, "a part of the form has no content"],
    ["a part without headers", form("--b", "", "x", "--b--"), TYPE, "a part of the form has no name"],
    [
      "a part with a line that is none",
      form("--b", NAMED, "what", "", "x", "--b--"),
      TYPE,
      "a part of the form has a line that is no header",
    ],
    [
      "a part with a folded line",
      form("--b", NAMED, " x: y", "", "x", "--b--"),
      TYPE,
      "a part of the form has a line that is no header",
    ],
    [
      "a part without disposition",
      form("--b", "Content-Type: text/plain", "", "x", "--b--"),
      TYPE,
      "a part of the form has no name",
    ],
    [
      "a part with another disposition",
      form("--b", 'Content-Disposition: attachment; name="a"', "", "x", "--b--"),
      TYPE,
      "a part of the form has no name",
    ],
    [
      "a part without name",
      form("--b", 'Content-Disposition: form-data; filename="a"', "", "x", "--b--"),
      TYPE,
      "a part of the form has no name",
    ],
    [
      "a name without end",
      form("--b", 'Content-Disposition: form-data; name="a', "", "x", "--b--"),
      TYPE,
      "a part of the form has no name",
    ],
    [
      "long headers",
      form("--b", `${NAMED}; x=${"y".repeat(8192)}`, "", "x", "--b--"),
      TYPE,
      "a part of the form has headers that are too long",
    ],
    ["many parts", `${form("--b", NAMED, "", "x", "").repeat(65)}--b--`, TYPE, "the form has more than 64 parts"],
    [
      "headers that are no text",
      Buffer.from(form("--b", `${NAMED}; filename="\xff"`, "", "x", "--b--"), "latin1"),
      TYPE,
      "a part of the form has headers that are not UTF-8",
    ],
  ])("%s", ([, body, type, reason]) => {
    expect(parseMultipart(body, type)).toEqual({ ok: false, reason });
  });

  test("what takes long to find out", () => {
    const started = performance.now();
    parseMultipart("\r\n--".repeat(1e6), TYPE);
    parseMultipart(form("--b", `${NAMED};${' x="'.repeat(2000)}`, "", "x", "--b--"), TYPE);
    parseMultipart("--b--", `multipart/form-data;${" boundary=\\".repeat(1e5)}`);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("anything that would make the parser throw", () => {
    const noise = fc.string({ unit: fc.constantFrom("--b", "\r\n", "-", '"', ";", NAMED, "name=", "=", ":", "x") });
    fc.assert(fc.property(noise, (body) => void parseMultipart(body, TYPE)));
    fc.assert(fc.property(fc.uint8Array(), fc.string(), (body, type) => void parseMultipart(body, type)));
  });
});

const somePart = fc.record(
  {
    name: fc.string({ unit: "grapheme" }).filter((name) => !/%(0D|0A|22)/.test(name)),
    filename: fc.string({ unit: "grapheme" }).filter((name) => !/%(0D|0A|22)/.test(name)),
    contentType: fc.constantFrom("text/plain", "image/png; x=1"),
    content: fc.uint8Array({ maxLength: 200 }),
  },
  { requiredKeys: ["name", "content"] },
);

describe("a form that was encoded", () => {
  test("is read as it was meant, and always the same bytes", () => {
    fc.assert(
      fc.property(fc.array(somePart, { maxLength: 5 }), (told) => {
        const encoded = encodeMultipart(told);
        expect(encodeMultipart(told)).toEqual(encoded);
        const labelled = told.map((part) =>
          part.filename === undefined || part.contentType !== undefined
            ? part
            : { ...part, contentType: "application/octet-stream" },
        );
        expect(parts(encoded.body, encoded.contentType)).toEqual(labelled);
      }),
    );
  });

  test("keeps names that end as they must not", () => {
    for (const name of ["a\\", 'a\\"', "a\r\nb", '"; filename="b'] as const) {
      const { contentType, body } = encodeMultipart([{ name, filename: name, content: bytes("x") }]);
      expect(parts(body, contentType)).toMatchObject([{ name, filename: name }]);
    }
  });

  test("has a boundary that none of its parts contains", () => {
    const content = bytes("\r\n------form-boundary-0\r\n------form-boundary-1--");
    const { contentType, body } = encodeMultipart([{ name: "a", content }]);
    expect(contentType).toBe("multipart/form-data; boundary=----form-boundary-2");
    expect(parts(body, contentType)).toEqual([{ name: "a", content }]);
  });

  test("is read by others as it was meant", async () => {
    const { contentType, body } = encodeMultipart([
      { name: 'a"b', content: bytes("día") },
      { name: "file", filename: "día.txt", contentType: "text/plain", content: new Uint8Array([0xff, 0x0d, 0x0a]) },
    ]);
    const read = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } }).formData();
    expect(read.get('a"b')).toBe("día");
    const file = read.get("file");
    if (!(file instanceof File)) return expect.fail("no file");
    expect([file.name, file.type]).toEqual(["día.txt", "text/plain"]);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array([0xff, 0x0d, 0x0a]));
  });

  test("by others is read as it was meant", async () => {
    const filled = new FormData();
    filled.append('a"\\\r\nb', "día");
    filled.append("file", new Blob([new Uint8Array([0xff, 0x0d, 0x0a])], { type: "text/plain" }), 'd"í\\a.txt');
    const response = new Response(filled);
    const body = new Uint8Array(await response.arrayBuffer());
    expect(parts(body, response.headers.get("content-type") ?? "")).toMatchObject([
      { name: 'a"\\\r\nb', content: bytes("día") },
      { name: "file", filename: 'd"í\\a.txt', contentType: "text/plain", content: new Uint8Array([0xff, 0x0d, 0x0a]) },
    ]);
  });
});

test("the parts of parameters are those that are parts", () => {
  const part = { name: "a", content: new Uint8Array() };
  expect(partsOf({ parts: [part, { ...part, filename: "b", contentType: "c/d" }] })).toHaveLength(2);
  const others: unknown[] = [null, 1, {}, { name: 1, content: part.content }, { name: "a", content: "x" }];
  others.push({ ...part, filename: 1 }, { ...part, contentType: null }, { content: part.content });
  expect(partsOf({ parts: others })).toEqual([]);
  for (const params of [undefined, null, "parts", [], {}, { parts: null }, { parts: {} }]) {
    expect(partsOf(params)).toEqual([]);
  }
});
