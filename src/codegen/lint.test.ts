import { beforeAll, describe, expect, it } from "vitest";
import { lint } from "./lint.ts";
import { parseSources, readFolder, SpecificationError } from "./sources.ts";

let toy: ReadonlyMap<string, string>;

beforeAll(async () => {
  toy = await readFolder(new URL("fixtures/toy", import.meta.url).pathname);
});

/** The toy's documents with one edit; the text that is replaced must be there. */
function edited(file: string, from: string, to: string): Map<string, string> {
  const text = toy.get(file) ?? "";
  expect(text).toContain(from);
  return new Map([...toy, [file, text.replace(from, () => to)]]);
}

/** The toy's documents with one property of a label replaced. */
function withLabelName(schema: string): Map<string, string> {
  return edited("schemas/label.yaml", "{ type: string, enum: [red, blue], x-requirements: [toy.label.name] }", schema);
}

const LABEL = "schemas/label.yaml#/properties/name: ";
const CREATE = "openapi.yaml#/paths/~1boards~1{board}~1notes/post";
const FIRST_REQUIREMENT = "requirements.yaml#/0 (toy.list): ";

const table: readonly { rule: string; given: () => Map<string, string>; want: string }[] = [
  {
    rule: "a keyword outside the dialect",
    given: () => withLabelName("{ type: string, nullable: true }"),
    want: `${LABEL}keyword nullable is not in our dialect. Write type: [..., "null"].`,
  },
  {
    rule: "something beside $ref",
    given: () => withLabelName("{ $ref: o-problem.yaml, description: A problem. }"),
    want: `${LABEL}description beside $ref, which draft-07 ignores. Put it into the file, or use allOf.`,
  },
  {
    rule: "a $ref to no schema file",
    given: () => withLabelName("{ $ref: lable.yaml }"),
    want: `${LABEL}$ref "lable.yaml" is not a file in schemas/. Refer to a whole schema file.`,
  },
  {
    rule: "recursion",
    given: () => withLabelName("{ $ref: note.yaml }"),
    want: "contains itself. Cut it: fields are listed flat.",
  },
  {
    rule: "an unknown format",
    given: () => withLabelName("{ type: string, format: email }"),
    want: `${LABEL}format "email" is not one of uuid, date-time, uri. Use pattern.`,
  },
  {
    rule: "an unknown type",
    given: () => withLabelName("{ type: text }"),
    want: `${LABEL}["text"] is no JSON type.`,
  },
  {
    rule: "a broken pattern",
    given: () => withLabelName('{ type: string, pattern: "(" }'),
    want: `${LABEL}pattern "(" is not a regular expression that JavaScript reads.`,
  },
  {
    rule: "a schema that is none",
    given: () => withLabelName("true"),
    want: `${LABEL}is not a schema. Write an object.`,
  },
  {
    rule: "an unknown requirement in a list",
    given: () => withLabelName("{ type: string, x-requirements: [toy.other] }"),
    want: `${LABEL}requirement "toy.other" is not in requirements.yaml. Add it there or correct the id.`,
  },
  {
    rule: "an unknown requirement of a keyword",
    given: () => withLabelName("{ type: string, x-requirements: { type: [toy.other] } }"),
    want: `${LABEL}requirement "toy.other" is not in requirements.yaml.`,
  },
  {
    rule: "requirements of a keyword that is not there",
    given: () => withLabelName("{ type: string, x-requirements: { maxLength: [toy.note] } }"),
    want: `${LABEL}x-requirements speaks of maxLength, which is not there.`,
  },
  {
    rule: "requirements that are no list",
    given: () => withLabelName("{ type: string, x-requirements: toy.note }"),
    want: `${LABEL}x-requirements is not a list of ids, nor a map of such lists.`,
  },
  {
    rule: "an unknown requirement of an operation",
    given: () => edited("openapi.yaml", "[toy.create]", "[toy.make]"),
    want: `${CREATE}: requirement "toy.make" is not in requirements.yaml.`,
  },
  {
    rule: "a file name that is not kebab-case",
    given: () => new Map([...toy, ["schemas/bigNote.yaml", "type: object"]]),
    want: "schemas/bigNote.yaml: the name is not kebab-case with the ending .yaml.",
  },
  {
    rule: "an unused schema file",
    given: () => new Map([...toy, ["schemas/spare.yaml", "type: object"]]),
    want: "schemas/spare.yaml: nothing refers to it. Use it or delete it.",
  },
  {
    rule: "a $ref that leads nowhere inside openapi.yaml",
    given: () => edited("openapi.yaml", "#/components/parameters/board", "#/components/parameters/bord"),
    want: "openapi.yaml: a $ref leads nowhere:",
  },
  {
    rule: "a schema written in place",
    given: () => edited("openapi.yaml", "{ $ref: schemas/note-list.yaml }", "{ type: object }"),
    want: "a schema written in place. Give it a file in schemas/ and refer to that.",
  },
  {
    rule: "content types with different schemas",
    given: () =>
      edited(
        "openapi.yaml",
        "urlencoded: { schema: { $ref: schemas/note-draft.yaml",
        "urlencoded: { schema: { $ref: schemas/label.yaml",
      ),
    want: `${CREATE}/requestBody: content types with different schemas.`,
  },
  {
    rule: "two ways to succeed",
    given: () => edited("openapi.yaml", '"400": { $ref', '"200": { $ref'),
    want: `${CREATE}/responses: not exactly one 2xx status.`,
  },
  {
    rule: "an operation without a name",
    given: () => edited("openapi.yaml", "operationId: createNote", "operationId: create-note"),
    want: `${CREATE}: operationId "create-note" is not camelCase.`,
  },
  {
    rule: "two operations of one name",
    given: () => edited("openapi.yaml", "operationId: createNote", "operationId: listNotes"),
    want: `${CREATE}: operationId listNotes is there twice. Rename one.`,
  },
  {
    rule: "a schema named like parameters",
    given: () => new Map([...toy, ["schemas/create-note-params.yaml", "type: object"]]),
    want: `${CREATE}: schema CreateNoteParams has the name of its parameters. Rename it.`,
  },
  {
    rule: "a method that the kit does not speak",
    given: () => edited("openapi.yaml", "    post:", "    trace:"),
    want: "trace is not a method that the kit speaks.",
  },
  {
    rule: "a parameter in a cookie",
    given: () => edited("openapi.yaml", "in: path", "in: cookie"),
    want: `${CREATE}: parameter board is not in path, query or header.`,
  },
  {
    rule: "a parameter that is an object",
    given: () => edited("openapi.yaml", "schema: { type: string, format: uuid }", "schema: { type: object }"),
    want: `${CREATE}: parameter board is neither string, integer, number, boolean nor a list of strings.`,
  },
  {
    rule: "requirements beside a parameter's schema",
    given: () => edited("openapi.yaml", "in: path,", "in: path, x-requirements: [toy.create],"),
    want: `${CREATE}: parameter board has x-requirements. Put them into its schema.`,
  },
  {
    rule: "schemas in openapi.yaml",
    given: () =>
      edited("openapi.yaml", "components:\n", "components:\n  schemas: { Note: { $ref: schemas/note.yaml } }\n"),
    want: "openapi.yaml#/components/schemas: holds schemas. Put each into its own file in schemas/.",
  },
  {
    rule: "a requirement without its protocol",
    given: () => edited("requirements.yaml", "id: toy.paper", "id: paper"),
    want: 'requirements.yaml#/10 (paper): id does not begin with "toy.".',
  },
  {
    rule: "a requirement listed twice",
    given: () => edited("requirements.yaml", "id: toy.paper", "id: toy.note"),
    want: "requirements.yaml#/10 (toy.note): id toy.note is there twice.",
  },
  {
    rule: "a level that there is not",
    given: () => edited("requirements.yaml", "level: must", "level: shall"),
    want: `${FIRST_REQUIREMENT}level is not one of must, should, may.`,
  },
  {
    rule: "a basis that there is not",
    given: () => edited("requirements.yaml", "basis: seed", "basis: guess"),
    want: `${FIRST_REQUIREMENT}basis is not one of seed, docs, standard, client, inferred.`,
  },
  {
    rule: "a requirement without text",
    given: () => edited("requirements.yaml", "text: Lists notes.", 'text: " "'),
    want: `${FIRST_REQUIREMENT}text is empty.`,
  },
  {
    rule: "a requirement without its heading",
    given: () => edited("requirements.yaml", "document: Toy manual, heading: Listing", "document: Toy manual"),
    want: `${FIRST_REQUIREMENT}source lacks its document or heading.`,
  },
  {
    rule: "an exclusion without a reason",
    given: () => edited("requirements.yaml", "excluded: Not on the wire.", "excluded: true"),
    want: "requirements.yaml#/10 (toy.paper): excluded gives no reason.",
  },
  {
    rule: "an empty capability",
    given: () => edited("requirements.yaml", "capability: write", 'capability: ""'),
    want: "requirements.yaml#/2 (toy.create): capability is empty.",
  },
  {
    rule: "a requirement of an unknown choice",
    given: () => edited("requirements.yaml", "choice: toy.order", "choice: toy.other"),
    want: `${FIRST_REQUIREMENT}choice "toy.other" is not in choices.yaml.`,
  },
  {
    rule: "a row that is no object",
    given: () => new Map([...toy, ["requirements.yaml", `${toy.get("requirements.yaml") ?? ""}- toy.more\n`]]),
    want: "requirements.yaml#/11: is not an object.",
  },
  {
    rule: "a default that is no branch",
    given: () => edited("choices.yaml", "default: newest", "default: random"),
    want: 'choices.yaml#/0 (toy.order): default "random" is not one of the branches oldest, newest.',
  },
  {
    rule: "a choice without a question",
    given: () => edited("choices.yaml", "question: In which order are notes listed?", "question:"),
    want: "choices.yaml#/0 (toy.order): question is empty.",
  },
  {
    rule: "a branch without evidence",
    given: () => edited("choices.yaml", ", evidence: The example.", ""),
    want: "choices.yaml#/0 (toy.order): branch oldest lacks its text or evidence.",
  },
  {
    rule: "an error of an unknown requirement",
    given: () => edited("errors.yaml", "requirement: toy.create", "requirement: toy.make"),
    want: 'errors.yaml#/0 (bad_note): requirement "toy.make" is not in requirements.yaml.',
  },
  {
    rule: "an error without a status",
    given: () => edited("errors.yaml", "status: 400", "status: bad"),
    want: "errors.yaml#/0 (bad_note): status is not an integer.",
  },
  {
    rule: "an error without precedence",
    given: () => edited("errors.yaml", "precedence: 1", "precedence: first"),
    want: "errors.yaml#/0 (bad_note): precedence is not a number.",
  },
  {
    rule: "an error that is never",
    given: () => edited("errors.yaml", "when: The note is not right.", "when:"),
    want: "errors.yaml#/0 (bad_note): when is empty.",
  },
];

describe("lint", () => {
  it("has nothing to say about the toy", async () => {
    expect(await lint(parseSources("toy", toy))).toEqual([]);
  });

  it.each(table)("refuses $rule", async ({ given, want }) => {
    const problems = await lint(parseSources("toy", given()));
    expect(problems.filter((problem) => problem.includes(want))).toHaveLength(1);
  });

  it("refuses what is not YAML, and registers that are no lists, all at once", () => {
    const files = new Map([...edited("errors.yaml", "- {", "{"), ["schemas/label.yaml", "a: [b"]]);
    expect(() => parseSources("toy", files)).toThrow(SpecificationError);
    expect(() => parseSources("toy", files)).toThrow(/label\.yaml: is not YAML[^]*errors\.yaml: is not a list/);
  });
});
