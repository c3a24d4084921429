// The connections of one case, whatever is said on them: opened and closed by name.

import type { Received } from "../src/behaviour/behaviour.ts";
import type { WsSession } from "../src/transport/frame.ts";
import { WsError } from "../src/transport/frame.ts";
import type { HttpHeaders } from "../src/transport/http-message.ts";
import type { AnyLine, Remarks } from "./open-line.ts";
import { pause } from "./pause.ts";
import type { Target } from "./target.ts";
import { untilAborted } from "./until-aborted.ts";

/** More than these are not opened in one case. */
const MOST_LINES = 16;

/** An event that came, and on which connection it has which number. */
export interface Arrival extends Received {
  readonly order: number;
}

export interface Settled {
  readonly arrivals: readonly Arrival[];
  /** A connection that did not answer any more, and why. */
  readonly silent: readonly Silent[];
}

export interface Silent {
  readonly name: string;
  readonly message: string;
  /** What that breaks, where it is not that requests are answered. */
  readonly requirement?: string;
}

export interface CaseLinesOptions {
  readonly target: Target;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** What opens a connection. */
export interface Opening {
  /** Undefined: where the target says that its connections are. */
  readonly target: string | undefined;
  readonly offered: readonly string[];
  readonly headers?: HttpHeaders;
}

export abstract class CaseLines<L extends AnyLine = AnyLine> {
  readonly #options: CaseLinesOptions;
  readonly #lines = new Map<string, L>();
  /** Of lines that are closed. */
  #remarks: Remarks[] = [];

  constructor(options: CaseLinesOptions) {
    this.#options = options;
  }

  get lines(): readonly L[] {
    return [...this.#lines.values()];
  }

  line(name: string): L | undefined {
    return this.#lines.get(name);
  }

  /** What the frames of all connections showed by themselves since the last time. */
  takeRemarks(): Remarks {
    const all = [...this.#remarks, ...this.lines.map((line) => line.takeRemarks())];
    this.#remarks = [];
    return {
      violations: all.flatMap(({ violations }) => violations),
      exercised: all.flatMap(({ exercised }) => exercised),
    };
  }

  async close(name: string): Promise<boolean> {
    const line = this.#lines.get(name);
    if (!line) return false;
    this.#lines.delete(name);
    await line.close();
    this.#remarks.push(line.takeRemarks());
    return true;
  }

  /** Waits for nothing, no longer than for an answer. */
  pause(milliseconds: number): Promise<void> {
    return pause(Math.min(milliseconds, this.#options.timeoutMs), this.#options.signal);
  }

  /** Waits until all that was owed has come, on those connections that are ready. */
  abstract settle(state: unknown): Promise<Settled>;

  /** Takes away what serves to settle, and closes everything. */
  abstract dispose(): Promise<void>;

  protected async closeAll(): Promise<void> {
    await Promise.all([...this.#lines.keys()].map((name) => this.close(name)));
  }

  /**
   * Opens a connection. One by the same name is closed first.
   *
   * @throws RangeError when the case has too many
   */
  protected async openLine(
    name: string,
    { target, offered, headers }: Opening,
    lineOf: (session: WsSession) => L,
  ): Promise<{ readonly line: L } | { readonly fault: WsError }> {
    await this.close(name);
    const { target: server, signal } = this.#options;
    if (this.#lines.size >= MOST_LINES) throw new RangeError(`a case has at most ${MOST_LINES} connections`);
    try {
      if (!server.openSession) throw new WsError("unreachable", `${server.url} has no connections to open`);
      const session = await untilAborted(server.openSession(target, offered, headers), signal, (late) => {
        void late[Symbol.asyncDispose]();
      });
      const line = lineOf(session);
      this.#lines.set(name, line);
      return { line };
    } catch (error) {
      if (!(error instanceof WsError)) throw error;
      return { fault: error };
    }
  }
}
