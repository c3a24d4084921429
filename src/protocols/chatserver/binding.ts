// How the chat server looks on the wire, where the contract alone does not say.

import type { Choices, OperationId, RequirementId, SchemaTypes } from "../../../generated/chatserver/contract.ts";
import { contract } from "../../../generated/chatserver/contract.ts";
import { validators } from "../../../generated/chatserver/validators.js";
import { fileCodec } from "../../binding/file-codec.ts";
import { decodeText, header, mediaType, parseJson } from "../../binding/http-text.ts";
import type { PushBinding, PushFrameRequirements, PushRequirements } from "../../binding/push.ts";
import { pushBinding } from "../../binding/push.ts";
import type { ResultCodec, RestBinding, WireRequirements } from "../../binding/rest.ts";
import { restBinding } from "../../binding/rest-binding.ts";
import type { Contract } from "../../contract/contract.ts";
import { createValidator } from "../../contract/validator.ts";
import type { HttpResponse } from "../../transport/http-message.ts";
import { fieldsWithTimes, timesOverHttp } from "./told-times.ts";

const JSON_TYPE = "application/json; charset=utf-8";
const TEXT_TYPE = "text/plain; charset=utf-8";

/** The name of a file; some read it as text, whatever its label. */
const fileName: ResultCodec = {
  encode(result) {
    if (typeof result !== "string") throw new TypeError("the model's result is no name of a file");
    return { contentType: TEXT_TYPE, body: result };
  },
  decode: (_text, said) => (typeof said === "string" ? said : undefined),
};

function isJson(response: HttpResponse): boolean {
  return mediaType(header(response.headers, "content-type")) === "application/json";
}

/** What an answer shows of a choice that is reported and never judged. */
function okBody(response: HttpResponse): Choices["chatserver.ok-body"] {
  if (decodeText(response.body) === "") return "empty";
  return isJson(response) ? "json" : "text";
}

function errorBody(response: HttpResponse): Choices["chatserver.error-body"] {
  const text = decodeText(response.body);
  if (text === "") return "empty";
  const json = isJson(response) && text !== undefined ? parseJson(text) : undefined;
  const value = json?.ok ? json.value : undefined;
  return typeof value === "object" && value !== null && "error" in value && "reason" in value ? "described" : "other";
}

/** Whether the document writes its answer as OK, and nowhere as an object. */
function isOk(operation: string): boolean {
  const operations: Contract["operations"] = contract.operations;
  const { success, responses } = operations[operation] ?? {};
  return Object.keys(responses?.[String(success)]?.content ?? {}).length === 0;
}

export const chatServerBinding: RestBinding = restBinding({
  contract,
  validator: createValidator<SchemaTypes>({ validators, fields: fieldsWithTimes("chatserver.general.time") }),
  requirements: {
    noServerError: "chatserver.general.no-server-error",
    jsonParses: "chatserver.general.json-parses",
    jsonUtf8: "chatserver.general.json-utf8",
    jsonContentType: "chatserver.general.json-content-type",
    documentedStatus: "chatserver.general.documented-status",
    noRedirect: "chatserver.general.no-redirect",
    successStatus: "chatserver.general.success-status",
  } satisfies Readonly<Record<keyof WireRequirements, RequirementId>>,
  readsUnlabelled: true,
  basic: new Set<OperationId>(["logIn"]),
  codecs: { uploadFile: fileName, downloadFile: fileCodec, downloadUpload: fileCodec },
  audit: (operation, value) => timesOverHttp(operation, value),
  done(operation, choose) {
    switch (choose("chatserver.ok-body")) {
      case "text":
        return { contentType: TEXT_TYPE, body: "OK" };
      case "json":
        // Where there may be an object, it would be taken for one.
        return isOk(operation) ? { contentType: JSON_TYPE, body: '"OK"' } : null;
      default:
        return null;
    }
  },
  /** No body tells the codes of one status apart. */
  refine: (_operation, codes) => codes,
  describedRefusals: "objects",
  refusal(_operation, _code, message, details, choose) {
    switch (choose("chatserver.error-body")) {
      case "empty":
        return null;
      case "other":
        return { contentType: TEXT_TYPE, body: message };
      default: {
        const wrong = Object.entries(details ?? {}).map(([place, found]) => `${place}: ${found.join(", ")}`);
        const reason = wrong.length > 0 ? `${message} (${wrong.join("; ")})` : message;
        return { contentType: JSON_TYPE, body: JSON.stringify({ error: true, reason }) };
      }
    }
  },
  reveal(operation, response): Readonly<Record<string, string>> {
    const { status } = response;
    if (status >= 400 && status < 500) return { "chatserver.error-body": errorBody(response) };
    return status >= 200 && status < 300 && isOk(operation) ? { "chatserver.ok-body": okBody(response) } : {};
  },
});

export const chatServerPushBinding: PushBinding = pushBinding({
  contract,
  validator: createValidator<SchemaTypes>({ validators, fields: fieldsWithTimes("chatserver.event.time") }),
  frame: "PushFrame" satisfies keyof SchemaTypes,
  payload: "payload",
  frames: {
    json: "chatserver.event.json",
    oneObject: "chatserver.event.frame",
  } satisfies Readonly<Record<keyof PushFrameRequirements, RequirementId>>,
  connection: {
    connectionSurvives: "chatserver.connection.client-frames",
    serverSurvives: "chatserver.connection.server-survives",
  } satisfies Readonly<Record<keyof PushRequirements, RequirementId>>,
  /** At the id of a device session; newer servers have `/ws` in front. Which ones there are, the model knows. */
  isPath: (path) => /^(\/ws)?\/[^/]+$/.test(path),
});
