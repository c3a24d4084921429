// What is asked of the wrong servers of every protocol.

import { describe, expect, it } from "vitest";
import type { Contract } from "../src/contract/contract.ts";
import type { Mutant, Mutation } from "./mutation.ts";

export interface Wrongness {
  readonly contract: Contract;
  readonly mutants: readonly Mutant[];
  /** At least so many. */
  readonly many: number;
  /** In alphabetical order. */
  readonly kinds: readonly string[];
  /** Musts that a client could see kept and that no mutant breaks, in the contract's order; the reasons stand beside them. */
  readonly unbroken: readonly string[];
  /** Whether a client that looks at everything sees that the server is not the right one. */
  differs(mutation: Mutation): boolean;
}

const BASIS = /^(seed|docs|standard)$/;

export function describeMutants({ contract, mutants, many, kinds, unbroken, differs }: Wrongness): void {
  const { protocol, requirements } = contract;

  describe(`the mutants of ${protocol}`, () => {
    it("have ids of their own", () => {
      const ids = mutants.map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const form = new RegExp(`^${protocol}/[a-z0-9-]+$`);
      expect(ids.filter((id) => !form.test(id))).toEqual([]);
    });

    it("are many, and of every kind", () => {
      expect(mutants.length).toBeGreaterThanOrEqual(many);
      expect([...new Set(mutants.map(({ kind }) => kind))].toSorted()).toEqual(kinds);
    });

    it("leave no rule unbroken that a client can see kept", () => {
      const broken = new Set(mutants.map(({ requirement }) => requirement));
      const musts = Object.values(requirements).filter(
        ({ level, basis, excluded }) => level === "must" && BASIS.test(basis) && excluded === undefined,
      );
      expect(musts.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual(unbroken);
    });
  });

  describe.each(mutants.map((mutant) => ({ ...mutant, mutant })))("$id", ({ mutant }) => {
    const { requirement, mutate, text } = mutant;

    it("breaks a rule that counts", () => {
      const broken = requirements[requirement];
      expect(broken).toMatchObject({ level: "must", basis: expect.stringMatching(BASIS) });
      expect(broken?.excluded).toBeUndefined();
      expect(text).toMatch(/^[A-Z_a-z].*\.$/);
    });

    it("is made afresh for every mock", () => {
      expect(mutate()).not.toBe(mutate());
    });

    it("differs from the right mock", () => {
      expect(differs(mutate())).toBe(true);
    });
  });
}
