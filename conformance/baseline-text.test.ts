import { describe, expect, test } from "vitest";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import { baselineText } from "./baseline-text.ts";
import { updated } from "./baseline-update.ts";
import { parseBaseline, withBaseline } from "./baseline.ts";
import { failure, report, requirement } from "./reporters/example-reports.shared.ts";
import type { Report } from "./report.ts";

const FILE = "known.yaml";

function parse(text: string) {
  return parseBaseline(text, FILE, chatManager);
}

/** What a whole run makes of a baseline. */
function after(text: string, subject: Report, complete = true): string {
  const before = parse(text);
  return baselineText(text, before, updated(before, withBaseline(subject, before, complete)));
}

const SUBJECT = report(
  [
    requirement("general.answers"),
    requirement("general.consistency", { verdict: "fail" }),
    requirement("general.json-parses", { verdict: "fail" }),
  ],
  [
    failure("general.consistency"),
    failure("general.json-parses", { check: "answers" }),
    failure("general.json-parses"),
    failure("general.json-parses", { operation: "createChat" }),
  ],
);

const BEFORE = `# What the old server does.

# seen by Ana
- requirement: chat-manager.general.json-parses
  operation: getChat
  reason: >-
    It writes XML,
    now and then.
  source: issue 7 # closed
- { requirement: chat-manager.general.answers, reason: it hangs }
`;

describe("a baseline that is brought up to date", () => {
  test("keeps what still holds with its words, drops what is stale, and adds what is new", () => {
    expect(after(BEFORE, SUBJECT)).toBe(`# What the old server does.

- requirement: chat-manager.general.consistency
  operation: getChat
  reason: not yet explained
- requirement: chat-manager.general.json-parses
  operation: createChat
  reason: not yet explained
# seen by Ana
- requirement: chat-manager.general.json-parses
  operation: getChat
  reason: >-
    It writes XML, now and then.
  source: issue 7 # closed
`);
  });

  test("drops nothing after a run that could have done more", () => {
    expect(after(BEFORE, SUBJECT, false)).toContain("reason: it hangs");
  });

  test("knows everything then, and does not change any more", () => {
    const subject = report(SUBJECT.requirements, SUBJECT.failures);
    const once = after(BEFORE, subject);
    expect(withBaseline(subject, parse(once), true)).toMatchObject({ verdict: "conforming", baseline: { stale: [] } });
    expect(after(once, subject)).toBe(once);
  });

  test.for(["", "[]\n", "# nothing yet\n"])("may begin with nothing: %j", (text) => {
    const written = after(text, { ...SUBJECT, failures: SUBJECT.failures.slice(0, 1) });
    expect(parse(written).entries).toEqual([
      { requirement: "chat-manager.general.consistency", operation: "getChat", reason: "not yet explained" },
    ]);
    expect(written.startsWith("# nothing yet")).toBe(text.startsWith("#"));
  });

  test("may end with nothing", () => {
    const written = after(
      "- { requirement: chat-manager.general.answers, reason: it hangs }\n",
      report([requirement("general.answers")], []),
    );
    expect(written).toBe("[]\n");
  });

  test("may have been written with aliases", () => {
    const text = `- { requirement: chat-manager.general.answers, reason: &why it hangs }
- { requirement: chat-manager.general.consistency, reason: *why }
`;
    const written = after(text, { ...SUBJECT, failures: SUBJECT.failures.slice(0, 1) });
    expect(parse(written).entries).toEqual([{ requirement: "chat-manager.general.consistency", reason: "it hangs" }]);
  });
});
