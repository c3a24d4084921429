// Talking to a mock of TrueConf as a client would, in memory.

import { expect, onTestFinished } from "vitest";
import { isRecord } from "../../src/contract/is-record.ts";
import { trueConf } from "../../src/protocols/trueconf/index.ts";
import type { WsSession } from "../../src/transport/frame.ts";
import { memoryWs } from "../../src/transport/memory-ws.ts";
import type { Mock, MockOptions } from "../host.ts";
import { createMock } from "../host.ts";
import { trueConfWorld } from "./world.ts";

export interface Talk {
  readonly mock: Mock;
  token(login: string): string;
  /** A connection that is authorised. */
  enter(login?: string, flags?: Readonly<Record<string, unknown>>): Promise<Client>;
  connect(): Promise<Client>;
}

export interface Said {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly method?: unknown;
  readonly payload?: unknown;
}

/** One end of a connection, which counts its requests from 1 on. */
export class Client {
  readonly session: WsSession;
  /** Events that came while an answer was awaited. */
  readonly events: Said[] = [];
  #id = 0;

  constructor(session: WsSession) {
    this.session = session;
  }

  /** The answer's payload. */
  async ask(method: string, payload: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    this.#id += 1;
    this.session.send(JSON.stringify({ type: 1, id: this.#id, method, payload }));
    return (await this.answer(this.#id)).payload;
  }

  async answer(id: number): Promise<Said> {
    for (;;) {
      const said = await this.#next();
      if (said.type === 2 && said.id === id) return said;
      this.events.push(said);
    }
  }

  /** The next event, of those that came before at first. */
  async event(): Promise<Said> {
    return this.events.shift() ?? (await this.#next());
  }

  acknowledge(id: unknown): void {
    this.session.send(JSON.stringify({ type: 2, id }));
  }

  async #next(): Promise<Said> {
    const said: unknown = JSON.parse(String((await this.session.receive()).data));
    if (!isRecord(said)) throw new Error("expected an object in each frame");
    return said;
  }
}

export function talk(options: Partial<MockOptions> = {}): Talk {
  const mock = createMock(trueConf, { world: trueConfWorld(), seed: 1, ...options });
  if (!mock.sessions) throw new Error("expected a mock with sessions");
  const crashes: unknown[] = [];
  const server = memoryWs(mock.sessions, { ...mock.accepts, onCrash: (error) => void crashes.push(error) });
  onTestFinished(async () => {
    await server.close();
    expect(crashes).toEqual([]);
  });
  const connect = async (): Promise<Client> => new Client(await server.connect("/websocket/chat_bot/"));
  const token = (login: string): string => tokenFor(mock, login);
  return {
    mock,
    token,
    connect,
    async enter(login = "bot", flags = {}) {
      const client = await connect();
      const answer = await client.ask("auth", { token: token(login), tokenType: "JWT", ...flags });
      if (!isRecord(answer) || answer["errorCode"] !== undefined) throw new Error(`auth as ${login} was refused`);
      return client;
    },
  };
}

export function tokenFor(mock: Mock, login: string): string {
  const response = mock.handle(tokenRequest(login));
  const body: unknown = JSON.parse(String(response.body));
  return isRecord(body) ? String(body["access_token"]) : "";
}

export function tokenRequest(login: string, password = `${login}-secret`) {
  return {
    method: "POST",
    target: "/bridge/api/client/v1/oauth/token",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ client_id: "chat_bot", grant_type: "password", username: login, password }),
  };
}
