// A mock that tests of the model ask as a client would, over no socket.

import type { State } from "./state.ts";
import type { HttpHeaders, HttpResponse } from "../../transport/http-message.ts";
import type { ChatManagerWorldOptions } from "../../../mocks/chat-manager/world.ts";
import { chatManagerWorld } from "../../../mocks/chat-manager/world.ts";
import type { Mock } from "../../../mocks/host.ts";
import { createMock } from "../../../mocks/host.ts";
import { isRecord } from "../../contract/is-record.ts";
import { manualClock } from "../../behaviour/entropy.ts";
import { chatManager } from "./index.ts";

export const CHATS = "/api/v1/private/chats";
export const TOKEN = "/oauth2/v1/token";

/** Of the document's samples: two chats, and the two people in both. */
export const XXII = "9a983789-1709-4543-aa31-a02867680017";
export const XXI = "3322d043-4f3c-4a85-92fc-4c6876cd9442";
export const BOT = "5a9b042b-36ca-4aab-ba50-7ceda030d33f";
export const OWNER = "ba2cc0a8-841c-49d3-9c30-418e955f06ff";
/** Of nothing and nobody. */
export const NOBODY = "11111111-2222-4333-8444-555555555555";

export const START = Date.parse("2026-01-02T03:04:05.678Z");

export interface Said {
  readonly body?: unknown;
  readonly headers?: HttpHeaders;
  /** Null: no credentials. */
  readonly token?: string | null;
}

export interface Answer {
  readonly status: number;
  /** Parsed where it is labelled as JSON. */
  readonly body: unknown;
  readonly headers: HttpHeaders;
}

export interface Served {
  readonly mock: Mock;
  readonly clock: ReturnType<typeof manualClock>;
  ask(method: string, target: string, said?: Said): Answer;
  /** Registers a chat and returns its id. */
  create(body?: object): string;
  /** What is true in the mock. */
  state(): State;
}

export interface ServedOptions extends Partial<ChatManagerWorldOptions> {
  /** Without the prefix `chat-manager.`. */
  readonly branches?: Readonly<Record<string, string>>;
  readonly world?: State;
}

export function served({ branches = {}, world, ...options }: ServedOptions = {}): Served {
  const clock = manualClock(START);
  let current: unknown;
  const mock = createMock(chatManager, {
    world: world ? { state: world, actors: [] } : chatManagerWorld(options),
    seed: 1,
    clock,
    branches: new Map(Object.entries(branches).map(([choice, branch]) => [`chat-manager.${choice}`, branch])),
    mutation: {
      behaviour: (behaviour) => ({
        ...behaviour,
        advance: (state, now) => (current = behaviour.advance(state, now)),
      }),
    },
  });
  const ask = (method: string, target: string, { body, headers, token = "demo-token" }: Said = {}): Answer => {
    const request = {
      method,
      target,
      headers: {
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      body: body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body),
    };
    return read(mock.handle(request));
  };
  return {
    mock,
    clock,
    ask,
    create(body = { title: "A new chat" }) {
      const answer = ask("POST", CHATS, { body });
      if (answer.status !== 202) throw new Error(`the chat was refused: ${JSON.stringify(answer.body)}`);
      return textAt(answer.body, "id");
    },
    state() {
      // Nothing happens, but the behaviour is handed the state as it is.
      mock.environment("expireTokens", { token: "none" });
      if (!isState(current)) throw new TypeError("not a state");
      return current;
    },
  };
}

function read({ status, headers, body }: HttpResponse): Answer {
  const text = String(body ?? "");
  const json = String(headers["content-type"]).startsWith("application/json");
  const parsed: unknown = json ? JSON.parse(text) : text;
  return { status, headers, body: parsed };
}

/** A member of an object, by its path. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((held, key) => Reflect.get(Object(held), key), value);
}

export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = at(value, ...path);
  if (typeof found !== "string") throw new TypeError(`no text at ${path.join("/")} of ${JSON.stringify(value)}`);
  return found;
}

/** The ids of a page, in order. */
export function idsOf({ body }: Answer): readonly string[] {
  const records = at(body, "records");
  if (!Array.isArray(records)) throw new TypeError(`no page: ${JSON.stringify(body)}`);
  return records.map((record: unknown) => textAt(record, "id"));
}

function isState(value: unknown): value is State {
  return isRecord(value) && "chats" in value && "listed" in value;
}
