// What there is of a protocol, as rows: for `list`.

import { boundaryId } from "../../conformance/selection.ts";
import type { Contract } from "../contract/contract.ts";
import type { ProtocolId } from "../protocols/index.ts";
import { protocols } from "../protocols/index.ts";
import type { Protocol } from "../protocols/protocol.ts";
import type { Engine } from "./engine.ts";

export const KINDS = ["requirements", "operations", "errors", "choices", "mutants", "scenarios"] as const;
export type Kind = (typeof KINDS)[number];

/** The first column is the id; the rest say what it is. */
export interface Row {
  readonly id: string;
}

export interface Catalogue {
  /** As data, whole. */
  readonly rows: readonly Row[];
  /** One line each, in columns. */
  readonly lines: readonly (readonly string[])[];
}

/** Operations over HTTP, then requests in frames, whose method is their id. */
function operationRows({ operations, rpc }: Contract) {
  const requests = Object.values(rpc?.requests ?? {}).map((request) => ({ ...request, path: rpc?.path ?? "" }));
  return [...Object.values(operations), ...requests];
}

export async function catalogueOf(id: ProtocolId, kind: Kind, engine: () => Promise<Engine>): Promise<Catalogue> {
  const { contract }: Protocol = protocols[id];
  switch (kind) {
    case "requirements":
      return catalogue(Object.values(contract.requirements), (row) => [row.id, row.level, row.basis, row.text]);
    case "operations":
      return catalogue(operationRows(contract), (row) => [row.id, row.method, row.path, row.summary]);
    case "errors":
      return catalogue(
        Object.values(contract.errors).map((row) => ({ id: row.code, ...row })),
        (row) => [row.id, String(row.status), row.when],
      );
    case "choices":
      return catalogue(Object.values(contract.choices), (row) => [
        row.id,
        [row.default, ...Object.keys(row.branches).filter((branch) => branch !== row.default)].join("|"),
        row.question,
      ]);
    case "mutants": {
      const { mutants } = await engine();
      const rows = mutants[id].map(({ id: name, kind: how, requirement, text }) => ({
        id: name,
        kind: how,
        requirement,
        text,
      }));
      return catalogue(rows, (row) => [row.id, row.kind, row.requirement, row.text]);
    }
    case "scenarios": {
      const { probes, examples, boundary, scenarios, properties } = (await engine()).suites[id];
      const edited = [...new Set(boundary.map(({ operation }) => boundaryId(id, operation)))].map((name) => ({
        id: name,
      }));
      const parts: Readonly<Record<string, readonly { id: string; needs?: readonly string[] }[]>> = {
        probes,
        examples,
        boundary: edited,
        scenarios,
        properties,
      };
      const rows = Object.entries(parts).flatMap(([part, cases]) =>
        cases.map((row) => ({ id: row.id, part, needs: row.needs ?? [] })),
      );
      return catalogue(rows, (row) => [row.id, row.part, row.needs.map((need) => `needs ${need}`).join(", ")]);
    }
  }
}

function catalogue<R extends Row>(rows: readonly R[], columns: (row: R) => readonly string[]): Catalogue {
  return { rows, lines: rows.map(columns) };
}
