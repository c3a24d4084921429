import pc from "picocolors";
import type { Report, ReportedRequirement } from "../report.ts";
import { sortFailures, type FailureGroup } from "./failure-groups.ts";
import { failureText } from "./failure-text.ts";
import { groupBy } from "./group-by.ts";
import type { Reporter, Sink } from "./reporter.ts";
import { isBroken, verdictText, whatToDo } from "./verdict-text.ts";
import { areaOf } from "./wording.ts";
import { element, escapeText } from "./xml.ts";

const STYLE = { paint: pc.createColors(false), width: 120 };

type Outcome = "passed" | "failure" | "error" | "skipped";

interface TestCase {
  readonly suite: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly message?: string;
  /** The check that failed. */
  readonly type?: string | undefined;
  readonly text?: string;
}

/**
 * JUnit XML: a suite for each area, a test case for each requirement.
 *
 * Only what counts against the target is a failure, so that a build that reads this file and one that reads the exit
 * code agree. Whatever was not judged is skipped and says why: it is never green.
 */
export function junitReporter(sink: Sink): Reporter {
  return {
    finish(report) {
      sink.write(junitXml(report));
    },
  };
}

function junitXml(report: Report): string {
  const { counting, known, notes } = sortFailures(report);
  const groups = new Map([...notes, ...known, ...counting].map((group) => [group.requirement, group]));
  const cases = report.requirements.map((requirement) => requirementCase(requirement, groups.get(requirement.id)));
  const all = [...runCase(report), ...cases];
  const suites = Array.from(
    groupBy(all, ({ suite }) => suite),
    ([suite, those]) => {
      const name = `${report.protocol}.${suite}`;
      const lines = those.map((testCase) => testCaseXml(testCase, name)).join("\n");
      return element("testsuite", { name, ...tally(those), timestamp: report.startedAt }, `\n${lines}\n`);
    },
  );
  // Only the run has a time: a request serves many requirements at once.
  const attributes = { name: "wireproof", ...tally(all), time: (report.durationMs / 1000).toFixed(3) };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", attributes, `\n${suites.join("\n")}\n`)}\n`;
}

/** A verdict that no requirement carries: nobody may take a run that judged nothing for a good one. */
function runCase(report: Report): TestCase[] {
  // A stale baseline has a reason, and no requirement to tell it.
  const isTold = report.verdict === "conforming" || (report.reason === undefined && report.requirements.some(isBroken));
  if (report.verdict !== "inconclusive" && isTold) return [];
  const outcome = report.verdict === "inconclusive" ? "error" : "failure";
  const message = verdictText(report, STYLE).join(" ");
  return [{ suite: "run", name: "verdict", outcome, message, text: whatToDo(report, STYLE).join("\n") }];
}

function requirementCase(requirement: ReportedRequirement, group: FailureGroup | undefined): TestCase {
  const { id, verdict, reason = "no reason given" } = requirement;
  const is = { suite: areaOf(id), name: id };
  const failed = {
    type: group?.shortest.check,
    text: group === undefined ? "" : failureText(group, requirement, STYLE).join("\n"),
  };
  const summary = group?.shortest.summary ?? requirement.text;
  switch (verdict) {
    case "pass":
      return { ...is, outcome: "passed" };
    case "fail":
      return requirement.binding
        ? { ...is, outcome: "failure", message: summary, ...failed }
        : { ...is, outcome: "skipped", message: `noted, counts only with --strict: ${summary}`, text: failed.text };
    case "known-failure":
      return { ...is, outcome: "skipped", message: `known failure (${reason}): ${summary}`, text: failed.text };
    case "not-exercised":
      return { ...is, outcome: "skipped", message: "not exercised: its premise never held in this run" };
    case "not-applicable":
      return { ...is, outcome: "skipped", message: `not applicable: ${reason}` };
    case "excluded":
      return { ...is, outcome: "skipped", message: `excluded: ${reason}` };
    case "inconclusive":
      return { ...is, outcome: "error", message: `inconclusive: ${reason}` };
  }
}

function testCaseXml({ name, outcome, message, type, text = "" }: TestCase, classname: string): string {
  const content = outcome === "passed" ? "" : element(outcome, { message, type }, escapeText(text));
  return element("testcase", { classname, name }, content);
}

function tally(cases: readonly TestCase[]): Readonly<Record<string, number>> {
  const having = (outcome: Outcome): number => cases.filter((testCase) => testCase.outcome === outcome).length;
  return { tests: cases.length, failures: having("failure"), errors: having("error"), skipped: having("skipped") };
}
