import type { Basis, Level } from "../contract/contract.ts";
import { entriesOf, isObject, objectAt, textAt } from "./json.ts";
import type { Json, JsonObject } from "./json.ts";
import type { Sources } from "./sources.ts";

const LEVELS = { must: true, should: true, may: true } satisfies Record<Level, true>;
const BASES = { seed: true, docs: true, standard: true, client: true, inferred: true } satisfies Record<Basis, true>;

/** The ids under which requirements.yaml lists something. */
export function requirementIdsOf(sources: Sources): Set<string> {
  return new Set(idsOf(sources.requirements));
}

/** Checks requirements.yaml, choices.yaml and errors.yaml, and what they say of each other. */
export function lintRegisters(sources: Sources): string[] {
  const choiceIds = new Set(idsOf(sources.choices));
  const requirementIds = requirementIdsOf(sources);
  return [
    ...eachRow("requirements.yaml", sources.requirements, (row, at) => lintRequirement(row, at, choiceIds)),
    ...lintIdsOf("requirements.yaml", sources.requirements, "id", `${sources.protocol}.`),
    ...eachRow("choices.yaml", sources.choices, lintChoice),
    ...lintIdsOf("choices.yaml", sources.choices, "id", `${sources.protocol}.`),
    ...eachRow("errors.yaml", sources.errors, (row, at) => lintError(row, at, requirementIds)),
    ...lintIdsOf("errors.yaml", sources.errors, "code", ""),
  ];
}

function lintRequirement(row: JsonObject, at: string, choiceIds: ReadonlySet<string>): string[] {
  const source = objectAt(row, "source");
  return [
    ...unless(
      Object.hasOwn(LEVELS, textAt(row, "level")),
      `${at}: level is not one of ${Object.keys(LEVELS).join(", ")}.`,
    ),
    ...unless(
      Object.hasOwn(BASES, textAt(row, "basis")),
      `${at}: basis is not one of ${Object.keys(BASES).join(", ")}.`,
    ),
    ...unless(isFilled(row["text"]), `${at}: text is empty. Say the requirement in our own words.`),
    ...unless(
      isFilled(source["document"]) && isFilled(source["heading"]),
      `${at}: source lacks its document or heading. Name both, so that a reader finds the place.`,
    ),
    ...unless(
      row["excluded"] === undefined || isFilled(row["excluded"]),
      `${at}: excluded gives no reason. Write one.`,
    ),
    ...unless(
      row["capability"] === undefined || isFilled(row["capability"]),
      `${at}: capability is empty. Name it, or take the line out.`,
    ),
    ...unless(
      row["choice"] === undefined || choiceIds.has(textAt(row, "choice")),
      `${at}: choice ${JSON.stringify(row["choice"])} is not in choices.yaml. Add it there or correct the id.`,
    ),
  ];
}

function lintChoice(row: JsonObject, at: string): string[] {
  const branches = objectAt(row, "branches");
  return [
    ...unless(isFilled(row["question"]), `${at}: question is empty. Say what the documents leave open.`),
    ...unless(
      Object.hasOwn(branches, textAt(row, "default")),
      `${at}: default ${JSON.stringify(row["default"])} is not one of the branches ${Object.keys(branches).join(", ")}.`,
    ),
    ...entriesOf(branches).flatMap(([name, branch]) =>
      unless(
        isObject(branch) && isFilled(branch["text"]) && isFilled(branch["evidence"]),
        `${at}: branch ${name} lacks its text or evidence. Write both.`,
      ),
    ),
  ];
}

function lintError(row: JsonObject, at: string, requirementIds: ReadonlySet<string>): string[] {
  return [
    ...unless(Number.isInteger(row["status"]), `${at}: status is not an integer.`),
    ...unless(
      row["provokable"] === undefined || row["provokable"] === false,
      `${at}: provokable is not false. Take the line out if a request can bring it about.`,
    ),
    ...unless(
      row["binding"] === undefined || row["binding"] === "rest",
      `${at}: binding is not rest. Take the line out if the refusal is the protocol's own.`,
    ),
    ...unless(typeof row["precedence"] === "number", `${at}: precedence is not a number. Lower wins.`),
    ...unless(isFilled(row["when"]), `${at}: when is empty. Say when this error is the answer.`),
    ...unless(
      requirementIds.has(textAt(row, "requirement")),
      `${at}: requirement ${JSON.stringify(row["requirement"])} is not in requirements.yaml. Add it there or correct the id.`,
    ),
  ];
}

function eachRow(file: string, rows: readonly Json[], lint: (row: JsonObject, at: string) => string[]): string[] {
  return rows.flatMap((row, index) =>
    isObject(row) ? lint(row, placeOf(file, row, index)) : [`${file}#/${index}: is not an object.`],
  );
}

function placeOf(file: string, row: JsonObject, index: number): string {
  const name = textAt(row, "id") || textAt(row, "code");
  return `${file}#/${index}${name && ` (${name})`}`;
}

function lintIdsOf(file: string, rows: readonly Json[], key: string, prefix: string): string[] {
  const seen = new Set<string>();
  return rows.filter(isObject).flatMap((row, index) => {
    const id = textAt(row, key);
    const at = placeOf(file, row, index);
    const problems = [
      ...unless(id.length > prefix.length && id.startsWith(prefix), `${at}: ${key} does not begin with "${prefix}".`),
      ...unless(!seen.has(id), `${at}: ${key} ${id} is there twice. Rename one, or join the two.`),
    ];
    seen.add(id);
    return problems;
  });
}

function idsOf(rows: readonly Json[]): string[] {
  return rows.filter(isObject).map((row) => textAt(row, "id"));
}

function isFilled(value: Json | undefined): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function unless(holds: boolean, problem: string): string[] {
  return holds ? [] : [problem];
}
