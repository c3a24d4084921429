import { REPORT_FORMATS } from "../../conformance/reporters/formats.ts";
import type { ReportFormat } from "../../conformance/reporters/formats.ts";
import { UsageError } from "../support/errors.ts";
import { didYouMean } from "../support/nearest.ts";

export interface ReportRequest {
  readonly format: ReportFormat;
  /** Undefined: stdout. */
  readonly path?: string;
}

/** Reads `FORMAT=PATH`, or `FORMAT` alone for stdout. @throws UsageError */
export function parseReportRequest(text: string): ReportRequest {
  const [name = "", ...rest] = text.split("=");
  const format = REPORT_FORMATS.find((known) => known === name);
  if (format === undefined) {
    const hint = didYouMean(name, REPORT_FORMATS);
    const message = `expected a format (${REPORT_FORMATS.join(", ")}) in --report, found "${name}"`;
    throw new UsageError(message, hint === undefined ? {} : { hint });
  }
  if (rest.length === 0) return { format };
  const path = rest.join("=");
  if (path === "") throw new UsageError(`expected a path after "${format}=" in --report, found none`);
  return { format, path };
}
