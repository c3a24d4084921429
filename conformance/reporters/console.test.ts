import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { Report } from "../report.ts";
import { consoleReporter } from "./console.ts";
import {
  conforming,
  failure,
  inconclusive,
  memorySink,
  notConforming,
  report,
  requirement,
} from "./example-reports.shared.ts";
import { displayWidth } from "./wrap.ts";

async function shown(subject: Report, width = 80, colour = false): Promise<string> {
  const sink = memorySink();
  await consoleReporter(sink, { colour, width, animation: false }).finish(subject);
  return sink.text();
}

const isForCopying = (line: string): boolean => /^ *(\d+\. curl|replay) /.test(line);

describe("console", () => {
  it("says what holds, and what was not seen", async () => {
    expect(await shown(conforming)).toMatchInlineSnapshot(`
      "CONFORMING: 3 requirements hold, none is broken; 4 were not exercised.

        target     http://localhost:8080
        protocol   chat-manager, contract 3f2a91bc77d0
        seed       42
        run        124 cases, 1,204 requests in 3.1 s (388 per second)
        started    2025-03-01T12:00:00.000Z, wireproof 0.1.0

      Requirements           must  should  may
        hold                    2       1    0
        broken                  0       0    0
        not exercised           3       0    1
        not applicable          1       0    0
        excluded (no check)     1       0    0

      Not exercised, though a must (3 requirements)
        list: order, page.size
        create: limit

      Not applicable (1 requirement)
        1: the target declares no capability invitations

      Choices (left open by the documents; the branch that the target took)
        chat-manager.accepted-body: chat-id
        undetermined, never met in this run: chat-manager.page-size

      Phases        cases  failed  requests    time
        examples       24       0       204  812 ms
        properties    100       0     1,000   2.3 s

      CONFORMING: 3 requirements hold, none is broken; 4 were not exercised.
      "
    `);
  });

  it("shows the shortest failure of a requirement, counts the others and notes", async () => {
    expect(await shown(notConforming)).toMatchInlineSnapshot(`
      "NOT CONFORMING: 1 requirement is broken (2 failures).

        target     http://localhost:8080
        protocol   chat-manager, contract 3f2a91bc77d0
        seed       42
        run        124 cases, 1,204 requests in 3.1 s (388 per second)
        started    2025-03-01T12:00:00.000Z, wireproof 0.1.0

      Failures

      1. chat-manager.detail.unknown (must, by the document)
         A chat that does not exist is answered with 404, whatever else is asked for
         in the same request.
         001_15fee2cb1c4a27a3.txt › Retrieve a Chat

         where      getChat, in scenarios: read after removal
         check      reply-matches-oracle
         expected   404
         observed   200 {"id":"c1","title":"Team","description":"A chat that ought not
                    to be here any more"}
         steps
           1. curl -X DELETE http://localhost:8080/api/v1/chats/c1 -H "Authorization: Bearer $TOKEN"
              → 202 {"id":"c1"}
           2. curl http://localhost:8080/api/v1/chats/c1 -H "Authorization: Bearer $TOKEN"
              → 200 {"id":"c1","title":"Team"}
         replay     npx wireproof replay counterexamples/chat-manager.detail.unknown.json http://localhost:8080

         1 more failure of this requirement, in listChats.

      Notes (they count only with --strict)
        chat-manager.list.order (should): the list is not in order of creation

      Requirements          must  should  may
        hold                   1       0    0
        broken                 1       0    0
        broken, noted only     0       1    0

      Choices (left open by the documents; the branch that the target took)
        chat-manager.accepted-body: chat-id
        undetermined, never met in this run: chat-manager.page-size

      Phases        cases  failed  requests    time
        examples       24       0       204  812 ms
        properties    100       2     1,000   2.3 s

      NOT CONFORMING: 1 requirement is broken (2 failures).
      "
    `);
  });

  it("says why nothing was judged, and what to do", async () => {
    expect(await shown(inconclusive)).toMatchInlineSnapshot(`
      "INCONCLUSIVE: the target could not be judged.

        target     http://localhost:8080
        protocol   chat-manager, contract 3f2a91bc77d0
        seed       42
        run        0 cases, 3 requests in 2.0 s (2 per second)
        started    2025-03-01T12:00:00.000Z, wireproof 0.1.0

      http://localhost:8080 refused the connection (ECONNREFUSED), three times in 2 s.
      What to do: see that the server answers at http://localhost:8080 and that the
      credentials given are those of its users, then run it again. Nothing here says
      whether the target conforms.

      Requirements     must  should  may
        hold              0       0    0
        broken            0       0    0
        not exercised     1       0    0

      INCONCLUSIVE: the target could not be judged.
      "
    `);
  });

  it.each([60, 80, 120])("keeps within %i columns, but for what is to be copied", async (width) => {
    for (const subject of [conforming, notConforming, inconclusive, hostile]) {
      const lines = (await shown(subject, width)).split("\n");
      expect(lines.filter((line) => displayWidth(line) > width && !isForCopying(line))).toEqual([]);
      expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
    }
  });

  it("has colours only if asked", async () => {
    const plain = await shown(notConforming);
    const coloured = await shown(notConforming, 80, true);
    expect(plain).toBe(stripVTControlCharacters(plain));
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  it("never paints green what was not judged", async () => {
    const coloured = await shown(inconclusive, 80, true);
    expect(coloured).not.toContain("\u001b[32m");
  });

  it("does not let a target write on the terminal", async () => {
    const text = await shown(hostile);
    expect(text).toBe(stripVTControlCharacters(text));
    expect(text).toContain("\\u001b[2J");
    expect(text).toContain("\\u202e");
  });

  it("is bounded, however much is wrong", async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `area${index}.rule`);
    const steps = Array.from({ length: 25 }, (_, index) => ({
      operation: "getChat",
      curl: `curl ${"x".repeat(9_000)}`,
      answer: `200 ${index} ${"y".repeat(9_000)}`,
    }));
    const requirements = [
      ...ids.map((id) => requirement(id, { verdict: "fail" })),
      ...ids.map((id) => requirement(`${id}.unseen`, { verdict: "not-exercised" })),
      ...ids.map((id) => requirement(`${id}.none`, { verdict: "not-applicable", reason: `no ${id}` })),
    ];
    const failures = ids.flatMap((id) => [
      failure(id, { steps, observed: "z".repeat(1e6) }),
      failure(`${id}.note`, { binding: false }),
    ]);
    const text = await shown(report(requirements, failures));
    expect(text).toContain("\n280 more requirements are broken (280 failures); the JSON report has them all.\n");
    expect(text).toContain("… 5 steps left out\n");
    expect(text).toContain("(7,005 more characters)");
    expect(text.length).toBeLessThan(1_500_000);
    expect(text.split("\n").length).toBeLessThan(4_000);
  });

  it("gives known failures a place of their own", async () => {
    const text = await shown(
      report(
        [
          requirement("detail.unknown", { verdict: "known-failure" }),
          requirement("list.order", { verdict: "fail", binding: false }),
        ],
        [
          failure("detail.unknown", { known: { reason: "removals take a day", source: "issue 7" } }),
          failure("list.order", { binding: false }),
        ],
        { verdict: "conforming", baseline: { file: "known.yaml", entries: 4, complete: true, stale: [] } },
      ),
    );
    expect(text).toContain("  baseline   known.yaml: 4 entries\n");
    expect(text).toContain("CONFORMING: 0 requirements hold, none is broken but for 1 known failure.\n");
    expect(text).toContain(
      "Known failures (in the baseline; they do not count)\n  chat-manager.detail.unknown (must): removals take a day (issue 7)\n",
    );
    expect(text).toContain("Notes (they count only with --strict)\n  chat-manager.list.order");
    expect(text).not.toContain("\nFailures\n");
  });

  it("says what the baseline was worth", async () => {
    const shownOf = (complete: boolean, stale: readonly { requirement: string; reason: string }[]) =>
      shown(report([], [], { baseline: { file: "known.yaml", entries: 1, complete, stale } }));
    expect(await shownOf(true, [{ requirement: "chat-manager.detail.unknown", reason: "" }])).toContain(
      "baseline   known.yaml: 1 entry, 1 of them stale\n",
    );
    expect(await shownOf(false, [])).toContain("baseline   known.yaml: 1 entry, not all looked for\n");
  });

  it("has a word for a run that fails without a failure", async () => {
    const reason = "The baseline knows a failure that is gone: run again with --update-baseline.";
    const text = await shown(report([requirement("detail.unknown")], [], { verdict: "not-conforming", reason }));
    expect(text).toContain("NOT CONFORMING.\n");
    expect(text).toContain(reason);
  });
});

describe("console progress", () => {
  const phase = { id: "properties", cases: 2, failed: 1, requests: 1_040, durationMs: 1_500 };

  function progress(animation: boolean): { progress: string; result: string } {
    const result = memorySink();
    const shownProgress = memorySink();
    const reporter = consoleReporter(result, { colour: true, width: 80, animation, progress: shownProgress });
    reporter.progress?.({ kind: "phase-started", phase: "properties", cases: 2 });
    reporter.progress?.({ kind: "case-done", phase: "properties", case: "1", failed: false, requests: 40 });
    reporter.progress?.({ kind: "failure", failure: failure("detail.unknown") });
    reporter.progress?.({ kind: "failure", failure: failure("detail.title", { known: { reason: "we know" } }) });
    reporter.progress?.({ kind: "case-done", phase: "properties", case: "2", failed: true, requests: 1_000 });
    reporter.progress?.({ kind: "phase-done", phase });
    return { progress: shownProgress.text(), result: result.text() };
  }

  it("is one line for each phase where nothing can be rewritten", () => {
    expect(progress(false)).toEqual({
      progress: "properties: 2 cases, 1 failed, 1,040 requests, 1.5 s\n",
      result: "",
    });
  });

  it("follows the cases on one line of a terminal", () => {
    const lines = progress(true).progress.split("\r\u001b[2K");
    expect(lines).toEqual([
      "",
      "properties: 0/2 cases, 0 requests, 0 failures so far",
      "properties: 1/2 cases, 40 requests, 0 failures so far",
      "properties: 1/2 cases, 40 requests, 1 failure so far",
      "properties: 1/2 cases, 40 requests, 1 failure so far",
      "properties: 2/2 cases, 1,040 requests, 1 failure so far",
      "properties: 2 cases, 1 failed, 1,040 requests, 1.5 s\n",
    ]);
  });

  it("is silent without a sink of its own", () => {
    const sink = memorySink();
    consoleReporter(sink, { colour: false, width: 80, animation: true }).progress?.({ kind: "phase-done", phase });
    expect(sink.text()).toBe("");
  });
});

const hostile: Report = report(
  [requirement("detail.unknown", { verdict: "fail", text: "\u001b[2J\u202eevil ".repeat(20) })],
  [
    failure("detail.unknown", {
      observed: `\u001b[2J\u0000\ud800 ${"漢字".repeat(80)} ${"👩‍👩‍👧".repeat(60)}\n  indented\r\n\ttab `,
      summary: "",
      expected: "",
      replay: "",
      steps: [{ operation: "getChat", curl: "curl \u001b[2J", answer: "\u009b2J\u2028" }],
    }),
    failure("list.order", { binding: false, summary: "\u001b]0;title\u0007\n\n".repeat(30) }),
  ],
  { reason: "x".repeat(500) },
);
