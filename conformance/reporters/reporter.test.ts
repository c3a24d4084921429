import { expect, it } from "vitest";
import { conforming, memorySink } from "./example-reports.shared.ts";
import { REPORT_FORMATS } from "./formats.ts";
import { createReporter } from "./reporter.ts";

it.each(REPORT_FORMATS)("makes a reporter for %s that writes to its sink alone", async (format) => {
  const sink = memorySink();
  await createReporter(format, sink, { colour: false, width: 80, animation: false }).finish(conforming);
  expect(sink.text()).toContain("chat-manager");
  expect(sink.text().endsWith("\n")).toBe(true);
});
