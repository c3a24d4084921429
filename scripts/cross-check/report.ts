// What came of a cross-check, as text.

import { answerLine, curlLine } from "../../conformance/rest-exchange.ts";
import type { Opinion } from "./opinion.ts";
import type { CrossCheck } from "./run.ts";
import type { Disagreement } from "./tally.ts";

const MOST_SHOWN = 50;

/** Both validators were of one mind, and the suite got through. */
export function isClean({ tally, rounds }: CrossCheck): boolean {
  return (
    tally.disagreements.length === 0 && tally.exchanges > 0 && rounds.every(({ verdict }) => verdict === "conforming")
  );
}

export function reportText({ tally, rounds, passedOver, wrongAnswers, url }: CrossCheck): string {
  const { request, response } = tally.agreed;
  const shown = tally.disagreements.slice(0, MOST_SHOWN);
  const hidden = tally.disagreements.length - shown.length;
  return [
    ...rounds.map(
      ({ name, phases, exchanges, verdict, trouble }) =>
        `${name} (probes, ${phases.join(", ")}): ${exchanges} exchanges shown to Prism, ${verdict}${trouble.map((line) => `\n    ${line}`).join("")}`,
    ),
    `wrong answers: ${wrongAnswers} exchanges, each an answer of the mock spoilt by a mutant`,
    `not shown to Prism: ${passedOver} exchanges, each of a form that it had seen`,
    "",
    `exchanges   ${tally.exchanges}`,
    `requests    ${request.valid} valid to both, ${request.invalid} invalid to both`,
    `responses   ${response.valid} valid to both, ${response.invalid} invalid to both, ${response.unjudged} of no operation`,
    "",
    "explained differences",
    ...[...tally.explained].map(([{ id, reason }, times]) => `  ${String(times).padStart(4)}  ${id}: ${reason}`),
    "",
    `disagreements: ${tally.disagreements.length}`,
    ...shown.map((disagreement) => disagreementText(url, disagreement)),
    ...(hidden > 0 ? [`… and ${hidden} more`] : []),
    "",
  ].join("\n");
}

function disagreementText(url: string, { side, judged }: Disagreement): string {
  const { request, response, operation, ours, prism } = judged;
  const type = response.headers["content-type"];
  const outcome = [response.status, ...(type === undefined ? [] : [type])].join(" ");
  return [
    `\n${side} of ${operation ?? "no operation"}`,
    `  ${curlLine(url, request)}`,
    `  answer: ${answerLine({ violations: [], exercised: [], outcome, request, response, revealed: {} })}`,
    `  ours:   ${opinionText(ours[side])}`,
    `  Prism:  ${opinionText(prism[side])}`,
  ].join("\n");
}

function opinionText(opinion: Opinion | undefined): string {
  if (opinion === undefined) return "no opinion";
  return opinion.valid ? "valid" : `invalid: ${opinion.why.join("; ")}`;
}
