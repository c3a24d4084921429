import { execFileSync } from "node:child_process";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HttpRequest } from "../src/transport/http-message.ts";
import { TransportError } from "../src/transport/http-message.ts";
import { memoryHttp } from "../src/transport/memory.ts";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import { answerLine, curlLine, exchangeRest } from "./rest-exchange.ts";

const { binding } = chatManager;
const request = (given: Partial<HttpRequest> = {}): HttpRequest => ({
  method: "GET",
  target: "/chats",
  headers: {},
  body: null,
  ...given,
});

/** What a shell makes of a line: its words. */
function wordsOf(line: string): string[] {
  const script = `show() { for word in "$@"; do printf '%s\\0' "$word"; done; }; ${line.replace(/^curl/, "show")}`;
  return execFileSync("/bin/sh", ["-c", script], { encoding: "utf8" }).split("\0").slice(0, -1);
}

describe("a line for a shell", () => {
  it.each<[string, Partial<HttpRequest>, string]>([
    ["a read", {}, "curl -i 'http://x/chats'"],
    ["a write", { method: "DELETE" }, "curl -i -X DELETE 'http://x/chats'"],
    [
      "headers, but what curl sends itself",
      { headers: { accept: "application/json", "x-a": "1", "x-b": ["2", "3"], "x-c": undefined } },
      "curl -i 'http://x/chats' -H 'x-a: 1' -H 'x-b: 2' -H 'x-b: 3'",
    ],
    ["a body", { method: "POST", body: '{"a":1}' }, `curl -i -X POST 'http://x/chats' --data-raw '{"a":1}'`],
    ["a body of bytes", { method: "POST", body: Buffer.from("é") }, "curl -i -X POST 'http://x/chats' --data-raw 'é'"],
    [
      "a body that is no text",
      { method: "POST", body: new Uint8Array([255]) },
      "curl -i -X POST 'http://x/chats' --data-raw <bytes that are not UTF-8>",
    ],
    ["quotes", { target: "/it's" }, String.raw`curl -i 'http://x/it'\''s'`],
  ])("shows %s", (_, given, line) => {
    expect(curlLine("http://x", request(given))).toBe(line);
  });

  it("says to a shell exactly what was sent", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 20 }).filter((chars) => !chars.includes("\0"));
    fc.assert(
      fc.property(text, text, text, (target, header, body) => {
        const line = curlLine("http://x", request({ method: "POST", target, headers: { h: header }, body }));
        expect(wordsOf(line)).toEqual([
          "-i",
          "-X",
          "POST",
          `http://x${target}`,
          "-H",
          `h: ${header}`,
          "--data-raw",
          body,
        ]);
      }),
      { numRuns: 25, examples: [["'", "$(id)", "`id` \\ \"'\n"]] },
    );
  });
});

describe("an exchange", () => {
  const resolved = { operation: "listChats", session: "t", params: { path: {}, query: { size: 1 }, headers: {} } };

  it("has what was sent, what came, and what was seen", async () => {
    const heard: HttpRequest[] = [];
    const client = memoryHttp((asked) => {
      heard.push(asked);
      return { status: 404, headers: { "content-type": "application/json" }, body: "{}" };
    });
    const result = await exchangeRest(binding, client, resolved, undefined);
    expect(heard).toHaveLength(1);
    expect(heard[0]?.headers["authorization"]).toBe("Bearer t");
    expect(result.command).toMatchObject({ operation: "listChats", session: "t" });
    expect(result).toMatchObject({ outcome: "404 application/json", response: { status: 404 } });
    expect(result.observed?.ok).toBe(false);
    expect(answerLine(result)).toBe("404 application/json {}");
  });

  it("that gets no answer has the name of the fault", async () => {
    const client = {
      send: () => Promise.reject(new TransportError("closed", "it closed")),
      [Symbol.asyncDispose]: async () => {},
    };
    const result = await exchangeRest(binding, client, resolved, undefined);
    expect(result).toMatchObject({ fault: { name: "closed", message: "it closed" }, outcome: "closed" });
    expect(result.observed).toBeUndefined();
    expect(answerLine(result)).toBe("closed: it closed");
  });

  it.each([new TransportError("aborted", "given up"), new TypeError("a defect of ours")])(
    "throws %o on",
    async (thrown) => {
      const client = { send: () => Promise.reject(thrown), [Symbol.asyncDispose]: async () => {} };
      await expect(exchangeRest(binding, client, resolved, undefined)).rejects.toBe(thrown);
    },
  );

  it("with a path that no operation has is no command", async () => {
    const client = memoryHttp(({ method, target }) => ({ status: 405, headers: {}, body: `${method} ${target}` }));
    const raw = { method: "PATCH", target: "/moon" };
    const result = await exchangeRest(binding, client, { ...resolved, raw }, undefined);
    expect(result.command).toBeUndefined();
    expect(answerLine(result)).toBe("405 PATCH /moon");
  });

  it("shows the beginning of a long answer, and says of bytes that they are", async () => {
    const long = memoryHttp(() => ({ status: 200, headers: {}, body: "x".repeat(1000) }));
    expect(answerLine(await exchangeRest(binding, long, resolved, undefined))).toBe(`200 ${"x".repeat(400)}…`);
    const bytes = memoryHttp(() => ({ status: 200, headers: {}, body: new Uint8Array([255]) }));
    expect(answerLine(await exchangeRest(binding, bytes, resolved, undefined))).toBe("200 <bytes that are not UTF-8>");
    const nothing = memoryHttp(() => ({ status: 204, headers: {}, body: null }));
    expect(answerLine(await exchangeRest(binding, nothing, resolved, undefined))).toBe("204");
  });
});
