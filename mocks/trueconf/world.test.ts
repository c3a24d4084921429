import { expect, test } from "vitest";
import { isRecord } from "../../src/contract/is-record.ts";
import { trueConf } from "../../src/protocols/trueconf/index.ts";
import { connectHttp } from "../../src/transport/http-client.ts";
import { connectWs } from "../../src/transport/ws-client.ts";
import { serveMock } from "../serve.ts";
import { OTHER_CHAT, SAMPLES, printed } from "./samples.shared.ts";
import { Client, talk, tokenRequest } from "./talk.shared.ts";
import { trueConfWorld } from "./world.ts";

const BOT = "bot@video.example.com";

/** What the document does not print, because its author's bot is not ours: what stands behind. */
const BEHIND: Readonly<Record<string, (payload: unknown) => unknown>> = {
  getChats: (payload) => (Array.isArray(payload) ? payload.slice(0, 3) : payload),
  getChatParticipants(payload) {
    const list = isRecord(payload) ? payload["participants"] : undefined;
    if (!Array.isArray(list)) return payload;
    return { participants: list.filter((participant) => participant.userId !== BOT) };
  },
};

test.for(SAMPLES)("the document's $method gets the document's answer, in a fresh world", async (sample) => {
  const client = await talk().enter();
  client.session.send(printed(sample));
  const { payload, ...rest } = await client.answer(1);
  expect(rest).toEqual({ type: 2, id: 1 });
  const shown = BEHIND[sample.method]?.(payload) ?? payload;
  if (sample.minted) expect(shown).toEqual({ chatId: expect.stringMatching(/^[0-9a-f]{40}$/) });
  else expect(JSON.stringify(shown)).toBe(JSON.stringify(sample.answer));
});

test("all of the document's requests over a socket, each in a fresh world", async () => {
  await using served = await serveMock(trueConf, { world: trueConfWorld(), seed: 1 });
  const { url, ws = "", control = "" } = served.ready;
  for (const sample of SAMPLES) {
    await using http = connectHttp(url);
    const granted = await http.send(tokenRequest("bot"));
    const { access_token: token }: { access_token?: string } = JSON.parse(Buffer.from(granted.body ?? "").toString());
    await using session = await connectWs(ws, { subprotocols: ["json.v1"] });
    const client = new Client(session);
    await client.ask("auth", { token, tokenType: "JWT" });
    session.send(printed(sample));
    const { payload } = await client.answer(1);
    expect(payload).not.toHaveProperty("errorCode");
    await using controlled = connectHttp(control);
    await controlled.send({ method: "POST", target: "/reset", headers: {}, body: null });
  }
});

test("the chat that the document's requests name stands behind those of its list, and is the bot's", async () => {
  const client = await talk().enter();
  const chats = await client.ask("getChats", { count: 10, page: 1 });
  expect(chats).toMatchObject([{}, {}, {}, { chatId: OTHER_CHAT, chatType: 2, unreadMessages: 0, lastMessage: null }]);
  expect(await client.ask("getChatParticipant", { chatId: OTHER_CHAT, userId: BOT })).toMatchObject({ role: "owner" });
});

test("what is unread is told to who asks for it, and read when it is acknowledged", async () => {
  const client = await talk().enter("bot", { receiveUnread: true });
  const told = [await client.event(), await client.event()];
  const texts = told.map(
    ({ payload }) => isRecord(payload) && isRecord(payload["content"]) && payload["content"]["text"],
  );
  expect(texts.toSorted()).toEqual(["Hello everyone!", "Hello!"]);
  for (const { id } of told) client.acknowledge(id);
  expect(await client.ask("getChats", { count: 10, page: 1 })).toMatchObject([
    { unreadMessages: 0 },
    { unreadMessages: 0 },
    { unreadMessages: 0 },
    { unreadMessages: 0 },
  ]);
});

test("those who can log in come first among its people", () => {
  expect(trueConfWorld().actors).toEqual([
    { name: "bot", username: "bot", password: "bot-secret", userId: BOT },
    { name: "bot2", username: "bot2", password: "bot2-secret", userId: "bot2@video.example.com" },
    { name: "user", userId: "user@video.example.com" },
    { name: "admin", userId: "admin@video.example.com" },
    { name: "brown", userId: "brown@video.example.com" },
    { name: "chester", userId: "chester@video.example.com" },
  ]);
});

test("the other account has no chats, and everyone has a name", async () => {
  const client = await talk().enter("bot2");
  expect(await client.ask("getChats", { count: 10, page: 1 })).toEqual([]);
  for (const { userId } of trueConfWorld().actors) {
    expect(await client.ask("getUserDisplayName", { userId })).toEqual({ displayName: expect.stringMatching(/./) });
  }
});

test("a world may have other accounts, another server and many chats", async () => {
  const world = trueConfWorld({
    accounts: { helper: "helper-secret" },
    users: ["zed"],
    settings: { server: "chat.example.org" },
    moreChats: 20_000,
  });
  expect(world.actors.map(({ userId }) => userId)).toEqual(
    ["helper", "user", "admin", "brown", "chester", "zed"].map((login) => `${login}@chat.example.org`),
  );
  const client = await talk({ world }).enter("helper");
  expect(await client.ask("getChats", { count: 2, page: 10_002 })).toMatchObject([
    { title: "Group 19999", chatType: 2 },
    { title: "Group 20000", unreadMessages: 0 },
  ]);
  expect(await client.ask("getUserDisplayName", { userId: "zed@chat.example.org" })).toEqual({ displayName: "zed" });
});

test("a world without accounts is a world of people", async () => {
  const world = trueConfWorld({ accounts: {} });
  expect(world.actors.map(({ name }) => name)).toEqual(["user", "admin", "brown", "chester"]);
});
