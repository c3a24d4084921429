// The file of known failures: read before a run, and written after it if that is asked for.

import { accessSync, constants, existsSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { baselineText, updated } from "../../conformance/baseline-text.ts";
import type { Baseline } from "../../conformance/baseline.ts";
import { parseBaseline, withBaseline } from "../../conformance/baseline.ts";
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
   * Writes down what a run found, and says so.
   *
   * @returns the report by what is known now; as it was, when nothing was judged
   */
  update(report: Report, say: (line: string) => void): Report {
    if (report.verdict === "inconclusive") {
      say(`baseline ${this.#path}: left as it was, since nothing was judged`);
      return report;
    }
    const after = updated(this.baseline, report);
    const text = baselineText(this.#text, this.baseline, after);
    if (text !== this.#text) this.#write(text);
    const kept = this.baseline.entries.length - after.dropped.length;
    say(`baseline ${this.#path}: ${after.added.length} added, ${after.dropped.length} dropped, ${kept} kept`);
    const complete = report.baseline?.complete === true;
    if (!complete) say("nothing was dropped: only a whole run can tell what is gone");
    return withBaseline(report, after, complete);
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

function cannotWrite(path: string, cause: unknown): UsageError {
  return new UsageError(`expected to write a baseline to ${path}, found ${wordsOf(cause)}`, { cause });
}
