// Deterministic: every limit one step inside and outside, every field missing, of a wrong type, of a broken format; by one
// named edit of a valid command.

import { applyEdit, editsOf } from "../arbitraries/violations.ts";
import type { NamedEdit } from "../arbitraries/violations.ts";
import type { Run } from "../run.ts";
import { boundaryId } from "../selection.ts";
import type { BoundaryBase, Scenario } from "../suite.ts";
import { applies } from "./written.ts";

export async function runBoundary(run: Run): Promise<void> {
  const cases = run.suite.boundary
    .flatMap((base) => boundaryCases(run, base))
    .filter((scenario) => applies(run, scenario));
  if (cases.length === 0) return;
  await run.phase("boundary", cases.length, async () => {
    for (const scenario of cases) await run.scenario(scenario);
  });
}

function boundaryCases(run: Run, base: BoundaryBase): Scenario[] {
  const prefix = boundaryId(run.protocol.contract.protocol, base.operation);
  const schema = run.suite.schemas[base.schema];
  if (!schema)
    throw new RangeError(`the suite of ${run.protocol.id} names a schema that does not exist: ${base.schema}`);
  const edited = editsOf(schema, run.suite.schemas)
    .filter(
      ({ path }) => !Object.keys(base.except).some((pointer) => path === pointer || path.startsWith(`${pointer}/`)),
    )
    .map((edit) => boundaryCase(prefix, base, edit));
  const extra = base.extra.map(({ name, command }) => ({
    id: `${prefix}/${slug(name)}`,
    commands: [...base.setup, command, ...base.closing],
  }));
  return [...edited, ...extra];
}

function boundaryCase(prefix: string, base: BoundaryBase, edit: NamedEdit): Scenario {
  const params = applyEdit(base.command.params, edit);
  const subject = base.subjects[edit.name] ?? edit.requirement;
  const command = { ...base.command, params, ...(subject !== undefined && { subject }) };
  return { id: `${prefix}/${slug(edit.name)}`, commands: [...base.setup, command, ...base.closing] };
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
