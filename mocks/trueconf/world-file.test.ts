import { expect, test } from "vitest";
import { UsageError } from "../../src/support/errors.ts";
import { parseTrueConfWorld } from "./world-file.ts";
import { trueConfWorld } from "./world.ts";

test("a whole world file becomes a world", () => {
  const options = parseTrueConfWorld(
    `
    accounts: { helper: helper-secret, other: "12" }
    users: [zed]
    settings: { server: chat.example.org, version: 5.5.3.1, displayName: Chat, tokenLifetime: 1m }
    moreChats: 3
    `,
    "world.yaml",
  );
  expect(options).toEqual({
    accounts: { helper: "helper-secret", other: "12" },
    users: ["zed"],
    settings: { server: "chat.example.org", version: "5.5.3.1", displayName: "Chat", tokenLifetime: 60 },
    moreChats: 3,
  });
  expect(trueConfWorld(options).actors[0]).toEqual({
    name: "helper",
    username: "helper",
    password: "helper-secret",
    userId: "helper@chat.example.org",
  });
});

test("an empty file is the default world", () => {
  expect(parseTrueConfWorld("# nothing\n", "world.yaml")).toEqual({});
});

test.for<[string, string]>([
  ["chats: 3", 'unknown key "chats" in world.yaml'],
  ["settings: {tokenLifetim: 5s}", 'unknown key "tokenLifetim" in settings in world.yaml'],
  ["settings: {tokenLifetime: 500ms}", "expected whole seconds"],
  ["settings: {server: ''}", "expected server in settings in world.yaml to have a letter"],
  ["settings: {server: a@b}", "expected server in settings in world.yaml without"],
  ["moreChats: -1", "from 0 to 100000"],
  ["accounts: [bot]", "expected keys and values as accounts in world.yaml, found a list"],
  ["accounts: {bot: 12}", "expected text as bot in accounts in world.yaml, found a number"],
  ["accounts: {bot: ''}", "expected the password of bot to have a letter"],
  ["accounts: {a@b: secret}", "expected an account in world.yaml without"],
  ["users: ['']", "expected a user in world.yaml"],
  ["users: [user@video.example.com]", "expected a user in world.yaml without"],
])("%s is refused", ([text, message]) => {
  const parse = (): unknown => parseTrueConfWorld(text, "world.yaml");
  expect(parse).toThrow(UsageError);
  expect(parse).toThrow(message);
});
