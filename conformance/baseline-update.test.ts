import { describe, expect, test } from "vitest";
import { settle, updated } from "./baseline-update.ts";
import type { Baseline } from "./baseline.ts";
import { withBaseline } from "./baseline.ts";
import { failure, inconclusive, notConforming, report, requirement } from "./reporters/example-reports.shared.ts";
import type { Failure, Report } from "./report.ts";

const NOTHING: Baseline = { file: "known.yaml", entries: [] };
const GONE = { requirement: "chat-manager.general.answers", reason: "it hangs" };

/** What a run finds that knows this baseline. */
function found(failures: readonly Failure[], baseline: Baseline, complete = true): Report {
  const ids = new Set(["general.answers", ...failures.map(({ requirement: id }) => id.replace("chat-manager.", ""))]);
  const broken = (id: string): boolean => failures.some(({ requirement: other }) => other === `chat-manager.${id}`);
  const rows = [...ids].map((id) => requirement(id, { verdict: broken(id) ? "fail" : "pass" }));
  return withBaseline(report(rows, failures), baseline, complete);
}

describe("a run", () => {
  test("adds what it finds, and drops what is gone", () => {
    const before = { ...NOTHING, entries: [GONE] };
    const { entries, added, dropped } = updated(before, found([failure("list.order"), failure("create.hint")], before));
    const ids = ["chat-manager.create.hint", "chat-manager.list.order"];
    expect(entries).toEqual(ids.map((id) => ({ requirement: id, operation: "getChat", reason: "not yet explained" })));
    expect([added.length, dropped]).toEqual([2, [GONE]]);
  });

  test("adds notes, too, and each operation once", () => {
    const { entries } = updated(NOTHING, withBaseline(notConforming, NOTHING, true));
    expect(entries.map(({ requirement: id, operation }) => `${id} ${operation}`)).toEqual([
      "chat-manager.detail.unknown getChat",
      "chat-manager.detail.unknown listChats",
      "chat-manager.list.order getChat",
    ]);
  });
});

describe("a baseline that is written", () => {
  /** What comes to light only when so much is known. */
  function hidden(...order: readonly string[]) {
    const asked: number[] = [];
    const judge = async (baseline: Baseline): Promise<Report> => {
      asked.push(baseline.entries.length);
      return found(
        order.slice(0, baseline.entries.length + 1).map((id) => failure(id)),
        baseline,
      );
    };
    return { asked, judge };
  }

  test("is that of the last run", async () => {
    const { asked, judge } = hidden("list.order", "create.hint");
    const said: number[] = [];
    const { baseline, report: last, settled } = await settle(NOTHING, judge, ({ added }) => said.push(added.length));
    expect({ asked, said, settled }).toEqual({ asked: [0, 1, 2], said: [1, 1], settled: true });
    expect(baseline.entries).toHaveLength(2);
    expect(last).toMatchObject({ verdict: "conforming", baseline: { entries: 2, stale: [] } });
  });

  test("is taken as it is when it does not come to rest", async () => {
    const { asked, judge } = hidden("a.a", "b.b", "c.c", "d.d", "e.e", "f.f");
    const { baseline, report: last, settled } = await settle(NOTHING, judge, () => {});
    expect({ runs: asked.length, entries: baseline.entries.length, settled }).toEqual({
      runs: 4,
      entries: 4,
      settled: false,
    });
    expect(last.verdict).toBe("conforming");
  });

  test("loses what only seemed wrong behind a failure", async () => {
    const judge = async (baseline: Baseline): Promise<Report> =>
      found([failure("list.order"), ...(baseline.entries.length === 0 ? [failure("general.answers")] : [])], baseline);
    const { baseline, settled } = await settle(NOTHING, judge, () => {});
    expect(settled).toBe(true);
    expect(baseline.entries.map(({ requirement: id }) => id)).toEqual(["chat-manager.list.order"]);
  });

  test("stays what it was when nothing can be judged, be it later", async () => {
    const before = { ...NOTHING, entries: [GONE] };
    let runs = 0;
    const judge = async (baseline: Baseline): Promise<Report> =>
      ++runs === 1 ? found([failure("list.order")], baseline) : inconclusive;
    const { baseline, report: last } = await settle(before, judge, () => {});
    expect(runs).toBe(2);
    expect(baseline).toBe(before);
    expect(last.verdict).toBe("inconclusive");
  });
});
