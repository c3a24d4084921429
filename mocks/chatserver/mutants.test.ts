import { describe, expect, it } from "vitest";
import { contract } from "../../generated/chatserver/contract.ts";
import { chatServerMutants } from "./mutants/index.ts";
import { isHeard, transcript } from "./mutants/walk.shared.ts";

const UNBROKEN: readonly string[] = [
  // A mock answers synchronously, so that it has no way of leaving a request without an answer.
  "chatserver.general.answers",
  // Of the transport: a mock in memory has none of it, and that of sockets is not the mutation's.
  "chatserver.connection.accept-key",
  "chatserver.connection.pong",
  "chatserver.connection.unasked-pong",
  "chatserver.connection.close-answered",
  "chatserver.connection.no-extensions",
];

const right = transcript();

describe("the mutants of chatserver", () => {
  it("have ids of their own", () => {
    const ids = chatServerMutants.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^chatserver\/[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it("are of every kind", () => {
    expect(chatServerMutants.length).toBeGreaterThanOrEqual(60);
    expect([...new Set(chatServerMutants.map(({ kind }) => kind))].toSorted()).toEqual([
      "authentication",
      "consistency",
      "events",
      "paging",
      "schema",
      "state",
      "status",
    ]);
  });

  it("leave no rule unbroken that a client can see kept", () => {
    const broken = new Set(chatServerMutants.map(({ requirement }) => requirement));
    const musts = Object.values(contract.requirements).filter(
      ({ level, basis, excluded }) =>
        level === "must" && /^(seed|docs|standard)$/.test(basis) && excluded === undefined,
    );
    expect(musts.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual(UNBROKEN);
  });
});

describe("an unmutated mock", () => {
  it("says the same on the same walk", () => {
    expect(transcript()).toEqual(right);
  });

  it("is asked everything on it", () => {
    const walked = right.filter((line) => / 2\d\d /.test(line));
    const missed = Object.values(contract.operations).filter(({ method, path }) => {
      const pattern = new RegExp(`^${method} ${path.replace(/\/$/, "").replaceAll(/\{[^}]+\}/g, "[^/]+")}/?(\\?.*)? `);
      return !walked.some((line) => pattern.test(line));
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(chatServerMutants.map((mutant) => ({ ...mutant, mutant })))("$id", ({ mutant }) => {
  const { requirement, mutate, text } = mutant;

  it("breaks a rule that counts", () => {
    const broken = contract.requirements[requirement in contract.requirements ? requirement : ""];
    expect(broken).toMatchObject({ level: "must", basis: expect.stringMatching(/^(seed|docs|standard)$/) });
    expect(broken?.excluded).toBeUndefined();
    expect(text).toMatch(/^[A-Z_a-z].*\.$/);
  });

  it("is made afresh for every mock", () => {
    expect(mutate()).not.toBe(mutate());
  });

  it("differs from the right mock", () => {
    expect(isHeard(mutate(), right)).toBe(true);
  });
});
