// A hostile or broken target cannot hurt the suite: it gets a verdict with a name, soon, and a report like any other.

import { describe, expect, it } from "vitest";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import { barePeer } from "../src/transport/bare-peer.shared.ts";
import type { MakeHostile } from "./hostile-servers.shared.ts";
import {
  always,
  alwaysJson,
  circle,
  closing,
  dripping,
  endlessBody,
  endlessChunks,
  endlessHeaders,
  endlessInterim,
  garbage,
  half,
  halfDeaf,
  hugeHeaders,
  silent,
} from "./hostile-servers.shared.ts";
import type { Report } from "./report.ts";
import { expectValid, run, socketTarget } from "./runs.shared.ts";

const LONGEST_MS = 20_000;
/** Short, so that waiting for it many times is bounded. */
const TIMEOUT_MS = 200;
/** So long that a machine with much else to do does not miss it. */
const PATIENT_MS = 2000;

async function judged(make: MakeHostile, capabilities: readonly string[], timeoutMs: number): Promise<Report> {
  await using server = await make();
  const began = performance.now();
  const report = await run(socketTarget(server.origin, timeoutMs, capabilities), { timeoutMs });
  expect(performance.now() - began).toBeLessThan(LONGEST_MS);
  expectValid(report);
  expect(JSON.stringify(report).length).toBeLessThan(1_000_000);
  return report;
}

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;

/** With and without a token endpoint, which is where a run begins. */
const ways = [["token-endpoint"], []];

describe.concurrent("no verdict, but the reason why", () => {
  const nameless: [string, MakeHostile, string][] = [
    ["closes every connection", closing, "closed"],
    ["closes amid its answer", half, "closed"],
    ["never answers", silent, "timeout"],
    ["answers one byte at a time", dripping, "timeout"],
    ["sends chunks for ever, one byte each", endlessChunks, "timeout"],
    ["sends interim answers for ever", endlessInterim, "timeout"],
    ["sends a body without end", endlessBody, "too-large"],
    ["sends headers without end", endlessHeaders, "too-large"],
    ["sends huge headers", hugeHeaders, "too-large"],
    ["sends 5 MB", alwaysJson(JSON.stringify("x".repeat(5_000_000))), "too-large"],
    ["speaks no HTTP", garbage, "malformed"],
  ];

  it.for(nameless)("of one that %s", async ([, make, fault], { expect: check }) => {
    for (const capabilities of ways) {
      const report = await judged(make, capabilities, fault === "timeout" ? TIMEOUT_MS : PATIENT_MS);
      check(report.verdict).toBe("inconclusive");
      check(report.reason).toContain(`gave no answer to any request: ${fault}: `);
      check(report.counts.requests).toBeLessThan(10);
      check(report.failures.map(({ requirement }) => requirement)).toContain("chat-manager.general.answers");
    }
  });

  it("of one that takes nobody's credentials", async ({ expect: check }) => {
    for (const capabilities of ways) {
      const report = await judged(alwaysJson("{}", 401), capabilities, PATIENT_MS);
      const failed = report.failures.filter(({ binding }) => binding).map(({ requirement }) => requirement);
      // Either nobody knows whether it or the credentials are wrong, or it was found wrong in more than that.
      if (report.verdict === "inconclusive") check(report.reason).toMatch(/credentials/);
      else check(failed).toContain("chat-manager.auth.bearer");
      check(report.verdict).not.toBe("conforming");
    }
  });

  it("of an address where nothing listens", async ({ expect: check }) => {
    const peer = await barePeer(() => {});
    await peer[Symbol.asyncDispose]();
    for (const capabilities of ways) {
      const report = await run(socketTarget(peer.origin, TIMEOUT_MS, capabilities));
      check(report.verdict).toBe("inconclusive");
      check(report.reason).toMatch(
        /^http:\/\/127.0.0.1:\d+ gave no answer to any request: refused: .*Is the server running/,
      );
      check(report.counts.requests).toBe(1);
      expectValid(report);
    }
  });

  it("of an address that cannot be found", async ({ expect: check }) => {
    const report = await run(socketTarget("http://nothing.invalid", 1000));
    check(report.verdict).toBe("inconclusive");
    check(report.reason).toMatch(/gave no answer to any request: (unreachable|timeout): /);
  });
});

describe.concurrent("not conforming", () => {
  const R = "chat-manager.";
  const page = (metadata: string, records = ""): string => `{"records":[${records}],"_metadata":${metadata}}`;
  const deaf = halfDeaf(page('{"currentPage":0,"totalPages":0,"pageSize":20,"totalRecords":0}'));
  const answering: [string, MakeHostile, string][] = [
    ["answers 200 {} to everything", alwaysJson("{}"), `${R}list.records`],
    ["answers 200 null", alwaysJson("null"), `${R}list.object`],
    ["answers 204", always(204, {}), `${R}list.status`],
    [
      "answers 202 and the same id",
      alwaysJson(JSON.stringify({ id: "9a983789-1709-4543-aa31-a02867680017" }), 202),
      `${R}list.status`,
    ],
    ["finds nothing", alwaysJson("{}", 404), `${R}list.path`],
    ["has a status of its own", alwaysJson("{}", 999), `${R}general.no-server-error`],
    [
      "shows HTML and 500",
      always(500, { "content-type": "text/html" }, "<h1>Oops</h1>"),
      `${R}general.no-server-error`,
    ],
    ["redirects in a circle", circle, `${R}general.no-redirect`],
    ["sends what is not UTF-8", alwaysJson(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])), `${R}general.json-utf8`],
    ["sends broken JSON", alwaysJson('{"records":['), `${R}general.json-parses`],
    ["nests a hundred thousand deep", alwaysJson(nested(100_000)), `${R}general.json-parses`],
    ["nests two hundred deep", alwaysJson(nested(200)), `${R}list.records`],
    [
      "claims to have packed it",
      always(200, { "content-type": "application/json", "content-encoding": "gzip" }, "{}"),
      `${R}list.records`,
    ],
    [
      "calls its fields like JavaScript's own",
      alwaysJson('{"__proto__":{"id":1},"constructor":1,"toString":1}'),
      `${R}list.records`,
    ],
    [
      "counts beyond all numbers",
      alwaysJson(page('{"currentPage":1e999,"totalPages":-1,"pageSize":1e308,"totalRecords":9007199254740993}')),
      `${R}page.current-page`,
    ],
    ["sends a hundred wrong chats", alwaysJson(page('{"currentPage":0}', `${"{},".repeat(99)}{}`)), `${R}chat.id`],
    ["answers only GET", deaf, `${R}general.answers`],
  ];

  it.for(answering)("is one that %s", async ([, make, requirement], { expect: check }) => {
    for (const capabilities of ways) {
      const report = await judged(make, capabilities, make === deaf ? TIMEOUT_MS : PATIENT_MS);
      check(report.verdict).toBe("not-conforming");
      check(report.reason).toBeUndefined();
      check(report.failures.filter(({ binding }) => binding).map((failure) => failure.requirement)).toContain(
        requirement,
      );
      check(report.requirements.find(({ id }) => id === requirement)?.verdict).toBe("fail");
    }
  });
});

describe("much of it", () => {
  it("is judged all the same: nearly as large as it may be", async () => {
    const body = JSON.stringify(Array.from({ length: 400_000 }, () => "abcdefg"));
    await using server = await alwaysJson(body)();
    const began = performance.now();
    const report = await run(socketTarget(server.origin, 2000), { phases: [], only: ["chat-manager/probe/**"] });
    expect(performance.now() - began).toBeLessThan(LONGEST_MS);
    expect(report.verdict).toBe("not-conforming");
    expectValid(report);
  });

  it("does not take long to be found wrong: a page of thousands of wrong chats", () => {
    const body = Buffer.from(`{"records":[${"{},".repeat(7_999)}{}],"_metadata":{}}`);
    const began = performance.now();
    const reply = chatManager.binding.decodeReply("listChats", {
      status: 200,
      headers: { "content-type": "application/json" },
      body,
    });
    expect(reply.violations.length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
