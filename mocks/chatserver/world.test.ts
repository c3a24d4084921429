import { expect, test } from "vitest";
import { chatServer } from "../../src/protocols/chatserver/index.ts";
import type { Mock } from "../host.ts";
import { createMock } from "../host.ts";
import type { World } from "../world.ts";
import { chatServerWorld } from "./world.ts";

const CLIMBING = "6F0C2B1E-5A0B-4C53-9E7A-2F8D4F3E9A10";

function mockOf(world: World): Mock {
  return createMock(chatServer, { world, seed: 1 });
}

function asked(
  mock: Mock,
  token: string | undefined,
  target: string,
  method = "GET",
  body: unknown = undefined,
): unknown {
  const { status, body: answer } = mock.handle({
    method,
    target,
    headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { "content-type": "application/json" }) },
    body: body === undefined ? null : JSON.stringify(body),
  });
  return { status, body: answer === null ? null : JSON.parse(String(answer)) };
}

test("the world of the contract's examples: three people, a group of two, a message", () => {
  const world = chatServerWorld();
  const mock = mockOf(world);
  const [ann, bo, dee] = world.actors.map(({ token }) => token);
  const owner = { id: 1, name: "Ann Lee", username: "annlee" };
  const message = { id: 41, text: "Photos from Sunday", authorId: 1, createdAt: "2025-08-08T12:00:00Z" };
  const group = { id: CLIMBING, title: "Climbing", isPersonal: false, owner, lastMessage: message };
  expect(asked(mock, ann, "/chats/")).toMatchObject({ status: 200, body: [group] });
  expect(asked(mock, bo, `/chats/${CLIMBING}/messages`)).toMatchObject({ status: 200, body: [message] });
  expect(asked(mock, dee, "/chats/")).toEqual({ status: 200, body: [] });
  expect(asked(mock, ann, "/users/me")).toMatchObject({
    body: { info: owner, deviceSessions: [{ id: "0B7A0E1C-8C1E-4C0B-9F0E-5D7F2A9C1B42", accessToken: ann }] },
  });
});

test("what is made in it later has ids of its own", () => {
  const world = chatServerWorld();
  const mock = mockOf(world);
  const body = { localId: "1+00000000-0000-4000-8000-000000000000", text: "More" };
  const posted = asked(mock, world.actors[0]?.token, `/chats/${CLIMBING}/messages`, "POST", body);
  expect(posted).toMatchObject({ status: 200, body: { id: 42 } });
});

test("its tokens are the same each time, whatever the seed of the mock", () => {
  expect(chatServerWorld().actors).toEqual(chatServerWorld().actors);
  expect(new Set(chatServerWorld().actors.map(({ token }) => token)).size).toBe(3);
});

test("a world with people of its own has no chats but its own", () => {
  const users = [
    { username: "annlee", name: "Ann", password: "correct-horse", token: "ann" },
    { username: "BoBerg", name: "Bo", password: "correct-horse", token: "bo" },
  ];
  expect(asked(mockOf(chatServerWorld({ users })), "ann", "/chats/")).toEqual({ status: 200, body: [] });
  const said = { author: "boberg", text: "Hi" };
  const chat = { title: "Boats", isPersonal: false, owner: "boberg", users: ["annlee"], messages: [said] };
  const mock = mockOf(chatServerWorld({ users, chats: [chat] }));
  expect(asked(mock, "ann", "/chats/?full=1")).toMatchObject({
    body: [{ title: "Boats", owner: { id: 2 }, allUsers: [{ id: 2 }, { id: 1 }], lastMessage: { id: 1, text: "Hi" } }],
  });
});

test("a crowd talks in its groups, and goes on like anybody else", () => {
  const world = chatServerWorld({ generate: { users: 10, chats: 30, messages: 100 } });
  const mock = mockOf(world);
  const login = mock.handle({
    method: "POST",
    target: "/users/login",
    headers: {
      authorization: `Basic ${Buffer.from("person1:correct-horse").toString("base64")}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ id: CLIMBING, name: "n", model: "m", transport: "none" }),
  });
  const { deviceSessions } = JSON.parse(String(login.body));
  const token = deviceSessions[0].accessToken;
  const chats: unknown = asked(mock, token, "/chats/?full=1");
  expect(chats).toMatchObject({ body: Array.from({ length: 12 }, () => ({ isPersonal: false })) });
  const [{ id, lastMessage, allUsers }] = JSON.parse(JSON.stringify(chats)).body;
  expect(allUsers).toHaveLength(4);
  const messages: unknown = asked(mock, token, `/chats/${id}/messages?count=100`);
  expect(JSON.parse(JSON.stringify(messages)).body).toHaveLength(4);
  expect(asked(mock, token, `/chats/${id}/messages/${lastMessage.id}/read`, "PUT")).toMatchObject({ status: 200 });
  // Of the same people there is a group already, which creating it gives.
  const participants = allUsers.map((user: { id: number }) => user.id).slice(1);
  expect(asked(mock, token, "/chats", "POST", { participants, isPersonal: false })).toMatchObject({ status: 200 });
});

test("all messages of a crowd are dealt out, and each is found by its id", () => {
  const state = JSON.parse(JSON.stringify(chatServerWorld({ generate: { users: 2, chats: 3, messages: 11 } }).state));
  const messages: readonly { id: string }[] = Object.values(state.chats).flatMap((chat) => Object(chat).log);
  expect(new Set(messages.map(({ id }) => id))).toEqual(new Set(Object.keys(state.messages)));
  expect(messages).toHaveLength(12);
  expect(state.nextMessageId).toBe(53);
});
