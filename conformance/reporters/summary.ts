import { inWords } from "../baseline.ts";
import type { Failure, Report } from "../report.ts";
import { sortFailures, type FailureGroup } from "./failure-groups.ts";
import { failureText } from "./failure-text.ts";
import { labelled, type Style } from "./layout.ts";
import { choiceSection, phaseSection, requirementSection, unjudgedSections } from "./sections.ts";
import { verdictText, whatToDo } from "./verdict-text.ts";
import { count, duration, number } from "./wording.ts";
import { clip, indent, wrap } from "./wrap.ts";

const FAILURES_IN_FULL = 20;
const LINES_OF_NOTES = 20;
const HASH_SHOWN = 12;

/** What came of a run, as lines: the verdict, what was judged, what is wrong, what was counted, the verdict again. */
export function summaryText(report: Report, style: Style): string[] {
  const failures = sortFailures(report);
  const verdict = verdictText(report, style);
  const sections = [
    verdict,
    indent(judged(report, inner(style)), 2),
    whatToDo(report, style),
    brokenSection(report, failures.counting, style),
    shortSection("Known failures (in the baseline; they do not count)", failures.known, style, whyKnown),
    shortSection("Notes (they count only with --strict)", failures.notes, style),
    requirementSection(report, style),
    ...unjudgedSections(report, style),
    choiceSection(report, style),
    phaseSection(report, style),
    verdict,
  ];
  return sections
    .filter((section) => section.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function judged(report: Report, style: Style): string[] {
  const { counts, target, durationMs } = report;
  const rate = durationMs > 0 ? ` (${number(Math.round((counts.requests * 1000) / durationMs))} per second)` : "";
  const done = `${count(counts.cases, "case")}, ${count(counts.requests, "request")} in ${duration(durationMs)}${rate}`;
  return [
    ...labelled("target", target.builtIn ? `the built-in mock at ${target.url}` : target.url, style),
    ...labelled("protocol", `${report.protocol}, contract ${report.contractHash.slice(0, HASH_SHOWN)}`, style),
    ...labelled("seed", String(report.seed), style),
    ...labelled("run", report.strict ? `${done}, strict` : done, style),
    ...baselineLine(report, style),
    ...labelled("started", `${report.startedAt}, ${report.tool.name} ${report.tool.version}`, style),
  ];
}

function brokenSection(report: Report, groups: readonly FailureGroup[], style: Style): string[] {
  if (groups.length === 0) return [];
  const byId = new Map(report.requirements.map((requirement) => [requirement.id, requirement]));
  const shown = groups.slice(0, FAILURES_IN_FULL);
  const columns = String(shown.length).length + 2;
  const narrow = { ...style, width: style.width - columns };
  const lines = shown.flatMap((group, index) => {
    const [first = "", ...rest] = failureText(group, byId.get(group.requirement), narrow);
    return ["", `${`${index + 1}.`.padEnd(columns)}${first}`, ...indent(rest, columns)];
  });
  return [style.paint.bold(style.paint.red("Failures")), ...lines, ...remaining(groups.slice(FAILURES_IN_FULL), style)];
}

function remaining(groups: readonly FailureGroup[], style: Style): string[] {
  if (groups.length === 0) return [];
  const failures = groups.reduce((sum, group) => sum + 1 + group.others.length, 0);
  const are = groups.length === 1 ? "is" : "are";
  const text = `${count(groups.length, "more requirement")} ${are} broken (${count(failures, "failure")}); the JSON report has them all.`;
  return ["", ...wrap(text, style.width)];
}

/** One line for each requirement. */
function shortSection(
  title: string,
  groups: readonly FailureGroup[],
  style: Style,
  say: (failure: Failure) => string = ({ summary }) => summary,
): string[] {
  if (groups.length === 0) return [];
  const lines = groups.slice(0, LINES_OF_NOTES).map(({ requirement, shortest, others }) => {
    const times = others.length === 0 ? "" : `, ${others.length + 1} times`;
    return clip(`${requirement} (${shortest.level}${times}): ${say(shortest)}`, style.width - 2);
  });
  if (groups.length > LINES_OF_NOTES) lines.push(`… and ${groups.length - LINES_OF_NOTES} more`);
  return [...wrap(title, style.width).map((line) => style.paint.bold(style.paint.yellow(line))), ...indent(lines, 2)];
}

/** What it does instead is in the other reports; what people made of it says more. */
function whyKnown({ known, summary }: Failure): string {
  return known ? inWords(known) : summary;
}

function baselineLine({ baseline }: Report, style: Style): string[] {
  if (!baseline) return [];
  const { file, entries, stale, complete } = baseline;
  const found = complete ? (stale.length > 0 ? `, ${stale.length} of them stale` : "") : ", not all looked for";
  return labelled("baseline", `${file}: ${entries === 1 ? "1 entry" : `${number(entries)} entries`}${found}`, style);
}

function inner(style: Style): Style {
  return { ...style, width: style.width - 2 };
}
