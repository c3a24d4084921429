// One connection of a case from the client's side, whatever is said on it: what came, in which order, and why it ended.

import type { Violation } from "../src/contract/violation.ts";
import type { Frame, WsSession } from "../src/transport/frame.ts";
import { WsError } from "../src/transport/frame.ts";

/** An event that came. */
export interface Told<Event = unknown> {
  readonly event: Event;
  /** Where it stands among all frames that came. */
  readonly order: number;
  /** What is broken in its form is too much for it to be understood. */
  readonly isGarbled?: true;
}

/** What was wrong with frames by themselves, and what was seen to be right. */
export interface Remarks {
  readonly violations: Violation[];
  readonly exercised: string[];
}

/** Why a connection ended. */
export interface LineFault {
  readonly name: string;
  readonly message: string;
}

/** Nobody waits longer for a frame that nobody asked for. */
const IDLE_MS = 3_600_000;
/** Events that are kept until they are taken. */
export const MOST_EVENTS = 10_000;
/** Remarks that are kept until they are taken: a server may send frames without end. */
const MOST_REMARKS = 10_000;

export abstract class OpenLine<Entry extends Told = Told> {
  readonly name: string;
  readonly subprotocol: string | undefined;
  readonly #session: WsSession;
  readonly #waiting = new Set<(event?: Entry["event"]) => void>();
  #remarks: Remarks = { violations: [], exercised: [] };
  #events: Entry[] = [];
  #frames = 0;
  #fault: LineFault | undefined;
  /** Something of ours failed, which must not be taken for the server's fault. */
  #defect: { readonly error: unknown } | undefined;

  constructor(name: string, session: WsSession) {
    this.name = name;
    this.subprotocol = session.subprotocol;
    this.#session = session;
  }

  /** Why it ended, when it did and was not closed by this side. */
  get fault(): LineFault | undefined {
    return this.#fault;
  }

  /** How many frames have come. */
  get frames(): number {
    return this.#frames;
  }

  sendRaw(data: string | Uint8Array, options?: { readonly binary?: boolean; readonly fragments?: number }): void {
    try {
      this.#session.send(data, options);
    } catch (error) {
      this.#end(error);
    }
  }

  /** The events since the last time, in the order of their coming. */
  takeEvents(): readonly Entry[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  /** @throws whatever of ours has failed on frames that came */
  takeRemarks(): Remarks {
    if (this.#defect) throw this.#defect.error;
    const remarks = this.#remarks;
    this.#remarks = { violations: [], exercised: [] };
    return remarks;
  }

  /** Waits until an event has come, or gives up. It stays among the events. */
  async waitFor(isIt: (event: Entry["event"]) => boolean, timeoutMs: number): Promise<boolean> {
    if (this.#events.some(({ event }) => isIt(event))) return true;
    if (this.#fault) return false;
    return new Promise((resolve) => {
      const look = (event?: Entry["event"]): void => {
        if (event !== undefined && isIt(event)) settle(true);
        else if (this.#fault) settle(false);
      };
      const deadline = setTimeout(() => settle(false), timeoutMs);
      const settle = (found: boolean): void => {
        clearTimeout(deadline);
        this.#waiting.delete(look);
        resolve(found);
      };
      this.#waiting.add(look);
    });
  }

  pong(): void {
    this.#session.pong();
  }

  ping(timeoutMs: number): Promise<boolean> {
    return this.#session.ping({ timeoutMs }).then(
      () => true,
      () => false,
    );
  }

  async close(): Promise<void> {
    this.#fault ??= { name: "closed", message: "closed by the suite" };
    await this.#session[Symbol.asyncDispose]();
  }

  /** What the protocol makes of a frame. */
  protected abstract take(frame: Frame, order: number): void;

  /** Nothing more will come. */
  protected onEnd(_fault: LineFault): void {}

  /** To be called once, when the line is complete. */
  protected async listen(): Promise<void> {
    try {
      for (;;) {
        const frame = await this.#session.receive({ timeoutMs: IDLE_MS });
        this.take(frame, this.#frames++);
      }
    } catch (error) {
      this.#end(error);
    }
  }

  protected keep(entry: Entry): void {
    if (this.#events.length < MOST_EVENTS) this.#events.push(entry);
    for (const look of this.#waiting) look(entry.event);
  }

  protected exercise(...requirements: readonly string[]): void {
    if (this.#remarks.exercised.length < MOST_REMARKS) this.#remarks.exercised.push(...requirements);
  }

  protected remark(...violations: readonly Violation[]): void {
    if (this.#remarks.violations.length < MOST_REMARKS) this.#remarks.violations.push(...violations);
  }

  #end(error: unknown): void {
    if (!(error instanceof WsError)) this.#defect ??= { error };
    const name = error instanceof WsError ? error.fault : "closed";
    this.#fault ??= { name, message: error instanceof Error ? error.message : String(error) };
    this.onEnd(this.#fault);
    for (const look of this.#waiting) look();
  }
}

/** What does not hang on which events a line hears. */
export type AnyLine = Pick<OpenLine, "name" | "fault" | "sendRaw" | "ping" | "pong" | "takeRemarks" | "close">;
