import { describe, expect, test } from "vitest";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import { UsageError } from "../src/support/errors.ts";
import type { Baseline, BaselineEntry } from "./baseline.ts";
import { knownBy, nameOf, parseBaseline, withBaseline } from "./baseline.ts";
import {
  conforming,
  failure,
  inconclusive,
  notConforming,
  report,
  requirement,
} from "./reporters/example-reports.shared.ts";
import type { Report } from "./report.ts";

const UNKNOWN = "chat-manager.detail.unknown";
const ORDER = "chat-manager.list.order";

function parse(text: string): Baseline {
  return parseBaseline(text, "known.yaml", chatManager);
}

function known(...entries: (Partial<BaselineEntry> & Pick<BaselineEntry, "requirement">)[]): Baseline {
  return { file: "known.yaml", entries: entries.map((entry) => ({ reason: "we know", ...entry })) };
}

/** The verdicts of the rows, by id. */
function verdicts({ requirements }: Report): Record<string, string> {
  return Object.fromEntries(requirements.map(({ id, verdict }) => [id, verdict]));
}

describe("a file", () => {
  test("is a list of failures with their reasons", () => {
    const text = `
      - requirement: chat-manager.general.consistency
        reason: Two nodes answer.
        source: dossier 7.11
      - { requirement: chat-manager.general.no-server-error, operation: createChat, check: reply-matches-schema, reason: busy }
    `;
    expect(parse(text)).toEqual({
      file: "known.yaml",
      entries: [
        { requirement: "chat-manager.general.consistency", reason: "Two nodes answer.", source: "dossier 7.11" },
        {
          requirement: "chat-manager.general.no-server-error",
          operation: "createChat",
          check: "reply-matches-schema",
          reason: "busy",
        },
      ],
    });
    expect(parse("")).toEqual({ file: "known.yaml", entries: [] });
    expect(parse("[]").entries).toEqual([]);
  });

  test.for(["unknown", "connect", "joinChat"])("may name %s, which is no operation of the contract", (operation) => {
    const [entry] = parse(
      `[{ requirement: chat-manager.general.answers, operation: ${operation}, reason: x }]`,
    ).entries;
    expect(entry?.operation).toBe(operation);
  });

  test.for<[string, string, string?]>([
    [
      "[{ requirement: chat-manager.general.consistancy, reason: x }]",
      'entry 1 in known.yaml, found "chat-manager.general.consistancy"',
      "Did you mean chat-manager.general.consistency",
    ],
    ["[{ requirement: constructor, reason: x }]", "expected a requirement of chat-manager"],
    ["[{ requirement: zzz, reason: x }]", 'found "zzz"', '"wireproof list chat-manager --requirements" names them.'],
    [
      "[{ requirement: chat-manager.general.answers, operation: getChatt, reason: x }]",
      'found "getChatt"',
      "Did you mean getChat",
    ],
    ["[{ requirement: chat-manager.general.answers }]", "expected reason in entry 1 in known.yaml"],
    ["[{ reason: x }]", "expected requirement in entry 1 in known.yaml"],
    [
      "[{ requirement: chat-manager.general.answers, reason: x }, { requirement: chat-manager.general.answers, reason: y }]",
      "found chat-manager.general.answers twice",
    ],
    [
      "[{ requirement: chat-manager.general.answers, reason: x, why: y }]",
      'unknown key "why" in entry 1 in known.yaml',
    ],
    ["[chat-manager.general.answers]", "expected keys and values as entry 1 in known.yaml, found text"],
    ["requirement: chat-manager.general.answers", "expected a list as known.yaml, found keys and values"],
    ["[{", "expected YAML in known.yaml"],
  ])("%s is refused", ([text, message, hint]) => {
    expect(() => parse(text)).toThrow(UsageError);
    expect(() => parse(text)).toThrow(message);
    if (hint === undefined) return;
    expect(() => parse(text)).toThrow(expect.objectContaining({ hint: expect.stringContaining(hint) }));
  });

  test("cannot know what nothing judges", () => {
    const excluded = Object.values(chatManager.contract.requirements).find(({ excluded: why }) => why !== undefined);
    expect(() => parse(`[{ requirement: ${excluded?.id}, reason: x }]`)).toThrow(UsageError);
    expect(() => parse(`[{ requirement: ${excluded?.id}, reason: x }]`)).toThrow("a requirement that is judged");
  });
});

describe("an entry", () => {
  const broken = { requirement: UNKNOWN, operation: "getChat", check: "reply-matches-oracle" };

  test.for<[string, Partial<BaselineEntry>, boolean]>([
    ["the requirement", {}, true],
    ["the operation", { operation: "getChat" }, true],
    ["the check", { check: "reply-matches-oracle" }, true],
    ["another requirement", { requirement: ORDER }, false],
    ["another operation", { operation: "listChats" }, false],
    ["another check", { check: "answers" }, false],
  ])("that names %s", ([, said, knows]) => {
    expect(knownBy(known({ requirement: UNKNOWN, ...said }), broken) !== undefined).toBe(knows);
  });

  test("that says more comes before one that says less", () => {
    const baseline = known(
      { requirement: UNKNOWN, reason: "any" },
      { requirement: UNKNOWN, operation: "getChat", reason: "this" },
    );
    expect(knownBy(baseline, broken)?.reason).toBe("this");
    expect(knownBy(baseline, { ...broken, operation: "listChats" })?.reason).toBe("any");
  });

  test("with a check knows nothing before the check is known", () => {
    const baseline = known({ requirement: UNKNOWN, check: "reply-matches-oracle" });
    expect(knownBy(baseline, { requirement: UNKNOWN, operation: "getChat" })).toBeUndefined();
    expect(knownBy(undefined, broken)).toBeUndefined();
  });

  test("has a name", () => {
    expect(nameOf({ requirement: UNKNOWN, reason: "" })).toBe(UNKNOWN);
    expect(nameOf(broken)).toBe(`${UNKNOWN} (getChat, reply-matches-oracle)`);
  });
});

describe("a report", () => {
  test("conforms when all that counts is known", () => {
    const judged = withBaseline(notConforming, known({ requirement: UNKNOWN, source: "issue 7" }), true);
    expect(judged).toMatchObject({
      verdict: "conforming",
      counts: { fail: 1, "known-failure": 1, failures: 0, notes: 1 },
      baseline: { file: "known.yaml", entries: 1, complete: true, stale: [] },
    });
    expect(verdicts(judged)).toMatchObject({ [UNKNOWN]: "known-failure", [ORDER]: "fail" });
    expect(judged.requirements[1]?.reason).toBe("we know (issue 7)");
    expect(judged.failures.map(({ known: mark }) => mark)).toEqual([
      { reason: "we know", source: "issue 7" },
      { reason: "we know", source: "issue 7" },
      undefined,
    ]);
  });

  test("fails for what is not known of the same requirement", () => {
    const judged = withBaseline(notConforming, known({ requirement: UNKNOWN, operation: "getChat" }), true);
    expect(judged).toMatchObject({ verdict: "not-conforming", counts: { fail: 2, "known-failure": 0, failures: 1 } });
    expect(judged).not.toHaveProperty("reason");
    expect(verdicts(judged)[UNKNOWN]).toBe("fail");
    expect(judged.failures.map(({ known: mark }) => mark !== undefined)).toEqual([false, true, false]);
  });

  test("knows notes as well, which are none any more", () => {
    const judged = withBaseline(notConforming, known({ requirement: ORDER }), true);
    expect(judged).toMatchObject({ verdict: "not-conforming", counts: { notes: 0, failures: 2, "known-failure": 1 } });
  });

  test("takes back what another baseline knew", () => {
    const first = withBaseline(notConforming, known({ requirement: UNKNOWN }), true);
    const again = withBaseline(
      { ...first, requirements: notConforming.requirements },
      known({ requirement: ORDER }),
      true,
    );
    expect(again).toMatchObject({ verdict: "not-conforming", counts: { failures: 2, notes: 0 } });
  });
});

describe("a stale entry", () => {
  const passing = report([requirement("detail.unknown"), requirement("list.order", { exercised: 0 })], [], {
    operations: [
      { id: "getChat", requests: 3, outcomes: {} },
      { id: "removeChat", requests: 0, outcomes: {} },
    ],
  });

  test("fails a target that is better than that", () => {
    const judged = withBaseline(passing, known({ requirement: UNKNOWN, operation: "getChat" }), true);
    expect(judged).toMatchObject({
      verdict: "not-conforming",
      counts: { failures: 0 },
      baseline: { stale: [{ requirement: UNKNOWN, operation: "getChat", reason: "we know" }] },
    });
    expect(judged.reason).toContain(`${UNKNOWN} (getChat)`);
    expect(judged.reason).toContain("--update-baseline");
  });

  test("is there beside failures that count", () => {
    const judged = withBaseline(
      { ...notConforming, requirements: [...notConforming.requirements, requirement("detail.title")] },
      known({ requirement: "chat-manager.detail.title" }, { requirement: UNKNOWN, operation: "getChat" }),
      true,
    );
    expect(judged.verdict).toBe("not-conforming");
    expect(judged.reason).toContain("chat-manager.detail.title");
    expect(judged.baseline?.stale).toHaveLength(1);
  });

  test("may be one of two about the same requirement", () => {
    const judged = withBaseline(
      notConforming,
      known({ requirement: UNKNOWN }, { requirement: UNKNOWN, check: "answers" }),
      true,
    );
    expect(judged.baseline?.stale).toEqual([{ requirement: UNKNOWN, check: "answers", reason: "we know" }]);
  });

  test.for<[string, Report, Partial<BaselineEntry>, boolean?]>([
    ["when its requirement did not come up", passing, { requirement: ORDER }],
    ["when its operation was not asked", passing, { operation: "removeChat" }],
    ["when the run could have done more", passing, {}, false],
    ["when its requirement is not reported", report([], []), {}],
    [
      "when the target lacks what it needs",
      report([requirement("detail.unknown", { verdict: "not-applicable" })], []),
      {},
    ],
  ])("is none %s", ([, subject, said, complete = true]) => {
    const judged = withBaseline(subject, known({ requirement: UNKNOWN, ...said }), complete);
    expect(judged).toMatchObject({ verdict: "conforming", baseline: { stale: [], complete } });
    expect(judged).not.toHaveProperty("reason");
  });

  test("does not decide about a target that could not be judged", () => {
    const judged = withBaseline(inconclusive, known({ requirement: UNKNOWN }), false);
    expect(judged).toMatchObject({ verdict: "inconclusive", reason: inconclusive.reason });
  });

  test("is named, and many are counted", () => {
    const ids = Array.from({ length: 12 }, (_, index) => `detail.rule${index}`);
    const entries = ids.map((id) => ({ requirement: `chat-manager.${id}` }));
    const judged = withBaseline(
      report(
        ids.map((id) => requirement(id)),
        [],
      ),
      known(...entries),
      true,
    );
    expect(judged.reason).toContain("chat-manager.detail.rule9 and 2 more");
  });
});

test("a report without a baseline says nothing of one", () => {
  expect(conforming).not.toHaveProperty("baseline");
  expect(failure("detail.unknown")).not.toHaveProperty("known");
});
