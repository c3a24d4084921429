// The connections of one case on which requests are asked: listened to together, and settled so that nothing more arrives.

import type { RpcBinding, RpcEvent } from "../src/binding/rpc.ts";
import type { WsError } from "../src/transport/frame.ts";
import type { Arrival, CaseLinesOptions, Settled, Silent } from "./case-lines.ts";
import { CaseLines } from "./case-lines.ts";
import type { Answer, LineEvent } from "./line.ts";
import { Line } from "./line.ts";
import type { MarkerPaths } from "./marker-paths.ts";
import { MarkerPlace } from "./marker-place.ts";
import type { Remarks } from "./open-line.ts";
import type { Connections, PlainRequest } from "./suite.ts";
import { untilAborted } from "./until-aborted.ts";

/**
 * Far enough apart that no case has as many requests. The first line begins as far from nothing, where events are numbered: what
 * is meant as an answer to the acknowledgement of an event is then no answer to a request.
 */
const BETWEEN_LINES = 100_000;
/** What nobody waits for longer than a marker takes. Milliseconds. */
const MARKER_MS = 1000;
/** For each farewell once the run is given up. Milliseconds. */
const FAREWELL_MS = 250;

export interface CaseConnectionsOptions extends CaseLinesOptions {
  readonly rpc: RpcBinding;
  readonly suite: Connections;
  readonly paths: MarkerPaths;
  /** Part of the texts of markers. */
  readonly namespace: string;
  /** Nothing may be changed on the target, so that there are no markers. */
  readonly readOnly: boolean;
  /** Whether the case knows what an event is about. Absent: each. */
  readonly isKnown?: (event: RpcEvent) => boolean;
}

export class CaseConnections extends CaseLines<Line> {
  readonly #options: CaseConnectionsOptions;
  readonly #place: MarkerPlace;
  #opened = 0;
  /** The run was given up, and the target did not even take a farewell. */
  #isLeft = false;

  constructor(options: CaseConnectionsOptions) {
    super(options);
    this.#options = options;
    this.#place = new MarkerPlace(options.namespace);
  }

  /** What the frames of all connections showed by themselves since the last time. */
  override takeRemarks(): Remarks {
    const { violations, exercised } = super.takeRemarks();
    // An answer can only go astray where there is another connection.
    const both = this.lines.length > 1 ? [this.#options.rpc.requirements.responseOnlyToSender] : [];
    return { violations, exercised: [...exercised, ...both] };
  }

  /**
   * Opens a connection. One by the same name is closed first.
   *
   * @throws RangeError when the case has too many
   */
  open(
    name: string,
    target: string | undefined,
    offered: readonly string[],
    holds: boolean,
  ): Promise<{ readonly line: Line } | { readonly fault: WsError }> {
    const { rpc } = this.#options;
    return this.openLine(name, { target, offered }, (session) => {
      const firstId = ++this.#opened * BETWEEN_LINES + 1;
      const elsewhere = (id: number): boolean => this.lines.some((other) => other.name !== name && other.hasAsked(id));
      const isKnown = (event: RpcEvent): boolean => this.#isMarker(event) || (this.#options.isKnown?.(event) ?? true);
      return new Line(name, session, rpc, firstId, holds, elsewhere, isKnown);
    });
  }

  /** Takes the place of markers away, and closes everything. */
  override async dispose(): Promise<void> {
    try {
      const { marker } = this.#options.suite;
      if (this.#place.made) {
        const { id, maker } = this.#place.made;
        const line = this.line(maker) ?? this.lines.find(({ name }) => name[0] === maker[0]);
        if (line) await this.bid(line, marker.remove(id));
      }
    } finally {
      await this.closeAll();
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

  /** Waits until all that was owed has come, on those connections that are ready. */
  override async settle(state: unknown): Promise<Settled> {
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
    const { made } = this.#place;
    return made !== undefined && this.#options.suite.marker.isAt(event, made.id);
  }

  /** Each connection gets a marker from another one: what it causes itself it may not be told. */
  async #mark(state: unknown, ready: readonly Line[]): Promise<void> {
    const place = await this.#prepare(state, ready);
    if (place === undefined) return;
    const { rpc, suite, timeoutMs, paths, signal } = this.#options;
    const senders = new Map<Line, Line[]>();
    for (const line of ready) {
      const from = ready.find((other) => other !== line && paths.isOpen(other.name, line.name));
      if (from) senders.set(from, [...(senders.get(from) ?? []), line]);
    }
    for (const [from, to] of senders) {
      const text = this.#place.nextText();
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

  #prepare(state: unknown, ready: readonly Line[]): Promise<string | undefined> {
    const { marker } = this.#options.suite;
    const [first] = ready;
    const hostOf = (owner: string): Line | undefined =>
      ready.find(({ name }) => name === owner) ?? ready.find(({ name }) => name[0] === owner[0]) ?? first;
    return this.#place.prepare(
      ready.map(({ name }) => name),
      async (maker, text) => {
        const host = hostOf(maker);
        const answer = host && (await this.ask(host, marker.make(text)));
        return answer?.kind === "response" ? marker.place(answer.payload) : undefined;
      },
      async (id, name, maker) => {
        const host = hostOf(maker);
        const request = marker.admit(id, state, name);
        if (host && request) await this.ask(host, request);
      },
    );
  }
}
