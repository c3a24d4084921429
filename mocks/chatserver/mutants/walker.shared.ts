// Somebody who walks through a mock as several people, of whom each may listen; and all that the mock says on the way.

import { Buffer } from "node:buffer";
import { manualClock } from "../../../src/behaviour/entropy.ts";
import { decodeText, parseJson } from "../../../src/binding/http-text.ts";
import { chatServer } from "../../../src/protocols/chatserver/index.ts";
import type { WsConnection, WsListener } from "../../../src/transport/frame.ts";
import type { HttpRequest } from "../../../src/transport/http-message.ts";
import { member } from "../../json-change.ts";
import type { Mock } from "../../host.ts";
import { createMock } from "../../host.ts";
import type { Mutation } from "../../mutation.ts";
import { chatServerWorld } from "../world.ts";

export type Members = Readonly<Record<string, unknown>>;

/** Whoever walks: under the letter by which the walk calls them. */
interface Person {
  readonly id: number;
  readonly username: string;
  readonly token: string;
  readonly session: string;
}

const NOBODY: Person = { id: 0, username: "", token: "", session: "" };
const JSON_BODY = { "content-type": "application/json" };

/** There is nothing more to see. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

export class Walker {
  readonly lines: string[] = [];
  readonly mock: Mock;
  readonly #clock = manualClock(Date.parse("2026-01-02T03:04:05.678Z"));
  readonly #people = new Map<string, Person>();
  readonly #listeners = new Map<string, WsListener>();
  #uuids = 0;
  #compared = 0;

  /** What the right mock says; whoever walks through another one is stopped once it has said something else. */
  readonly #expected: readonly string[] | undefined;

  constructor(mutation: Mutation | undefined, expected?: readonly string[]) {
    this.#expected = expected;
    const options = { world: chatServerWorld(), seed: 7, clock: this.#clock };
    this.mock = createMock(chatServer, { ...options, ...(mutation && { mutation }) });
  }

  person(name: string): Person {
    return this.#people.get(name) ?? NOBODY;
  }

  /** One that comes only once in a walk. */
  uuid(): string {
    this.#uuids += 1;
    return `00000000-0000-4000-8000-${String(this.#uuids).padStart(12, "0")}`;
  }

  /** @throws Stopped when the mock has said something else than the right one */
  #stop(): void {
    const { lines } = this;
    if (!this.#expected) return;
    for (; this.#compared < lines.length; this.#compared++) {
      if (lines[this.#compared] !== this.#expected[this.#compared]) throw new Stopped();
    }
  }

  /** The answer, read as JSON. */
  send(request: Partial<HttpRequest> & { readonly target: string }): unknown {
    this.#stop();
    this.#clock.advance(1000);
    const whole = { method: "GET", headers: {}, body: null, ...request };
    const { status, headers, body } = this.mock.handle(whole);
    const bytes = body instanceof Uint8Array ? Buffer.from(body).toString("base64") : (body ?? "");
    this.lines.push(`${whole.method} ${whole.target} ${status} ${String(headers["content-type"])} ${bytes}`);
    const parsed = parseJson(decodeText(body) ?? "");
    return parsed.ok ? parsed.value : undefined;
  }

  /** Asked by somebody, with their token and a JSON body. */
  ask(name: string, method: string, target: string, body?: unknown): unknown {
    const { token } = this.person(name);
    const headers = { ...(token !== "" && { authorization: `Bearer ${token}` }), ...(body !== undefined && JSON_BODY) };
    return this.send({ method, target, headers, body: body === undefined ? null : JSON.stringify(body) });
  }

  register(name: string, change: Members = {}): void {
    const body = {
      name: `Person ${name}`,
      username: `person${name}`,
      password: `password of ${name}`,
      deviceInfo: { id: this.uuid(), name: "Suite", model: "wireproof", transport: "none" },
      ...change,
    };
    this.#signedIn(name, this.ask("", "POST", "/users", body));
  }

  logIn(name: string, username: string, password: string): void {
    const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
    const device = { id: this.uuid(), name: "Second", model: "wireproof", transport: "none" };
    const headers = { ...JSON_BODY, authorization };
    const body = JSON.stringify(device);
    this.#signedIn(name, this.send({ method: "POST", target: "/users/login", headers, body }));
  }

  #signedIn(name: string, answer: unknown): void {
    const info = member(answer, "info");
    const listed = member(answer, "deviceSessions");
    const session: unknown = Array.isArray(listed) ? listed[0] : undefined;
    if (session === undefined) return;
    this.#people.set(name, {
      id: Number(member(info, "id")),
      username: String(member(info, "username")),
      token: String(member(session, "accessToken")),
      session: String(member(session, "id")),
    });
  }

  /** Opens a connection, if its handshake is taken. */
  connect(
    name: string,
    target = `/${this.person(name).session}`,
    authorization = `Bearer ${this.person(name).token}`,
  ): void {
    const { sessions, accepts } = this.mock;
    const { path, admit } = accepts;
    const headers = authorization === "" ? {} : { authorization };
    const handshake = { target, headers, offered: [] };
    const isThere = typeof path !== "function" || path(target.split("?")[0] ?? "");
    const refusal = isThere ? admit?.(handshake) : undefined;
    this.lines.push(`${name} opens ${target}: ${isThere ? (refusal?.status ?? "open") : "nothing there"}`);
    if (!isThere || refusal || !sessions) return;
    const connection: WsConnection = {
      ...handshake,
      id: this.#listeners.size,
      subprotocol: undefined,
      isOpen: true,
      send: ({ data }) => void this.lines.push(`${name} < ${decodeText(data)}`),
      close: (code) => void this.lines.push(`${name} closed ${code}`),
      cut: () => void this.lines.push(`${name} cut`),
    };
    this.#listeners.set(name, sessions(connection));
  }

  frame(name: string, data: string): void {
    this.#listeners.get(name)?.onFrame({ data, binary: false });
  }

  disconnect(name: string): void {
    this.#listeners.get(name)?.onClosed?.({ code: 1000, reason: "" });
    this.#listeners.delete(name);
  }
}
