import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chatManager } from "../../src/protocols/chat-manager/index.ts";
import { suite } from "../runs.shared.ts";
import type { JsonSchema, NamedEdit } from "./violations.ts";
import { applyEdit, editsOf } from "./violations.ts";

const says = (keyword: string): JsonSchema => ({ "x-requirements": { [keyword]: [`r.${keyword}`] } });

/** A body with one field, and its edits by name. */
function ofField(schema: JsonSchema, required = false): Map<string, NamedEdit> {
  const body: JsonSchema = { properties: { field: schema }, ...(required && { required: ["field"] }) };
  const edits = editsOf({ properties: { body } }, {});
  return new Map(edits.map((edit) => [edit.name.replace("body/field ", ""), edit]));
}

/** A parameter in a query. */
function ofParameter(schema: JsonSchema): string[] {
  const edits = editsOf({ properties: { query: { type: "object", properties: { field: schema } } } }, {});
  return edits.map(({ name }) => name.replace("query/field ", ""));
}

describe("edits of a field", () => {
  it.each<[string, JsonSchema, Readonly<Record<string, unknown>>]>([
    [
      "a string",
      { type: "string" },
      { "a number": 17, null: null, "an array": ["text"], "an object": { text: "text" } },
    ],
    ["an integer", { type: "integer" }, { "a string": "1", "a fraction": 1.5, null: null }],
    ["a boolean", { type: "boolean" }, { "a string": "true", "a number": 1, null: null }],
    ["an object", { type: "object" }, { "an array": [], "a string": "text", "a number": 17, null: null }],
    [
      "a longest text",
      { maxLength: 3 },
      {
        "at its longest": "abc",
        "one character over its limit": "abcd",
        "at its longest in characters outside the basic plane": "😀😀😀",
      },
    ],
    ["a shortest text", { minLength: 12 }, { "at its shortest": "abcdefghijab", "one character short": "abcdefghija" }],
    ["a text that may be empty", { minLength: 0 }, {}],
    ["a minimum", { minimum: 1 }, { "at its minimum": 1, "one below its minimum": 0 }],
    ["a maximum", { maximum: 200 }, { "at its maximum": 200, "one above its maximum": 201 }],
    ["values", { enum: ["a"] }, { "none of its values": "no-such-value" }],
    [
      "a uuid",
      { format: "uuid" },
      { "no UUID": "not-a-uuid", "a UUID with a letter too many": expect.stringMatching(/^[0-9a-f-]{37}$/) },
    ],
    [
      "a time",
      { format: "date-time" },
      { "no time": "yesterday", "a day that does not exist": "2024-02-30T25:00:00Z" },
    ],
    ["a uri", { format: "uri" }, { "no URI": "not a uri" }],
    [
      "a list of uuids",
      { items: { format: "uuid" } },
      { "no UUID": ["not-a-uuid"], "a UUID with a letter too many": [expect.any(String)] },
    ],
    ["a format that is not known", { format: "moon" }, {}],
    ["anything", {}, {}],
  ])("that is %s", (_, schema, expected) => {
    const edits = ofField(schema);
    expect(Object.fromEntries([...edits].map(([name, { value }]) => [name, value]))).toEqual(expected);
    for (const { path, removed } of edits.values()) expect([path, removed]).toEqual(["/body/field", false]);
  });

  it("that is required leave it out", () => {
    expect(ofField({}, true).get("left out")).toMatchObject({ path: "/body/field", removed: true });
    expect(ofField({}, false).has("left out")).toBe(false);
  });

  it("name the requirement of the keyword that they break", () => {
    const edits = ofField({ maxLength: 3, ...says("maxLength") });
    expect(edits.get("one character over its limit")?.requirement).toBe("r.maxLength");
    expect(edits.get("at its longest")).not.toHaveProperty("requirement");
    expect(ofField({ maxLength: 3, ...says("minLength") }).get("one character over its limit")).not.toHaveProperty(
      "requirement",
    );
    expect(ofField({ type: "string", "x-requirements": ["r.all", "r.more"] }).get("a number")?.requirement).toBe(
      "r.all",
    );
    expect(ofField({ ...says("required") }, true).get("left out")?.requirement).toBe("r.required");
    // Whether null stands for an absent value is left open.
    expect(ofField({ type: "string", ...says("type") }).get("null")).not.toHaveProperty("requirement");
  });
});

describe("edits of a parameter", () => {
  it("are what text can be wrong in", () => {
    expect(ofParameter({ type: "string" })).toEqual([]);
    expect(ofParameter({ type: "integer" })).toEqual(["no number", "a fraction"]);
    expect(ofParameter({ type: "boolean" })).toEqual(["no boolean"]);
    expect(ofParameter({ type: "string", format: "uuid" })).toEqual(["no UUID", "a UUID with a letter too many"]);
  });

  it("never leave one out of a path", () => {
    const path: JsonSchema = { type: "object", properties: { id: { type: "string" } }, required: ["id"] };
    expect(editsOf({ properties: { path } }, {}).filter(({ removed }) => removed)).toEqual([]);
  });
});

describe("edits of what is within", () => {
  it("follow references", () => {
    const schemas = {
      Body: { properties: { name: { $ref: "#/Name" } } },
      Name: { $ref: "Text" },
      Text: { maxLength: 2 },
    };
    const edits = editsOf({ properties: { body: { $ref: "#/Body" } } }, schemas);
    expect(edits.map(({ path }) => path)).toEqual(["/body/name", "/body/name", "/body/name"]);
  });

  it("go down into objects", () => {
    const inner: JsonSchema = { properties: { deep: { enum: ["a"] } }, required: ["deep"] };
    const edits = editsOf({ properties: { body: { type: "object", properties: { inner } } } }, {});
    expect(edits.filter(({ path }) => path === "/body/inner/deep").map(({ name }) => name)).toEqual([
      "body/inner/deep left out",
      "body/inner/deep none of its values",
    ]);
    expect(edits.filter(({ path }) => path === "/body").map(({ name }) => name)).toContain("body an array");
  });
});

describe("applyEdit", () => {
  const put = (path: string, value: unknown): NamedEdit => ({ name: "put", path, value, removed: false });
  const remove = (path: string): NamedEdit => ({ name: "remove", path, value: undefined, removed: true });

  it.each<[string, unknown, NamedEdit, unknown]>([
    ["puts a value in place of another", { a: 1, b: 2 }, put("/a", 3), { a: 3, b: 2 }],
    ["puts a value where there was none", { b: 2 }, put("/a", 3), { b: 2, a: 3 }],
    ["makes objects on the way", {}, put("/a/b/c", 3), { a: { b: { c: 3 } } }],
    ["makes an object of what is none", { a: 1 }, put("/a/b", 3), { a: { b: 3 } }],
    ["replaces all", { a: 1 }, put("", 3), 3],
    ["puts null", { a: 1 }, put("/a", null), { a: null }],
    ["leaves out", { a: 1, b: 2 }, remove("/a"), { b: 2 }],
    ["leaves out from within", { a: { b: 1, c: 2 } }, remove("/a/b"), { a: { c: 2 } }],
    ["leaves out what is not there", { b: 2 }, remove("/a"), { b: 2 }],
  ])("%s", (_, value, edit, edited) => {
    const before = JSON.stringify(value);
    const result = applyEdit(value, edit);
    expect(result).toEqual(edited);
    expect(JSON.stringify(result)).toBe(JSON.stringify(edited));
    expect(JSON.stringify(value)).toBe(before);
  });

  it("touches nothing but its place", () => {
    const record = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.jsonValue());
    fc.assert(
      fc.property(record, fc.jsonValue(), (value, put17) => {
        const { z, ...rest } = { z: undefined, ...value };
        expect(z).toBeUndefined();
        expect(applyEdit(value, put("/z", put17))).toEqual({ ...rest, z: put17 });
        expect(applyEdit(applyEdit(value, put("/z", put17)), remove("/z"))).toEqual(value);
      }),
    );
  });
});

describe("the edits of chat-manager", () => {
  const all = suite.boundary.flatMap(({ schema, command }) =>
    editsOf(suite.schemas[schema] ?? {}, suite.schemas).map((edit) => ({ schema, edit, params: command.params })),
  );

  it("have names of their own", () => {
    const names = all.map(({ schema, edit }) => `${schema} ${edit.name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(40);
  });

  it("name requirements that there are", () => {
    const named = all.flatMap(({ edit }) => edit.requirement ?? []);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !(id in chatManager.contract.requirements))).toEqual([]);
  });

  it("change the command that they are made of", () => {
    const changed = all.filter(
      ({ edit, params }) => JSON.stringify(applyEdit(params, edit)) !== JSON.stringify(params),
    );
    expect(changed.length).toBe(all.length);
  });

  it("are known to the subjects and exceptions of the suite", () => {
    for (const { schema, subjects, except } of suite.boundary) {
      const edits = editsOf(suite.schemas[schema] ?? {}, suite.schemas);
      for (const name of Object.keys(subjects)) expect(edits.map((edit) => edit.name)).toContain(name);
      for (const pointer of Object.keys(except)) {
        expect(Object.keys(except)).toContain(pointer);
        const [, place = "", name] = pointer.split("/");
        const held = suite.schemas[schema]?.properties?.[place];
        expect(held, `${schema} ${pointer}`).toBeDefined();
        if (name !== undefined) expect(held?.properties, pointer).toHaveProperty(name);
      }
    }
  });
});

describe("edits of a payload, which has no places", () => {
  const payload: JsonSchema = {
    type: "object",
    required: ["chatId"],
    properties: {
      chatId: { type: "string" },
      count: { type: "integer", minimum: 0 },
      from: { type: ["string", "null"] },
      content: { type: "object", required: ["text"], properties: { text: { type: "string" } } },
    },
  };

  it("are those of a body", () => {
    const names = editsOf(payload, {}).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["chatId left out", "chatId a number", "chatId null"]));
    expect(names).toEqual(expect.arrayContaining(["count a fraction", "count one below its minimum"]));
    expect(names).toEqual(expect.arrayContaining(["content an array", "content/text left out"]));
    expect(names).not.toContain("count left out");
  });

  it("leave null alone where it may stand", () => {
    const names = editsOf(payload, {}).map(({ name }) => name);
    expect(names).toContain("from a number");
    expect(names).not.toContain("from null");
  });
});
