// Judges the mock that is the argument with the whole suite, and says how many requests that took and how long.

import { suites } from "../../conformance/suites.ts";
import { makeTarget } from "../../conformance/target-file.ts";
import { verify } from "../../conformance/verify.ts";
import { PHASES } from "../../conformance/options.ts";
import { protocols } from "../../src/protocols/index.ts";

const [, , url = "", runs = "100"] = process.argv;
const timeoutMs = 5000;
const target = makeTarget(
  {
    url,
    builtIn: true,
    credentials: { tokens: ["demo-token"], accounts: [{ username: "demo", password: "demo-secret" }], users: [] },
    capabilities: new Set(["token-endpoint"]),
    settleMs: 5000,
  },
  { timeoutMs },
);
const began = performance.now();
const report = await verify(protocols["chat-manager"], suites["chat-manager"], target, {
  seed: 1,
  phases: PHASES,
  runs: Number(runs),
  only: [],
  skip: [],
  strict: false,
  readOnly: false,
  bail: false,
  timeoutMs,
});
const seconds = (performance.now() - began) / 1000;
const { verdict, counts, phases, reason, failures } = report;
const parts = Object.fromEntries(phases.map(({ id, requests, durationMs }) => [id, { requests, durationMs }]));
const failed = failures.map(({ requirement, summary }) => `${requirement}: ${summary}`);
console.log(JSON.stringify({ verdict, reason, failed, requests: counts.requests, seconds, phases: parts }));
