// How TrueConf looks on the wire, where the contract alone does not say.

import type { RequirementId, SchemaTypes } from "../../../generated/trueconf/contract.ts";
import { contract, fields } from "../../../generated/trueconf/contract.ts";
import { validators } from "../../../generated/trueconf/validators.js";
import { fileCodec } from "../../binding/file-codec.ts";
import { jsonRpcBinding } from "../../binding/json-rpc.ts";
import type { ResultCodec, RestBinding, WireFault } from "../../binding/rest.ts";
import { restBinding } from "../../binding/rest-binding.ts";
import type { ConnectionRequirements, RpcBinding } from "../../binding/rpc.ts";
import { isRecord } from "../../contract/is-record.ts";
import { createValidator } from "../../contract/validator.ts";
import type { Grant } from "./vocabulary.ts";

const validator = createValidator<SchemaTypes>({ validators, fields });
const JSON_TYPE = "application/json; charset=utf-8";

/** The documents leave open which status a grant has. */
const grant: ResultCodec = {
  encode(result) {
    if (!isGrant(result)) throw new TypeError("the model's result is no grant");
    return { contentType: JSON_TYPE, body: JSON.stringify(result.token), status: result.status };
  },
  decode: (_text, token, { status }): unknown => ({ status, token }),
};

function isGrant(result: unknown): result is Grant {
  return isRecord(result) && isRecord(result["token"]) && (result["status"] === 200 || result["status"] === 201);
}

/** The error strings of the token endpoint, RFC 6749, section 5.2, and one more. */
const OAUTH: Readonly<Record<string, string>> = {
  "invalid-request": "invalid_request",
  "unsupported-grant-type": "unsupported_grant_type",
  "invalid-client": "invalid_client",
  "invalid-client-bad-request": "invalid_client",
  "invalid-grant": "invalid_grant",
  "invalid-grant-bad-request": "invalid_grant",
  "auth-method-disabled": "auth_method_disabled",
};

/** The number that a refused upload carries: that of the frame's error of which it is the counterpart. */
const UPLOAD_FAILED = contract.errors["file-upload-failed"].status;

/** What says that a body is an object: there is no requirement about bodies in general. */
const BODY: Readonly<Record<string, { carriedOut: RequirementId; refused: RequirementId }>> = {
  createToken: { carriedOut: "trueconf.token.object", refused: "trueconf.token.error-object" },
  getServerInfo: { carriedOut: "trueconf.server-info.object", refused: "trueconf.server-info.status" },
  uploadFileContent: { carriedOut: "trueconf.file-upload.object", refused: "trueconf.file-upload.unknown-task" },
};

const BODY_FAULTS: ReadonlySet<WireFault> = new Set<WireFault>(["jsonParses", "jsonUtf8", "jsonContentType"]);

export const trueConfBinding: RestBinding = restBinding({
  contract,
  validator,
  /** A status that the documents do not have breaks what the model expects in its place. */
  requirements(operation, fault, { status }) {
    if (!BODY_FAULTS.has(fault)) return undefined;
    return BODY[operation]?.[status < 300 ? "carriedOut" : "refused"];
  },
  codecs: { createToken: grant, downloadFileContent: fileCodec },
  /** Of an upload, every 2xx says that it was taken. */
  otherSuccess: { createToken: [200], uploadFileContent: [201, 202] },
  responseHeaders: {
    createToken: [
      {
        name: "Access-Control-Allow-Origin",
        value: "*",
        requirement: "trueconf.token.cross-origin" satisfies RequirementId,
      },
    ],
  },
  refine(operation, codes, body) {
    const error = isRecord(body) ? body["error"] : undefined;
    if (operation === "createToken") {
      const spoken = codes.filter((code) => code in OAUTH);
      // What is none of the strings is blamed for that, and not for being another one as well.
      return Object.values(OAUTH).some((known) => known === error)
        ? spoken.filter((code) => OAUTH[code] === error)
        : spoken;
    }
    if (operation === "uploadFileContent") {
      return typeof error === "number" && error !== UPLOAD_FAILED
        ? []
        : codes.filter((code) => code === "unknown-upload-task");
    }
    return codes;
  },
  describedRefusals: new Set(["createToken", "uploadFileContent"]),
  refusal(operation, code, message) {
    const error = operation === "uploadFileContent" ? UPLOAD_FAILED : operation === "createToken" && OAUTH[code];
    if (error === undefined || error === false) return null;
    return { contentType: JSON_TYPE, body: JSON.stringify({ error, error_description: message }) };
  },
  reveal: () => ({}),
});

const CONNECTION = {
  answered: "trueconf.frame.answered",
  answeredOnce: "trueconf.frame.answered-once",
  responseIdOfRequest: "trueconf.frame.response-id-of-request",
  responseOnlyToSender: "trueconf.frame.response-only-to-sender",
  eventIdIncreasing: "trueconf.event.id-increasing",
  acknowledgementUnanswered: "trueconf.event.acknowledgement-unanswered",
  connectionSurvives: "trueconf.general.connection-survives",
  serverSurvives: "trueconf.general.server-survives",
} as const satisfies Readonly<Record<keyof ConnectionRequirements, RequirementId>>;

export const trueConfRpcBinding: RpcBinding = jsonRpcBinding({
  contract,
  validator,
  schemas: {
    request: "RequestFrame",
    response: "ResponseFrame",
    error: "ErrorFrame",
    event: "EventFrame",
    failure: "Error",
  } satisfies Readonly<Record<string, keyof SchemaTypes>>,
  frames: {
    textFrames: "trueconf.general.text-frames",
    utf8: "trueconf.general.utf8",
    jsonParses: "trueconf.general.json-parses",
    oneObject: "trueconf.general.one-object",
    knownType: "trueconf.general.no-null-type",
    knownError: "trueconf.frame.error-code-known",
  } satisfies Readonly<Record<string, RequirementId>>,
  connection: CONNECTION,
  /** Some clients leave the last slash out. */
  paths: [contract.rpc.path, contract.rpc.path.replace(/\/$/, "")],
  subprotocols: ["json.v1"],
});
