import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isRecord } from "../../src/contract/is-record.ts";
import type { Bench } from "./bench.ts";
import { ROOT } from "./bench.ts";
import { parse } from "./json.ts";
import type { Started } from "./launcher.ts";

const PRISM = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");
const CONTRACT = join(ROOT, "specs/chat-manager/openapi.yaml");

export interface Served extends Started {
  readonly url: string;
}

export async function startMock({ launcher, script }: Bench): Promise<Served> {
  const started = await launcher.start("server", [script("servers/mock")]);
  return { ...started, url: started.line };
}

/** The mock of TrueConf, with accounts for a crowd. */
export interface Crowd extends Served {
  readonly ws: string;
  readonly control: string;
}

export async function startCrowd({ launcher, script }: Bench, size: number): Promise<Crowd> {
  const started = await launcher.start("server", [script("servers/crowd"), String(size)]);
  const ready = parse(started.line);
  const text = (name: string): string => (isRecord(ready) ? String(ready[name]) : "");
  return { ...started, url: text("url"), ws: text("ws"), control: text("control") };
}

/** The mock of the chat server, in a world of so many chats and messages. */
export async function startHall({ launcher, script }: Bench, chats: number, messages: number): Promise<Served> {
  const started = await launcher.start("server", [script("servers/hall"), String(chats), String(messages)]);
  return { ...started, url: started.line };
}

/** @param body what it answers */
export async function startFloor({ launcher, script }: Bench, kind: "read" | "write", body: string): Promise<Served> {
  const started = await launcher.start("server", [script(`servers/floor-${kind}`), body]);
  return { ...started, url: started.line };
}

/** Prism on the same contract, without its log. */
export async function startPrism({ launcher }: Bench): Promise<Served> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = await launcher.start("server", [PRISM, "mock", CONTRACT, "-p", String(port), "-v", "silent"]);
  for (let attempts = 0; attempts < 150; attempts++) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return { ...started, url };
    await setTimeout(100);
  }
  await started[Symbol.asyncDispose]();
  throw new Error("Prism did not come up within 15 s");
}

/** Prism must be told a port; nobody else takes one that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
