// The server's role: from a frame to a command, from a reply or an event to a frame.

import type { Irregularity } from "../behaviour/behaviour.ts";
import { NO_ANSWER } from "../behaviour/behaviour.ts";
import { isRecord } from "../contract/is-record.ts";
import type { Violation } from "../contract/violation.ts";
import { decodeText, parseJson } from "./http-text.ts";
import { isId, REQUEST, RESPONSE } from "./json-frame.ts";
import type { JsonRpcParts } from "./json-rpc.ts";
import type { Incoming, RequestIds, RpcBinding } from "./rpc.ts";

const NOTHING: Readonly<Record<string, unknown>> = {};

export function jsonRpcServer({
  rpc,
  validator,
  schemas,
  numberByCode,
}: JsonRpcParts): Pick<RpcBinding, "decodeFrame" | "encodeReply" | "encodeEvent"> {
  /** What is wrong with the parameters, at paths that begin at them. */
  const violationsOf = (frame: Readonly<Record<string, unknown>>, schema: string | null): readonly Violation[] => {
    if (!isRecord(frame["payload"])) return withoutPayload(frame);
    if (schema === null) return [];
    const validation = validator.validate(schema, frame["payload"]);
    return validation.ok ? [] : validation.violations;
  };

  /** Only the frame's schema knows that there must be parameters. */
  const withoutPayload = (frame: Readonly<Record<string, unknown>>): readonly Violation[] => {
    const validation = validator.validate(schemas.request, frame);
    if (validation.ok) return [];
    return validation.violations
      .filter(({ path }) => path === "/payload")
      .map((violation) => ({ ...violation, path: "" }));
  };

  const readRequest = (frame: Readonly<Record<string, unknown>>, id: number, ids: RequestIds): Incoming => {
    const irregularities: Irregularity[] = [];
    if (id === 0) irregularities.push({ kind: "request-id", found: "zero" });
    if (ids.use(id)) irregularities.push({ kind: "request-id", found: "reused" });
    const { method, payload } = frame;
    const name = typeof method === "string" ? method : "";
    const known = Object.hasOwn(rpc.requests, name) ? rpc.requests[name] : undefined;
    // A name from outside must not find what is no request: an operation over HTTP, or the opening of a connection.
    const operation = known?.id ?? "";
    if (!known) irregularities.push({ kind: "unknown-method", method: name });
    const violations = violationsOf(frame, known?.request ?? null);
    if (violations.length > 0) irregularities.push({ kind: "params", violations });
    return {
      kind: "request",
      id,
      command: { operation, params: isRecord(payload) ? payload : NOTHING, irregularities },
    };
  };

  return {
    decodeFrame({ data, binary }, ids) {
      if (binary) return nonsense("the frame is binary");
      const text = decodeText(data);
      if (text === undefined) return nonsense("the frame is not UTF-8");
      const parsed = parseJson(text);
      if (!parsed.ok) return nonsense(parsed.reason.replace("the body", "the frame"));
      const frame = parsed.value;
      if (!isRecord(frame)) return nonsense("the frame holds no object");
      const { type, id } = frame;
      if (type !== REQUEST && type !== RESPONSE) return nonsense("the frame has no type, or one that there is not");
      if (!isId(id)) return nonsense("the frame has no id, or none that is a whole number of 32 bits");
      return type === REQUEST ? readRequest(frame, id, ids) : { kind: "acknowledgement", id };
    },

    encodeReply(_operation, id, reply) {
      if (reply.ok) return JSON.stringify({ type: RESPONSE, id, payload: reply.result });
      if (reply.code === NO_ANSWER) return undefined;
      const errorCode = numberByCode.get(reply.code);
      if (errorCode === undefined) throw new RangeError(`no frame can tell of the error ${reply.code}`);
      return JSON.stringify({ type: RESPONSE, id, payload: { errorCode } });
    },

    encodeEvent({ method, payload }) {
      const head = `{"method":${JSON.stringify(method)},"type":${REQUEST},"id":`;
      const tail = `,"payload":${JSON.stringify(payload)}}`;
      return (id) => head + id + tail;
    },
  };
}

function nonsense(reason: string): Incoming {
  return { kind: "nonsense", reason };
}
