import type { Report, ReportedRequirement } from "../report.ts";
import type { Style } from "./layout.ts";
import { count } from "./wording.ts";
import { wrap } from "./wrap.ts";

/** The verdict in a sentence. */
export function verdictText(report: Report, { paint, width }: Style): string[] {
  const colour = { conforming: paint.green, "not-conforming": paint.red, inconclusive: paint.yellow }[report.verdict];
  return wrap(sentence(report), width).map((line) => paint.bold(colour(line)));
}

/** Why the verdict is what it is where no failure says so, and the way out. */
export function whatToDo(report: Report, { width }: Style): string[] {
  const reason = report.reason === undefined ? [] : wrap(report.reason, width);
  if (report.verdict !== "inconclusive") return reason;
  const advice = report.target.builtIn
    ? "this is the built-in mock, so the fault is wireproof's or this machine's: run it again with --debug."
    : `see that the server answers at ${report.target.url} and that the credentials given are those of its users, then run it again. Nothing here says whether the target conforms.`;
  return [...reason, ...wrap(`What to do: ${advice}`, width)];
}

/** Whether a requirement is broken in a way that counts. */
export function isBroken({ verdict, binding }: ReportedRequirement): boolean {
  return verdict === "fail" && binding;
}

function sentence(report: Report): string {
  const { counts } = report;
  switch (report.verdict) {
    case "inconclusive":
      return "INCONCLUSIVE: the target could not be judged.";
    case "not-conforming": {
      const broken = report.requirements.filter(isBroken).length;
      // A baseline that is out of date fails a run too, and has its reason below.
      if (broken === 0) return "NOT CONFORMING.";
      return `NOT CONFORMING: ${count(broken, "requirement")} ${broken === 1 ? "is" : "are"} broken (${count(counts.failures, "failure")}).`;
    }
    case "conforming": {
      const known = counts["known-failure"];
      const none = known === 0 ? "none is broken" : `none is broken but for ${count(known, "known failure")}`;
      const unseen = counts["not-exercised"];
      const limit = unseen === 0 ? "" : `; ${unseen} ${unseen === 1 ? "was" : "were"} not exercised`;
      return `CONFORMING: ${count(counts.pass, "requirement")} ${counts.pass === 1 ? "holds" : "hold"}, ${none}${limit}.`;
    }
  }
}
