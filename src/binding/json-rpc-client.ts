// The client's role: from a command to a frame, from a frame to a response or an event.

import { isRecord } from "../contract/is-record.ts";
import type { Violation } from "../contract/violation.ts";
import type { Frame } from "../transport/frame.ts";
import { bodyExcerpt, decodeText, parseJson } from "./http-text.ts";
import { errorIn, isId, REQUEST, RESPONSE } from "./json-frame.ts";
import type { FrameRequirements, JsonRpcParts } from "./json-rpc.ts";
import { judge, violationOf } from "./judge.ts";
import { encodeRequestFrame } from "./request-frame.ts";
import type { DecodedReply } from "./rest.ts";
import type { Message, RpcBinding } from "./rpc.ts";

type Role = Pick<RpcBinding, "encodeRequest" | "encodeAcknowledgement" | "readFrame" | "decodeResponse">;

export function jsonRpcClient(parts: JsonRpcParts): Role {
  return {
    encodeRequest: encodeRequestFrame,
    encodeAcknowledgement: (id, payload) => JSON.stringify({ type: RESPONSE, id, payload }),
    readFrame: (frame) => readFrame(parts, frame),
    decodeResponse: (operation, payload) => decodeResponse(parts, operation, payload),
  };
}

function readFrame(parts: JsonRpcParts, { data, binary }: Frame): Message {
  const { frames } = parts;
  const violations: Violation[] = [];
  const exercised: string[] = [];
  const finding = { violations, exercised };
  const breaks = (what: keyof FrameRequirements, expected: string, found: string): Message => {
    violations.push(violationOf({ schema: "", keyword: "frame" }, [frames[what]], expected, found));
    return { kind: "nonsense", ...finding };
  };

  exercised.push(frames.textFrames);
  if (binary) return breaks("textFrames", "a text frame", "a binary frame");
  exercised.push(frames.utf8);
  const text = decodeText(data);
  if (text === undefined) return breaks("utf8", "text in UTF-8", "bytes that are not UTF-8");
  exercised.push(frames.jsonParses);
  const parsed = parseJson(text);
  if (!parsed.ok) return breaks("jsonParses", "JSON", bodyExcerpt(text));
  exercised.push(frames.oneObject);
  const value = parsed.value;
  if (!isRecord(value)) return breaks("oneObject", "one object", bodyExcerpt(text));
  exercised.push(frames.knownType);
  const { type, id, method } = value;
  if (type !== REQUEST && type !== RESPONSE)
    breaks("knownType", "type 1 or 2", bodyExcerpt(JSON.stringify(type) ?? "none"));

  const isEvent = typeof method === "string" && type !== RESPONSE;
  // An error beside the payload in place of inside it: what it means is clear, and its schema says that it stands there wrongly.
  const error = errorIn(value["payload"]) ?? errorIn(value);
  const { event, error: failed, response } = parts.schemas;
  const judged = judge(parts.validator, isEvent ? event : error === undefined ? response : failed, value);
  violations.push(...judged.violations);
  exercised.push(...judged.exercised);
  if (!isEvent && type === REQUEST) {
    // A response under the wrong type, or an event without a method: nobody can tell, so that either is blamed.
    violations.push(...judge(parts.validator, event, value).violations.filter(({ path }) => path === "/method"));
  }
  if (!isId(id)) return { kind: "nonsense", ...finding };
  const { payload } = value;
  if (!isEvent) {
    return { kind: "response", id, payload: error === errorIn(payload) ? payload : { errorCode: error }, ...finding };
  }
  const known = Object.hasOwn(parts.rpc.events, method) ? parts.rpc.events[method] : undefined;
  // A payload that is no object was blamed above. Events that the contract does not know are a newer server's, and harmless.
  if (known && known.request !== null && isRecord(payload)) {
    const told = judge(parts.validator, known.request, payload, known.requirements);
    violations.push(...told.violations);
    exercised.push(...told.exercised);
  }
  return { kind: "event", id, event: { method, payload }, ...finding };
}

function decodeResponse(parts: JsonRpcParts, operation: string, payload: unknown): DecodedReply {
  const error = errorIn(payload);
  if (error !== undefined) return refused(parts, error, payload);
  const outcome = "ok";
  // What is neither object nor list was blamed when the frame was read: there is no result in it.
  if (typeof payload !== "object" || payload === null) return { violations: [], exercised: [], outcome };
  const request = Object.hasOwn(parts.rpc.requests, operation) ? parts.rpc.requests[operation] : undefined;
  const schema = request?.reply;
  if (typeof schema !== "string") {
    return { observed: { ok: true, result: payload }, violations: [], exercised: [], outcome };
  }
  const { violations, exercised, understood } = judge(parts.validator, schema, payload, request?.requirements);
  if (understood) return { observed: { ok: true, result: payload }, violations, exercised, outcome };
  // Without what a success has, an errorCode of 0 was meant as the error that it cannot be.
  const zero =
    "errorCode" in payload && payload.errorCode === 0
      ? judge(parts.validator, parts.schemas.failure, payload)
      : undefined;
  return { violations: [...(zero?.violations ?? []), ...violations], exercised, outcome };
}

function refused(parts: JsonRpcParts, error: unknown, payload: unknown): DecodedReply {
  const { knownError } = parts.frames;
  // That a number is written as text was blamed when the frame was read; it still says which.
  const number = typeof error === "string" && /^\d{1,9}$/.test(error) ? Number(error) : error;
  const codes = typeof number === "number" ? parts.codesByNumber.get(number) : [];
  const outcome = `errorCode ${bodyExcerpt(JSON.stringify(error))}`;
  const where = { schema: parts.schemas.failure, keyword: "frame" };
  const description: unknown = isRecord(payload) ? payload["errorDescription"] : undefined;
  return {
    observed: {
      ok: false,
      codes: codes ?? [],
      summary: typeof description === "string" ? `${outcome}: ${bodyExcerpt(description)}` : outcome,
      carriedOut: false,
    },
    violations: codes ? [] : [violationOf(where, [knownError], "an errorCode that is documented", outcome)],
    exercised: [knownError],
    outcome,
  };
}
