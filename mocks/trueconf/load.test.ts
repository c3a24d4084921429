import { expect, test } from "vitest";
import { trueConf } from "../../src/protocols/trueconf/index.ts";
import { connectWs } from "../../src/transport/ws-client.ts";
import { serveMock } from "../serve.ts";
import { crowd, put } from "./load.shared.ts";
import { trueConfWorld } from "./world.ts";

test("a hundred sessions at once get every answer, each the right one, whoever sends nonsense beside them", async () => {
  const accounts = crowd(100);
  await using served = await serveMock(trueConf, { world: trueConfWorld({ accounts }), seed: 1, controlPort: "off" });
  const { url, ws = "" } = served.ready;
  await using noisy = await connectWs(ws);
  let isOver = false;
  const makeNoise = (): void => {
    if (isOver) return;
    for (let times = 0; times < 20; times++) noisy.send('{"type":1,"id":');
    setTimeout(makeNoise, 5);
  };
  makeNoise();
  const { answers } = await put({ url, ws, logins: Object.keys(accounts), requests: 50 });
  isOver = true;
  expect(answers).toBe(100 * 50);
});
