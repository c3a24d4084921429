// The suite as data: nothing in it names what does not exist, and what must be in it is.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contract } from "../../generated/trueconf/contract.ts";
import { seededEntropy } from "../../src/behaviour/entropy.ts";
import { CONNECTION } from "../../src/protocols/protocol.ts";
import { emptyState } from "../../src/protocols/trueconf/state.ts";
import type { SymbolicCommand } from "../symbolic.ts";
import { resolve } from "../symbolic.ts";
import { generated } from "./generated.ts";
import { resolveReference } from "./knowledge.ts";
import { trueConfSuite as suite } from "./suite.ts";

const written = [...suite.probes, ...suite.examples, ...suite.scenarios];
const flat = (commands: readonly SymbolicCommand[]): SymbolicCommand[] =>
  commands.flatMap((command) => [command, ...flat(command.together?.filter((inner) => inner !== command) ?? [])]);
const around = [
  ...suite.boundary.flatMap(({ setup, command, closing, extra }) => [
    ...setup,
    command,
    ...closing,
    ...extra.map((one) => one.command),
  ]),
  ...suite.properties.flatMap(({ setup = [], closing = [] }) => [...setup, ...closing]),
];
const commands = flat([...written.flatMap((scenario) => scenario.commands), ...around]);

const pseudo = [...Object.values(CONNECTION), "frame", "listen", "ping"];
const operations = new Set([...Object.keys(contract.operations), ...Object.keys(contract.rpc.requests), ...pseudo]);

describe("the suite of trueconf", () => {
  it("has a probe for each choice, and no other", () => {
    const probed = suite.probes.map(({ id }) => id.replace("trueconf/probe/", "trueconf."));
    expect(probed.toSorted()).toEqual(Object.keys(contract.choices).toSorted());
  });

  it("has an example for each method of the document", () => {
    const requirements = suite.examples.flatMap((example) => example.commands.flatMap(({ subject }) => subject ?? []));
    const examples = Object.keys(contract.requirements).filter((id) => /^trueconf\.[\w-]+\.example$/.test(id));
    expect(requirements.toSorted()).toEqual(examples.toSorted());
    expect(examples).toHaveLength(10);
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
    expect(subjects.filter((id) => !Object.hasOwn(contract.requirements, id))).toEqual([]);
  });

  it("asks for what there is, or oddly on purpose", () => {
    const unknown = commands
      .filter(({ environment, frame, subject }) => environment !== true && frame === undefined && subject === undefined)
      .map(({ operation }) => operation)
      .filter((operation) => !operations.has(operation));
    expect(unknown.filter((operation) => !["noSuchMethod", "deleteEverything"].includes(operation))).toEqual([]);
  });

  it("has references that can be resolved, even where nothing is known", () => {
    const at = { entropy: seededEntropy(1, "test"), now: 0 };
    const resolver = {
      reference: (reference: Parameters<typeof resolveReference>[0]) => resolveReference(reference, emptyState(), at),
      text: (label: string) => label,
    };
    const drawn = fc.sample(fc.oneof(...Object.values(generated)), { numRuns: 200, seed: 1 });
    for (const { params } of [...commands, ...drawn]) expect(() => resolve(params, resolver)).not.toThrow();
  });

  it("needs what a target can have", () => {
    const needs = [...written, ...suite.properties].flatMap((one) => one.needs ?? []);
    expect([...new Set(needs)].toSorted()).toEqual(["environment", "second-account", "token-endpoint"]);
  });

  it("breaks every request with parameters, by schemas that there are", () => {
    const broken = new Set(suite.boundary.map(({ operation }) => operation));
    const without = ["createFavoritesChat", "getFileUploadLimits"];
    const missing = Object.keys(contract.rpc.requests).filter((id) => !broken.has(id) && !without.includes(id));
    expect(missing).toEqual([]);
    for (const { schema } of suite.boundary) expect(suite.schemas).toHaveProperty(schema);
  });

  it("uses the second account only where there is one", () => {
    const alone = written.filter(({ needs = [] }) => !needs.includes("second-account"));
    const used = alone.filter((scenario) => flat(scenario.commands).some(({ on = "a" }) => !on.startsWith("a")));
    expect(used.map(({ id }) => id)).toEqual([]);
  });

  it("sends at once only what changes nothing", () => {
    const writes = commands
      .flatMap(({ together = [] }) => together)
      .filter(({ operation }) => suite.writes.has(operation) && operation !== "auth");
    expect(writes).toEqual([]);
  });
});
