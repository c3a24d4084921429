// Where the two validators differ because their jobs do. Each entry is as narrow as it can be; what none of them explains
// is a disagreement.

import { decodeText, header, mediaType } from "../../src/binding/http-text.ts";
import type { Branches } from "../../src/behaviour/choices.ts";
import type { HttpBody } from "../../src/contract/contract.ts";
import type { Protocol } from "../../src/protocols/protocol.ts";
import { isNeverForwarded } from "./judging-client.ts";
import type { Judged, Opinion, Opinions } from "./opinion.ts";
import { isUnrouted } from "./prism-opinions.ts";

/** Where a difference was met. */
export interface Scene {
  readonly protocol: Protocol;
  /** What the mock was told to do. */
  readonly branches: Branches;
  /** Whether a mutant spoilt the answer: a mock that was told otherwise could have given it. */
  readonly isSpoilt?: boolean;
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
      "the mock was told to refuse with another body than the described one, or a mutant does; the choice error-body allows that, and an " +
      "OpenAPI document cannot allow any body, or none, beside the one that it describes",
    side: "response",
    explains(judged, scene) {
      const told = scene.branches.get(`${scene.protocol.id}.error-body`) ?? "described";
      const isOpen = told !== "described" || scene.isSpoilt === true;
      const isRefusal = judged.response.status >= 400 && describedBody(judged, scene) !== undefined;
      return isOpen && isRefusal && isAboutBodyOnly(judged);
    },
  },
  {
    id: "body that may be missing",
    reason:
      "x-body-optional says that a body is left out, or is no JSON, where an operation has nothing to show; OpenAPI has no " +
      "word for a response whose body is not always there, and the description of the response says it to people",
    side: "response",
    explains(judged, scene) {
      const described = describedBody(judged, scene);
      const isThere = mediaType(header(judged.response.headers, "content-type")) === "application/json";
      const isOptional = described?.required === false && Object.keys(described.content).length > 0;
      return judged.response.status < 300 && isOptional && !isThere && isAboutBodyOnly(judged);
    },
  },
  {
    id: "nothing, labelled as JSON",
    reason:
      "Prism's HTTP client parses what is labelled JSON, and throws at an empty body before Prism sees it; there need be " +
      "no body there, and whoever writes none may leave the label",
    side: "response",
    explains(judged, scene) {
      const described = describedBody(judged, scene);
      const { ours, prism, response } = judged;
      return (
        described?.required === false &&
        decodeText(response.body) === "" &&
        ours.response?.valid === true &&
        isInvalid(prism.response) &&
        prism.response.why.every((complaint) => complaint.startsWith("invalid json response body"))
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
    id: "null of a DELETE is not passed on",
    reason:
      "Prism takes the JSON null for no body, announces its four bytes to the server all the same, and with DELETE never " +
      "sends them; such a request is shown only to the Prism that refuses it, so no Prism sees the answer",
    side: "response",
    explains: ({ request, ours, prism }) =>
      prism.response === undefined && isNeverForwarded(request) && isInvalid(prism.request) && isInvalid(ours.request),
  },
  {
    id: "bytes of a text",
    reason:
      "JSON Schema counts characters, and the document limits the bytes of a text; the contract says so with x-max-bytes " +
      "(specs/README.md), which only our validator reads",
    side: "request",
    explains: ({ ours, prism }) =>
      prism.request?.valid === true &&
      isInvalid(ours.request) &&
      ours.request.why.every((complaint) => /: expected at most \d+ bytes of UTF-8, found \d+: /.test(complaint)),
  },
  {
    id: "number in place of a time",
    reason:
      "the same schemas are told in events, where a time may be a number; that over HTTP it is text, a schema could say only " +
      "if each had a second form, and the description of Time says it to people",
    side: "response",
    explains: ({ ours, prism }) =>
      prism.response?.valid === true &&
      isInvalid(ours.response) &&
      ours.response.why.every((complaint) =>
        /: expected a date and time in ISO 8601 at \S+, found the number /.test(complaint),
      ),
  },
  {
    id: "scheme in other letters",
    reason:
      "Prism wants the scheme of a token as Bearer; RFC 9110, section 11.1, has its letters in either case, and so do we",
    side: "request",
    explains: ({ request, ours, prism }) =>
      ours.request?.valid === true &&
      isInvalid(prism.request) &&
      prism.request.why.every((complaint) => complaint === "UNAUTHORIZED") &&
      /^bearer /i.test(String(request.headers["authorization"])) &&
      !String(request.headers["authorization"]).startsWith("Bearer "),
  },
  ...(["request", "response"] as const).map((side) => ({
    id: `ending in place of a media type: ${side}`,
    reason:
      "the document labels an upload with the ending of its name, such as png, where HTTP has a media type; Prism's own " +
      "code fails on such a header, before there is an opinion",
    side,
    explains: ({ request, operation, ours, prism }: Judged, { protocol: { contract } }: Scene) => {
      const label = request.headers["content-type"];
      const body = operation === undefined ? undefined : contract.operations[operation]?.body;
      return (
        prism.request === undefined &&
        prism.response === undefined &&
        ours[side]?.valid === true &&
        typeof label === "string" &&
        /^\w+$/.test(label) &&
        body !== undefined &&
        "*/*" in body.content
      );
    },
  })),
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

/** What the document says of the body under this status; undefined when it does not have the status. */
function describedBody({ operation, response }: Judged, { protocol }: Scene): HttpBody | undefined {
  return operation === undefined
    ? undefined
    : protocol.contract.operations[operation]?.responses[String(response.status)];
}

/** Prism has nothing but the body against an answer that is valid to us. */
function isAboutBodyOnly({ ours, prism }: Judged): boolean {
  const isAboutBody = /^(response: The received media type |response\/body(\/|: ))/;
  return (
    ours.response?.valid === true &&
    isInvalid(prism.response) &&
    prism.response.why.every((complaint) => isAboutBody.test(complaint))
  );
}
