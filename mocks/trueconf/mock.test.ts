import { describe, expect, test } from "vitest";
import { isRecord } from "../../src/contract/is-record.ts";
import { trueConf } from "../../src/protocols/trueconf/index.ts";
import { connectHttp } from "../../src/transport/http-client.ts";
import { connectWs } from "../../src/transport/ws-client.ts";
import { controlHandler } from "../control.ts";
import type { Mock } from "../host.ts";
import { serveMock } from "../serve.ts";
import { OTHER_CHAT } from "./samples.shared.ts";
import { Client, talk, tokenFor, tokenRequest } from "./talk.shared.ts";
import { trueConfWorld } from "./world.ts";

const BOT = "bot@video.example.com";
const BOT2 = "bot2@video.example.com";
const CHESTER = "chester@video.example.com";
const HELLO = { text: "Hello", parseMode: "html" };

function memberOf(payload: unknown, name: string): string {
  const value = isRecord(payload) ? payload[name] : undefined;
  if (typeof value !== "string") throw new Error(`expected ${name}, found ${JSON.stringify(payload)}`);
  return value;
}

async function control(mock: Mock, method: string, target: string, params?: object) {
  const body = params === undefined ? null : JSON.stringify(params);
  const response = await controlHandler(mock)({ method, target, headers: { host: "127.0.0.1" }, body });
  return { status: response.status, body: JSON.parse(String(response.body)) };
}

test("what one account does is told to the other, on each of its connections, numbered from 1", async () => {
  const { enter } = talk();
  const [writer, one, two] = [await enter("bot"), await enter("bot2"), await enter("bot2")];
  const chatId = memberOf(await writer.ask("createP2PChat", { userId: BOT2 }), "chatId");
  const messageId = memberOf(await writer.ask("sendMessage", { chatId, content: HELLO }), "messageId");
  for (const client of [one, two]) {
    expect(await client.event()).toMatchObject({ type: 1, id: 1, method: "createP2PChat", payload: { chatId } });
    expect(await client.event()).toMatchObject({
      type: 1,
      id: 2,
      method: "sendMessage",
      payload: { chatId, messageId, author: { id: BOT, type: 1 }, type: 200, content: HELLO, isEdited: false },
    });
  }
  await writer.ask("getChats", { count: 1, page: 1 });
  expect(writer.events).toEqual([]);
});

test("a message is read when it is acknowledged", async () => {
  const { enter } = talk();
  const [writer, reader] = [await enter("bot"), await enter("bot2")];
  const chatId = memberOf(await writer.ask("createP2PChat", { userId: BOT2 }), "chatId");
  await writer.ask("sendMessage", { chatId, content: HELLO });
  const unread = async (): Promise<unknown> => reader.ask("getChatByID", { chatId });
  expect(await unread()).toMatchObject({ unreadMessages: 1 });
  reader.acknowledge(1);
  reader.acknowledge(77);
  expect(await unread()).toMatchObject({ unreadMessages: 1 });
  reader.acknowledge(2);
  expect(await unread()).toMatchObject({ unreadMessages: 0 });
});

test("nothing is told to a connection before it is authorised", async () => {
  const { enter, connect, mock } = talk();
  const idle = await connect();
  const member = await enter("bot");
  mock.environment("writeAs", { userId: CHESTER, to: BOT, text: "Hi" });
  expect(await member.event()).toMatchObject({ method: "sendMessage", payload: { author: { id: CHESTER } } });
  expect(await idle.ask("getChats", { count: 1, page: 1 })).toEqual({ errorCode: 200 });
  expect(idle.events).toEqual([]);
});

test("frames that nobody can make sense of leave the connection as it was", async () => {
  const { enter } = talk();
  const client = await enter();
  for (const frame of [
    "",
    "{",
    "[]",
    "7",
    "null",
    "{}",
    '{"type":3,"id":1}',
    '{"type":1,"id":-1,"method":"getChats"}',
  ]) {
    client.session.send(frame);
  }
  client.session.send(Buffer.from([0xff, 0x00]));
  expect(await client.ask("getChats", { count: 1, page: 1 })).toMatchObject([{ unreadMessages: 0 }]);
});

test.for(["connect", "disconnect", "acknowledge", "createToken", "toString", "__proto__"])(
  "a request that calls itself %s is of an unknown method",
  async (method) => {
    const { enter } = talk();
    const client = await enter();
    expect(await client.ask(method, { receipt: "x", target: "/", offered: [] })).toEqual({ errorCode: 307 });
    expect(await client.ask("getChats", { count: 1, page: 1 })).toHaveLength(1);
  },
);

describe("the control port", () => {
  test("lets people write, and the events are told", async () => {
    const { enter, mock } = talk();
    const client = await enter();
    const said = { userId: "user@video.example.com", chatId: OTHER_CHAT, text: "Is anybody here?" };
    const { status, body } = await control(mock, "POST", "/environment/writeAs", said);
    expect({ status, ok: body.ok }).toEqual({ status: 200, ok: true });
    expect(await client.event()).toMatchObject({
      id: 1,
      method: "sendMessage",
      payload: { chatId: OTHER_CHAT, messageId: body.result.messageId, author: { id: said.userId, type: 1 } },
    });
  });

  test("names everything that can happen", async () => {
    const { mock } = talk();
    const { body } = await control(mock, "GET", "/");
    expect(body.environment.toSorted()).toEqual([
      "addAs",
      "createGroupAs",
      "expireTokens",
      "pressButton",
      "removeAs",
      "renameAs",
      "setAccountEnabled",
      "setPasswordsEnabled",
      "setUploadLimits",
      "uploadAs",
      "writeAs",
    ]);
  });

  test("lets tokens expire", async () => {
    const { enter, mock } = talk();
    const client = await enter();
    expect((await control(mock, "POST", "/environment/expireTokens")).status).toBe(200);
    expect(await client.ask("getChats", { count: 1, page: 1 })).toEqual({ errorCode: 203 });
  });

  test("begins again: connections end, tokens and chats are as before", async () => {
    const { enter, connect, token, mock } = talk();
    const before = token("bot");
    const client = await enter();
    await client.ask("createGroupChat", { name: "Gone soon" });
    expect((await control(mock, "POST", "/reset")).status).toBe(200);
    expect(await client.session.closed).toEqual({ code: 1012, reason: "the world was reset" });
    const stranger = await connect();
    expect(await stranger.ask("auth", { token: before, tokenType: "JWT" })).toEqual({ errorCode: 201 });
    const again = await enter();
    expect(await again.ask("getChats", { count: 10, page: 1 })).toHaveLength(4);
  });
});

test("the journal has every frame and nothing that is secret", async () => {
  const { enter, mock, token } = talk();
  const client = await enter();
  const chatId = memberOf(await client.ask("createP2PChat", { userId: BOT2 }), "chatId");
  await client.ask("sendMessage", { chatId, content: { text: "between us", parseMode: "text" } });
  await client.ask("getChatByID", { chatId: "between us" });
  client.session.send("between us");
  client.session.send('{"type":1,"id":"between us"}');
  await client.ask("getUserDisplayName", { userId: CHESTER });
  mock.environment("writeAs", { userId: CHESTER, to: BOT, text: "between us" });
  client.acknowledge((await client.event()).id);
  await client.ask("getChats", { count: 1, page: 1 });
  mock.handle(tokenRequest("bot", "between us"));
  const entries = mock.journal.entries();
  expect(entries).toMatchObject([
    { session: "s1", kind: "connect", path: "/websocket/chat_bot/" },
    { method: "POST", operation: "createToken", status: 201 },
    { session: "s1", kind: "request", method: "auth", id: 1 },
    { session: "s1", kind: "request", method: "createP2PChat", id: 2 },
    { session: "s1", kind: "request", method: "sendMessage", id: 3 },
    { session: "s1", kind: "request", method: "getChatByID", id: 4, errorCode: 304 },
    { session: "s1", kind: "nonsense" },
    { session: "s1", kind: "nonsense" },
    { session: "s1", kind: "request", method: "getUserDisplayName", id: 5 },
    { session: "s1", kind: "event", method: "sendMessage", id: 1 },
    { session: "s1", kind: "acknowledgement", id: 1 },
    { session: "s1", kind: "request", method: "getChats", id: 6 },
    { method: "POST", operation: "createToken", status: 401 },
  ]);
  const text = JSON.stringify(entries);
  expect(text).not.toContain("between us");
  expect(text).not.toContain("bot-secret");
  expect(text).not.toContain(token("bot").slice(0, 20));
});

test("two mocks of one world know nothing of each other", async () => {
  const [one, other] = [await talk().enter(), await talk().enter()];
  await one.ask("createGroupChat", { name: "Here only" });
  expect(await one.ask("getChats", { count: 10, page: 1 })).toHaveLength(5);
  expect(await other.ask("getChats", { count: 10, page: 1 })).toHaveLength(4);
});

test("the events of a write come after its answer, unless the mock is told otherwise", async () => {
  const order = async (...branches: [string, string][]): Promise<unknown[]> => {
    const { enter } = talk({ branches: new Map(branches) });
    const client = await enter();
    client.session.send('{"type":1,"id":50,"method":"createGroupChat","payload":{"name":"All"}}');
    const frames = [await client.session.receive(), await client.session.receive()];
    return frames.map(({ data }) => JSON.parse(String(data)).type);
  };
  const echo: [string, string] = ["trueconf.event-echo", "caller"];
  expect(await order(echo)).toEqual([2, 1]);
  expect(await order(echo, ["trueconf.response-order", "events-first"])).toEqual([1, 2]);
});

test("a file is downloaded from where the mock is", async () => {
  await using served = await serveMock(trueConf, { world: trueConfWorld(), seed: 1 });
  const { url, ws = "" } = served.ready;
  await using session = await connectWs(ws, { subprotocols: ["json.v1"] });
  expect(session.subprotocol).toBe("json.v1");
  const client = new Client(session);
  await client.ask("auth", { token: tokenFor(served.mock, "bot"), tokenType: "JWT" });
  const { uploadTaskId } = textsOf(await client.ask("uploadFile", { fileSize: 5, fileName: "hello.txt" }));
  await using http = connectHttp(url);
  const uploaded = await http.send({
    method: "POST",
    target: "/bridge/api/client/v1/files",
    headers: { "content-type": "multipart/form-data; boundary=XX", "upload-task-id": uploadTaskId ?? "" },
    body: '--XX\r\ncontent-disposition: form-data; name="file"; filename="hello.txt"\r\ncontent-type: text/plain\r\n\r\nhello\r\n--XX--\r\n',
  });
  const { temporalFileId } = textsOf(JSON.parse(Buffer.from(uploaded.body ?? "").toString()));
  const sent = textsOf(await client.ask("sendFile", { chatId: OTHER_CHAT, content: { temporalFileId } }));
  const { downloadUrl = "" } = textsOf(await client.ask("getFileInfo", { fileId: sent["fileId"] }));
  expect(downloadUrl.startsWith(`${url}/`)).toBe(true);
  const target = downloadUrl.slice(url.length);
  const downloaded = await http.send({ method: "GET", target, headers: {}, body: null });
  expect(Buffer.from(downloaded.body ?? "").toString()).toBe("hello");
});

function textsOf(payload: unknown): Readonly<Record<string, string>> {
  const entries = isRecord(payload) ? Object.entries(payload) : [];
  return Object.fromEntries(entries.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}
