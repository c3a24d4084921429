import { Buffer } from "node:buffer";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { fieldsOf } from "../codegen/fields.ts";
import { generate } from "../codegen/generate.ts";
import { readOperations, resolveOpenapi } from "../codegen/operations.ts";
import { schemasOf } from "../codegen/schemas.ts";
import { parseSources, readFolder } from "../codegen/sources.ts";
import { createValidator } from "./validator.ts";
import type { Fields, Validator, Validators } from "./validator.ts";
import type { Violation } from "./violation.ts";

interface ToyTypes {
  readonly Note: { readonly id: string; readonly text: string };
  readonly NoteDraft: { readonly text: string };
  readonly NoteList: { readonly notes: readonly unknown[] };
  readonly ListNotesParams: unknown;
}

const toy = join(import.meta.dirname, "../codegen/fixtures/toy");
const ID = "9a983789-1709-4543-aa31-a02867680017";
let validators: Validators<ToyTypes>;
let validator: Validator<ToyTypes>;

beforeAll(async () => {
  // Loaded from memory: proof that the module needs nothing around it.
  const code = (await generate(toy)).get("validators.js") ?? "";
  const loaded: { validators: Validators<ToyTypes> } = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`
  );
  const sources = parseSources("toy", await readFolder(toy));
  const schemas = schemasOf(sources, readOperations(await resolveOpenapi(sources), sources));
  const fields: Fields = Object.fromEntries([...schemas.keys()].map((name) => [name, fieldsOf(name, schemas)]));
  validators = loaded.validators;
  validator = createValidator<ToyTypes>({ validators, fields });
});

function violations(schema: keyof ToyTypes, value: unknown): readonly Violation[] {
  const result = validator.validate(schema, value);
  return result.ok ? [] : result.violations;
}

describe("validate", () => {
  it("gives a value that fits back as it is, typed", () => {
    const value: unknown = { id: ID, text: "hello", title: null, labels: [{ name: "red" }], unknown: 1 };
    const result = validator.validate("Note", value);
    expect(result.ok && result.value.text).toBe("hello");
    expect(result).toEqual({ ok: true, value });
  });

  it("calls the generated function once, and no more, for a value that fits", () => {
    let calls = 0;
    const counting = new Proxy(validators.Note, {
      apply(target, _self, [value]: [unknown]) {
        calls += 1;
        return target(value);
      },
    });
    const counted = createValidator<ToyTypes>({ validators: { ...validators, Note: counting }, fields: {} });
    expect(counted.validate("Note", { id: ID, text: "hello" }).ok).toBe(true);
    expect(calls).toBe(1);
  });

  it("reports a missing property where it is missing, by its own requirement", () => {
    expect(violations("NoteDraft", {})).toEqual([
      {
        schema: "NoteDraft",
        path: "/text",
        keyword: "required",
        expected: 'property "text"',
        message: 'property "text" is missing',
        requirements: ["toy.note.text"],
      },
    ]);
  });

  it("finds the requirements of a keyword behind an index", () => {
    expect(
      violations("NoteList", {
        notes: [
          { id: ID, text: "short" },
          { id: ID, text: "too long" },
        ],
      }),
    ).toEqual([
      {
        schema: "NoteList",
        path: "/notes/1/text",
        keyword: "maxLength",
        expected: "at most 5 characters",
        message: 'expected at most 5 characters, found 8: "too long"',
        requirements: ["toy.note.text-limit"],
      },
    ]);
  });

  it("takes the field's requirements for a keyword without its own, and the nearest holder's without those", () => {
    expect(violations("Note", { id: "x", text: 1 })).toMatchObject([
      { path: "/text", expected: "a string", message: "expected a string, found 1", requirements: ["toy.note"] },
      { path: "/id", expected: "a string in the format uuid", requirements: ["toy.note.id"] },
    ]);
    expect(violations("Note", { id: ID, text: "", title: 1 })).toMatchObject([
      { path: "/title", expected: "a string or null", requirements: ["toy.note"] },
    ]);
  });

  it("reports a failed alternative once, and says what every branch would take", () => {
    expect(violations("NoteDraft", { text: "", labels: 7 })).toMatchObject([
      {
        path: "/labels",
        keyword: "anyOf",
        message: "expected an object or an array, found 7",
        requirements: ["toy.note.labels"],
      },
    ]);
  });

  it("looks into the branch of an alternative that the type of the value tells", () => {
    expect(violations("NoteDraft", { text: "", labels: [{ name: "green" }] })).toMatchObject([
      { path: "/labels/0/name", expected: '"red" or "blue"', requirements: ["toy.label.name"] },
    ]);
  });

  it("reports an unexpected property by the requirement that closes its holder", () => {
    expect(violations("NoteList", { notes: [], marks: { a: { name: "red", size: 1 } } })).toMatchObject([
      {
        path: "/marks/a/size",
        message: 'expected no property "size", found 1',
        requirements: ["toy.label.closed"],
      },
    ]);
  });

  it("shortens what it found", () => {
    const [violation] = violations("NoteDraft", { text: "x".repeat(1000) });
    expect(violation?.message).toBe(`expected at most 5 characters, found 1000: "${"x".repeat(78)}…`);
  });

  it("reports twenty violations at most", () => {
    expect(violations("NoteList", { notes: Array.from({ length: 50 }, () => 1) })).toHaveLength(20);
  });

  it("refuses the urn form of a UUID, which the format does not have", () => {
    expect(violations("Note", { id: `urn:uuid:${ID}`, text: "" })).toMatchObject([{ path: "/id", keyword: "format" }]);
  });
});

describe("exercised", () => {
  it("counts fields that are there, and keywords that speak of such a value", () => {
    expect(validator.exercised("NoteDraft", { text: "hello" })).toEqual([
      "toy.note",
      "toy.note.text",
      "toy.note.text-limit",
    ]);
    expect(validator.exercised("NoteDraft", { text: 1 })).toEqual(["toy.note", "toy.note.text"]);
  });

  it("counts what a present holder must have, but not what it may", () => {
    expect(validator.exercised("Note", {})).toEqual(["toy.note", "toy.note.text", "toy.note.id"]);
  });

  it("counts nothing of items that are not there", () => {
    expect(validator.exercised("NoteList", { notes: [] })).toEqual([]);
    expect(validator.exercised("NoteList", { notes: [{ id: ID }] })).toContain("toy.note.id");
    expect(validator.exercised("NoteList", { notes: [], marks: { a: { name: "red" } } })).toEqual([
      "toy.label.closed",
      "toy.label.name",
    ]);
  });

  it("counts a default when the field is left out", () => {
    const page = { path: "/page", keyword: "default", requirements: ["toy.page.default"] };
    const paged = createValidator<ToyTypes>({ validators, fields: { ListNotesParams: [page] } });
    expect(paged.exercised("ListNotesParams", {})).toEqual(["toy.page.default"]);
    expect(paged.exercised("ListNotesParams", { page: 1 })).toEqual([]);
  });
});
