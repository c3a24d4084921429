// The connections of one case: opened by name, listened to together, and settled so that nothing more arrives.

import type { Received } from "../src/behaviour/behaviour.ts";
import type { RpcBinding, RpcEvent } from "../src/binding/rpc.ts";
import { WsError } from "../src/transport/frame.ts";
import type { Answer, LineEvent, Remarks } from "./line.ts";
import { Line } from "./line.ts";
import { pause } from "./pause.ts";
import type { Connections, PlainRequest } from "./suite.ts";
import type { Target } from "./target.ts";
import { untilAborted } from "./until-aborted.ts";

/**
 * Far enough apart that no case has as many requests. The first line begins as far from nothing, where events are numbered: what
 * is meant as an answer to the acknowledgement of an event is then no answer to a request.
 */
const BETWEEN_LINES = 100_000;
/** More than these are not opened in one case. */
const MOST_LINES = 16;
/** What nobody waits for longer than a marker takes. Milliseconds. */
const MARKER_MS = 1000;
/** For each farewell once the run is given up. Milliseconds. */
const FAREWELL_MS = 250;

/** Which markers got through, as far as a run has tried: a pair that failed once is not tried again. */
export class MarkerPaths {
  readonly #blocked = new Set<string>();
  isOpen(from: string, to: string): boolean {
    return !this.#blocked.has(`${from[0]} ${to[0]}`);
  }
  block(from: string, to: string): void {
    this.#blocked.add(`${from[0]} ${to[0]}`);
  }
}

export interface CaseConnectionsOptions {
  readonly rpc: RpcBinding;
  readonly suite: Connections;
  readonly target: Target;
  readonly timeoutMs: number;
  readonly paths: MarkerPaths;
  /** Part of the texts of markers. */
  readonly namespace: string;
  /** Nothing may be changed on the target, so that there are no markers. */
  readonly readOnly: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Whether the case knows what an event is about. Absent: each. */
  readonly isKnown?: (event: RpcEvent) => boolean;
}

/** An event that came, and on which connection it has which number. */
export interface Arrival extends Received<RpcEvent> {
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
}

export class CaseConnections {
  readonly #options: CaseConnectionsOptions;
  readonly #lines = new Map<string, Line>();
  #opened = 0;
  #texts = 0;
  #place: { readonly id: string; readonly maker: string } | undefined;
  #placeFailed = false;
  /** Of lines that are closed. */
  #remarks: Remarks[] = [];
  /** The run was given up, and the target did not even take a farewell. */
  #isLeft = false;
  readonly #admitted = new Set<string>();

  constructor(options: CaseConnectionsOptions) {
    this.#options = options;
  }

  get lines(): readonly Line[] {
    return [...this.#lines.values()];
  }

  line(name: string): Line | undefined {
    return this.#lines.get(name);
  }

  /** What the frames of all connections showed by themselves since the last time. */
  takeRemarks(): Remarks {
    const all = [...this.#remarks, ...this.lines.map((line) => line.takeRemarks())];
    this.#remarks = [];
    return {
      violations: all.flatMap(({ violations }) => violations),
      exercised: [
        ...all.flatMap(({ exercised }) => exercised),
        // An answer can only go astray where there is another connection.
        ...(this.#lines.size > 1 ? [this.#options.rpc.requirements.responseOnlyToSender] : []),
      ],
    };
  }

  /**
   * Opens a connection. One by the same name is closed first.
   *
   * @throws RangeError when the case has too many
   */
  async open(
    name: string,
    target: string | undefined,
    offered: readonly string[],
    holds: boolean,
  ): Promise<{ readonly line: Line } | { readonly fault: WsError }> {
    await this.close(name);
    const { rpc, target: server, signal } = this.#options;
    if (this.#lines.size >= MOST_LINES) throw new RangeError(`a case has at most ${MOST_LINES} connections`);
    try {
      if (!server.openSession) throw new WsError("unreachable", `${server.url} has no connections to open`);
      const session = await untilAborted(server.openSession(target, offered), signal, (late) => {
        void late[Symbol.asyncDispose]();
      });
      const firstId = ++this.#opened * BETWEEN_LINES + 1;
      const elsewhere = (id: number): boolean => this.lines.some((other) => other.name !== name && other.hasAsked(id));
      const isKnown = (event: RpcEvent): boolean => this.#isMarker(event) || (this.#options.isKnown?.(event) ?? true);
      const line = new Line(name, session, rpc, firstId, holds, elsewhere, isKnown);
      this.#lines.set(name, line);
      return { line };
    } catch (error) {
      if (!(error instanceof WsError)) throw error;
      return { fault: error };
    }
  }

  async close(name: string): Promise<boolean> {
    const line = this.#lines.get(name);
    if (!line) return false;
    this.#lines.delete(name);
    await line.close();
    this.#remarks.push(line.takeRemarks());
    return true;
  }

  /** Takes the place of markers away, and closes everything. */
  async dispose(): Promise<void> {
    try {
      const { marker } = this.#options.suite;
      if (this.#place !== undefined) {
        const { id, maker } = this.#place;
        const line = this.#lines.get(maker) ?? this.lines.find(({ name }) => name[0] === maker[0]);
        if (line) await this.bid(line, marker.remove(id));
      }
    } finally {
      await Promise.all([...this.#lines.keys()].map((name) => this.close(name)));
    }
  }

  /** A request that the oracle is not asked about. */
  ask(line: Line, { operation, params }: PlainRequest): Promise<Answer> {
    const id = line.nextId();
    line.ids.use(id);
    return this.request(line, id, this.#options.rpc.encodeRequest(operation, id, params));
  }

  /** Sends a request, and waits for its answer unless the run is given up. */
  request(line: Line, id: number, text: string, fragments?: number): Promise<Answer> {
    return untilAborted(line.request(id, text, this.#options.timeoutMs, fragments), this.#options.signal);
  }

  /**
   * Takes something away that the case has made. It is sent even when the run is given up, but then hardly waited for; whoever
   * does not answer any more is not asked.
   */
  async bid(line: Line, { operation, params }: PlainRequest): Promise<void> {
    if (!line.isServed || this.#isLeft) return;
    const { rpc, signal, timeoutMs } = this.#options;
    const id = line.nextId();
    line.ids.use(id);
    const text = rpc.encodeRequest(operation, id, params);
    if (signal?.aborted === true) {
      const { kind } = await line.request(id, text, Math.min(timeoutMs, FAREWELL_MS));
      if (kind === "fault") this.#isLeft = true;
    } else await untilAborted(line.request(id, text, timeoutMs), signal).catch(() => {});
  }

  /** Waits for nothing, no longer than for an answer. */
  pause(milliseconds: number): Promise<void> {
    return pause(Math.min(milliseconds, this.#options.timeoutMs), this.#options.signal);
  }

  /** Waits until all that was owed has come, on those connections that are ready. */
  async settle(state: unknown): Promise<Settled> {
    const { suite, timeoutMs, signal, readOnly } = this.#options;
    const known = this.lines.filter(({ name }) => suite.isReady(state, name));
    const ready = known.filter(({ fault }) => fault === undefined);
    if (ready.length > 1 && !readOnly) await this.#mark(state, ready);
    // One that was ended for nothing that it was asked.
    const silent: Silent[] = known.flatMap(({ name, fault }) => {
      return fault === undefined || ready.some((line) => line.name === name) ? [] : [{ name, message: fault.message }];
    });
    await Promise.all(
      ready.map(async (line) => {
        const answer = await this.ask(line, suite.echo);
        if (answer.kind === "fault") silent.push({ name: line.name, message: answer.message });
      }),
    );
    // Not ready, and yet it could have been told something.
    const others = this.lines.filter((line) => !ready.includes(line) && line.fault === undefined);
    await Promise.all(others.map((line) => untilAborted(line.ping(timeoutMs), signal)));
    return { arrivals: this.lines.flatMap((line) => this.#arrivals(line)), silent };
  }

  #arrivals(line: Line): Arrival[] {
    return line
      .takeEvents()
      .filter(({ event }) => !this.#isMarker(event))
      .map(({ event, order }: LineEvent) => ({ session: line.name, event, early: false, order }));
  }

  #isMarker(event: RpcEvent): boolean {
    return this.#place !== undefined && this.#options.suite.marker.isAt(event, this.#place.id);
  }

  /** Each connection gets a marker from another one: what it causes itself it may not be told. */
  async #mark(state: unknown, ready: readonly Line[]): Promise<void> {
    const place = await this.#prepare(state, ready);
    if (place === undefined) return;
    const { rpc, suite, timeoutMs, paths, namespace, signal } = this.#options;
    const senders = new Map<Line, Line[]>();
    for (const line of ready) {
      const from = ready.find((other) => other !== line && paths.isOpen(other.name, line.name));
      if (from) senders.set(from, [...(senders.get(from) ?? []), line]);
    }
    for (const [from, to] of senders) {
      const text = `marker ${namespace}.${++this.#texts}`;
      const request = suite.marker.send(place, text);
      const answer = await this.ask(from, request);
      if (answer.kind === "fault") return;
      // Somebody who may not write just now, because a token has expired, say. That tells nothing about the way.
      if (rpc.decodeResponse(request.operation, answer.payload).observed?.ok !== true) continue;
      await Promise.all(
        to.map(async (line) => {
          const wait = line.waitFor((event) => suite.marker.tells(event, text), Math.min(timeoutMs, MARKER_MS));
          const came = await untilAborted(wait, signal);
          if (!came && line.fault === undefined) paths.block(from.name, line.name);
        }),
      );
    }
  }

  async #prepare(state: unknown, ready: readonly Line[]): Promise<string | undefined> {
    const [maker] = ready;
    if (!maker || this.#placeFailed) return undefined;
    const { marker } = this.#options.suite;
    if (this.#place === undefined) {
      const answer = await this.ask(maker, marker.make(`marker place ${this.#options.namespace}`));
      const id = answer.kind === "response" ? marker.place(answer.payload) : undefined;
      if (id === undefined) {
        this.#placeFailed = true;
        return undefined;
      }
      this.#place = { id, maker: maker.name };
    }
    const { id, maker: owner } = this.#place;
    const host = ready.find((line) => line.name === owner) ?? ready.find(({ name }) => name[0] === owner[0]) ?? maker;
    for (const { name } of ready) {
      if (this.#admitted.has(name)) continue;
      this.#admitted.add(name);
      const request = marker.admit(id, state, name);
      if (request) await this.ask(host, request);
    }
    return id;
  }
}
