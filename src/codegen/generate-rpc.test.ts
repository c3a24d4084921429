import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { compile } from "./compile.shared.ts";
import { generate, generateFrom } from "./generate.ts";
import { readFolder } from "./sources.ts";

const toy = join(import.meta.dirname, "fixtures/toy-rpc");
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await generate(toy);
});

describe("generate, of a protocol with asyncapi.yaml", () => {
  it("gives the same files as of any other, and the same for the same documents", async () => {
    expect([...files.keys()]).toEqual(["contract.ts", "schemas.json", "types.ts", "validators.d.ts", "validators.js"]);
    expect(await generate(toy)).toEqual(files);
  });

  it("gives types that compile and say what the documents say", () => {
    const user = `
      import { createValidator } from "../../src/contract/validator.ts";
      import { contract, fields } from "./contract.ts";
      import type {
        EventId, Events, HttpOperationId, OperationId, Operations, RpcOperationId, SchemaTypes,
      } from "./contract.ts";
      import { validators } from "./validators.js";

      export const greet: Operations["greet"] = { params: { text: "hello" }, body: { heardBy: 2 } };
      export const leave: Operations["leave"] = { params: {}, body: {} };
      export const picture: Operations["readPicture"]["body"] = new Uint8Array();
      export const everything: Record<OperationId, string> = { greet: "", leave: "", readDoor: "", readPicture: "" };
      export const http: Record<HttpOperationId, string> = {
        readDoor: contract.operations.readDoor.path,
        readPicture: contract.operations.readPicture.path,
      };
      export const frames: Record<RpcOperationId, string> = {
        greet: contract.rpc.requests.greet.method,
        leave: contract.rpc.requests.leave.method,
      };
      export const events: Record<EventId, string> = { greet: contract.rpc.events.greet.id };
      export const event: Events["greet"] = { text: "hello" };
      const result = createValidator<SchemaTypes>({ validators, fields }).validate("AskingFrame", null);
      export const id: number = result.ok ? result.value.id : result.violations.length;
      // @ts-expect-error a greeting needs its text
      export const silent: Operations["greet"]["params"] = {};
      // @ts-expect-error an event of that name there is not
      export const other: EventId = "leave";
      // @ts-expect-error nor is a request over HTTP
      export const wrong: HttpOperationId = "greet";
    `;
    expect(compile("toy-rpc", files, user)).toEqual([]);
  });

  it("gives validators that need nothing, of the frames too", () => {
    const validators = files.get("validators.js") ?? "";
    expect(validators).not.toMatch(/\brequire\s*\(|\bimport\b|\beval\b|new Function/);
    expect(validators).toMatch(/AskingFrame[^]*AnswerFrame|AnswerFrame[^]*AskingFrame/);
  });

  it("gives schemas of what frames carry as they are, and of HTTP parameters by their places", () => {
    const schemas: unknown = JSON.parse(files.get("schemas.json") ?? "");
    expect(Object.keys(Object(schemas))).toEqual([
      "AnswerFrame",
      "AskingFrame",
      "Greeted",
      "Greeting",
      "Handshake",
      "ReadDoorParams",
      "ReadPictureParams",
    ]);
  });

  it("needs no openapi.yaml", async () => {
    const documents = await readFolder(toy);
    documents.delete("openapi.yaml");
    const alone = await generateFrom("toy-rpc", documents);
    const user = `
      import type { HttpOperationId, OperationId } from "./contract.ts";
      export const none = (id: HttpOperationId): never => id;
      export const everything: Record<OperationId, string> = { greet: "", leave: "" };
    `;
    expect(compile("toy-rpc", alone, user)).toEqual([]);
  });
});
