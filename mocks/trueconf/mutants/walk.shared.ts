// A fixed walk through everything that clients can ask for, on several connections, and all that a mock says on the way.

import { manualClock } from "../../../src/behaviour/entropy.ts";
import { decodeText } from "../../../src/binding/http-text.ts";
import { isRecord } from "../../../src/contract/is-record.ts";
import { trueConf } from "../../../src/protocols/trueconf/index.ts";
import type { Frame, WsConnection, WsListener } from "../../../src/transport/frame.ts";
import type { Mock } from "../../host.ts";
import { createMock } from "../../host.ts";
import type { Mutation } from "../../mutation.ts";
import { trueConfWorld } from "../world.ts";

const TOKEN = "/bridge/api/client/v1/oauth/token";
const FILES = "/bridge/api/client/v1/files";
const BOT2 = "bot2@video.example.com";
const CHESTER = "chester@video.example.com";
const BROWN = "brown@video.example.com";
const NOBODY = "nobody@video.example.com";
const NEVER = "00000000-0000-4000-8000-000000000000";
const HELLO = { text: "Hello, ñandú ☃", parseMode: "text" };
const SURVEY = {
  url: "https://video.example.com",
  appVersion: 1,
  path: "/survey",
  title: "A survey",
  description: "{{Survey}}",
  buttonText: "{{Go to survey}}",
  secret: "s",
  alt: "alt",
};

type Members = Readonly<Record<string, unknown>>;

class Walk {
  readonly lines: string[] = [];
  acknowledges = true;
  readonly #clock = manualClock(Date.parse("2026-01-02T03:04:05.678Z"));
  readonly mock: Mock;
  readonly #listeners = new Map<string, WsListener>();
  readonly #ids = new Map<string, number>();
  #answer: unknown;

  constructor(mutation: Mutation | undefined) {
    const options = { world: trueConfWorld(), seed: 7, clock: this.#clock };
    this.mock = createMock(trueConf, { ...options, ...(mutation && { mutation }) });
  }

  /** Opens a connection, if its handshake is taken. What arrives on it is acknowledged at once. */
  connect(name: string, target = "/websocket/chat_bot/", offered: readonly string[] = []): void {
    const { sessions, accepts } = this.mock;
    const { path, admit } = accepts;
    const handshake = { target, headers: {}, offered };
    const isTaken = typeof path === "function" && path(target) && admit?.(handshake) === undefined;
    this.lines.push(`${name} ${target} ${isTaken}`);
    if (!isTaken || !sessions) return;
    const connection: WsConnection = {
      ...handshake,
      id: this.#listeners.size,
      subprotocol: undefined,
      isOpen: true,
      send: ({ data }) => {
        const text = decodeText(data) ?? "";
        this.lines.push(`${name} < ${text}`);
        const said = parsed(text);
        if (said["type"] === 2) this.#answer = said["payload"];
        else if (typeof said["id"] === "number") this.#owed.push([name, said["id"]]);
      },
      close: (code) => void this.lines.push(`${name} closed ${code}`),
      cut: () => void this.lines.push(`${name} cut`),
    };
    this.#listeners.set(name, sessions(connection));
  }
  readonly #owed: [string, number][] = [];

  send(name: string, frame: Members | string): void {
    this.#clock.advance(10);
    this.#listeners
      .get(name)
      ?.onFrame({ data: typeof frame === "string" ? frame : JSON.stringify(frame), binary: false } satisfies Frame);
    for (const [to, id] of this.#owed.splice(0)) {
      if (!this.acknowledges) continue;
      this.#listeners.get(to)?.onFrame({ data: JSON.stringify({ type: 2, id }), binary: false });
    }
  }

  /** A member of the answer's payload. */
  ask(
    name: string,
    method: string,
    payload: unknown = {},
    member = "chatId",
    id = (this.#ids.get(name) ?? 0) + 1,
  ): string {
    this.#ids.set(name, id);
    this.#answer = undefined;
    this.send(name, { type: 1, id, method, payload });
    return isRecord(this.#answer) ? String(this.#answer[member]) : "";
  }

  http(
    method: string,
    target: string,
    body: string | Uint8Array | null,
    headers: Readonly<Record<string, string>> = {},
  ): Members {
    this.#clock.advance(10);
    const response = this.mock.handle({ method, target, headers, body });
    const text = decodeText(response.body) ?? "";
    this.lines.push(`${method} ${target} ${response.status} ${String(response.headers["content-type"])} ${text}`);
    return parsed(text);
  }

  token(login: string, change: Members = {}): string {
    const body = {
      client_id: "chat_bot",
      grant_type: "password",
      username: login,
      password: `${login}-secret`,
      ...change,
    };
    return String(this.http("POST", TOKEN, JSON.stringify(body), JSON_BODY)["access_token"]);
  }

  environment(name: string, params: unknown): void {
    this.mock.environment(name, params);
    this.send("", "");
  }
}

const JSON_BODY = { "content-type": "application/json" };

function parsed(text: string): Members {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

/** A file in a form, under the name of a part. */
function form(part: string): readonly [body: string, headers: Readonly<Record<string, string>>] {
  const body = `--cut\r\ncontent-disposition: form-data; name="${part}"; filename="a.txt"\r\n\r\nabc\r\n--cut--\r\n`;
  return [body, { "content-type": "multipart/form-data; boundary=cut" }];
}

/** What a mutation lets clients hear, frame by frame. */
export function transcript(mutation?: Mutation): readonly string[] {
  const walk = new Walk(mutation);
  const tokens = ["bot", "bot2", "bot", "bot2"].map((login) => walk.token(login));
  const late = walk.token("bot");
  askForTokens(walk);
  for (const name of ["a", "a2", "b", "early"]) walk.connect(name);
  walk.connect("slash", "/websocket/chat_bot");
  walk.connect("spoken", undefined, ["json.v1"]);
  beforeAuth(walk, tokens[0] ?? "");
  for (const [name, token] of [
    ["a", tokens[0]],
    ["a2", late],
    ["b", tokens[1]],
  ] as const)
    walk.ask(name, "auth", { token, tokenType: "JWT" });
  frames(walk);
  chats(walk);
  malformed(walk);
  messages(walk);
  files(walk);
  unread(walk);
  pages(walk);
  walk.send("a", "[");
  walk.ask("a2", "getChats", { count: 1, page: 1 });
  walk.environment("expireTokens", {});
  walk.ask("a", "getChats", { count: 1, page: 1 });
  walk.ask("early", "auth", { token: tokens[0], tokenType: "JWT" });
  walk.connect("again");
  walk.ask("again", "auth", { token: walk.token("bot"), tokenType: "JWT" });
  walk.connect("b3");
  walk.ask("b3", "auth", { token: walk.token("bot2"), tokenType: "JWT", receiveUnread: true });
  return walk.lines;
}

function askForTokens(walk: Walk): void {
  const given = { client_id: "chat_bot", grant_type: "password", username: "bot", password: "bot-secret" };
  for (const name of Object.keys(given)) {
    walk.http("POST", TOKEN, JSON.stringify({ ...given, [name]: undefined }), JSON_BODY);
    walk.http("POST", TOKEN, JSON.stringify({ ...given, [name]: "other" }), JSON_BODY);
  }
  walk.http("POST", TOKEN, '{"client_id":', JSON_BODY);
  walk.http("GET", "/api/v4/server", null);
}

function beforeAuth(walk: Walk, token: string): void {
  for (const [method, payload] of [
    ["getChats", { count: 10, page: 1 }],
    ["createGroupChat", { name: "Early" }],
    ["getChatByID", {}],
    ["noSuchMethod", {}],
    ["auth", { token, tokenType: "Bearer" }],
    ["auth", { token: "no token", tokenType: "JWT" }],
  ] as const)
    walk.ask("early", method, payload);
}

function frames(walk: Walk): void {
  walk.send("a", '{"payload":{"count":1,"page":1},"method":"getChats","id":90,"type":1}');
  walk.send("a", ' {"type" : 1, "id" : 91, "method": "getChats", "payload": {"count": 1, "page": 1}}');
  walk.send("a", '{"type":1,"id":92,"method":"getChats","payload":[]}');
  walk.ask("a", "getChats", { count: 1, page: 1 }, "", 3_000_000_000);
  walk.ask("a", "noSuchMethod", {}, "", 100);
  walk.ask("a", "noSuchMethod", {});
  walk.ask("a", "noSuchMethod", {});
}

function chats(walk: Walk): void {
  const group = walk.ask("a", "createGroupChat", { name: "A group of ñ" });
  const second = walk.ask("a", "createGroupChat", { name: "A group of ñ" });
  const channel = walk.ask("a", "createChannel", { title: "A channel" });
  walk.ask("a", "createChannel", { title: "A channel" });
  const personal = walk.ask("a", "createP2PChat", { userId: BOT2 });
  walk.ask("a", "createP2PChat", { userId: BROWN });
  walk.ask("a", "createGroupChat", { name: "A group that has a long name" });
  const all = [group, channel, personal];
  for (const chatId of all) walk.ask("a", "sendMessage", { chatId, content: HELLO });
  walk.ask("b", "createP2PChat", { userId: "bot@video.example.com" });
  walk.ask("a", "createP2PChat", { userId: BOT2 });
  for (const chatId of [group, channel]) {
    for (const userId of [BOT2, CHESTER, BROWN, BOT2]) walk.ask("a", "addChatParticipant", { chatId, userId });
    walk.ask("a", "changeParticipantRole", { chatId, userId: CHESTER, role: "admin" });
  }
  const look = (chatId: string): void => {
    for (const who of ["a", "b"]) {
      walk.ask(who, "getChatByID", { chatId });
      walk.ask(who, "getChatParticipants", { chatId, pageSize: 100, pageNumber: 1 });
      walk.ask(who, "getChatHistory", { chatId, count: 10 });
      for (const userId of ["bot@video.example.com", BOT2, CHESTER, BROWN, NOBODY]) {
        walk.ask(who, "hasChatParticipant", { chatId, userId });
      }
      for (const count of [10, 100]) walk.ask(who, "getChats", { count, page: 1 });
    }
  };
  [...all, NEVER].forEach(look);
  walk.ask("b", "addChatParticipant", { chatId: group, userId: "user@video.example.com" });
  walk.ask("b", "removeChatParticipant", { chatId: group, userId: CHESTER });
  walk.ask("a", "changeParticipantRole", { chatId: group, userId: BOT2, role: "admin" });
  walk.ask("b", "addChatParticipant", { chatId: group, userId: "user@video.example.com" });
  walk.ask("a", "changeParticipantRole", { chatId: group, userId: BOT2, role: "user" });
  for (const chatId of [group, channel]) walk.ask("a", "removeChatParticipant", { chatId, userId: BOT2 });
  [group, channel].forEach(look);
  walk.ask("a", "addChatParticipant", { chatId: group, userId: BOT2 });
  walk.ask("a", "addChatParticipant", { chatId: NEVER, userId: BOT2 });
  for (const chatId of [second, channel, personal, second]) {
    walk.ask("a", "removeChat", { chatId });
    look(chatId);
  }
  walk.ask("a", "createP2PChat", { userId: BOT2 });
  look(group);
}

/** Each request with each member missing, and each of another type. */
function malformed(walk: Walk): void {
  const chatId = walk.ask("a", "createGroupChat", { name: "Malformed" });
  walk.ask("a", "addChatParticipant", { chatId, userId: BOT2 });
  const requests: readonly (readonly [string, Members])[] = [
    ["createP2PChat", { userId: CHESTER }],
    ["createGroupChat", { name: "A group" }],
    ["createChannel", { title: "A channel" }],
    ["getChatByID", { chatId }],
    ["getChats", { count: 10, page: 1 }],
    ["addChatParticipant", { chatId, userId: CHESTER }],
    ["removeChatParticipant", { chatId, userId: CHESTER }],
    ["hasChatParticipant", { chatId, userId: BOT2 }],
    ["getChatParticipants", { chatId, pageSize: 10, pageNumber: 1 }],
    ["sendMessage", { chatId, content: HELLO }],
    ["sendSurvey", { chatId, content: SURVEY }],
    ["getUserDisplayName", { userId: CHESTER }],
    ["uploadFile", { fileSize: 3 }],
    ["removeChat", { chatId }],
  ];
  for (const [method, payload] of requests) {
    for (const [name, given] of Object.entries(payload)) {
      for (const instead of [undefined, true]) {
        walk.ask("a", method, { ...payload, [name]: instead });
        if (!isRecord(given)) continue;
        for (const inner of Object.keys(given))
          walk.ask("a", method, { ...payload, [name]: { ...given, [inner]: instead } });
      }
    }
  }
}

function messages(walk: Walk): void {
  const chatId = walk.ask("a", "createGroupChat", { name: "Messages" });
  const channel = walk.ask("a", "createChannel", { title: "Messages" });
  for (const one of [chatId, channel]) walk.ask("a", "addChatParticipant", { chatId: one, userId: BOT2 });
  walk.ask("b", "sendMessage", { chatId: channel, content: HELLO });
  walk.ask("a", "changeParticipantRole", { chatId: channel, userId: BOT2, role: "writer" });
  walk.ask("b", "sendMessage", { chatId: channel, content: HELLO });
  const write = (name: string, parseMode = "text", more: Members = {}): string =>
    walk.ask(name, "sendMessage", { chatId, content: { text: "**Hé**", parseMode }, ...more }, "messageId");
  const own = write("a");
  const others = write("b");
  const [markdown, html] = [write("a", "markdown"), write("b", "html")];
  const reply = write("a", "text", { replyMessageId: own });
  const survey = walk.ask("a", "sendSurvey", { chatId, content: SURVEY }, "messageId");
  const look = (): void => {
    for (const who of ["a", "b"]) {
      for (const messageId of [own, others, markdown, html, reply, survey, NEVER])
        walk.ask(who, "getMessageById", { messageId });
      walk.ask(who, "getChatHistory", { chatId, count: 20 });
      walk.ask(who, "getChatByID", { chatId });
    }
  };
  look();
  walk.ask("b", "editMessage", { messageId: own, content: HELLO });
  walk.ask("b", "editMessage", { messageId: others, content: HELLO });
  walk.ask("b", "removeMessage", { messageId: reply, forAll: true });
  walk.ask("b", "removeMessage", { messageId: own, forAll: false });
  walk.ask("b", "removeMessage", { messageId: others, forAll: true });
  walk.ask("a", "removeMessage", { messageId: html, forAll: true });
  walk.ask("a", "removeMessage", { messageId: markdown, forAll: true });
  walk.ask("a", "removeMessage", { messageId: NEVER, forAll: true });
  look();
  walk.ask("b", "clearHistory", { chatId, forAll: true });
  walk.ask("b", "clearHistory", { chatId, forAll: false });
  look();
  for (const userId of [BOT2, NOBODY]) walk.ask("a", "getUserDisplayName", { userId });
}

function files(walk: Walk): void {
  const chatId = walk.ask("a", "createGroupChat", { name: "Files" });
  for (const part of ["file", "other"]) {
    const task = walk.ask("a", "uploadFile", { fileSize: 3, fileName: "a.txt" }, "uploadTaskId");
    const [body, headers] = form(part);
    walk.http("POST", FILES, body, headers);
    walk.http("POST", FILES, body, { ...headers, "upload-task-id": "none" });
    const { temporalFileId } = walk.http("POST", FILES, body, { ...headers, "upload-task-id": task });
    walk.ask("a", "sendFile", { chatId, content: { temporalFileId } });
    walk.ask("a", "sendFile", { chatId, content: { temporalFileId } });
  }
  walk.environment("setUploadLimits", { maxSize: 2, extensions: null });
  walk.ask("a", "uploadFile", { fileSize: 3, fileName: "a.txt" });
}

/** Read by a connection that acknowledges nothing. */
function unread(walk: Walk): void {
  const chatId = walk.ask("a", "createGroupChat", { name: "Unread" });
  walk.ask("a", "addChatParticipant", { chatId, userId: BOT2 });
  walk.acknowledges = false;
  for (const number of [1, 2]) walk.ask("a", "sendMessage", { chatId, content: { ...HELLO, text: String(number) } });
  walk.ask("b", "getChatByID", { chatId });
  walk.acknowledges = true;
}

function pages(walk: Walk): void {
  const chatId = walk.ask("a", "createGroupChat", { name: "Pages" });
  for (const userId of [BOT2, CHESTER, BROWN, "user@video.example.com"])
    walk.ask("a", "addChatParticipant", { chatId, userId });
  for (const size of [1, 2, 3, 4, 5]) {
    for (const page of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      walk.ask("a", "getChatParticipants", { chatId, pageSize: size, pageNumber: page });
      walk.ask("a", "getChats", { count: size, page });
    }
  }
}
