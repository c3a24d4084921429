// A client that shares nothing with ours and nothing with theirs: JSON over a WebSocket, and no more than that.

import { once } from "node:events";
import { WebSocket } from "ws";
import { isRecord } from "../src/contract/is-record.ts";
import { Arrivals } from "./arrivals.ts";
import { at, textAt } from "./json.ts";
import type { Account, MockProcess } from "./mock-process.ts";

const ANSWERED = 5000;

export interface ToldEvent {
  readonly method: string;
  readonly payload: unknown;
}

export class PlainSession implements AsyncDisposable {
  readonly told = new Arrivals<ToldEvent>();
  readonly #socket: WebSocket;
  readonly #answers = new Arrivals<Readonly<Record<string, unknown>>>();
  /** Where its HTTP endpoints are. */
  readonly http: string;
  #id = 0;

  private constructor(socket: WebSocket, http: string) {
    this.http = http;
    this.#socket = socket;
    socket.on("message", (data) => this.#read(String(data)));
    socket.on("error", (error) => this.#answers.end(error.message));
    socket.on("close", (code) => {
      this.#answers.end(`closed with ${code}`);
      this.told.end(`closed with ${code}`);
    });
  }

  /** Opens a session of an account, with a token got by its password. */
  static async open(mock: MockProcess, { username, password }: Account): Promise<PlainSession> {
    const grant = await fetch(`${mock.url}/bridge/api/client/v1/oauth/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ client_id: "chat_bot", grant_type: "password", username, password }),
      signal: AbortSignal.timeout(ANSWERED),
    });
    const token = textAt(await grant.json(), "access_token");
    const socket = new WebSocket(mock.ws, ["json.v1"], { handshakeTimeout: ANSWERED });
    const session = new PlainSession(socket, mock.url);
    await once(socket, "open");
    await session.ask("auth", { token, tokenType: "JWT" });
    return session;
  }

  /** @throws Error when it is refused, with the code, or not answered */
  async ask(method: string, payload: object): Promise<unknown> {
    const answer = await this.#exchange(method, payload);
    const code = at(answer, "errorCode");
    if (code !== undefined && code !== 0) throw new Error(`${method} was refused with ${JSON.stringify(code)}`);
    return answer;
  }

  /** The code with which it is refused. Undefined: it is served. */
  async refusal(method: string, payload: object): Promise<unknown> {
    return at(await this.#exchange(method, payload), "errorCode");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#socket.readyState === WebSocket.CLOSED) return;
    const closed = once(this.#socket, "close");
    const timer = setTimeout(() => this.#socket.terminate(), 1000);
    this.#socket.close(1000);
    await closed;
    clearTimeout(timer);
  }

  async #exchange(method: string, payload: object): Promise<unknown> {
    this.#id += 1;
    const id = this.#id;
    this.#socket.send(JSON.stringify({ type: 1, id, method, payload }));
    const answer = await this.#answers.first((frame) => frame["id"] === id, `the answer to ${method}`, ANSWERED);
    return answer["payload"];
  }

  #read(text: string): void {
    const frame: unknown = JSON.parse(text);
    if (!isRecord(frame)) return;
    if (frame["type"] === 2) {
      this.#answers.push(frame);
      return;
    }
    this.#socket.send(JSON.stringify({ type: 2, id: frame["id"] }));
    this.told.push({ method: textAt(frame, "method"), payload: frame["payload"] });
  }
}
