import { describe, expect, test } from "vitest";
import { version } from "../support/version.ts";
import { TestEngine, TestIo, run } from "./cli.shared.ts";
import { runProgram } from "./program.ts";

describe("wrong usage", () => {
  test.for<[string, string]>([
    ["verify", "missing required argument 'protocol'"],
    ["verify chatmanager", 'expected a protocol (chat-manager, trueconf, chatserver), found "chatmanager"'],
    ["verify chatmanager", "Did you mean chat-manager?"],
    ["verify chat-manager --sed 1", "Did you mean --seed?"],
    ["verify chat-manager --html", "unknown option '--html'"],
    ["verify chat-manager --seed -1", "'--seed"],
    ["verify chat-manager --seed 1.5", "Expected a whole number from 0 to 2147483647."],
    ["verify chat-manager --timeout 5", "Expected a duration such as 250ms, 5s or 2m."],
    ["verify chat-manager --timeout 0s", "It must be longer than nothing."],
    ["verify chat-manager --runs 0", "Expected a whole number from 1"],
    ["verify chat-manager --phase examples,concurrency", "The phases are examples, boundary, scenarios, properties."],
    [
      "verify chat-manager --report html=x",
      'expected a format (console, json, ndjson, junit) in --report, found "html"',
    ],
    ["verify chat-manager --report json=", 'expected a path after "json="'],
    ["verify chat-manager --report json --json", "expected one report on stdout at most, found json and json"],
    ["verify chat-manager --token t", "expected the URL of the target that the credentials are for"],
    ["verify chat-manager http://h --username u", "expected --username and --password together, found only the first"],
    ["verify chat-manager nonsense", "expected an http or https URL of the target"],
    ["verify chat-manager --target /not/there.yaml", "expected a target file at /not/there.yaml, found ENOENT"],
    ["verify chat-manager http://h x", "too many arguments"],
    ["verify chat-manager --report json=package.json/x.json", "expected to write a report to package.json/x.json"],
    ["mock chat-manager --port 65536", "Expected a whole number from 0 to 65535."],
    ["mock chat-manager --control-port on", "Expected a whole number"],
    ["mock chat-manager --choice x", 'expected ID=BRANCH in --choice, found "x"'],
    ["mock chat-manager --choice x=y", 'there is no choice "x"'],
    ["mock chat-manager --choice chat-manager.accepted-body=xml", 'has no branch "xml"; its branches are id,'],
    ["mock chat-manager --violate chat-manager/forget", "Did you mean chat-manager/forgets?"],
    ["mock chat-manager --world /not/there.yaml", "expected a world file at /not/there.yaml"],
    ["replay /not/there.json", "expected a counterexample at /not/there.json"],
    ["mutants chat-manager --only nothing", 'found "nothing", which matches none'],
    ["list chat-manager --errors --choices", "expected one kind to list, found --errors and --choices"],
    ["lst", "Did you mean list?"],
    ["", "Usage: wireproof"],
  ])("%s", async ([line, message]) => {
    const engine = new TestEngine();
    const { code, out, err } = await run(line.split(" ").filter(Boolean), engine);
    expect(err.replaceAll(/\s+/g, " ")).toContain(message);
    expect(err).not.toMatch(/\.ts:\d/);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(engine.asked).toEqual([]);
  });

  test("shows the stack with --debug", async () => {
    const { code, err } = await run(["verify", "nothing", "--debug"]);
    expect(code).toBe(2);
    expect(err).toMatch(/protocol-argument\.ts:\d/);
  });

  test("says that wireproof is wrong when it is, which is no verdict", async () => {
    const io = new TestIo();
    const code = await runProgram(["list", "--mutants"], io, () => Promise.reject(new Error("a defect")));
    expect(code).toBe(70);
    expect(io.written.err).toContain("internal error: wireproof failed: a defect");
    expect(io.written.err).not.toMatch(/\.ts:\d/);
  });
});

test.for(["--help", "verify --help", "mock --help", "replay --help", "mutants --help", "list --help"])(
  "%s is printed on stdout",
  async (line) => {
    const { code, out, err } = await run(line.split(" "));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Usage: wireproof");
  },
);

test("--version is that of the package", async () => {
  expect(await run(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
});

describe("list", () => {
  test("names the protocols", async () => {
    const { code, out } = await run(["list"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^chat-manager +\d+ operations +\d+ requirements {2}/);
    expect(out).toMatch(/^trueconf +36 operations +\d+ requirements {2}/m);
  });

  test.for<[string, RegExp, string?]>([
    ["--requirements", /^chat-manager\.general\.no-server-error +must +standard +/m],
    ["--operations", /^getChat +GET +\/api\//m],
    ["--errors", /^unknown-path +404 +the path is none/m],
    ["--choices", /^chat-manager\.accepted-body +id\|chat-id\|/m],
    ["--mutants", /^chat-manager\/forgets +state +chat-manager\.detail\.unknown +forgets every chat$/m],
    ["--scenarios", /^chat-manager\/.+ probes/m],
    ["--operations", /^getChats +getChats +\/websocket\/chat_bot\/ /m, "trueconf"],
    ["--operations", /^createToken +POST +\/bridge\/api\/client\/v1\/oauth\/token /m, "trueconf"],
    ["--errors", /^chat-not-found +304 +/m, "trueconf"],
  ])("%s gives a line to each", async ([flag, line, protocol = "chat-manager"]) => {
    const { code, out, err } = await run(["list", protocol, flag]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(line);
    const json: unknown = JSON.parse((await run(["list", protocol, flag, "--json"])).out);
    expect(json).toHaveLength(out.trimEnd().split("\n").length);
    expect(json).toEqual(expect.arrayContaining([expect.objectContaining({ id: expect.any(String) })]));
  });
});

describe("mutants", () => {
  test("prints each on stderr and the score on stdout", async () => {
    const { code, out, err } = await run(["mutants", "chat-manager"]);
    expect(code).toBe(0);
    expect(err).toBe("killed: chat-manager/answers-299 (5 ms)\nkilled: chat-manager/forgets (5 ms)\n");
    expect(out).toContain("chat-manager: 2 of 2 mutants killed");
    expect(out).toContain("Musts that no mutant of their own was killed by\n  chat-manager.list.order\n");
  });

  test.for(["survived", "killed-elsewhere"] as const)("fails when one %s", async (verdict) => {
    const engine = new TestEngine();
    engine.verdicts = ["killed", verdict];
    const { code, out } = await run(["mutants"], engine);
    expect(code).toBe(1);
    expect(out).toContain(`${verdict.toUpperCase()} chat-manager.detail.unknown: chat-manager/forgets`);
  });

  test.for(["chat-manager/forgets", "*/forg*", "chat-manager.detail.*"])("runs only %s", async (pattern) => {
    const { out } = await run(["mutants", "--only", pattern, "--json", "--seed", "3"]);
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      seed: 3,
      matrices: [{ protocol: "chat-manager", killed: 1, total: 1, results: [{ id: "chat-manager/forgets" }] }],
    });
  });
});
