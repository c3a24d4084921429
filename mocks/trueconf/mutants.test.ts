import { describe, expect, it } from "vitest";
import { contract } from "../../generated/trueconf/contract.ts";
import { trueConfMutants } from "./mutants/index.ts";
import { transcript } from "./mutants/walk.shared.ts";

const UNBROKEN: readonly string[] = [
  // Of the transport: a mock in memory has none of it, and that of sockets is not the mutation's.
  "trueconf.general.utf8",
  // Without type or id a frame is no request, so nobody can tell whether it should have been served.
  "trueconf.frame.request-type",
  "trueconf.frame.request-id",
  // What is no object answers nothing, which is what is then told.
  "trueconf.frame.response-object",
  "trueconf.transport.accept-key",
  "trueconf.transport.subprotocol-only-if-offered",
  "trueconf.transport.pong",
  "trueconf.transport.unasked-pong",
  "trueconf.transport.fragments",
  "trueconf.transport.close-answered",
  "trueconf.transport.no-extensions",
  // Whatever an entry of the list lacks is a rule about chats.
  "trueconf.get-chats.entries",
  // What becomes of it is a rule of its own: the message is read.
  "trueconf.event.acknowledged",
  // Each event that does not come to the others has a rule of its own.
  "trueconf.event.other-members",
];

const right = transcript().join("\n");

describe("the mutants of trueconf", () => {
  it("have ids of their own", () => {
    const ids = trueConfMutants.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^trueconf\/[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it("are of every kind", () => {
    expect(trueConfMutants.length).toBeGreaterThanOrEqual(50);
    expect([...new Set(trueConfMutants.map(({ kind }) => kind))].toSorted()).toEqual([
      "authentication",
      "envelope",
      "errorCode",
      "events",
      "paging",
      "schema",
      "state",
      "validation",
    ]);
  });

  it("leave no rule unbroken that a client can see kept", () => {
    const broken = new Set(trueConfMutants.map(({ requirement }) => requirement));
    const musts = Object.values(contract.requirements).filter(
      ({ level, basis, excluded }) =>
        level === "must" && /^(seed|docs|standard)$/.test(basis) && excluded === undefined,
    );
    expect(musts.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual(UNBROKEN);
  });
});

describe("an unmutated mock", () => {
  it("says the same on the same walk", () => {
    expect(transcript().join("\n")).toBe(right);
  });
});

describe.each(trueConfMutants.map((mutant) => ({ ...mutant, mutant })))("$id", ({ mutant }) => {
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
    expect(transcript(mutate()).join("\n")).not.toBe(right);
  });
});
