import { Buffer } from "node:buffer";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../contract/contract.ts";
import type { Fields, Validators } from "../contract/validator.ts";
import { createValidator } from "../contract/validator.ts";
import { compile } from "./compile.shared.ts";
import { contractOf } from "./contract-value.ts";
import { fieldsOf } from "./fields.ts";
import { generate } from "./generate.ts";
import { lint } from "./lint.ts";
import { readOperations, resolveOpenapi } from "./operations.ts";
import { readRpc } from "./rpc-operations.ts";
import { schemasOf } from "./schemas.ts";
import { parseSources, readFolder } from "./sources.ts";

const toy = join(import.meta.dirname, "fixtures/toy-push");
let documents: ReadonlyMap<string, string>;
let contract: Contract;

beforeAll(async () => {
  documents = await readFolder(toy);
  const sources = parseSources("toy-push", documents);
  contract = contractOf(sources, readOperations(await resolveOpenapi(sources), sources), await readRpc(sources));
});

function edited(file: string, from: string | RegExp, to: string): Map<string, string> {
  const text = documents.get(file) ?? "";
  expect(text).toMatch(from);
  return new Map([...documents, [file, text.replace(from, () => to)]]);
}

async function problemsOf(given: ReadonlyMap<string, string>): Promise<string[]> {
  return await lint(parseSources("toy-push", given));
}

describe("a protocol of HTTP that pushes events", () => {
  it("has a path of its own for each connection, no requests in frames, and events that nobody answers", () => {
    expect(contract.rpc).toMatchObject({ path: "/ears/{ear}", requests: {} });
    expect(contract.rpc?.events).toMatchObject({
      rung: {
        id: "rungEvent",
        method: "rung",
        request: "Ringing",
        reply: null,
        unanswered: true,
        requirements: ["toy-push.rung"],
      },
      silence: { id: "silenceEvent", method: "silence", request: null, unanswered: true },
    });
  });

  it("may delete with a body, and answer with or without one", () => {
    const body = { required: true, content: { "application/json": "Ringing" } };
    expect(contract.operations["takeDown"]).toMatchObject({
      method: "DELETE",
      body,
      responses: { 200: { required: false, content: {} } },
    });
    expect(contract.operations["ring"]).toMatchObject({ body, responses: { 200: { ...body, required: false } } });
  });

  it("gives types that compile and say what the documents say", async () => {
    const user = `
      import { contract } from "./contract.ts";
      import type { EventId, Events, HttpOperationId, OperationId, Operations, RpcOperationId } from "./contract.ts";

      export const nothing: Operations["ring"]["body"] = undefined;
      export const something: Operations["ring"]["body"] = { sound: "dong" };
      export const down: Operations["takeDown"] = {
        params: { path: { bell: 1 }, query: {}, headers: {}, body: { sound: "" } },
        body: undefined,
      };
      export const everything: Record<OperationId & HttpOperationId, string> = { ring: "", takeDown: "" };
      export const none = (id: RpcOperationId): never => id;
      export const heard: Record<EventId, string> = {
        rung: contract.rpc.events.rung.id,
        silence: contract.rpc.events.silence.id,
      };
      export const event: Events["rung"] = { sound: "dong" };
      // @ts-expect-error a body that is there is described
      export const other: Operations["ring"]["body"] = {};
    `;
    expect(compile("toy-push", await generate(toy), user)).toEqual([]);
  });

  it.each([
    ["an event whose frame does not name it", "event: { const: silence }", "", "its frame has no event."],
    ["a pushed event with a method", "event: { const: rung }", "method: { const: rung }", "its frame has no event."],
    ["another event", "event: { const: rung }", "event: { const: tolled }", 'its event "tolled" is not its name.'],
    [
      "a frame named twice",
      "event: { const: rung }",
      "event: { const: rung }, method: {}",
      "is neither a frame's file",
    ],
    ["no address", "address: /ears/{ear}", "address: null", "and a channel with an address."],
  ])("refuses %s", async (_, from, to, want) => {
    const problems = await problemsOf(edited("asyncapi.yaml", from, to));
    expect(problems.filter((problem) => problem.includes(want))).toHaveLength(1);
  });

  it.each([
    ["x-body-optional: true", "x-body-optional: yes please"],
    ["description: It is gone.", "description: It is gone., x-body-optional: true"],
  ])("refuses an optional body that is not: %s", async (from, to) => {
    const problems = await problemsOf(edited("openapi.yaml", from, to));
    expect(problems).toEqual([expect.stringContaining("x-body-optional is not true, or there is no content.")]);
  });
});

describe("x-max-bytes", () => {
  it("counts the bytes of UTF-8", async () => {
    const code = (await generate(toy)).get("validators.js") ?? "";
    const loaded: { validators: Validators<{ Ringing: { sound: string } }> } = await import(
      /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`
    );
    const sources = parseSources("toy-push", documents);
    const schemas = schemasOf(sources, []);
    const fields: Fields = Object.fromEntries([...schemas.keys()].map((name) => [name, fieldsOf(name, schemas)]));
    const validator = createValidator({ validators: loaded.validators, fields });
    for (const sound of ["", "abcde", "éé", "€é", "\u{1F600}a"]) {
      expect(validator.validate("Ringing", { sound }).ok, sound).toBe(true);
    }
    for (const sound of ["abcdef", "ééé", "€€", "\u{1F600}é"]) {
      expect(validator.validate("Ringing", { sound }), sound).toMatchObject({
        violations: [
          {
            path: "/sound",
            keyword: "x-max-bytes",
            message: `expected at most 5 bytes of UTF-8, found 6: "${sound}"`,
            requirements: ["toy-push.sound-limit"],
          },
        ],
      });
    }
    expect(validator.exercised("Ringing", { sound: "a" })).toEqual(["toy-push.sound-limit"]);
  });

  it.each(["-1", "1.5", "many"])("is a number of bytes, not %s", async (limit) => {
    const problems = await problemsOf(edited("schemas/ringing.yaml", "x-max-bytes: 5", `x-max-bytes: ${limit}`));
    expect(problems).toEqual([expect.stringContaining("is no number of bytes.")]);
  });
});
