import type { Failure, ReportedRequirement, ReportedStep } from "../report.ts";
import type { FailureGroup } from "./failure-groups.ts";
import { groupBy } from "./group-by.ts";
import { labelled, nameList, type Style } from "./layout.ts";
import { BASIS_IN_WORDS, count } from "./wording.ts";
import { bounded, indent, printable, wrap } from "./wrap.ts";

const STEPS_AT_EITHER_END = 10;
const ANSWER_LIMIT = 240;
/** Long enough for any request that a person would look at; a boundary case may send megabytes. */
const CURL_LIMIT = 2_000;
const OPERATIONS_SHOWN = 10;

/** Everything about a broken requirement: what it asks for and who says so, and the shortest way to see it broken. */
export function failureText(group: FailureGroup, requirement: ReportedRequirement | undefined, style: Style): string[] {
  const { shortest } = group;
  return [
    ...headline(shortest, requirement, style),
    "",
    ...labelled("where", `${shortest.operation}, in ${shortest.case}`, style),
    ...labelled("check", shortest.check, style),
    ...labelled("expected", shortest.expected, style),
    ...labelled("observed", shortest.observed, style),
    ...steps(shortest.steps, style),
    ...replay(shortest, style),
    ...others(group, style),
  ];
}

function headline(failure: Failure, requirement: ReportedRequirement | undefined, { paint, width }: Style): string[] {
  const authority =
    requirement === undefined ? failure.level : `${failure.level}, ${BASIS_IN_WORDS[requirement.basis]}`;
  const [first = "", ...rest] = wrap(`${failure.requirement} (${authority})`, width);
  const head = [paint.bold(first), ...rest.map((line) => paint.bold(line))];
  if (requirement === undefined) return head;
  const { document, heading } = requirement.source;
  return [
    ...head,
    ...wrap(requirement.text, width),
    ...wrap(`${document} › ${heading}`, width).map((line) => paint.dim(line)),
  ];
}

function steps(all: readonly ReportedStep[], style: Style): string[] {
  if (all.length === 0) return [];
  const left = all.length - 2 * STEPS_AT_EITHER_END;
  const lines = all.flatMap((step, index) => {
    if (left > 0 && index === STEPS_AT_EITHER_END) return [`… ${count(left, "step")} left out`];
    const isLeftOut = left > 0 && index > STEPS_AT_EITHER_END && index < STEPS_AT_EITHER_END + left;
    return isLeftOut ? [] : stepLines(step, index + 1, style);
  });
  return [style.paint.dim("steps"), ...indent(lines, 2)];
}

function stepLines(step: ReportedStep, position: number, { width }: Style): string[] {
  const prefix = `${position}. `;
  // Not wrapped: the line is there to be copied.
  const said = printable(bounded(step.curl ?? `${step.connection ?? ""}: ${step.frame ?? ""}`, CURL_LIMIT));
  const marked = (mark: string, text: string): string[] => {
    const [first = "", ...rest] = wrap(bounded(text, ANSWER_LIMIT), width - 2 - prefix.length - 2);
    return [`${mark} ${first}`.trimEnd(), ...indent(rest, 2)];
  };
  const answer = [...marked("→", step.answer), ...(step.events ?? []).flatMap((event) => marked("←", event))];
  return [`${prefix}${said}`, ...indent(answer, prefix.length)];
}

function replay({ replay: line }: Failure, { paint }: Style): string[] {
  // Not wrapped either.
  return line === "" ? [] : [`${paint.dim("replay")}     ${printable(line)}`];
}

function others({ others: more }: FailureGroup, { width }: Style): string[] {
  if (more.length === 0) return [];
  const byOperation = groupBy(more, ({ operation }) => operation);
  const names = Array.from(byOperation, ([operation, { length }]) =>
    length === 1 ? operation : `${operation} (${length})`,
  );
  return [
    "",
    ...wrap(
      `${count(more.length, "more failure")} of this requirement, in ${nameList(names, OPERATIONS_SHOWN)}.`,
      width,
    ),
  ];
}
