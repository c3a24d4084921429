// Many sessions at once, each with an account and a group of its own, whose every answer is checked.

import { isRecord } from "../../src/contract/is-record.ts";
import type { WsSession } from "../../src/transport/frame.ts";
import { connectWs } from "../../src/transport/ws-client.ts";

export interface Load {
  /** Of the mock; both are those of its ready line. */
  readonly url: string;
  readonly ws: string;
  readonly logins: readonly string[];
  /** For each session, besides the authorisation and the group. */
  readonly requests: number;
}

export interface LoadResult {
  readonly answers: number;
  readonly seconds: number;
  /** Milliseconds that answers took, lowest first. */
  readonly latencies: Float64Array;
}

/** The accounts that a world needs for as many sessions. */
export function crowd(size: number): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: size }, (_, index) => [`crowd${index}`, `secret${index}`]));
}

/**
 * Opens all sessions first, and then asks on all of them at once.
 *
 * @throws Error for an answer that is wrong or does not come
 */
export async function put({ url, ws, logins, requests }: Load): Promise<LoadResult> {
  const clients: CheckedClient[] = [];
  try {
    for (const login of logins) clients.push(await CheckedClient.enter(url, ws, login));
    const began = performance.now();
    await Promise.all(clients.map((client) => client.talk(requests)));
    const seconds = (performance.now() - began) / 1000;
    const latencies = Float64Array.from(clients.flatMap((client) => client.latencies)).toSorted();
    return { answers: latencies.length, seconds, latencies };
  } finally {
    await Promise.all(clients.map((client) => client.close()));
  }
}

/** The value below which this share of the sorted ones is. */
export function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** One session, one request at a time. */
class CheckedClient {
  readonly latencies: number[] = [];
  readonly #session: WsSession;
  readonly #login: string;
  #id = 0;
  #chat = "";

  private constructor(session: WsSession, login: string) {
    this.#session = session;
    this.#login = login;
  }

  static async enter(url: string, ws: string, login: string): Promise<CheckedClient> {
    const password = login.replace("crowd", "secret");
    const response = await fetch(`${url}/bridge/api/client/v1/oauth/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ client_id: "chat_bot", grant_type: "password", username: login, password }),
    });
    const grant: unknown = await response.json();
    const client = new CheckedClient(await connectWs(ws, { limits: { timeoutMs: 30_000 } }), login);
    await client.#ask("auth", { token: isRecord(grant) ? grant["access_token"] : "", tokenType: "JWT" });
    const made = await client.#ask("createGroupChat", { name: `Group of ${login}` });
    client.#chat = String(made["chatId"]);
    client.latencies.length = 0;
    return client;
  }

  /** Writes, and reads what was written, in turns. */
  async talk(requests: number): Promise<void> {
    for (let n = 0; n < requests; n += 2) {
      const text = `${this.#login} says ${n}`;
      const sent = await this.#ask("sendMessage", { chatId: this.#chat, content: { text, parseMode: "text" } });
      this.#check(sent["chatId"] === this.#chat, "the chat that was written to", sent);
      if (n + 1 >= requests) return;
      const chat = await this.#ask("getChatByID", { chatId: this.#chat });
      const last = chat["lastMessage"];
      const content = isRecord(last) ? last["content"] : undefined;
      this.#check(chat["title"] === `Group of ${this.#login}`, "the own title", chat);
      this.#check(isRecord(content) && content["text"] === text, `the text ${text}`, chat);
    }
  }

  async close(): Promise<void> {
    await this.#session[Symbol.asyncDispose]();
  }

  async #ask(method: string, payload: unknown): Promise<Readonly<Record<string, unknown>>> {
    const id = ++this.#id;
    const began = performance.now();
    this.#session.send(JSON.stringify({ type: 1, id, method, payload }));
    const { data } = await this.#session.receive();
    this.latencies.push(performance.now() - began);
    const said: unknown = JSON.parse(String(data));
    const answer = isRecord(said) && said["type"] === 2 && said["id"] === id ? said["payload"] : undefined;
    if (isRecord(answer) && answer["errorCode"] === undefined) return answer;
    throw new Error(`expected an answer to ${method} ${id} of ${this.#login}, found ${String(data).slice(0, 200)}`);
  }

  #check(holds: boolean, expected: string, found: unknown): void {
    if (!holds) throw new Error(`expected ${expected}, found ${JSON.stringify(found).slice(0, 300)}`);
  }
}
