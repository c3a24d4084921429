import { expect, test } from "vitest";
import { ConfigSection } from "./config-section.ts";

function parse(text: string): ConfigSection {
  return ConfigSection.parse(text, "x.yaml");
}

test("reads what fits", () => {
  const section = parse("a: one\nb: [two, three]\nc: {d: 5s}\ne: 7\nf: true\ng: [{h: i}]");
  expect(section.text("a")).toBe("one");
  expect(section.texts("b")).toEqual(["two", "three"]);
  expect(section.section("c")?.duration("d")).toBe(5000);
  expect(section.wholeNumber("e", 10)).toBe(7);
  expect(section.flag("f")).toBe(true);
  expect(section.sections("g")?.map((item) => item.needText("h"))).toEqual(["i"]);
  expect(section.text("z")).toBeUndefined();
  expect(parse("").keys()).toEqual([]);
});

test.for<[string, (section: ConfigSection) => unknown, string]>([
  ["a: 1", (section) => section.text("a"), "expected text as a in x.yaml, found a number"],
  ["a: text", (section) => section.texts("a"), "expected a list as a in x.yaml, found text"],
  ["a: [1]", (section) => section.texts("a"), "expected text as a[0] in x.yaml, found a number"],
  ["a: 11", (section) => section.wholeNumber("a", 10), "from 0 to 10 as a in x.yaml"],
  ["a: maybe", (section) => section.flag("a"), "expected true or false as a in x.yaml, found text"],
  ["a: 5", (section) => section.duration("a"), "expected text as a"],
  ["a: {b: 5x}", (section) => section.section("a")?.duration("b"), "as b in a in x.yaml"],
  ["a:", (section) => section.section("a"), "expected keys and values as a in x.yaml, found nothing"],
  ["b: 1", (section) => section.needText("a"), "expected a in x.yaml, found no such key"],
])("%s is refused with its place", ([text, read, message]) => {
  expect(() => read(parse(text))).toThrow(message);
});

test("refuses unknown keys, with a suggestion", () => {
  const said = { message: 'unknown key "tokns" in x.yaml', hint: "Did you mean tokens?" };
  expect(() => parse("tokns: [a]").allow(["tokens", "url"])).toThrow(expect.objectContaining(said));
});

test.for(["a: [secret", "a: secret\na: secret", "- secret", "secret", 'a: "secret'])("quotes nothing of %j", (text) => {
  expect(() => parse(text)).toThrow(expect.objectContaining({ message: expect.not.stringContaining("secret") }));
});

test("reads a file that is a list", () => {
  const read = (text: string) => ConfigSection.parseList(text, "x.yaml");
  expect(read("[{ a: b }, { a: c }]").map((section) => section.needText("a"))).toEqual(["b", "c"]);
  expect(read("# nothing")).toEqual([]);
  expect(() => read("a: b")).toThrow("expected a list as x.yaml, found keys and values");
  expect(() => read("[{ a: b }, c]")).toThrow("expected keys and values as entry 2 in x.yaml, found text");
  expect(() => read("[{ a: b }, {}]")[1]?.needText("a")).toThrow("expected a in entry 2 in x.yaml");
});
