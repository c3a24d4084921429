// The connections of a mock: who is there, and who is told what. Nothing waits in here, so frames are taken in the order in
// which they come, and one step is over before the next begins.

import type { Command, Emission, Reply, Step } from "../src/behaviour/behaviour.ts";
import type { Clock } from "../src/behaviour/entropy.ts";
import { CONNECTION } from "../src/protocols/protocol.ts";
import type { Frame, WsClosure, WsConnection, WsHandshake, WsListener } from "../src/transport/frame.ts";
import type { Journal, SessionEntry } from "./journal.ts";
import type { Mutation, Outgoing } from "./mutation.ts";

/** What the connections need of the mock that they are of. */
export interface SessionsOptions {
  readonly clock: Clock;
  readonly journal: Journal;
  readonly mutation: Mutation;
  /** Takes the mock to the state after the command. */
  readonly carryOut: (command: Command) => Performed;
}

export interface Performed {
  readonly before: unknown;
  readonly step: Step;
}

export interface Session {
  readonly name: string;
  readonly connection: WsConnection;
}

/** What all connections have in common; what is said on them, and how, is their kind's to know. */
export abstract class Sessions<S extends Session> {
  readonly #options: SessionsOptions;
  readonly #open = new Map<string, S>();
  #count = 0;

  constructor(options: SessionsOptions) {
    this.#options = options;
  }

  /** A connection is there. Its name is never given again, not even after a reset. */
  accept(connection: WsConnection): WsListener {
    const session = this.begin(this.nextName, connection);
    this.#count += 1;
    this.#open.set(session.name, session);
    const { step } = this.perform(session, CONNECTION.open, this.openingOf(connection));
    const refused = step.reply.ok ? {} : { code: step.reply.code };
    this.note(session, { kind: "connect", path: pathOf(connection), because: step.because, ...refused });
    const reason = this.refusalIn(step.reply);
    if (reason !== undefined) {
      this.#open.delete(session.name);
      connection.close(1008, reason);
    }
    const replaced = this.replacedIn(step.reply);
    if (replaced !== undefined) this.#open.get(replaced)?.connection.close(1000, "another connection took its place");
    return {
      onFrame: (frame) => this.#receive(session, frame),
      onClosed: (closure) => this.#end(session, closure),
    };
  }

  /** Tells the sessions that are entitled to it what came of a command that none of them gave. */
  tell(command: Command, performed: Performed): void {
    this.deliver(this.emissions(command, performed));
  }

  /** Ends all connections: what they know is no longer so. */
  closeAll(reason: string): void {
    const ended = [...this.#open.values()];
    this.#open.clear();
    for (const { connection } of ended) connection.close(1012, reason);
  }

  protected abstract begin(name: string, connection: WsConnection): S;
  /** The parameters of the command that opens a connection. */
  protected abstract openingOf(handshake: WsHandshake): unknown;
  protected abstract heard(session: S, frame: Frame): void;
  /** Makes ready, once, what is then told to each session that is entitled to it. */
  protected abstract telling(emission: Emission): (session: S) => void;

  /** Why a connection is closed as soon as it is there; undefined: it is not. */
  protected refusalIn(reply: Reply): string | undefined {
    return reply.ok ? undefined : reply.code;
  }

  /** The connection whose place the one that was opened takes; undefined: it takes none. */
  protected replacedIn(_reply: Reply): string | undefined {
    return undefined;
  }

  /** Of the next connection. */
  protected get nextName(): string {
    return `s${this.#count + 1}`;
  }

  /** What no frame asks for has no answer, but others may be told of it. */
  protected perform(session: S, operation: string, params: unknown): Performed {
    const command = { session: session.name, operation, params, irregularities: [] };
    const performed = this.#options.carryOut(command);
    this.tell(command, performed);
    return performed;
  }

  protected emissions(command: Command, { before, step }: Performed): readonly Emission[] {
    const { mutation } = this.#options;
    if (!mutation.emissions) return step.events;
    return mutation.emissions(step.events, {
      before,
      state: step.state,
      command,
      step,
      sessions: [...this.#open.keys()],
    });
  }

  /** @param early only those that come before the reply, or only those that come after it; all without it */
  protected deliver(emissions: readonly Emission[], early?: boolean): void {
    for (const emission of emissions) {
      if (early !== undefined && (emission.early ?? false) !== early) continue;
      const tell = this.telling(emission);
      for (const name of emission.to) {
        const session = this.#open.get(name);
        if (session?.connection.isOpen) tell(session);
      }
    }
  }

  /** Sends what the mutation makes of a text, to whomever it says. */
  protected mutated(session: S, text: string, what: Outgoing): void {
    const sent = this.#options.mutation.outgoing?.(text, what);
    for (const { text: data, session: to } of typeof sent === "string" ? [{ text: sent }] : (sent ?? [])) {
      const receiver = to === undefined ? session : this.#open.get(to);
      receiver?.connection.send({ data, binary: false });
    }
  }

  protected note(session: S, entry: Omit<SessionEntry, "number" | "at" | "session">): void {
    this.#options.journal.record({ at: this.#options.clock.now(), session: session.name, ...entry });
  }

  #receive(session: S, received: Frame): void {
    // What comes during the closing handshake of a connection that the mock gave up is said to nobody.
    if (!this.#open.has(session.name)) return;
    const { mutation } = this.#options;
    const frame = mutation.incoming ? mutation.incoming(received, session.name) : received;
    if (frame === undefined) return;
    if (frame === "close") session.connection.close(1011);
    else this.heard(session, frame);
  }

  #end(session: S, { code, fault }: WsClosure): void {
    const isCurrent = this.#open.delete(session.name);
    const because = isCurrent ? this.perform(session, CONNECTION.close, {}).step.because : [];
    this.note(session, { kind: "disconnect", closed: code, because, ...(fault !== undefined && { reason: fault }) });
  }
}

/** Without query, which may carry credentials. */
export function pathOf({ target }: Pick<WsHandshake, "target">): string {
  const question = target.indexOf("?");
  return question < 0 ? target : target.slice(0, question);
}
