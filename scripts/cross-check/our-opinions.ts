// What our own binding makes of an exchange.

import type { Irregularity } from "../../src/behaviour/behaviour.ts";
import type { Violation } from "../../src/contract/violation.ts";
import type { Protocol } from "../../src/protocols/protocol.ts";
import type { HttpRequest, HttpResponse } from "../../src/transport/http-message.ts";
import { opinionOf } from "./opinion.ts";
import type { Opinions } from "./opinion.ts";

export interface OurOpinions extends Opinions {
  readonly operation: string | undefined;
}

/** Credentials are looked for and not judged: whether a token is valid is nothing that a document could say. */
export function ourOpinions(protocol: Protocol, request: HttpRequest, response: HttpResponse): OurOpinions {
  const { binding, contract } = protocol;
  const decoded = binding.decodeRequest(request);
  if (!decoded.routed) return { operation: undefined, request: opinionOf([decoded.code]), response: undefined };
  const { operation, session, irregularities } = decoded.command;
  const unauthenticated = contract.operations[operation]?.secured === true && session === "";
  return {
    operation,
    request: opinionOf([
      ...(unauthenticated ? ["no bearer token, and the operation is secured"] : []),
      ...irregularities.flatMap(describeIrregularity),
    ]),
    response: opinionOf(binding.decodeReply(operation, response).violations.map(describeViolation)),
  };
}

function describeIrregularity(irregularity: Irregularity): string[] {
  switch (irregularity.kind) {
    case "other-path-form":
      return ["other-path-form"];
    case "media-type":
      return [`media-type: ${irregularity.found}`];
    case "malformed-body":
      return [`malformed-body: ${irregularity.detail}`];
    case "unknown-method":
      return [`unknown-method: ${irregularity.method}`];
    case "request-id":
      return [`request-id: ${irregularity.found}`];
    case "params":
      return irregularity.violations.map(describeViolation);
  }
}

function describeViolation({ path, message }: Pick<Violation, "path" | "message">): string {
  return path === "" ? message : `${path}: ${message}`;
}
