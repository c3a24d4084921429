// The file of known failures: read before a run, and written after it if that is asked for.

import { accessSync, constants, existsSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { baselineText } from "../../conformance/baseline-text.ts";
import { settle } from "../../conformance/baseline-update.ts";
import type { Baseline } from "../../conformance/baseline.ts";
import { parseBaseline } from "../../conformance/baseline.ts";
import type { Report } from "../../conformance/report.ts";
import type { Protocol } from "../protocols/protocol.ts";
import { UsageError, wordsOf } from "../support/errors.ts";
import { readConfiguration } from "./read-configuration.ts";

export class BaselineFile {
  readonly baseline: Baseline;
  readonly #path: string;
  readonly #text: string;

  private constructor(path: string, text: string, protocol: Protocol) {
    this.#path = path;
    this.#text = text;
    this.baseline = parseBaseline(text, path, protocol);
  }

  /** @throws UsageError when it cannot be read, or is none */
  static read(path: string, protocol: Protocol): BaselineFile {
    return new BaselineFile(path, readConfiguration(path, "a baseline"), protocol);
  }

  /** The same for one that is going to be written, and need not be there. A run is not made in vain. */
  static readToUpdate(path: string, protocol: Protocol): BaselineFile {
    const exists = existsSync(path);
    try {
      accessSync(exists ? dirname(realpathSync(path)) : dirname(path), constants.W_OK);
    } catch (cause) {
      throw cannotWrite(path, cause);
    }
    return exists ? BaselineFile.read(path, protocol) : new BaselineFile(path, "", protocol);
  }

  /**
   * Judges as often as it takes to know all failures, writes them down, and says so.
   *
   * @returns the last report; nothing is written when nothing could be judged
   */
  async update(judge: (baseline: Baseline) => Promise<Report>, say: (line: string) => void): Promise<Report> {
    const before = this.baseline;
    const name = `baseline ${this.#path}`;
    const { baseline, report, settled } = await settle(before, judge, ({ added, dropped }) =>
      say(`${name}: ${changed(added.length, dropped.length)}; looking again`),
    );
    if (report.verdict === "inconclusive") {
      say(`${name}: left as it was, since nothing was judged`);
      return report;
    }
    const text = baselineText(this.#text, before, baseline);
    if (text !== this.#text) this.#write(text);
    const kept = before.entries.filter((entry) => baseline.entries.includes(entry)).length;
    say(`${name}: ${changed(baseline.entries.length - kept, before.entries.length - kept)}, ${kept} kept`);
    if (report.baseline?.complete !== true) say("nothing was dropped: only a whole run can tell what is gone");
    if (!settled) say("each run found something else: the target does not behave in the same way every time");
    return report;
  }

  /** Whole or not at all: whoever is interrupted keeps what was there. */
  #write(text: string): void {
    try {
      const path = existsSync(this.#path) ? realpathSync(this.#path) : this.#path;
      const beside = `${path}.${process.pid}.tmp`;
      try {
        writeFileSync(beside, text, { flag: "wx" });
        renameSync(beside, path);
      } catch (error) {
        rmSync(beside, { force: true });
        throw error;
      }
    } catch (cause) {
      throw cannotWrite(this.#path, cause);
    }
  }
}

function changed(added: number, dropped: number): string {
  return `${added} added, ${dropped} dropped`;
}

function cannotWrite(path: string, cause: unknown): UsageError {
  return new UsageError(`expected to write a baseline to ${path}, found ${wordsOf(cause)}`, { cause });
}
