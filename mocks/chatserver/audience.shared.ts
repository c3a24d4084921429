// Many people in one chat, each of whom listens; whatever is posted is counted on every connection.

import { isRecord } from "../../src/contract/is-record.ts";
import type { WsSession } from "../../src/transport/frame.ts";
import { connectWs } from "../../src/transport/ws-client.ts";

export interface Person {
  readonly id: number;
  readonly token: string;
  readonly sessionId: string;
}

export interface AudienceResult {
  /** Messages that came, on all connections together; each once and in order, or it is thrown. */
  readonly told: number;
  readonly seconds: number;
  /** Milliseconds that each post took, the lowest first. */
  readonly posts: Float64Array;
}

export class Audience implements AsyncDisposable {
  readonly #url: string;
  readonly #people: readonly Person[];
  readonly #listeners: WsSession[] = [];
  #chat = "";

  private constructor(url: string, people: readonly Person[]) {
    this.#url = url;
    this.#people = people;
  }

  /** People register, go into one group, and listen. */
  static async gather(url: string, size: number): Promise<Audience> {
    const people: Person[] = [];
    for (let n = 0; n < size; n++) people.push(await register(url, n));
    const audience = new Audience(url, people);
    const participants = people.slice(1).map(({ id }) => id);
    const chat = await audience.#ask(0, "POST", "/chats", { title: "All of them", participants, isPersonal: false });
    audience.#chat = String(chat["id"]);
    for (const { token, sessionId } of people) {
      const headers = { authorization: `Bearer ${token}` };
      audience.#listeners.push(
        await connectWs(`${url.replace("http", "ws")}/${sessionId}`, { headers, limits: { timeoutMs: 60_000 } }),
      );
    }
    return audience;
  }

  /**
   * The second person posts, one message after the other; all connections but the first `deaf` are read.
   *
   * @throws Error for a message that is missing, comes twice, or out of order
   */
  async hear(messages: number, text: (n: number) => string, deaf = 0): Promise<AudienceResult> {
    const began = performance.now();
    const heard = this.#listeners.slice(deaf).map((listener) => hearAll(listener, messages, text));
    const posts: number[] = [];
    for (let n = 0; n < messages; n++) {
      const start = performance.now();
      const localId = `${this.#people[1]?.id ?? 0}+${String(n).padStart(36, "0")}`;
      await this.#ask(1, "POST", `/chats/${this.#chat}/messages`, { localId, text: text(n) });
      posts.push(performance.now() - start);
    }
    await Promise.all(heard);
    const seconds = (performance.now() - began) / 1000;
    return { told: heard.length * messages, seconds, posts: Float64Array.from(posts).toSorted() };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#listeners.map((listener) => listener[Symbol.asyncDispose]()));
  }

  #ask(who: number, method: string, path: string, body: unknown): Promise<Readonly<Record<string, unknown>>> {
    return ask(this.#url, method, path, body, this.#people[who]?.token);
  }
}

async function hearAll(listener: WsSession, messages: number, text: (n: number) => string): Promise<void> {
  for (let n = 0; n < messages; n++) {
    const { data } = await listener.receive();
    const told: unknown = JSON.parse(String(data));
    const payload = isRecord(told) && told["event"] === "message" ? told["payload"] : undefined;
    const found = isRecord(payload) ? payload["text"] : undefined;
    if (found !== text(n)) throw new Error(`expected message ${n}, found ${String(data).slice(0, 200)}`);
  }
}

/** Somebody new, signed in. */
export async function register(url: string, n: number): Promise<Person> {
  const deviceInfo = { id: crypto.randomUUID(), name: "Load", model: "Load", transport: "none" };
  const person = { name: `Listener ${n}`, username: `listener${n}`, password: "correct-horse", deviceInfo };
  const { info, deviceSessions } = await ask(url, "POST", "/users", person, undefined);
  const [session]: readonly unknown[] = Array.isArray(deviceSessions) ? deviceSessions : [];
  if (!isRecord(info) || !isRecord(session)) throw new Error("expected somebody who is signed in");
  return { id: Number(info["id"]), token: String(session["accessToken"]), sessionId: String(session["id"]) };
}

/** @throws Error for what is not carried out, or not answered by an object */
export async function ask(...asked: Parameters<typeof askAny>): Promise<Readonly<Record<string, unknown>>> {
  const answer = await askAny(...asked);
  if (isRecord(answer)) return answer;
  throw new Error(`expected ${asked[1]} ${asked[2]} to be answered by an object`);
}

/** @throws Error for what is not carried out */
export async function askAny(
  url: string,
  method: string,
  path: string,
  body: unknown,
  token: string | undefined,
): Promise<unknown> {
  const response = await fetch(url + path, {
    method,
    headers: { "content-type": "application/json", ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  if (response.status === 200) return answer;
  throw new Error(`expected ${method} ${path} to be carried out, found ${response.status}`);
}
