import { randomInt } from "node:crypto";
import { Option } from "commander";
import type { Command } from "commander";
import type { Baseline } from "../../../conformance/baseline.ts";
import type { Phase, RunOptions } from "../../../conformance/options.ts";
import { PHASES } from "../../../conformance/options.ts";
import type { Report, Verdict } from "../../../conformance/report.ts";
import { REPORT_FORMATS } from "../../../conformance/reporters/formats.ts";
import { protocols } from "../../protocols/index.ts";
import { UsageError } from "../../support/errors.ts";
import type { Context } from "../context.ts";
import { loadBaselineFile, loadOpenTarget, loadReportOutputs } from "../lazily.ts";
import { keepCounterexamples } from "../counterexamples.ts";
import type { ExitCode } from "../exit-code.ts";
import { EXIT } from "../exit-code.ts";
import { collect, duration, phases, runs, seed } from "../option-values.ts";
import { parseProtocol } from "../protocol-argument.ts";
import type { ReportRequest } from "../report-request.ts";
import { parseReportRequest } from "../report-request.ts";
import type { TargetFlags } from "../target-flags.ts";
import { addTargetOptions } from "../target-flags.ts";

interface VerifyFlags extends TargetFlags {
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly phase: readonly Phase[];
  readonly runs: number;
  readonly seed?: number;
  readonly timeBudget?: number;
  readonly timeout: number;
  readonly bail?: true;
  readonly strict?: true;
  readonly readOnly?: true;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly report: readonly string[];
  readonly json?: true;
  readonly counterexamples: string;
}

/** `wireproof verify <protocol> [url]` */
export function addVerify(program: Command, context: Context): void {
  const command = program
    .command("verify")
    .summary("judge a target")
    .description("Judge a target by its protocol's contract; without a url, the built-in mock, over real sockets.")
    .argument("<protocol>")
    .argument("[url]", "where the target is, such as http://localhost:8080");
  addTargetOptions(command)
    .addOption(
      new Option("--only <pattern>", "requirement, scenario or operation, with * and **; repeatable")
        .argParser(collect)
        .default([], "none"),
    )
    .addOption(new Option("--skip <pattern>", "what to leave out; repeatable").argParser(collect).default([], "none"))
    .addOption(new Option("--phase <list>", `of ${PHASES.join(", ")}`).argParser(phases).default(PHASES, "all"))
    .option("--runs <n>", "generated sequences for each property", runs, DEFAULT_RUNS)
    .option("--seed <n>", "repeat a run; any other without it", seed)
    .option("--time-budget <duration>", "after which no further case is begun", duration)
    .addOption(
      new Option("--timeout <duration>", "for one exchange").argParser(duration).default(DEFAULT_TIMEOUT_MS, "5s"),
    )
    .option("--bail", "end with the first failure that counts")
    .option("--strict", "what is no must, or only inferred, counts too")
    .option("--read-only", "send nothing that changes the target")
    .option("--baseline <file>", "YAML: known failures, which do not count")
    .option("--update-baseline", "write the failures that are found into the baseline")
    .addOption(
      new Option("--report <format[=path]>", `${REPORT_FORMATS.join(", ")}; without a path on stdout; repeatable`)
        .argParser(collect)
        .default([], "console"),
    )
    .option("--json", "the JSON report on stdout, nothing else there")
    .option("--counterexamples <folder>", "where failing sequences are kept", "reports/counterexamples")
    .action(async (name: string, url: string | undefined, flags: VerifyFlags) => {
      const id = parseProtocol(name);
      const { io } = context;
      const requests = reportRequests(flags.report, flags.json);
      const [engine, { openTarget }, { ReportOutputs }, { BaselineFile }] = await Promise.all([
        context.engine(),
        loadOpenTarget(),
        loadReportOutputs(),
        loadBaselineFile(),
      ]);
      const options = { seed: flags.seed ?? randomInt(2 ** 31), timeoutMs: flags.timeout };
      await using opened = await openTarget(id, url, flags, { io, ...options });
      const known = flags.baseline ?? opened.baseline;
      if (known === undefined && flags.updateBaseline) throw nothingToUpdate();
      const reads = flags.updateBaseline ? BaselineFile.readToUpdate : BaselineFile.read;
      const file = known === undefined ? undefined : reads(known, protocols[id]);
      using outputs = new ReportOutputs(requests, io);
      const keep = keepCounterexamples(flags.counterexamples, opened.shell, (warning) =>
        io.err.write(`warning: ${warning}\n`),
      );
      const run: RunOptions = {
        ...options,
        phases: flags.phase,
        runs: flags.runs,
        only: flags.only,
        skip: flags.skip,
        strict: flags.strict === true,
        readOnly: flags.readOnly === true,
        bail: flags.bail === true,
        adopts: flags.updateBaseline === true,
        ...(flags.timeBudget !== undefined && { timeBudgetMs: flags.timeBudget }),
        signal: io.interrupt,
        progress: (event) => outputs.progress(event),
        keep,
      };
      const judge = (baseline: Baseline | undefined): Promise<Report> =>
        engine.verify(protocols[id], engine.suites[id], opened.target, { ...run, ...(baseline && { baseline }) });
      const report = await (file && flags.updateBaseline
        ? file.update(judge, (line) => void io.err.write(`${line}\n`))
        : judge(file?.baseline));
      await outputs.finish(report);
      context.end(EXIT_OF[report.verdict]);
    });
}

export const DEFAULT_RUNS = 100;
export const DEFAULT_TIMEOUT_MS = 5_000;

export const EXIT_OF: Readonly<Record<Verdict, ExitCode>> = {
  conforming: EXIT.done,
  "not-conforming": EXIT.failed,
  inconclusive: EXIT.inconclusive,
};

function nothingToUpdate(): UsageError {
  return new UsageError("expected a baseline to update, found none", {
    hint: "Name it with --baseline, or as baseline in the target file.",
  });
}

/** `--json` is short for a JSON report on stdout. */
function reportRequests(texts: readonly string[], json: true | undefined): readonly ReportRequest[] {
  const requests = texts.map(parseReportRequest);
  return json ? [...requests, { format: "json" }] : requests;
}
