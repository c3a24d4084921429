// How Chat Manager looks on the wire, where the contract alone does not say.

import type { Choices, SchemaTypes } from "../../../generated/chat-manager/contract.ts";
import { contract, fields } from "../../../generated/chat-manager/contract.ts";
import { validators } from "../../../generated/chat-manager/validators.js";
import { decodeText, header, mediaType, parseJson } from "../../binding/http-text.ts";
import type { ResultCodec, RestBinding } from "../../binding/rest.ts";
import { restBinding } from "../../binding/rest-binding.ts";
import { createValidator } from "../../contract/validator.ts";
import type { HttpResponse } from "../../transport/http-message.ts";
import type { Accepted } from "./vocabulary.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The document says that a 202 carries the id of the chat and not in what form. */
const accepted: ResultCodec = {
  encode(result) {
    if (!isAccepted(result)) throw new TypeError("the model's result is no accepted chat");
    const { form, id } = result;
    switch (form) {
      case "id":
        return { contentType: "application/json; charset=utf-8", body: JSON.stringify({ id }) };
      case "chat-id":
        return { contentType: "application/json; charset=utf-8", body: JSON.stringify({ chatId: id }) };
      case "json-string":
        return { contentType: "application/json; charset=utf-8", body: JSON.stringify(id) };
      case "text":
        return { contentType: "text/plain; charset=utf-8", body: id };
    }
  },
  decode(text, value): Accepted | undefined {
    if (typeof value === "object" && value !== null) {
      const id: unknown = Reflect.get(value, "id");
      const chatId: unknown = Reflect.get(value, "chatId");
      if (typeof id === "string") return { form: "id", id };
      return typeof chatId === "string" ? { form: "chat-id", id: chatId } : undefined;
    }
    if (typeof value !== "string" || !UUID.test(value.trim())) return undefined;
    return { form: text.trimStart().startsWith('"') ? "json-string" : "text", id: value.trim() };
  },
};

function isAccepted(result: unknown): result is Accepted {
  return typeof result === "object" && result !== null && "form" in result && "id" in result;
}

/** What the body of a refusal shows of a choice that is reported and never judged. */
function errorBody(response: HttpResponse): Choices["chat-manager.error-body"] {
  const text = decodeText(response.body);
  if (text === "") return "empty";
  if (text === undefined) return "other";
  const json = mediaType(header(response.headers, "content-type")) === "application/json" ? parseJson(text) : undefined;
  const value = json?.ok ? json.value : undefined;
  return typeof value === "object" && value !== null && "message" in value ? "described" : "other";
}

export const chatManagerBinding: RestBinding = restBinding({
  contract,
  validator: createValidator<SchemaTypes>({ validators, fields }),
  requirements: {
    noServerError: "chat-manager.general.no-server-error",
    jsonParses: "chat-manager.general.json-parses",
    jsonUtf8: "chat-manager.general.json-utf8",
    jsonContentType: "chat-manager.general.json-content-type",
    documentedStatus: "chat-manager.general.documented-status",
    noRedirect: "chat-manager.general.no-redirect",
  },
  refine(operation, codes, body) {
    if (operation !== "issueToken" || typeof body !== "object" || body === null) return codes;
    const error: unknown = Reflect.get(body, "error");
    return codes.filter((code) => !(code in OAUTH) || OAUTH[code] === error);
  },
  stored: new Set(["getChat"]),
  describedRefusals: new Set(["issueToken"]),
  codecs: { createChat: accepted, removeParticipant: accepted },
  refusal(operation, code, message, details, choose) {
    if (operation === "issueToken" && code in OAUTH) {
      const body = JSON.stringify({ error: OAUTH[code], error_description: message });
      return { contentType: "application/json; charset=utf-8", body };
    }
    switch (choose("chat-manager.error-body")) {
      case "empty":
        return null;
      case "other":
        return { contentType: "text/plain; charset=utf-8", body: message };
      default:
        return {
          contentType: "application/json; charset=utf-8",
          body: JSON.stringify({
            code: code.toUpperCase().replaceAll("-", "_"),
            message,
            ...(details && { errors: details }),
          }),
        };
    }
  },
  reveal(operation, response) {
    if (operation === "issueToken" || response.status < 400 || response.status >= 500) return {};
    return { "chat-manager.error-body": errorBody(response) };
  },
});

/** RFC 6749, section 5.2. */
const OAUTH: Readonly<Record<string, string>> = {
  "invalid-request": "invalid_request",
  "invalid-client": "invalid_client",
  "invalid-client-bad-request": "invalid_client",
  "unsupported-grant-type": "unsupported_grant_type",
  "invalid-scope": "invalid_scope",
};
