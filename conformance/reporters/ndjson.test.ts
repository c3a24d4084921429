import { expect, it } from "vitest";
import { failure, memorySink, notConforming } from "./example-reports.shared.ts";
import { ndjsonReporter } from "./ndjson.ts";

it("writes one line for each event as it happens, and the report last", async () => {
  const sink = memorySink();
  const reporter = ndjsonReporter(sink);
  const observed = "two\nlines\u2028and a separator";
  reporter.progress?.({ kind: "phase-started", phase: "examples", cases: 1 });
  expect(sink.text()).toBe('{"event":"phase-started","phase":"examples","cases":1}\n');
  reporter.progress?.({ kind: "failure", failure: failure("detail.unknown", { observed }) });
  await reporter.finish(notConforming);

  const lines = sink.text().split("\n");
  expect(lines.pop()).toBe("");
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
    { event: "phase-started", phase: "examples", cases: 1 },
    { event: "failure", failure: failure("detail.unknown", { observed }) },
    { event: "report", report: notConforming },
  ]);
});
