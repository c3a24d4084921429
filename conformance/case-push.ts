// The connections of one case on which nothing is asked: settled by markers that are sent over HTTP.

import type { HttpHeaders } from "../src/transport/http-message.ts";
import type { PushBinding, PushedEvent } from "../src/binding/push.ts";
import type { WsError } from "../src/transport/frame.ts";
import type { Arrival, CaseLinesOptions, Settled, Silent } from "./case-lines.ts";
import { CaseLines } from "./case-lines.ts";
import type { MarkerPaths } from "./marker-paths.ts";
import { MarkerPlace } from "./marker-place.ts";
import { PushLine } from "./push-line.ts";
import type { PushConnections } from "./suite.ts";
import type { Unjudged } from "./unjudged.ts";
import { untilAborted } from "./until-aborted.ts";

/** What nobody waits for longer than a marker, or a sign of life, takes. Milliseconds. */
const MARKER_MS = 1000;
/** An event may be sent after the answer to the request that caused it. Milliseconds. */
const GRACE_MS = 50;
/** Who may not write just now is passed over, but not for ever. */
const MOST_SENDERS = 3;

export interface CasePushOptions extends CaseLinesOptions {
  readonly push: PushBinding;
  readonly suite: PushConnections;
  readonly paths: MarkerPaths;
  /** Part of the texts of markers. */
  readonly namespace: string;
  /** Nothing may be changed on the target, so that there are no markers. */
  readonly readOnly: boolean;
  /** How markers are sent. */
  readonly unjudged: Pick<Unjudged, "ask" | "bid">;
}

export class CasePush extends CaseLines<PushLine> {
  readonly #options: CasePushOptions;
  readonly #place: MarkerPlace;

  constructor(options: CasePushOptions) {
    super(options);
    this.#options = options;
    this.#place = new MarkerPlace(options.namespace);
  }

  /** The place of markers, when there is one. */
  get place(): string | undefined {
    return this.#place.made?.id;
  }

  open(
    name: string,
    target: string,
    headers: HttpHeaders,
  ): Promise<{ readonly line: PushLine } | { readonly fault: WsError }> {
    const { push } = this.#options;
    return this.openLine(name, { target, offered: [], headers }, (session) => new PushLine(name, session, push));
  }

  /** Whether a connection gives a sign of life. */
  async ping(line: PushLine): Promise<boolean> {
    const { paths, timeoutMs, signal } = this.#options;
    const isAnswered = await untilAborted(line.ping(Math.min(timeoutMs, paths.pongs ? MARKER_MS : GRACE_MS)), signal);
    if (!isAnswered && line.fault === undefined) paths.pongs = false;
    return isAnswered;
  }

  override async settle(state: unknown): Promise<Settled> {
    const { suite, readOnly, push } = this.#options;
    // What has come by now came before the answer.
    const early = new Map(this.lines.map((line) => [line, line.frames]));
    const ready = this.lines.filter((line) => line.fault === undefined && suite.isReady(state, line.name));
    const reached = readOnly ? new Set<PushLine>() : await this.#mark(state, ready);
    const others = this.lines.filter((line) => line.fault === undefined && !reached.has(line));
    await Promise.all(others.map((line) => this.ping(line)));
    // Where the marker came on another line, what was done before it has been told by now.
    if (!readOnly && reached.size === 0 && others.some((line) => ready.includes(line))) await this.pause(GRACE_MS);
    const silent = this.lines.flatMap(({ name, fault }): Silent[] =>
      fault !== undefined && suite.isReady(state, name)
        ? [{ name, message: fault.message, requirement: push.requirements.connectionSurvives }]
        : [],
    );
    return { arrivals: this.lines.flatMap((line) => this.#arrivals(line, early.get(line) ?? 0)), silent };
  }

  /** Takes the place of markers away. */
  async removePlace(state: unknown): Promise<void> {
    const { made } = this.#place;
    const { unjudged, suite } = this.#options;
    if (made) await unjudged.bid(suite.marker.remove(made.id, state, made.maker));
  }

  override dispose(): Promise<void> {
    return this.closeAll();
  }

  /** Sends a marker, and waits for it on all lines. Returns those on which it came. */
  async #mark(state: unknown, ready: readonly PushLine[]): Promise<ReadonlySet<PushLine>> {
    const { suite, timeoutMs, paths, signal, unjudged } = this.#options;
    const waiting = ready.filter(({ name }) => paths.reaches(name));
    const place = waiting.length > 0 ? await this.#prepare(state, ready) : undefined;
    const reached = new Set<PushLine>();
    if (place === undefined) return reached;
    const text = this.#place.nextText();
    for (const { name } of ready.slice(0, MOST_SENDERS)) {
      // Refused: somebody who may not write just now, because a token has expired, say. That tells nothing about the way.
      if (!(await unjudged.ask(suite.marker.send(place, text, state, name)))) continue;
      await Promise.all(
        waiting.map(async (line) => {
          const wait = line.waitFor((event) => suite.marker.tells(event, text), Math.min(timeoutMs, MARKER_MS));
          const came = await untilAborted(wait, signal);
          if (came) reached.add(line);
          if (came || line.fault === undefined) paths.note(line.name, came);
        }),
      );
      return reached;
    }
    return reached;
  }

  #prepare(state: unknown, ready: readonly PushLine[]): Promise<string | undefined> {
    const { suite, unjudged } = this.#options;
    const { marker } = suite;
    return this.#place.prepare(
      ready.map(({ name }) => name),
      async (maker, text) => {
        const made = await unjudged.ask(marker.make(text, state, maker));
        return made && marker.place(made.result);
      },
      async (id, name, maker) => {
        const request = marker.admit(id, state, name, maker);
        if (request) await unjudged.ask(request);
      },
    );
  }

  #arrivals(line: PushLine, early: number): Arrival[] {
    return line
      .takeEvents()
      .filter(({ event }) => !this.#isMarker(event))
      .map(({ order, ...told }) => ({ ...told, session: line.name, early: order < early, order }));
  }

  #isMarker(event: PushedEvent): boolean {
    return this.place !== undefined && this.#options.suite.marker.isAt(event, this.place);
  }
}
