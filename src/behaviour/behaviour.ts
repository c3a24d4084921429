// The vocabulary of a behaviour model: what is true after a command, and nothing about sockets or wire forms.
//
// A model is one pure step per operation. It is read in two directions. The mock performs it: the values that a server is
// free to choose (ids, times, tokens) are minted. The oracle predicts with it: those values are observed in the reply that
// the target sent, and what the target did must be what the model allows. Neither reader may know anything that the
// other does not, so everything about a protocol is said here once.

import type { Entropy } from "./entropy.ts";

/** One operation of a protocol: what goes in, what comes out, what the server is free to invent. */
export interface Operation {
  readonly params: unknown;
  readonly result: unknown;
  readonly fresh: unknown;
}

/**
 * The types of one protocol, in one place. `operations` and `environment` map an id to an {@link Operation}; `choices` maps
 * the id of a choice to the union of its branches. All of these come from the generated contract, so that an operation
 * without a handler, an unknown requirement or a misspelt branch does not compile.
 */
export interface Vocabulary {
  readonly state: unknown;
  readonly operations: object;
  readonly environment: object;
  readonly code: string;
  readonly event: unknown;
  readonly choices: object;
  readonly requirement: string;
}

/** What engine, mock and suite see of a protocol: its ids are strings, its values unknown. */
export interface AnyVocabulary extends Vocabulary {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly environment: Readonly<Record<string, Operation>>;
  readonly choices: Readonly<Record<string, string>>;
}

export type Reply<Result = unknown, Code extends string = string> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly code: Code; readonly details?: Readonly<Record<string, readonly string[]>> };

/** An event and the sessions that are entitled to it. */
export interface Emission<Event = unknown, Requirement extends string = string> {
  readonly to: readonly string[];
  /**
   * What the oracle cannot know yet (a time that only the event shows) is left out of its prediction, or undefined there: it
   * is then as the target says.
   */
  readonly event: Event;
  /** What is broken when it does not come; the first is the one that is reported. */
  readonly because: readonly Requirement[];
  /** What is broken when it comes and says something else, where that is not the same: whoever need not be told is not lied to. */
  readonly about?: Requirement;
  /** What a session's acknowledgement of the event gives back to the model; absent when it changes nothing. */
  readonly receipt?: string;
  /** It is sent before the reply to the command that it comes of; otherwise it comes after. */
  readonly early?: true;
}

/** An event as it came. */
export interface Received<Event = unknown> {
  readonly session: string;
  readonly event: Event;
  /** Before the reply to the command that it came after, on the same session. */
  readonly early: boolean;
  /** Its form is broken so far that what it says is not to be relied on: that it came counts, and nothing else. */
  readonly isGarbled?: true;
}

export interface Step<V extends Vocabulary = AnyVocabulary, Result = unknown> {
  readonly state: V["state"];
  readonly reply: Reply<Result, V["code"]>;
  readonly events: readonly Emission<V["event"], V["requirement"]>[];
  /** The requirements that this outcome obeys; the first is the one that a mismatch is reported against. */
  readonly because: readonly V["requirement"][];
}

/** What a reply failed to be. */
export interface Disagreement {
  readonly requirement: string;
  /**
   * `outcome`: carried out, refused, or refused otherwise than predicted; `value`: something in the reply is wrong; `event`: one
   * is missing, wrong, or too many.
   */
  readonly kind: "outcome" | "value" | "event";
  readonly expected: string;
  readonly observed: string;
}

/** What a step may ask of the reader that drives it. */
export interface Reader<V extends Vocabulary = AnyVocabulary, Fresh = unknown> {
  /** Milliseconds since the epoch: when the mock performs, or when the oracle had the reply. */
  readonly now: number;
  /** The values that the server was free to choose: minted by the mock, observed by the oracle. */
  fresh(): Fresh;
  /** A point that the documents leave open: the branch in force. */
  choose<C extends keyof V["choices"] & string>(choice: C): V["choices"][C];
  /**
   * A rule about the free values. Called when the premise of the requirement holds: it is counted as exercised, and reported
   * when `holds` is false.
   */
  demand(requirement: V["requirement"], holds: boolean, say: () => { expected: string; observed: string }): void;
  /** The free values cannot be what this branch allows; the oracle drops the hypothesis. Never reached by the mock. */
  contradiction(requirement: V["requirement"], expected: string): never;
}

/** What a guard may ask: it decides before anything is made. */
export type Guarded<V extends Vocabulary = AnyVocabulary> = Omit<Reader<V>, "fresh">;

/** What minting may look at. */
export interface Minting<V extends Vocabulary, Params> {
  readonly session: string;
  readonly params: Params;
  readonly now: number;
  readonly entropy: Entropy;
  choose<C extends keyof V["choices"] & string>(choice: C): V["choices"][C];
}

/** A refusal as it was observed: it may fit several codes on the wire. */
export interface Refused {
  readonly ok: false;
  readonly codes: readonly string[];
  /** For people. */
  readonly summary: string;
  /** The target says that it was carried out, in a way that the contract does not know. */
  readonly carriedOut: boolean;
}

/**
 * What a reply looked like to the one who observes it, and the events that came of the command, in the order of their coming on
 * each session. Without `events`, nobody listened: none is missed then. Those that are garbled are not among them.
 */
export type Observed<Result = unknown> = ({ readonly ok: true; readonly result: Result } | Refused) & {
  readonly events?: readonly Received[];
};

/** A refusal that says nothing: the request is passed over. No error of a contract has this code. */
export const NO_ANSWER = "no-answer";

export interface Handler<V extends Vocabulary, Op extends Operation> {
  /** Deterministic and pure: the same arguments and answers of the reader give the same step. */
  step(state: V["state"], session: string, params: Op["params"], reader: Reader<V, Op["fresh"]>): Step<V, Op["result"]>;
  mint(state: V["state"], minting: Minting<V, Op["params"]>): Op["fresh"];
  /** Undefined when the reply does not show the free values (the target refused, say). */
  observe(observed: Observed<Op["result"]>, state: V["state"], params: Op["params"]): Op["fresh"] | undefined;
  /** What a target breaks that refuses these parameters in this way, although the model accepts them. */
  grants(params: Op["params"], refused: Refused): V["requirement"];
}

/** A way in which a command is not as the contract has it; found by the binding, in the order in which it looks. */
export type Irregularity =
  | { readonly kind: "other-path-form" }
  | { readonly kind: "media-type"; readonly found: string }
  | { readonly kind: "malformed-body"; readonly detail: string }
  /** No operation has this method; the command's operation is empty, so that no handler is found by a name from outside. */
  | { readonly kind: "unknown-method"; readonly method: string }
  | { readonly kind: "request-id"; readonly found: "zero" | "reused" }
  | {
      readonly kind: "params";
      /** Where: `path`, `query`, `headers` or `body`, then a JSON pointer. */
      readonly violations: readonly {
        readonly path: string;
        readonly keyword: string;
        readonly message: string;
        readonly requirements: readonly string[];
      }[];
    };

/** An operation, its parameters and who asks, as a value. */
export interface Command {
  readonly session: string;
  readonly operation: string;
  readonly params: unknown;
  /** Empty for a command that the contract allows. */
  readonly irregularities: readonly Irregularity[];
}

/** What becomes of a command before its handler sees it. */
export type Admission<V extends Vocabulary = AnyVocabulary> =
  | { readonly admitted: true; readonly params: unknown; readonly because: readonly V["requirement"][] }
  | {
      readonly admitted: false;
      readonly code: V["code"];
      readonly because: readonly V["requirement"][];
      /** The caller is not told what else is wrong with the command. */
      readonly unexplained?: boolean;
      /** What is remembered of the refusal. */
      readonly state: V["state"];
    };

type HandlerOf<V extends Vocabulary, Op> = Op extends Operation ? Handler<V, Op> : never;

/** Something that the target promised and that cannot be seen yet. */
export interface Settling {
  readonly requirement: string;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  /** The read that shows it; without side effects. */
  readonly poll: Command;
}

export interface Behaviour<V extends Vocabulary> {
  /** The default branch first. */
  readonly choices: { readonly [C in keyof V["choices"]]: readonly V["choices"][C][] };
  readonly handlers: { readonly [K in keyof V["operations"]]: HandlerOf<V, V["operations"][K]> };
  /** What happens in the world and no operation can do: people join and leave, tokens expire. Session is empty. */
  readonly environment: { readonly [K in keyof V["environment"]]: HandlerOf<V, V["environment"][K]> };
  /** Guards that come before every operation: authentication, then what the binding found irregular, in order of precedence. */
  admit(state: V["state"], command: Command, reader: Guarded<V>): Admission<V>;
  /** What time alone brings about. Called before every step, with a clock that never goes back. */
  advance(state: V["state"], now: number): V["state"];
  /**
   * What an event breaks that no session was owed. Undefined: it may be somebody else's doing, of which this state knows nothing.
   * Absent in a protocol without events.
   */
  stray?(state: V["state"], received: Received, owed: readonly Emission<V["event"]>[]): V["requirement"] | undefined;
  /** What is still owed after an asynchronous acceptance, and the read by this session that shows it. Asked of the oracle's state only. */
  settling(state: V["state"], session: string): readonly Settling[];
}

export type AnyBehaviour = Behaviour<AnyVocabulary>;
