// A small contract in frames for tests of the binding: what it makes of them must not depend on any protocol.

import { Ajv } from "ajv";
import type { Contract, RpcOperation } from "../contract/contract.ts";
import type { Fields, Validators } from "../contract/validator.ts";
import { createValidator } from "../contract/validator.ts";
import { jsonRpcBinding } from "./json-rpc.ts";
import type { ConnectionRequirements, RpcBinding } from "./rpc.ts";

function operation(
  id: string,
  direction: RpcOperation["direction"],
  request: string | null,
  reply: string | null,
): [string, RpcOperation] {
  return [
    id,
    {
      id,
      method: id,
      direction,
      summary: "",
      request,
      reply,
      secured: true,
      requirements: [`lamps.${direction}.${id}`],
    },
  ];
}

export const contract: Contract = {
  protocol: "lamps",
  title: "Lamps",
  hash: "",
  requirements: {},
  choices: {},
  operations: {},
  rpc: {
    path: "/lamps",
    requirements: [],
    requests: Object.fromEntries([
      operation("switchLamp", "request", "SwitchLamp", "Switched"),
      operation("listLamps", "request", "ListLamps", "Lamps"),
      operation("blink", "request", null, null),
    ]),
    events: Object.fromEntries([
      operation("switchLamp", "event", "LampSwitched", null),
      operation("dusk", "event", null, null),
    ]),
  },
  errors: Object.fromEntries(
    [
      { code: "no-lamp", status: 10 },
      { code: "broken", status: 11 },
      { code: "burnt", status: 11 },
      { code: "no-page", status: 10, binding: "rest" as const },
    ].map((error) => [error.code, { ...error, when: "", precedence: 1, requirement: "lamps.error" }]),
  ),
};

const id = { type: "integer", minimum: 0, maximum: 4294967295 };
const failure = { type: "object", required: ["errorCode"], properties: { errorCode: { type: "integer", minimum: 1 } } };

const SCHEMAS = {
  Request: {
    type: "object",
    required: ["type", "id", "method", "payload"],
    properties: { type: { const: 1 }, id, method: { type: "string" }, payload: { type: "object" } },
  },
  Response: {
    type: "object",
    required: ["type", "id", "payload"],
    properties: { type: { const: 2 }, id, payload: { type: ["object", "array"] } },
  },
  Refusal: {
    type: "object",
    required: ["type", "id", "payload"],
    properties: { type: { const: 2 }, id, payload: failure },
  },
  Event: {
    type: "object",
    required: ["type", "id", "method", "payload"],
    properties: { type: { const: 1 }, id, method: { type: "string" }, payload: { type: "object" } },
  },
  Failure: failure,
  SwitchLamp: {
    type: "object",
    required: ["lamp", "on"],
    properties: { lamp: { type: "string" }, on: { type: "boolean" } },
  },
  ListLamps: { type: "object" },
  Switched: {
    type: "object",
    required: ["lamp"],
    properties: { lamp: { type: "string", maxLength: 8 }, times: { type: "integer" } },
  },
  Lamps: { type: "array", items: { type: "string" } },
  LampSwitched: {
    type: "object",
    required: ["lamp"],
    properties: { lamp: { type: "string" }, by: { type: "string" } },
  },
};

type Types = Record<keyof typeof SCHEMAS, unknown>;

const ajv = new Ajv({ allErrors: true, strict: false });
const validators: Validators<Types> = {
  Request: ajv.compile(SCHEMAS.Request),
  Response: ajv.compile(SCHEMAS.Response),
  Refusal: ajv.compile(SCHEMAS.Refusal),
  Event: ajv.compile(SCHEMAS.Event),
  Failure: ajv.compile(SCHEMAS.Failure),
  SwitchLamp: ajv.compile(SCHEMAS.SwitchLamp),
  ListLamps: ajv.compile(SCHEMAS.ListLamps),
  Switched: ajv.compile(SCHEMAS.Switched),
  Lamps: ajv.compile(SCHEMAS.Lamps),
  LampSwitched: ajv.compile(SCHEMAS.LampSwitched),
};

/** `lamps.<of>.<member>` for each member of a frame. */
function members(of: string, ...names: string[]): Fields[string] {
  return names.map((name) => ({
    path: `/${name}`,
    keyword: null,
    requirements: [`lamps.${of}.${name}`],
    required: true,
  }));
}

const fields: Fields = {
  Request: members("request", "payload"),
  Response: members("response", "type", "id", "payload"),
  Refusal: members("refusal", "type", "id", "payload"),
  Event: members("event", "type", "id", "method", "payload"),
  Failure: members("failure", "errorCode"),
  SwitchLamp: members("switch", "lamp"),
  Switched: members("switched", "lamp"),
  LampSwitched: members("told", "lamp"),
};

export const connection: ConnectionRequirements = {
  answered: "lamps.answered",
  answeredOnce: "lamps.answered-once",
  responseIdOfRequest: "lamps.response-id",
  responseOnlyToSender: "lamps.only-to-sender",
  eventIdIncreasing: "lamps.event-id",
  acknowledgementUnanswered: "lamps.acknowledgement",
  connectionSurvives: "lamps.connection-survives",
  serverSurvives: "lamps.server-survives",
};

export function lampsBinding(of: Contract = contract): RpcBinding {
  return jsonRpcBinding({
    contract: of,
    validator: createValidator<Types>({ validators, fields }),
    schemas: { request: "Request", response: "Response", error: "Refusal", event: "Event", failure: "Failure" },
    frames: {
      textFrames: "lamps.text-frames",
      utf8: "lamps.utf8",
      jsonParses: "lamps.json-parses",
      oneObject: "lamps.one-object",
      knownType: "lamps.known-type",
      knownError: "lamps.known-error",
    },
    connection,
    paths: ["/lamps", "/lamps/"],
    subprotocols: ["lamps.v1"],
  });
}
