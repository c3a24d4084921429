// The suite as data: nothing in it names what does not exist, and what must be in it is.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contract } from "../../generated/chatserver/contract.ts";
import { seededEntropy } from "../../src/behaviour/entropy.ts";
import { emptyState } from "../../src/protocols/chatserver/state.ts";
import type { SymbolicCommand } from "../symbolic.ts";
import { ref, resolve } from "../symbolic.ts";
import { createGroup, getMe, listChats } from "./commands.ts";
import { generated } from "./generated.ts";
import { resolveReference } from "./knowledge.ts";
import { before } from "./people.ts";
import { chatServerSuite as suite } from "./suite.ts";

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
const pseudo = ["connect", "disconnect", "frame", "listen", "ping", "pong", "unknown"];
const operations = new Set([...Object.keys(contract.operations), ...pseudo]);
const nothing = emptyState({ knowsAll: false });

describe("the suite of chatserver", () => {
  it("has a probe for each choice, and no other", () => {
    const probed = suite.probes.map(({ id }) => id.replace("chatserver/probe/", "chatserver."));
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
    expect(subjects.filter((id) => !Object.hasOwn(contract.requirements, id))).toEqual([]);
  });

  it("asks for what there is, or oddly on purpose", () => {
    expect(commands.map(({ operation }) => operation).filter((id) => !operations.has(id))).toEqual([]);
  });

  it("asks for each operation", () => {
    const asked = new Set(commands.map(({ operation }) => operation));
    expect(Object.keys(contract.operations).filter((id) => !asked.has(id))).toEqual([]);
  });

  it("has references that can be resolved, even where nothing is known", () => {
    const at = { entropy: seededEntropy(1, "test"), now: 0 };
    const resolver = {
      reference: (reference: Parameters<typeof resolveReference>[0]) => resolveReference(reference, nothing, at),
      text: (label: string) => label,
    };
    const drawn = fc.sample(fc.oneof(...Object.values(generated)), { numRuns: 200, seed: 1 });
    for (const { params } of [...commands, ...drawn]) expect(() => resolve(params, resolver)).not.toThrow();
  });

  it("breaks requests by schemas that there are", () => {
    for (const { schema } of suite.boundary) expect(suite.schemas).toHaveProperty(schema);
  });

  it("needs what a target can have", () => {
    const needs = [...written, ...suite.properties].flatMap((one) => one.needs ?? []);
    expect([...new Set(needs)].filter((one) => !suite.capabilities?.includes(one))).toEqual([]);
  });
});

describe("whoever a command speaks of", () => {
  const needed = (command: SymbolicCommand): string[] => before(command, nothing).map(({ operation }) => operation);

  it("registers first", () => {
    expect(needed(listChats())).toEqual(["register"]);
    expect(needed(createGroup())).toEqual(["register", "register", "register"]);
    expect(needed(createGroup([ref("user", 4)]))).toHaveLength(5);
  });

  it("is nobody where there are no credentials, or those of nobody", () => {
    expect(needed(listChats({}, { session: null }))).toEqual([]);
    expect(needed(listChats({}, { session: ref("token", 0, "never") }))).toEqual([]);
  });

  it("signs in again for a second device", () => {
    expect(needed(getMe({ session: ref("second-token", 0) }))).toEqual(["register", "logIn"]);
  });

  it("signs in with an account where nobody can register", () => {
    const accounts = ["one", "two", "three"].map((username) => ({ username, password: "secret-secret" }));
    const closed = emptyState({ knowsAll: false, accounts });
    expect(before(createGroup([ref("user", 1)]), closed).map(({ operation }) => operation)).toEqual(["logIn", "logIn"]);
  });
});
