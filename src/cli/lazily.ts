// What is loaded when a command needs it. In a file of its own, because the compiler leaves the ending of a dynamic import
// alone inside of a function that has `using` in it.

import type * as BaselineFile from "./baseline-file.ts";
import type * as OpenTarget from "./open-target.ts";
import type * as ReportOutputs from "./report-outputs.ts";

export const loadBaselineFile = (): Promise<typeof BaselineFile> => import("./baseline-file.ts");

export const loadOpenTarget = (): Promise<typeof OpenTarget> => import("./open-target.ts");

export const loadReportOutputs = (): Promise<typeof ReportOutputs> => import("./report-outputs.ts");
