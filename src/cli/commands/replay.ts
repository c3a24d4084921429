import { Option } from "commander";
import type { Command } from "commander";
import { PHASES } from "../../../conformance/options.ts";
import { protocols } from "../../protocols/index.ts";
import type { Context } from "../context.ts";
import { loadOpenTarget, loadReportOutputs } from "../lazily.ts";
import { duration } from "../option-values.ts";
import { parseProtocol } from "../protocol-argument.ts";
import type { TargetFlags } from "../target-flags.ts";
import { readConfiguration } from "../read-configuration.ts";
import { addTargetOptions } from "../target-flags.ts";
import { DEFAULT_TIMEOUT_MS, EXIT_OF } from "./verify.ts";

interface ReplayFlags extends TargetFlags {
  readonly timeout: number;
  readonly json?: true;
}

/** `wireproof replay FILE [url]` */
export function addReplay(program: Command, context: Context): void {
  const command = program
    .command("replay")
    .summary("run one recorded counterexample again")
    .description("Run one recorded counterexample again; without a url, against the built-in mock.")
    .argument("<file>", "as verify wrote it")
    .argument("[url]", "where the target is");
  addTargetOptions(command)
    .addOption(
      new Option("--timeout <duration>", "for one exchange").argParser(duration).default(DEFAULT_TIMEOUT_MS, "5s"),
    )
    .option("--json", "the JSON report on stdout, nothing else there")
    .action(async (file: string, url: string | undefined, flags: ReplayFlags) => {
      const { io } = context;
      const [engine, { openTarget }, { ReportOutputs }] = await Promise.all([
        context.engine(),
        loadOpenTarget(),
        loadReportOutputs(),
      ]);
      const counterexample = engine.parseCounterexample(readConfiguration(file, "a counterexample"));
      const id = parseProtocol(counterexample.protocol);
      const options = { seed: counterexample.seed, timeoutMs: flags.timeout };
      await using opened = await openTarget(id, url, flags, { io, ...options });
      using outputs = new ReportOutputs(flags.json ? [{ format: "json" }] : [], io);
      const report = await engine.replay(protocols[id], engine.suites[id], opened.target, counterexample, {
        ...options,
        phases: PHASES,
        runs: 1,
        only: [],
        skip: [],
        // Who asks for this one sequence wants to know whether it still fails, be it a must or not.
        strict: true,
        readOnly: false,
        bail: false,
        signal: io.interrupt,
        progress: (event) => outputs.progress(event),
      });
      await outputs.finish(report);
      context.end(EXIT_OF[report.verdict]);
    });
}
