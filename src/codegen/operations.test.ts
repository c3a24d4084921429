import { beforeAll, describe, expect, it } from "vitest";
import { contractOf } from "./contract-value.ts";
import type { Contract } from "../contract/contract.ts";
import { readOperations, resolveOpenapi } from "./operations.ts";
import { parseSources, readFolder } from "./sources.ts";

let contract: Contract;

beforeAll(async () => {
  const sources = parseSources("toy", await readFolder(new URL("fixtures/toy", import.meta.url).pathname));
  contract = contractOf(sources, readOperations(await resolveOpenapi(sources), sources));
});

describe("the contract of the toy", () => {
  it("has its operations, with references and what they share followed", () => {
    expect(contract.operations).toEqual({
      listNotes: {
        id: "listNotes",
        method: "GET",
        path: "/notes",
        summary: "Lists the notes.",
        parameters: [
          { name: "limit", in: "query", required: false, type: "integer" },
          { name: "label", in: "query", required: false, type: "string[]" },
        ],
        responses: { "200": { required: true, content: { "application/json": "NoteList" } } },
        success: 200,
        secured: true,
        requirements: ["toy.list"],
      },
      createNote: {
        id: "createNote",
        method: "POST",
        path: "/boards/{board}/notes",
        summary: "Pins a note to a board.",
        parameters: [{ name: "board", in: "path", required: true, type: "string" }],
        body: {
          required: true,
          content: { "application/json": "NoteDraft", "application/x-www-form-urlencoded": "NoteDraft" },
        },
        responses: {
          "204": { required: false, content: {} },
          "400": { required: true, content: { "application/json": "OProblem" } },
        },
        success: 204,
        secured: false,
        requirements: ["toy.create"],
      },
    });
  });

  it("has its registers by id, with what is optional only where it is", () => {
    expect(contract.requirements["toy.create"]).toEqual({
      id: "toy.create",
      level: "must",
      basis: "seed",
      text: "Makes a note.",
      source: { document: "Toy manual", heading: "Making" },
      capability: "write",
    });
    expect(contract.requirements["toy.paper"]).toMatchObject({
      level: "may",
      basis: "client",
      excluded: "Not on the wire.",
    });
    expect(contract.choices["toy.order"]).toMatchObject({
      default: "newest",
      branches: { oldest: { text: "As they were made." } },
    });
    expect(contract.errors["bad_note"]).toEqual({
      code: "bad_note",
      status: 400,
      when: "The note is not right.",
      precedence: 1,
      requirement: "toy.create",
    });
  });
});
