import type { Level } from "../../src/contract/contract.ts";
import type { Report, ReportedRequirement } from "../report.ts";
import { groupBy } from "./group-by.ts";
import { nameList, table, type Style } from "./layout.ts";
import { isBroken } from "./verdict-text.ts";
import { areaOf, count, duration, number } from "./wording.ts";
import { clip, indent, wrap } from "./wrap.ts";

const LEVELS: readonly Level[] = ["must", "should", "may"];
const NAMES_OF_AREA = 20;
const LINES_OF_LIST = 20;
const CHOICES_SHOWN = 40;

const ROWS: readonly { name: string; always?: true; has(requirement: ReportedRequirement): boolean }[] = [
  { name: "hold", always: true, has: ({ verdict }) => verdict === "pass" },
  { name: "broken", always: true, has: isBroken },
  { name: "broken, noted only", has: ({ verdict, binding }) => verdict === "fail" && !binding },
  { name: "known failures", has: ({ verdict }) => verdict === "known-failure" },
  { name: "inconclusive", has: ({ verdict }) => verdict === "inconclusive" },
  { name: "not exercised", has: ({ verdict }) => verdict === "not-exercised" },
  { name: "not applicable", has: ({ verdict }) => verdict === "not-applicable" },
  { name: "excluded (no check)", has: ({ verdict }) => verdict === "excluded" },
];

/** How many requirements of each level came out how. */
export function requirementSection({ requirements }: Report, style: Style): string[] {
  if (requirements.length === 0) return [];
  const rows = ROWS.flatMap(({ name, always, has }) => {
    const those = requirements.filter(has);
    if (those.length === 0 && always === undefined) return [];
    return [
      [name, ...LEVELS.map((level) => number(those.filter((requirement) => requirement.level === level).length))],
    ];
  });
  return headed(table([["Requirements", ...LEVELS], ...rows.map(indentFirst)]), style);
}

/** What the run says nothing about: by name where it would count, else by reason. */
export function unjudgedSections({ requirements, verdict: ofRun }: Report, style: Style): string[][] {
  const having = (verdict: ReportedRequirement["verdict"]): ReportedRequirement[] =>
    requirements.filter((requirement) => requirement.verdict === verdict);
  // A run that judged nothing exercised nothing, and its reason is all there is to say.
  const unseen = ofRun === "inconclusive" ? [] : having("not-exercised");
  return [
    byArea(
      unseen.filter(({ level, binding }) => level === "must" && binding),
      style,
    ),
    byReason("Inconclusive", having("inconclusive"), style),
    byReason("Not applicable", having("not-applicable"), style),
  ];
}

/** Which branch the target took where the documents leave it open. */
export function choiceSection({ choices }: Report, style: Style): string[] {
  if (choices.length === 0) return [];
  const taken = choices.filter(({ branch }) => branch !== "undetermined");
  const open = choices.filter(({ branch }) => branch === "undetermined");
  const lines = taken.slice(0, CHOICES_SHOWN).map(({ id, branch }) => clip(`${id}: ${branch}`, style.width - 2));
  if (taken.length > CHOICES_SHOWN) lines.push(`… and ${taken.length - CHOICES_SHOWN} more`);
  if (open.length > 0) {
    const names = nameList(
      open.map(({ id }) => id),
      NAMES_OF_AREA,
    );
    lines.push(...wrap(`undetermined, never met in this run: ${names}`, style.width - 2));
  }
  return titled("Choices (left open by the documents; the branch that the target took)", lines, style);
}

/** What each phase did, and how long it took. */
export function phaseSection({ phases }: Report, style: Style): string[] {
  if (phases.length === 0) return [];
  const rows = phases.map(({ id, cases, failed, requests, durationMs }) =>
    indentFirst([id, number(cases), number(failed), number(requests), duration(durationMs)]),
  );
  return headed(table([["Phases", "cases", "failed", "requests", "time"], ...rows]), style);
}

function byArea(requirements: readonly ReportedRequirement[], style: Style): string[] {
  if (requirements.length === 0) return [];
  const areas = groupBy(requirements, ({ id }) => areaOf(id));
  const lines = Array.from(areas)
    .slice(0, LINES_OF_LIST)
    .flatMap(([area, those]) => {
      const names = those.map(({ id }) => id.split(".").slice(2).join(".") || id);
      const [first = "", ...rest] = wrap(`${area}: ${nameList(names, NAMES_OF_AREA)}`, style.width - 4);
      return [first, ...indent(rest, 2)];
    });
  if (areas.size > LINES_OF_LIST) lines.push(`… and ${count(areas.size - LINES_OF_LIST, "more area")}`);
  return titled(`Not exercised, though a must (${count(requirements.length, "requirement")})`, lines, style);
}

function byReason(title: string, requirements: readonly ReportedRequirement[], style: Style): string[] {
  if (requirements.length === 0) return [];
  const reasons = groupBy(requirements, ({ reason }) => reason ?? "no reason given");
  const lines = Array.from(reasons)
    .slice(0, LINES_OF_LIST)
    .map(([reason, those]) => clip(`${number(those.length)}: ${reason}`, style.width - 2));
  if (reasons.size > LINES_OF_LIST) lines.push(`… and ${count(reasons.size - LINES_OF_LIST, "more reason")}`);
  return titled(`${title} (${count(requirements.length, "requirement")})`, lines, style);
}

function titled(title: string, lines: readonly string[], style: Style): string[] {
  return [...wrap(title, style.width).map((line) => style.paint.bold(line)), ...indent(lines, 2)];
}

/** A table's first row is its head. */
function headed([head = "", ...rows]: readonly string[], { paint }: Style): string[] {
  return [paint.bold(head), ...rows];
}

function indentFirst([first = "", ...rest]: readonly string[]): string[] {
  return [`  ${first}`, ...rest];
}
