// What host and suite need of a binding whose server tells events on connections that nobody asks anything on: requests go
// over HTTP. Pure, like `rest.ts`.

import type { Contract, RpcContract } from "../contract/contract.ts";
import { isRecord } from "../contract/is-record.ts";
import type { Validator } from "../contract/validator.ts";
import type { Violation } from "../contract/violation.ts";
import type { Frame } from "../transport/frame.ts";
import { encodedText } from "../transport/frame.ts";
import { bodyExcerpt, decodeText, parseJson } from "./http-text.ts";
import { judge, violationOf } from "./judge.ts";

/** An event as it is told: `event` is its name, what else there is the protocol knows. */
export interface PushedEvent {
  readonly event: string;
}

/** What a client makes of a frame of its server. */
export type PushedMessage = {
  readonly violations: readonly Violation[];
  readonly exercised: readonly string[];
} &
  /** One that is not understood is broken in its form: what it says cannot be relied on. */
  (
    | { readonly kind: "event"; readonly event: PushedEvent; readonly understood: boolean }
    /** What is wrong with it says why. */
    | { readonly kind: "nonsense" }
  );

/** The requirements of the connection itself, by what breaks them: what the suite finds without the model. */
export interface PushRequirements {
  /** Broken by a server that ends a connection for what its client said on it. */
  readonly connectionSurvives: string;
  /** Broken by a server that serves nobody any more for what came over one connection. */
  readonly serverSurvives: string;
}

/** What is wrong with a frame before a schema can be asked. */
export interface PushFrameRequirements {
  /** That it parses as JSON in UTF-8. */
  readonly json: string;
  /** That it is one object. */
  readonly oneObject: string;
}

export interface PushBinding {
  /** Where a connection may be opened, without query. */
  isPath(path: string): boolean;
  /** The documented form of the path, for people. */
  readonly path: string;
  readonly requirements: PushRequirements;
  /** Server's role. What is sent is the same on all connections, so that it is encoded once. */
  encodeEvent(event: PushedEvent): Frame;
  /** Client's role. */
  readFrame(frame: Frame): PushedMessage;
}

export interface PushOptions {
  readonly contract: Contract;
  readonly validator: Validator<Record<string, unknown>>;
  /** Schema of whole frames. */
  readonly frame: string;
  /** The member of a frame that the event's own schema describes. */
  readonly payload: string;
  readonly frames: PushFrameRequirements;
  readonly connection: PushRequirements;
  /** As in {@link PushBinding}. */
  isPath(path: string): boolean;
}

/**
 * Events as one JSON object a frame, `{"event":"…",…}`, in a text frame or a binary one. Nothing in it is numbered, and
 * nothing acknowledged.
 */
export function pushBinding(options: PushOptions): PushBinding {
  const { rpc, protocol } = options.contract;
  if (!rpc) throw new RangeError(`the contract of ${protocol} has no connections`);
  return {
    isPath: (path) => options.isPath(path),
    path: rpc.path,
    requirements: options.connection,
    encodeEvent: (event) => encodedText(JSON.stringify(event)),
    readFrame: (frame) => readFrame(options, rpc, frame),
  };
}

function readFrame(options: PushOptions, rpc: RpcContract, { data }: Frame): PushedMessage {
  const { frames, validator } = options;
  const where = { schema: options.frame, keyword: "frame" };
  const nonsense = (requirement: string, exercised: string[], expected: string, found: string): PushedMessage => ({
    kind: "nonsense",
    violations: [violationOf(where, [requirement], expected, found)],
    exercised,
  });
  const text = decodeText(data);
  if (text === undefined) return nonsense(frames.json, [frames.json], "text in UTF-8", "bytes that are not UTF-8");
  const parsed = parseJson(text);
  if (!parsed.ok) return nonsense(frames.json, [frames.json], "JSON", bodyExcerpt(text));
  const { value } = parsed;
  const exercised = [frames.json, frames.oneObject];
  if (!isRecord(value)) return nonsense(frames.oneObject, exercised, "one object", bodyExcerpt(text));
  const judged = judge(validator, options.frame, value);
  // Its name first: by that it is told apart from others.
  const { event, ...others } = value;
  const whole = { violations: [...judged.violations], exercised: [...exercised, ...judged.exercised] };
  let { understood } = judged;
  if (typeof event !== "string") return { kind: "nonsense", ...whole };
  // Events that the contract does not know are a newer server's, and harmless.
  const known = Object.hasOwn(rpc.events, event) ? rpc.events[event] : undefined;
  const payload = value[options.payload];
  if (known && known.request !== null && isRecord(payload)) {
    const told = judge(validator, known.request, payload, known.requirements);
    whole.violations.push(...told.violations);
    whole.exercised.push(...told.exercised);
    understood &&= told.understood;
  }
  return { kind: "event", event: { event, ...others }, understood, ...whole };
}
