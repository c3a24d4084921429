import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { conforming, inconclusive, notConforming } from "../../../conformance/reporters/example-reports.shared.ts";
import { InconclusiveError } from "../../support/errors.ts";
import { COUNTEREXAMPLE, TestEngine, TestIo, run, temporaryFolder } from "../cli.shared.ts";
import { runProgram } from "../program.ts";

const CHAT = "3322d043-4f3c-4a85-92fc-4c6876cd9442";

function verify(line: string, engine = new TestEngine()) {
  return run(["verify", "chat-manager", ...line.split(" ").filter(Boolean)], engine);
}

test.for([
  [0, conforming],
  [1, notConforming],
  [3, inconclusive],
] as const)("exits with %i for its verdict", async ([code, report]) => {
  const engine = new TestEngine();
  engine.report = report;
  const outcome = await verify("", engine);
  expect(outcome).toMatchObject({ code, err: "" });
  expect(outcome.out).toContain("chat-manager");
});

test("exits with 3 when nothing could be judged", async () => {
  const engine = new TestEngine();
  engine.during = () => Promise.reject(new InconclusiveError("the environment hook failed", { hint: "Is it there?" }));
  expect(await verify("", engine)).toEqual({
    code: 3,
    out: "",
    err: "error: the environment hook failed\nIs it there?\n",
  });
});

describe("the built-in mock", () => {
  test("is served over a socket with all that it can do, and gone afterwards", async () => {
    const engine = new TestEngine();
    const seen: unknown[] = [];
    engine.during = async (target) => {
      await using client = target.connect();
      const headers = { authorization: `Bearer ${target.credentials.tokens[0]}` };
      const read = { method: "GET", target: `/api/v1/private/chats/${CHAT}`, headers, body: null };
      seen.push((await client.send(read)).status);
      seen.push(await target.environment?.("renameChat", { chatId: CHAT, title: "x" }));
    };
    await verify("--seed 5", engine);
    const [asked] = engine.asked;
    expect(seen).toEqual([200, { ok: true, result: { capturedAt: expect.any(String) } }]);
    expect(asked?.target).toMatchObject({ builtIn: true, url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) });
    expect(asked?.target.capabilities).toEqual(new Set(["token-endpoint", "environment"]));
    await using client = asked?.target.connect();
    await expect(client?.send({ method: "GET", target: "/", headers: {}, body: null })).rejects.toThrow(
      "expected a server",
    );
  });
});

describe("a target", () => {
  test("is what the command line says", async () => {
    const engine = new TestEngine();
    await verify("http://localhost:8080/api/ --username me --password secret --user a --user b", engine);
    expect(engine.asked[0]?.target).toMatchObject({
      builtIn: false,
      url: "http://localhost:8080/api",
      credentials: { tokens: [], accounts: [{ username: "me", password: "secret" }], users: ["a", "b"] },
      capabilities: new Set(["token-endpoint"]),
    });
  });

  test("has the credentials of the default world when none are given", async () => {
    const engine = new TestEngine();
    await verify("http://localhost:8080", engine);
    expect(engine.asked[0]?.target.credentials).toEqual({
      tokens: ["demo-token"],
      accounts: [{ username: "demo", password: "demo-secret" }],
      users: [],
    });
  });

  test("may be in a file, with secrets in the environment", async () => {
    const engine = new TestEngine();
    const file = join(temporaryFolder(), "target.yaml");
    writeFileSync(file, "{ url: 'http://localhost:1', token: '${env:TOKEN}' }");
    await run(["verify", "chat-manager", "--target", file], engine, new TestIo({ TOKEN: "from-env" }));
    expect(engine.asked[0]?.target).toMatchObject({ url: "http://localhost:1", credentials: { tokens: ["from-env"] } });
    const outcome = await run(["verify", "chat-manager", "--target", file], engine);
    expect(outcome).toMatchObject({ code: 2, err: expect.stringContaining("TOKEN to be set") });
  });
});

describe("options of the run", () => {
  test("have defaults", async () => {
    const engine = new TestEngine();
    await verify("", engine);
    expect(engine.asked[0]?.options).toMatchObject({
      phases: ["examples", "boundary", "scenarios", "properties"],
      runs: 100,
      timeoutMs: 5000,
      only: [],
      skip: [],
      strict: false,
      readOnly: false,
      bail: false,
    });
    expect(engine.asked[0]?.options).not.toHaveProperty("timeBudgetMs");
  });

  test("are what the command line says", async () => {
    const engine = new TestEngine();
    const flags =
      "--only a --only b.* --skip c --phase properties,examples --runs 7 --seed 9 --time-budget 2m --timeout 1s";
    await verify(`${flags} --bail --strict --read-only`, engine);
    expect(engine.asked[0]?.options).toMatchObject({
      phases: ["examples", "properties"],
      runs: 7,
      seed: 9,
      timeBudgetMs: 120_000,
      timeoutMs: 1000,
      only: ["a", "b.*"],
      skip: ["c"],
      strict: true,
      readOnly: true,
      bail: true,
    });
  });
});

describe("reports", () => {
  test("--json is alone on stdout, and progress is on stderr", async () => {
    const engine = new TestEngine();
    engine.during = (_target, { progress }) =>
      progress?.({ kind: "phase-done", phase: { id: "examples", cases: 2, failed: 0, requests: 9, durationMs: 5 } });
    const { out, err } = await verify("--json", engine);
    expect(JSON.parse(out)).toEqual(conforming);
    expect(err).toContain("examples: 2 cases");
  });

  test("go to files beside what is on stdout", async () => {
    const folder = temporaryFolder();
    const [json, junit] = [join(folder, "new", "report.json"), join(folder, "junit=1.xml")];
    const { code, out } = await verify(`--report json=${json} --report junit=${junit}`);
    expect(code).toBe(0);
    expect(out).toContain("chat-manager");
    expect(JSON.parse(readFileSync(json, "utf8"))).toEqual(conforming);
    expect(readFileSync(junit, "utf8")).toContain("<testsuite");
  });
});

describe("counterexamples", () => {
  test("are kept, each in a file, with the command that runs it again", async () => {
    const folder = join(temporaryFolder(), "kept here");
    const engine = new TestEngine();
    const lines: (string | undefined)[] = [];
    engine.during = (_target, { keep }) => {
      lines.push(
        keep?.(COUNTEREXAMPLE),
        keep?.({ ...COUNTEREXAMPLE, seed: 8 }),
        keep?.({ ...COUNTEREXAMPLE, check: "../x" }),
      );
    };
    await run(["verify", "chat-manager", "http://h", "--token", "secret", "--counterexamples", folder], engine);
    const name = "chat-manager.detail.unknown.reply-matches-oracle";
    expect(lines).toEqual([
      `npx wireproof replay '${folder}/${name}.json' http://h --token "$TOKEN"`,
      `npx wireproof replay '${folder}/${name}.2.json' http://h --token "$TOKEN"`,
      `npx wireproof replay '${folder}/chat-manager.detail.unknown...-x.json' http://h --token "$TOKEN"`,
    ]);
    expect(JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"))).toEqual(COUNTEREXAMPLE);
    expect(JSON.parse(readFileSync(join(folder, `${name}.2.json`), "utf8"))).toMatchObject({ seed: 8 });
  });

  test("that cannot be kept are one warning, and the verdict stays", async () => {
    const engine = new TestEngine();
    engine.report = notConforming;
    engine.during = (_target, { keep }) => {
      expect([keep?.(COUNTEREXAMPLE), keep?.(COUNTEREXAMPLE)]).toEqual(["", ""]);
    };
    const { code, err } = await verify("--counterexamples package.json/x", engine);
    expect(code).toBe(1);
    expect(err.match(/warning: no counterexamples are kept/g)).toHaveLength(1);
  });
});

test("an interrupt ends the run through its signal", async () => {
  const [io, engine] = [new TestIo(), new TestEngine()];
  engine.report = inconclusive;
  engine.during = (_target, { signal }) => {
    io.abort.abort();
    expect(signal?.aborted).toBe(true);
  };
  expect(await runProgram(["verify", "chat-manager"], io, () => Promise.resolve(engine))).toBe(3);
  expect(io.written.out).not.toBe("");
});

describe("replay", () => {
  test("runs what was kept, strictly and with its seed, against the target", async () => {
    const engine = new TestEngine();
    engine.report = notConforming;
    const file = join(temporaryFolder(), "kept.json");
    writeFileSync(file, "the counterexample");
    const { code, out } = await run(["replay", file, "http://localhost:8080", "--json", "--token", "t"], engine);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual(notConforming);
    expect(engine.asked[0]).toMatchObject({
      counterexample: COUNTEREXAMPLE,
      options: { seed: 7, strict: true },
      target: { url: "http://localhost:8080", credentials: { tokens: ["t"] } },
    });
  });

  test("refuses a file that is something else", async () => {
    const outcome = await run(["replay", "package.json"]);
    expect(outcome).toMatchObject({ code: 2, err: expect.stringContaining("expected a counterexample") });
  });
});
