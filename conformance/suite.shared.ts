// The suite of a protocol as data: nothing in it names what does not exist, and what must be in it is.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededEntropy } from "../src/behaviour/entropy.ts";
import type { Contract } from "../src/contract/contract.ts";
import type { Scenario, Suite } from "./suite.ts";
import type { Reference, SymbolicCommand } from "./symbolic.ts";
import { resolve } from "./symbolic.ts";

/** Cases that are written down. */
export function writtenIn({ probes, examples, scenarios }: Suite): Scenario[] {
  return [...probes, ...examples, ...scenarios];
}

/** Those that are sent together, too. */
export function flat(commands: readonly SymbolicCommand[]): SymbolicCommand[] {
  return commands.flatMap((command) => [
    command,
    ...flat(command.together?.filter((inner) => inner !== command) ?? []),
  ]);
}

/** All that is written down, and not drawn. */
export function commandsIn(suite: Suite): SymbolicCommand[] {
  const around = [
    ...suite.boundary.flatMap(({ setup, command, closing, extra }) => [
      ...setup,
      command,
      ...closing,
      ...extra.map((one) => one.command),
    ]),
    ...suite.properties.flatMap(({ setup = [], closing = [] }) => [...setup, ...closing]),
  ];
  return flat([...writtenIn(suite).flatMap(({ commands }) => commands), ...around]);
}

export interface SuiteOptions {
  readonly suite: Suite;
  readonly contract: Contract;
  /** What is drawn in properties. */
  readonly generated: Readonly<Record<string, fc.Arbitrary<SymbolicCommand>>>;
  /** The oracle's state when it knows nothing. */
  readonly nothing: unknown;
  /** What commands may be called that are no operations. */
  readonly pseudo: readonly string[];
  /** All that a case may need, in alphabetical order. */
  readonly needs: readonly string[];
}

export function describeSuite({ suite, contract, generated, nothing, pseudo, needs }: SuiteOptions): void {
  const { protocol, requirements } = contract;
  const written = writtenIn(suite);
  const commands = commandsIn(suite);

  describe(`the suite of ${protocol}`, () => {
    it("has a probe for each choice, and no other", () => {
      const probed = suite.probes.map(({ id }) => id.replace(`${protocol}/probe/`, `${protocol}.`));
      expect(probed.toSorted()).toEqual(Object.keys(contract.choices).toSorted());
    });

    it("names each case once", () => {
      const ids = [...written, ...suite.properties].map(({ id }) => id);
      expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
    });

    it("is about requirements that there are", () => {
      const subjects = [
        ...commands.flatMap(({ subject }) => subject ?? []),
        ...suite.boundary.flatMap((base) => Object.values(base.subjects)),
        ...suite.credentials,
      ];
      expect(subjects.filter((id) => !Object.hasOwn(requirements, id))).toEqual([]);
    });

    it("asks for what there is, or oddly on purpose", () => {
      const operations = new Set([
        ...Object.keys(contract.operations),
        ...Object.keys(contract.rpc?.requests ?? {}),
        ...pseudo,
      ]);
      const usual = commands.filter(({ environment, frame }) => environment !== true && frame === undefined);
      expect(usual.map(({ operation }) => operation).filter((id) => !operations.has(id))).toEqual([]);
    });

    it("has references that can be resolved, even where nothing is known", () => {
      const at = { entropy: seededEntropy(1, "test"), now: 0 };
      const resolver = {
        reference: (reference: Reference) => suite.resolve(reference, nothing, at),
        text: (label: string) => label,
      };
      const drawn = fc.sample(fc.oneof(...Object.values(generated)), { numRuns: 200, seed: 1 });
      for (const { params } of [...commands, ...drawn]) expect(() => resolve(params, resolver)).not.toThrow();
    });

    it("needs what a target can have", () => {
      const said = [...written, ...suite.properties].flatMap((one) => one.needs ?? []);
      const implied = commands.flatMap((command) => suite.needsOf?.(command) ?? []);
      expect([...new Set([...said, ...implied])].toSorted()).toEqual(needs);
    });

    it("breaks requests by schemas that there are", () => {
      for (const { schema } of suite.boundary) expect(suite.schemas).toHaveProperty(schema);
    });
  });
}
