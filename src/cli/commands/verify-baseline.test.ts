import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { withBaseline } from "../../../conformance/baseline.ts";
import {
  conforming,
  failure,
  inconclusive,
  report,
  requirement,
} from "../../../conformance/reporters/example-reports.shared.ts";
import type { Report } from "../../../conformance/report.ts";
import { mutantCalled } from "../../../conformance/runs.shared.ts";
import { chatManagerWorld } from "../../../mocks/chat-manager/world.ts";
import { serveMock } from "../../../mocks/serve.ts";
import { chatManager } from "../../protocols/chat-manager/index.ts";
import type { Outcome } from "../cli.shared.ts";
import { TestEngine, TestIo, run, temporaryFolder } from "../cli.shared.ts";
import { runProgram } from "../program.ts";

const ANSWERS = "chat-manager.general.answers";
const CONSISTENCY = "chat-manager.general.consistency";
const ENTRY = `- requirement: ${ANSWERS}\n  reason: It hangs now and then.\n`;

/** A report of a target that hangs and is not of one mind. */
const BROKEN = report(
  [requirement("general.answers", { verdict: "fail" }), requirement("general.consistency", { verdict: "fail" })],
  [failure("general.answers"), failure("general.consistency")],
);

let folder: string;
let file: string;

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, "known.yaml");
});

/** An engine that finds this, and reads the baseline as the real one does. */
function finding(found: Report, complete = true): TestEngine {
  const engine = new TestEngine();
  engine.during = (_target, { baseline }) => {
    engine.report = baseline ? withBaseline(found, baseline, complete) : found;
  };
  return engine;
}

function verify(engine: TestEngine, ...flags: readonly string[]): Promise<Outcome> {
  return run(["verify", "chat-manager", ...flags], engine);
}

describe("a baseline", () => {
  test("is handed to the run, and what it knows does not fail the target", async () => {
    writeFileSync(file, ENTRY + ENTRY.replace(ANSWERS, CONSISTENCY));
    const engine = finding(BROKEN);
    const { code, out, err } = await verify(engine, "--baseline", file);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("none is broken but for 2 known failures");
    expect(out).toContain(`${ANSWERS} (must): It hangs now and then.`);
    expect(engine.asked[0]?.options).toMatchObject({
      adopts: false,
      baseline: { file, entries: [{ requirement: ANSWERS, reason: "It hangs now and then." }, expect.anything()] },
    });
  });

  test("leaves what it does not know", async () => {
    writeFileSync(file, ENTRY);
    const { code, out } = await verify(finding(BROKEN), "--baseline", file);
    expect(code).toBe(1);
    expect(out).toContain("NOT CONFORMING: 1 requirement is broken (1 failure).");
  });

  test("that is stale fails a target that is right, by name", async () => {
    writeFileSync(file, ENTRY);
    const { code, out } = await verify(finding(conforming), "--baseline", file);
    expect(code).toBe(1);
    expect(out).toContain("NOT CONFORMING.\n");
    expect(out.replaceAll(/\s+/g, " ")).toContain(`does not fail so any more: ${ANSWERS}. Take it out`);
    expect(readFileSync(file, "utf8")).toBe(ENTRY);
  });

  test("may be named by the target file, from where that is", async () => {
    writeFileSync(file, ENTRY);
    const target = join(folder, "target.yaml");
    writeFileSync(target, "{ url: 'http://localhost:1', baseline: known.yaml }");
    const engine = finding(BROKEN);
    await verify(engine, "--target", target);
    expect(engine.asked[0]?.options.baseline).toMatchObject({ file, entries: [{ requirement: ANSWERS }] });
    const other = join(folder, "other.yaml");
    writeFileSync(other, "[]");
    await verify(engine, "--target", target, "--baseline", other);
    expect(engine.asked[1]?.options.baseline).toEqual({ file: other, entries: [] });
  });

  test.for<[string, string]>([
    [ENTRY.replace("answers", "answer"), "Did you mean chat-manager.general.answers"],
    [ENTRY.replace("reason", "reson"), 'unknown key "reson" in entry 1'],
    ["- [", "expected YAML"],
  ])("that is wrong is refused before anything is asked: %j", async ([text, message]) => {
    writeFileSync(file, text);
    for (const flags of [[], ["--update-baseline"]]) {
      const engine = finding(BROKEN);
      const { code, out, err } = await verify(engine, "--baseline", file, ...flags);
      expect({ code, out, asked: engine.asked }).toEqual({ code: 2, out: "", asked: [] });
      expect(err).toContain(message);
    }
    expect(readFileSync(file, "utf8")).toBe(text);
    expect(readdirSync(folder)).toEqual(["known.yaml"]);
  });

  test("has to be there", async () => {
    const { code, err } = await verify(finding(BROKEN), "--baseline", file);
    expect(code).toBe(2);
    expect(err).toContain(`expected a baseline at ${file}, found ENOENT`);
  });
});

describe("--update-baseline", () => {
  test("writes what was found, and then knows it", async () => {
    writeFileSync(file, `# Ours.\n\n${ENTRY}- { requirement: chat-manager.general.json-parses, reason: gone }\n`);
    const found = report([...BROKEN.requirements, requirement("general.json-parses")], BROKEN.failures);
    const engine = finding(found);
    const { code, out, err } = await verify(engine, "--baseline", file, "--update-baseline");
    expect({ code, err }).toEqual({
      code: 0,
      err: `baseline ${file}: 1 added, 1 dropped; looking again\nbaseline ${file}: 1 added, 1 dropped, 1 kept\n`,
    });
    expect(out).toContain("none is broken but for 2 known failures");
    expect(readFileSync(file, "utf8")).toBe(
      `# Ours.\n\n${ENTRY}- requirement: ${CONSISTENCY}\n  operation: getChat\n  reason: not yet explained\n`,
    );
    expect(readdirSync(folder)).toEqual(["known.yaml"]);
    expect(engine.asked[0]?.options.adopts).toBe(true);
    expect(await verify(finding(found), "--baseline", file)).toMatchObject({ code: 0, err: "" });
  });

  test("makes a file that is not there", async () => {
    const { code } = await verify(finding(BROKEN), "--baseline", file, "--update-baseline");
    expect(code).toBe(0);
    expect(readFileSync(file, "utf8").match(/not yet explained/g)).toHaveLength(2);
  });

  test("drops nothing after a run that could have done more", async () => {
    writeFileSync(file, ENTRY);
    const { code, err } = await verify(finding(conforming, false), "--baseline", file, "--update-baseline");
    expect(code).toBe(0);
    expect(err).toContain("0 added, 0 dropped, 1 kept\nnothing was dropped");
    expect(readFileSync(file, "utf8")).toBe(ENTRY);
  });

  test("leaves everything when nothing was judged", async () => {
    writeFileSync(file, ENTRY);
    const { code, err } = await verify(finding(inconclusive, false), "--baseline", file, "--update-baseline");
    expect(code).toBe(3);
    expect(err).toContain("left as it was");
    expect(readFileSync(file, "utf8")).toBe(ENTRY);
  });

  test("writes into the file behind a link", async () => {
    writeFileSync(join(folder, "real.yaml"), ENTRY);
    symlinkSync("real.yaml", file);
    await verify(finding(BROKEN), "--baseline", file, "--update-baseline");
    expect(readFileSync(join(folder, "real.yaml"), "utf8")).toContain(CONSISTENCY);
    expect(readFileSync(file, "utf8")).toContain(CONSISTENCY);
  });

  test.for<[string, () => readonly string[], string]>([
    ["without a baseline", () => [], "expected a baseline to update, found none"],
    [
      "with one that cannot be written",
      () => ["--baseline", join(folder, "nowhere", "known.yaml")],
      "expected to write a baseline to",
    ],
    [
      "with a folder",
      () => {
        mkdirSync(file);
        return ["--baseline", file];
      },
      "expected a baseline at",
    ],
  ])("is refused %s, before anything is asked", async ([, flags, message]) => {
    const engine = finding(BROKEN);
    const { code, out, err } = await verify(engine, ...flags(), "--update-baseline");
    expect({ code, out, asked: engine.asked }).toEqual({ code: 2, out: "", asked: [] });
    expect(err).toContain(message);
  });
});

/** The whole program against a server that is wrong in one way, over a socket. */
test("a wrong server is known after one run, and stale when it is put right", { timeout: 120_000 }, async () => {
  const counterexamples = join(folder, "counterexamples");
  const target = join(folder, "target.yaml");
  const judge = async (mutant: string | undefined, ...flags: readonly string[]) => {
    await using served = await serveMock(chatManager, {
      world: chatManagerWorld(),
      seed: 1,
      controlPort: "off",
      ...(mutant !== undefined && { mutation: mutantCalled(mutant).mutate() }),
    });
    writeFileSync(target, `{ url: "${served.ready.url}", settle: 1s, baseline: known.yaml }`);
    const io = new TestIo();
    const line = ["verify", "chat-manager", "--target", target, "--seed", "42", "--runs", "1", "--json"];
    const code = await runProgram([...line, "--counterexamples", counterexamples, ...flags], io);
    const judged: unknown = JSON.parse(io.written.out);
    return { code, judged };
  };
  const wrong = "keeps-refused-chat";
  const broken = mutantCalled(wrong).requirement;
  const updating = await judge(wrong, "--update-baseline");
  expect(updating).toMatchObject({ code: 0, judged: { verdict: "conforming" } });
  expect(readFileSync(file, "utf8")).toContain(`requirement: ${broken}\n`);
  const after = await judge(wrong);
  expect(after).toMatchObject({
    code: 0,
    judged: {
      verdict: "conforming",
      counts: { failures: 0, notes: 0 },
      requirements: expect.arrayContaining([expect.objectContaining({ id: broken, verdict: "known-failure" })]),
      failures: expect.arrayContaining([
        expect.objectContaining({ requirement: broken, known: { reason: "not yet explained" } }),
      ]),
    },
  });
  expect(await judge(undefined)).toMatchObject({
    code: 1,
    judged: {
      counts: { failures: 0 },
      reason: expect.stringContaining(broken),
      baseline: { complete: true, stale: expect.arrayContaining([expect.objectContaining({ requirement: broken })]) },
    },
  });
});
