// Where the two validators differ because their jobs do. Each entry is as narrow as it can be; what none of them explains
// is a disagreement.

import { decodeText } from "../../src/binding/http-text.ts";
import type { Branches } from "../../src/behaviour/choices.ts";
import type { Protocol } from "../../src/protocols/protocol.ts";
import type { Judged, Opinion, Opinions } from "./opinion.ts";
import { isUnrouted } from "./prism-opinions.ts";

/** Where a difference was met. */
export interface Scene {
  readonly protocol: Protocol;
  /** What the mock was told to do. */
  readonly branches: Branches;
}

export interface KnownDifference {
  readonly id: string;
  readonly reason: string;
  readonly side: keyof Opinions;
  explains(judged: Judged, scene: Scene): boolean;
}

export const knownDifferences: readonly KnownDifference[] = [
  {
    id: "refusal body left open",
    reason:
      "the mock was told to refuse with another body than the described one; the choice error-body allows that, and an " +
      "OpenAPI document cannot allow any body, or none, beside the one that it describes",
    side: "response",
    explains({ operation, response, ours, prism }, { protocol, branches }) {
      const told = branches.get(`${protocol.id}.error-body`) ?? "described";
      const documented = operation === undefined ? undefined : protocol.contract.operations[operation];
      const isRefusal = response.status >= 400 && String(response.status) in (documented?.responses ?? {});
      const isAboutBody = /^(response: The received media type |response\/body(\/|: ))/;
      return (
        told !== "described" &&
        isRefusal &&
        ours.response?.valid === true &&
        isInvalid(prism.response) &&
        prism.response.why.every((complaint) => isAboutBody.test(complaint))
      );
    },
  },
  {
    id: "other slash form",
    reason:
      "Prism knows no operation for a path in its other slash form, so it has nothing to say about the answer; our " +
      "router finds the operation, calls the request irregular, and judges the answer",
    side: "response",
    explains: ({ ours, prism }) =>
      prism.response === undefined &&
      isUnrouted(prism.request) &&
      isInvalid(ours.request) &&
      ours.request.why.includes("other-path-form"),
  },
  {
    id: "malformed JSON is not passed on",
    reason:
      "Prism's HTTP framework answers a body that is not JSON by itself, with --errors or without, so Prism never sees " +
      "what the mock answers",
    side: "response",
    explains: ({ ours, prism }) =>
      prism.response === undefined &&
      isInvalid(prism.request) &&
      prism.request.why[0] === "invalid_json" &&
      isInvalid(ours.request),
  },
  {
    id: "JSON that is not UTF-8",
    reason:
      "Prism's HTTP client puts U+FFFD in the place of bytes that are not UTF-8 before Prism sees the text; we hold " +
      "RFC 8259, section 8.1, against the mock that a mutant makes send them",
    side: "response",
    explains: ({ response, ours, prism }) =>
      decodeText(response.body) === undefined && isInvalid(ours.response) && prism.response?.valid === true,
  },
];

function isInvalid(opinion: Opinion | undefined): opinion is Extract<Opinion, { valid: false }> {
  return opinion?.valid === false;
}
