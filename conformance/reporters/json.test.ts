import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { withBaseline } from "../baseline.ts";
import type { Report } from "../report.ts";
import schema from "../report.schema.json" with { type: "json" };
import { conforming, inconclusive, memorySink, notConforming } from "./example-reports.shared.ts";
import { jsonReporter } from "./json.ts";

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const KNOWN = {
  file: "known.yaml",
  entries: [{ requirement: "chat-manager.detail.unknown", reason: "it is old", source: "issue 7" }],
};
const STALE = [{ requirement: "chat-manager.general.answers", operation: "getChat", check: "answers", reason: "x" }];
const withKnown = withBaseline(notConforming, { ...KNOWN, entries: [...KNOWN.entries, ...STALE] }, true);

async function written(report: Report): Promise<string> {
  const sink = memorySink();
  await jsonReporter(sink).finish(report);
  return sink.text();
}

describe("json", () => {
  it.each([conforming, notConforming, inconclusive, withKnown])(
    "writes what the schema promises: $verdict",
    async (report) => {
      const text = await written(report);
      expect(text.endsWith("}\n")).toBe(true);
      const parsed: unknown = JSON.parse(text);
      expect(validate(parsed), ajv.errorsText(validate.errors)).toBe(true);
      expect(parsed).toEqual(report);
    },
  );

  it.each([
    ["another version", { ...conforming, schemaVersion: 2 }],
    ["a verdict that there is not", { ...conforming, verdict: "fine" }],
    ["a property too many", { ...conforming, extra: true }],
    ["a property too few", { ...conforming, counts: { requests: 1 } }],
    ["a time that is none", { ...conforming, startedAt: "yesterday" }],
    ["a failure with more than it should have", withFailure({ password: "secret" })],
    ["a check that is not kebab-case", withFailure({ check: "ReplyMatches" })],
    ["a failure that is known for no reason", withFailure({ known: {} })],
    ["a baseline without a file", { ...withKnown, baseline: { entries: 0, complete: true, stale: [] } }],
  ])("has a schema that refuses %s", (_, wrong) => {
    expect(validate(wrong)).toBe(false);
  });
});

function withFailure(said: object): object {
  return { ...notConforming, failures: notConforming.failures.map((failure) => ({ ...failure, ...said })) };
}
