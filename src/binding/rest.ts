// What host and suite need of a binding that speaks HTTP, and what a protocol says of itself to have one.
//
// The server's role decodes requests and encodes replies; the client's role encodes commands and decodes responses. The
// suite also decodes what it has itself encoded, so that mock and oracle see a request with the same eyes.

import type { Command, Observed, Reply } from "../behaviour/behaviour.ts";
import type { Contract } from "../contract/contract.ts";
import type { Validator } from "../contract/validator.ts";
import type { Violation } from "../contract/violation.ts";
import type { HttpRequest, HttpResponse } from "../transport/http-message.ts";

/** A result as a message has it. */
export interface EncodedResult {
  readonly contentType: string;
  readonly body: string | Uint8Array;
  /** In place of the operation's own. */
  readonly status?: number;
}

/** A model's result and the message that shows it, where the body alone is not the result. */
export interface ResultCodec {
  encode(result: unknown): EncodedResult;
  /**
   * `text` is the body, empty when it is no text, and `value` what it parses to when it is labelled JSON. Undefined: not to be
   * understood.
   */
  decode(text: string, value: unknown, response: HttpResponse): unknown;
}

/** The requirements of the wire itself, by what breaks them. */
export interface WireRequirements {
  readonly noServerError: string;
  readonly jsonParses: string;
  readonly jsonUtf8: string;
  readonly jsonContentType: string;
  readonly documentedStatus: string;
  readonly noRedirect: string;
  /** That what was carried out has the contract's own status. With it, each 2xx is read as if it were that. */
  readonly successStatus?: string;
}

export type WireFault = keyof WireRequirements;

/**
 * What a fault breaks in a protocol whose documents say nothing of the wire in general. Undefined: what the model expected in
 * place of such an answer; or, where nothing can be shown to the model, the operation's own requirements.
 */
export type WireBlame = (operation: string, fault: WireFault, response: HttpResponse) => string | undefined;

/** A header that the documents ask for where an operation is carried out. */
export interface ResponseHeader {
  readonly name: string;
  readonly value: string;
  readonly requirement: string;
}

export interface RestBindingOptions {
  readonly contract: Contract;
  readonly validator: Validator<Record<string, unknown>>;
  /** General ones are exercised by every response. */
  readonly requirements: WireRequirements | WireBlame;
  readonly codecs: Readonly<Record<string, ResultCodec>>;
  /** Operations whose results are values that the model keeps, and never changes: their text is made once. */
  readonly stored?: ReadonlySet<string>;
  /** Statuses that say of an operation that it was carried out, beside the contract's, in its form. The codec tells them apart. */
  readonly otherSuccess?: Readonly<Record<string, readonly number[]>>;
  readonly responseHeaders?: Readonly<Record<string, readonly ResponseHeader[]>>;
  /** Operations that are asked for with a name and a password in place of a token: their sessions are `name:password`. */
  readonly basic?: ReadonlySet<string>;
  /** What stands in an answer whose result is nothing; nothing without it. */
  done?(operation: string, choose: Choose): EncodedBody | null;
  /**
   * JSON without its label is read all the same, and text whatever its label. What is neither breaks what the operation
   * answers.
   */
  readonly readsUnlabelled?: true;
  /** What is wrong with the body of what was carried out, that its schema cannot say. */
  audit?(operation: string, value: unknown): Audit;
  /** Leaves of the codes that have the status those that the body fits, where the documents describe it. */
  refine(operation: string, codes: readonly string[], body: unknown): readonly string[];
  /**
   * Operations whose refusals have a body that the documents describe; elsewhere it is left open. `objects`: so do all that have
   * a JSON object for a body.
   */
  readonly describedRefusals: ReadonlySet<string> | "objects";
  /** The body of a refusal; `choose` is there for protocols that leave its form open. */
  refusal(
    operation: string | undefined,
    code: string,
    message: string,
    details: Details,
    choose: Choose,
  ): EncodedBody | null;
  /** The choices that a refusal's body reveals. They are reported and never judged. */
  reveal(operation: string, response: HttpResponse): Readonly<Record<string, string>>;
}

/** What was wrong, by the place where it was. */
export type Details = Readonly<Record<string, readonly string[]>> | undefined;
export type Choose = (choice: string) => string;
export type EncodedBody = { readonly contentType: string; readonly body: string };
export type Audit = Pick<DecodedReply, "violations" | "exercised">;

/** What a deliberately odd request has that no well-formed command can express. */
export interface WireEdit {
  readonly contentType?: string | null;
  /** Replaces the encoded body. */
  readonly body?: string | Uint8Array | null;
  /** The path in its other slash form. */
  readonly otherPathForm?: boolean;
  /** Replaces the Authorization header; null leaves it out. */
  readonly authorization?: string | null;
}

export type Decoded =
  | { readonly routed: true; readonly command: Command }
  | { readonly routed: false; readonly code: "unknown-path" | "method-not-allowed"; readonly allow: readonly string[] };

/** A response as the oracle sees it. */
export interface DecodedReply {
  /** Absent when the response cannot be understood as a reply at all. */
  readonly observed?: Observed;
  readonly violations: readonly Violation[];
  /** Requirements whose premise the response brought about. */
  readonly exercised: readonly string[];
  /** Status and what kind of body: `200 application/json`. */
  readonly outcome: string;
}

export interface RestServer {
  /**
   * Parameters are `path`, `query`, `headers` and `body`; of a form with files also `parts`: see `partsOf`. For a body that is
   * bytes see `rawBodyOf`.
   */
  decodeRequest(request: HttpRequest): Decoded;
  encodeReply(operation: string, reply: Reply, request: HttpRequest, choose: Choose): HttpResponse;
  encodeRefusal(code: string, request: HttpRequest | undefined, choose: Choose): HttpResponse;
}

export interface RestClient {
  encodeCommand(command: Pick<Command, "session" | "operation" | "params">, edit?: WireEdit): HttpRequest;
  decodeReply(operation: string, response: HttpResponse): DecodedReply;
}

export interface RestBinding extends RestServer, RestClient {
  reveal(operation: string, response: HttpResponse): Readonly<Record<string, string>>;
}
