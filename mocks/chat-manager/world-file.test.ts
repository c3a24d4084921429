import { expect, test } from "vitest";
import { UsageError } from "../../src/support/errors.ts";
import { parseChatManagerWorld } from "./world-file.ts";
import { chatManagerWorld } from "./world.ts";

test("a whole world file becomes a world", () => {
  const options = parseChatManagerWorld(
    `
    clients: { reporting: reporting-secret, other: "12" }
    tokens: [one-token]
    settings: { provisioningDelay: 5s, tokenLifetime: 1m, service: whatsapp, defaultCreator: nobody }
    olderChats: 3
    `,
    "world.yaml",
  );
  expect(options).toEqual({
    clients: { reporting: "reporting-secret", other: "12" },
    tokens: ["one-token"],
    settings: { provisioningDelay: 5000, tokenLifetime: 60, service: "whatsapp", defaultCreator: "nobody" },
    olderChats: 3,
  });
  const { actors } = chatManagerWorld(options);
  expect(actors).toEqual([
    { name: "reporting", username: "reporting", password: "reporting-secret", token: "one-token" },
  ]);
});

test("an empty file is the default world", () => {
  expect(parseChatManagerWorld("# nothing\n", "world.yaml")).toEqual({});
});

test.for<[string, string]>([
  ["chats: 3", 'unknown key "chats" in world.yaml'],
  ["settings: {tokenLifetim: 5s}", 'unknown key "tokenLifetim" in settings in world.yaml'],
  ["settings: {tokenLifetime: 500ms}", "expected whole seconds"],
  ["settings: {provisioningDelay: soon}", "provisioningDelay in settings in world.yaml"],
  ["olderChats: -1", "from 0 to 500000"],
  ["olderChats: 1000000", "from 0 to 500000"],
  ["clients: [demo]", "expected keys and values as clients in world.yaml, found a list"],
  ["clients: {demo: 12}", "expected text as demo in clients in world.yaml, found a number"],
  ["clients: {demo: ''}", "expected the secret of client demo to have a letter"],
  ["tokens: ['']", "expected a token in world.yaml"],
])("%s is refused", ([text, message]) => {
  const parse = (): unknown => parseChatManagerWorld(text, "world.yaml");
  expect(parse).toThrow(UsageError);
  expect(parse).toThrow(message);
});
