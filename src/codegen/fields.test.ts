import { describe, expect, it } from "vitest";
import { fieldsOf } from "./fields.ts";
import type { JsonObject } from "./json.ts";

const schemas = new Map<string, JsonObject>([
  ["Id", { type: "string", "x-requirements": { format: ["p.id-format"] } }],
  [
    "Named",
    { type: "object", required: ["name"], properties: { name: { type: "string", "x-requirements": ["p.name"] } } },
  ],
]);

function fields(schema: JsonObject): unknown {
  return fieldsOf("Root", new Map([...schemas, ["Root", schema]]));
}

describe("fieldsOf", () => {
  it("follows references, items and maps", () => {
    const list = { type: "array", items: { $ref: "#/Id" } };
    expect(fields({ properties: { ids: list, "a/b": { additionalProperties: { $ref: "#/Named" } } } })).toEqual([
      { path: "/ids/*", keyword: "format", requirements: ["p.id-format"] },
      { path: "/a~1b/*/name", keyword: null, requirements: ["p.name"], required: true },
    ]);
  });

  it("joins what several schemas say of one place", () => {
    const own = { properties: { name: { "x-requirements": ["p.own"] } } };
    expect(fields({ allOf: [own, { $ref: "#/Named" }] })).toEqual([
      { path: "/name", keyword: null, requirements: ["p.own", "p.name"], required: true },
    ]);
  });

  it("takes what one branch requires for optional", () => {
    expect(fields({ anyOf: [{ $ref: "#/Named" }, { type: "string" }] })).toEqual([
      { path: "/name", keyword: null, requirements: ["p.name"] },
    ]);
  });
});
