/** The formats that `--report` accepts. */
export const REPORT_FORMATS = ["console", "json", "ndjson", "junit"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
