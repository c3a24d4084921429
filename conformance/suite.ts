import type fc from "fast-check";
import type { JsonSchema } from "./arbitraries/violations.ts";
import type { Entropy } from "../src/behaviour/entropy.ts";
import type { PushedEvent } from "../src/binding/push.ts";
import type { RpcEvent } from "../src/binding/rpc.ts";
import type { Reference, SymbolicCommand } from "./symbolic.ts";
import type { Target } from "./target.ts";

/** A written sequence of commands. It has no expected values: the model has them. */
export interface Scenario {
  /** `protocol/area/what-happens`. */
  readonly id: string;
  readonly commands: readonly SymbolicCommand[];
  /** Capabilities of the target without which it is not run, beside those that its commands need. */
  readonly needs?: readonly string[];
}

/** A generated sequence of commands. */
export interface Property {
  readonly id: string;
  /** One arbitrary for each kind of command; one that should come more often stands more often. */
  readonly commands: readonly fc.Arbitrary<SymbolicCommand>[];
  readonly maxCommands: number;
  /** How many of the sequences that a run asks for are generated; 1 is all of them. For suites that have many properties. */
  readonly share?: number;
  /** Sent before the generated commands, and never shrunk away. */
  readonly setup?: readonly SymbolicCommand[];
  /** Sent after them, so that what they did is looked at. */
  readonly closing?: readonly SymbolicCommand[];
  readonly needs?: readonly string[];
}

/** A valid command, and what surrounds it, from which the boundary phase makes invalid ones by one edit. */
export interface BoundaryBase {
  readonly operation: string;
  /** Name of the schema of its parameters. */
  readonly schema: string;
  readonly setup: readonly SymbolicCommand[];
  readonly command: SymbolicCommand;
  /** Reads that would show a trace of a refused command, and what an accepted one did. */
  readonly closing: readonly SymbolicCommand[];
  /** Pointers into the parameters that are left alone, with the reason. */
  readonly except: Readonly<Record<string, string>>;
  /** What an edit by this name is about, where the schema cannot say it: a value at its limit is accepted. */
  readonly subjects: Readonly<Record<string, string>>;
  /** Edits that no schema knows of: other content types, broken JSON. */
  readonly extra: readonly { readonly name: string; readonly command: SymbolicCommand }[];
}

/** A request as it is sent, where the oracle is not asked about it. */
export type PlainRequest = Pick<SymbolicCommand, "operation" | "params">;

/** The same over HTTP, where somebody has to ask: with a token, or a reference to one. */
export interface PersonalRequest extends PlainRequest {
  readonly session: Reference | string;
}

/** What each protocol with connections brings to the suite. */
export interface NamedConnections {
  /**
   * The connection of a command that names none. The first letter of a connection's name stands for its account: whether one of
   * an account is told what another of it does is learned once for all of them.
   */
  readonly first: string;
  /**
   * What opens a connection by this name and makes it ready: `connect`, and what authorises it; and where there are several ways,
   * one after the other until it is.
   */
  ready(name: string, state: unknown): readonly SymbolicCommand[];
  /** Whether a connection is ready, so that it can be asked, and told events. */
  isReady(state: unknown, name: string): boolean;
}

/** What a protocol whose requests go over connections brings to the suite. */
export interface Connections extends NamedConnections {
  /** A read that changes nothing and that every ready connection is answered: what comes after its answer comes late. */
  readonly echo: PlainRequest;
  /**
   * Whether an event is about what the case knows. Any other may be somebody else's: it is acknowledged only when it turns out to
   * have been owed, for what was unread before a run is unread after it. Absent: each is.
   */
  isKnown?(state: unknown, event: RpcEvent): boolean;
  readonly marker: Marker;
}

/** What a protocol brings whose connections only tell, while requests go over HTTP. */
export interface PushConnections extends NamedConnections {
  readonly marker: PushMarker;
  /** The requirement that events come in the order of the commands that cause them; for commands that are `unsettled`. */
  readonly inOrder?: string;
}

/**
 * Something is told in a place that all connections of a case are in. The events of a connection come in order: what was owed
 * and did not come before a marker is missing. Where no marker gets through, something else is the sign: the answer to `echo`,
 * or to a ping. The oracle is not asked about any of this: to it, the place is somebody else's.
 */
interface MarkerPlace<Event> {
  /** What names the place, from the answer; undefined when that does not tell. */
  place(payload: unknown): string | undefined;
  /** Whether an event tells of the place at all. */
  isAt(event: Event, place: string): boolean;
  /** Whether it is the marker with this text. */
  tells(event: Event, text: string): boolean;
}

/** Markers that are sent on the connections themselves. */
export interface Marker extends MarkerPlace<RpcEvent> {
  /** Makes the place, by a text that nothing else has. */
  make(text: string): PlainRequest;
  /** Lets the account of a connection in. Undefined: it is unknown. */
  admit(place: string, state: unknown, name: string): PlainRequest | undefined;
  send(place: string, text: string): PlainRequest;
  remove(place: string): PlainRequest;
}

/**
 * Markers that are sent over HTTP, by the account of a connection that is given by name. Every connection is told, the sender's
 * too: one marker is enough for all.
 */
export interface PushMarker extends MarkerPlace<PushedEvent> {
  /** Makes the place, by a text that nothing else has. */
  make(text: string, state: unknown, maker: string): PersonalRequest;
  /** The maker lets the account of a connection in. Undefined: it is unknown, or in it already. */
  admit(place: string, state: unknown, name: string, maker: string): PersonalRequest | undefined;
  send(place: string, text: string, state: unknown, sender: string): PersonalRequest;
  remove(place: string, state: unknown, maker: string): PersonalRequest;
  /** Takes the place out of a result, so that what is judged does not show it. Absent: it shows in none, or it may. */
  leaveOut?(operation: string, result: unknown, place: string): unknown;
}

/** The branch of a choice that the target takes; undefined where that is not known yet. */
export type BranchOf = (choice: string) => string | undefined;

/** What a protocol brings to the suite: generators and lists of commands, and nothing that judges. */
export interface Suite {
  /** The oracle's knowledge before the first command. */
  initial(target: Target): unknown;
  /**
   * For each of the target's credentials, what shows that they are accepted. Sent once before all cases, and again when
   * `isStale`; what it leads to is where each case starts.
   */
  readonly prelude: (target: Target) => readonly (readonly SymbolicCommand[])[];
  /** The requirements that a target seems to break when it is given wrong credentials. */
  readonly credentials: ReadonlySet<string>;
  isStale(state: unknown, now: number): boolean;
  /** Whether a case that ended here has used up what the next would begin with: its tokens were made to expire, say. */
  isSpent?(state: unknown, now: number): boolean;
  /** Whether the state has credentials to go on with. */
  isReady(state: unknown): boolean;
  /** What the prelude found on the target that is in the way of most cases, and what its owner can do. Asked once. */
  obstacle?(state: unknown): string | undefined;
  /** The value that a reference stands for now; one that cannot exist when its pool is empty. */
  resolve(reference: Reference, state: unknown, at: { readonly entropy: Entropy; readonly now: number }): unknown;
  /** The credentials of requests over HTTP that name none; absent when they carry none. */
  readonly session?: Reference;
  /**
   * What has to be carried out before a command can be: whoever it speaks of signs up first, say. It is judged like any other
   * command and shown with the failure, but it is none of the case's: it comes and goes with the command that needs it. What a
   * connection needs to be ready is asked about, too; what is returned here is not.
   *
   * @param branchOf the branch of a choice that the target takes, as far as is known
   */
  before?(command: SymbolicCommand, state: unknown, branchOf: BranchOf): readonly SymbolicCommand[];
  /** Operations whose answers carry secrets. */
  readonly secretive: ReadonlySet<string>;
  /** Kinds of references that stand for secrets: passwords that the suite makes up. */
  readonly secretReferences?: ReadonlySet<string>;
  /**
   * Capabilities that a target of the protocol is taken to have unless it is said that it has not. With `registration` among
   * them the suite signs up people of its own: it is then given no credentials but those that somebody names.
   */
  readonly capabilities?: readonly string[];
  /** Capabilities without which a command is not sent; what a written case needs beside those of its commands, it says itself. */
  needsOf?(command: SymbolicCommand): readonly string[];
  readonly consistency: string;
  readonly answers: string;
  readonly unknownPath: string;
  readonly methodNotAllowed: string;
  /** One for each choice, so that its branch is known before anything is generated. */
  readonly probes: readonly Scenario[];
  readonly examples: readonly Scenario[];
  readonly scenarios: readonly Scenario[];
  readonly boundary: readonly BoundaryBase[];
  readonly properties: readonly Property[];
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /** Operations that change the target. */
  readonly writes: ReadonlySet<string>;
  /** Present when requests go over connections. */
  readonly connections?: Connections;
  /** Present when connections only tell. */
  readonly push?: PushConnections;
  /** What a case leaves behind and can be taken away again; sent when it is over, and not judged. */
  cleanup?(state: unknown): readonly SymbolicCommand[];
}
