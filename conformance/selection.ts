// Which cases are run and which requirements reported: `--only` and `--skip`, by patterns over ids.

import { UsageError } from "../src/support/errors.ts";
import type { Contract } from "../src/contract/contract.ts";
import { operationsOf as operationIds } from "../src/contract/operations-of.ts";
import type { Scenario, Suite } from "./suite.ts";

/** What a run is about. */
export interface Selection {
  /** Whether all cases are run, however few requirements are reported. */
  readonly whole: boolean;
  requirement(id: string): boolean;
  /** Whether a case is run that has this id and uses these operations. */
  case(id: string, operations: readonly string[]): boolean;
}

/** `*` is any text without a dot or slash, `**` any text at all; a pattern without either also means all ids below it. */
export function matchesPattern(pattern: string, id: string): boolean {
  const source = pattern
    .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll("**", "\u0000")
    .replaceAll("*", "[^./]*")
    .replaceAll("\u0000", ".*");
  return new RegExp(`^${source}$`).test(id) || (!pattern.includes("*") && new RegExp(`^${source}[./]`).test(id));
}

/**
 * A requirement can only be judged by running what exercises it, and nobody knows that beforehand: patterns that name
 * requirements run every case and report on those requirements only.
 * @throws UsageError when a pattern matches nothing.
 */
export function select(contract: Contract, suite: Suite, only: readonly string[], skip: readonly string[]): Selection {
  const requirements = Object.keys(contract.requirements);
  const operations = operationIds(contract);
  const cases = [...suite.probes, ...suite.examples, ...suite.scenarios, ...suite.properties].map(({ id }) => id);
  const boundary = suite.boundary.map(({ operation }) => boundaryId(contract.protocol, operation));
  const all = [...requirements, ...operations, ...cases, ...boundary];
  for (const pattern of [...only, ...skip]) {
    if (!all.some((id) => matchesPattern(pattern, id))) throw nothingMatches(pattern, all, contract.protocol);
  }
  const any = (patterns: readonly string[], id: string): boolean =>
    patterns.some((pattern) => matchesPattern(pattern, id));
  const onlyRequirements = only.filter((pattern) => requirements.some((id) => matchesPattern(pattern, id)));
  const isRequirement = (pattern: string): boolean =>
    ![...operations, ...cases, ...boundary].some((id) => matchesPattern(pattern, id));
  return {
    whole: (only.length === 0 || onlyRequirements.length > 0) && skip.every(isRequirement),
    requirement: (id) => (onlyRequirements.length === 0 || any(onlyRequirements, id)) && !any(skip, id),
    case(id, used) {
      if (any(skip, id) || used.some((operation) => any(skip, operation))) return false;
      if (only.length === 0 || onlyRequirements.length > 0) return true;
      return any(only, id) || used.some((operation) => any(only, operation));
    },
  };
}

export function boundaryId(protocol: string, operation: string): string {
  return `${protocol}/boundary/${operation}`;
}

/** All operations that are asked for, be it one of several at once. */
export function operationsOf({ commands }: Pick<Scenario, "commands">): string[] {
  return [
    ...new Set(
      commands.flatMap(({ operation, together = [] }) => [operation, ...operationsOf({ commands: together })]),
    ),
  ];
}

function nothingMatches(pattern: string, all: readonly string[], protocol: string): UsageError {
  const words = pattern.split(/[./*]+/).filter((word) => word.length > 2 && word !== protocol);
  const near = all.filter((id) => words.some((word) => id.includes(word))).slice(0, 5);
  const hint =
    near.length > 0 ? `Did you mean ${near.join(", ")}?` : `"wireproof list ${protocol} --requirements" names them.`;
  return new UsageError(`No requirement, scenario or operation of ${protocol} matches "${pattern}". ${hint}`);
}
