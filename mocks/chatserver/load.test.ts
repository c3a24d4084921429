import { expect, test } from "vitest";
import { chatServer } from "../../src/protocols/chatserver/index.ts";
import { serveMock } from "../serve.ts";
import { Audience } from "./audience.shared.ts";
import { chatServerWorld } from "./world.ts";

test("what is posted in a chat reaches each of a hundred people once and in order, though one of them never reads", async () => {
  await using served = await serveMock(chatServer, { world: chatServerWorld(), seed: 1, controlPort: "off" });
  await using audience = await Audience.gather(served.ready.url, 100);
  // The first does not read.
  const filling = "x".repeat(1500);
  const { told } = await audience.hear(40, (n) => `${n} ${filling}`, 1);
  expect(told).toBe(99 * 40);
});
