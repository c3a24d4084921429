import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { compile } from "./compile.shared.ts";
import { generate } from "./generate.ts";
import { readFolder } from "./sources.ts";

const root = join(import.meta.dirname, "../..");
const toy = join(import.meta.dirname, "fixtures/toy");
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await generate(toy);
});

function text(file: string): string {
  return files.get(file) ?? "";
}

describe("generate", () => {
  it("gives the same for the same documents", async () => {
    expect([...files.keys()]).toEqual(["contract.ts", "schemas.json", "types.ts", "validators.d.ts", "validators.js"]);
    expect(await generate(toy)).toEqual(files);
  });

  it("gives another hash when any document changes", async () => {
    const folder = await mkdtemp(join(tmpdir(), "toy-"));
    try {
      const copy = join(folder, "toy");
      await cp(toy, copy, { recursive: true });
      expect((await generate(copy)).get("contract.ts")).toBe(text("contract.ts"));
      await writeFile(join(copy, "notes.md"), "A word more.");
      expect((await generate(copy)).get("contract.ts")).not.toBe(text("contract.ts"));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("gives for a protocol of HTTP alone what is checked in", async () => {
    expect(await generate(join(root, "specs/chat-manager"))).toEqual(
      await readFolder(join(root, "generated/chat-manager")),
    );
  });

  it("names nothing of the machine that it ran on", () => {
    for (const held of files.values()) expect(held).not.toContain(root);
  });

  it("gives types that compile and say what the documents say", () => {
    const user = `
      import { createValidator } from "../../src/contract/validator.ts";
      import { contract, fields } from "./contract.ts";
      import type { Choices, ErrorCode, OperationId, Operations, RequirementId, SchemaTypes } from "./contract.ts";
      import { validators } from "./validators.js";

      export const create: Operations["createNote"] = {
        params: { path: { board: "b" }, query: {}, headers: {}, body: { text: "hello", when: "2024-01-01T00:00:00Z" } },
        body: undefined,
      };
      export const list: Operations["listNotes"]["params"] = { path: {}, query: { limit: 1, label: ["red"] }, headers: {} };
      export const operations: Record<OperationId, number> = {
        createNote: contract.operations.createNote.success,
        listNotes: contract.operations.listNotes.success,
      };
      export const order: Choices["toy.order"][] = ["newest", "oldest"];
      export const code: ErrorCode = "bad_note";
      export const requirement: RequirementId = "toy.note.text-limit";
      const result = createValidator<SchemaTypes>({ validators, fields }).validate("Note", null);
      export const id: string = result.ok ? result.value.id : result.violations.join();
      // @ts-expect-error a draft needs its text
      export const draft: SchemaTypes["CreateNoteParams"]["body"] = {};
      // @ts-expect-error there is no such branch
      export const other: Choices["toy.order"] = "random";
    `;
    expect(compile("toy", files, user)).toEqual([]);
  });

  it("puts the default of a choice first", () => {
    expect(text("contract.ts")).toContain('readonly "toy.order": "newest" | "oldest";');
  });

  it("gives validators that need nothing and compile nothing", () => {
    expect(text("validators.js")).not.toMatch(/\brequire\s*\(|\bimport\b|\beval\b|new Function/);
  });

  it("gives schemas whose references are pointers into the file that holds them", () => {
    const schemas: unknown = JSON.parse(text("schemas.json"));
    expect(schemas).toMatchObject({
      NoteList: { properties: { notes: { items: { $ref: "#/Note" } } } },
      CreateNoteParams: {
        required: ["path", "query", "headers", "body"],
        properties: {
          path: { required: ["board"], properties: { board: { type: "string", format: "uuid" } } },
          query: { properties: {} },
          body: { $ref: "#/NoteDraft" },
        },
      },
      ListNotesParams: {
        required: ["path", "query", "headers"],
        properties: { query: { properties: { limit: { "x-requirements": { minimum: ["toy.list.limit"] } } } } },
      },
    });
  });
});
