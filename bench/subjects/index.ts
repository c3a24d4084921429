import type { Subject } from "../lib/bench.ts";
import { push } from "./push.ts";
import { restRead, restWrite } from "./rest.ts";
import { sessions } from "./sessions.ts";
import { start } from "./start.ts";
import { steps } from "./steps.ts";
import { suite } from "./suite.ts";
import { validatorImport, validatorThroughput } from "./validators.ts";

/** In the order in which they are measured. */
export const subjects: ReadonlyMap<string, Subject> = new Map([
  ["read", restRead],
  ["write", restWrite],
  ["steps", steps],
  ["import", validatorImport],
  ["validate", validatorThroughput],
  ["start", start],
  ["suite", suite],
  ["sessions", sessions],
  ["push", push],
]);
