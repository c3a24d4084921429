import type { Failure, Report, ReportedRequirement, RequirementVerdict } from "../report.ts";
import type { Sink } from "./reporter.ts";

/** A sink that remembers. */
export function memorySink(): Sink & { text(): string } {
  let written = "";
  return {
    write(text) {
      written += text;
    },
    text: () => written,
  };
}

/** A requirement that holds, but for what is said. */
export function requirement(id: string, said: Partial<ReportedRequirement> = {}): ReportedRequirement {
  return {
    id: `chat-manager.${id}`,
    level: "must",
    basis: "seed",
    text: "A chat that does not exist is answered with 404, whatever else is asked for in the same request.",
    source: { document: "001_15fee2cb1c4a27a3.txt", heading: "Retrieve a Chat" },
    verdict: "pass",
    exercised: 3,
    binding: true,
    ...said,
  };
}

/** A failure of two steps that counts, but for what is said. */
export function failure(id: string, said: Partial<Failure> = {}): Failure {
  return {
    requirement: `chat-manager.${id}`,
    check: "reply-matches-oracle",
    operation: "getChat",
    level: "must",
    case: "scenarios: read after removal",
    summary: "a removed chat is still served",
    expected: "404",
    observed: '200 {"id":"c1","title":"Team","description":"A chat that ought not to be here any more"}',
    steps: [
      {
        operation: "deleteChat",
        curl: `curl -X DELETE http://localhost:8080/api/v1/chats/c1 -H "Authorization: Bearer $TOKEN"`,
        answer: '202 {"id":"c1"}',
      },
      {
        operation: "getChat",
        curl: `curl http://localhost:8080/api/v1/chats/c1 -H "Authorization: Bearer $TOKEN"`,
        answer: '200 {"id":"c1","title":"Team"}',
      },
    ],
    replay: "npx wireproof replay counterexamples/chat-manager.detail.unknown.json http://localhost:8080",
    binding: true,
    ...said,
  };
}

/** A whole report of these requirements and failures, its counts derived from them. */
export function report(
  requirements: readonly ReportedRequirement[],
  failures: readonly Failure[],
  said: Partial<Report> = {},
): Report {
  const having = (verdict: RequirementVerdict): number =>
    requirements.filter((candidate) => candidate.verdict === verdict).length;
  const counting = failures.filter(({ binding }) => binding).length;
  return {
    schemaVersion: 1,
    tool: { name: "wireproof", version: "0.1.0" },
    protocol: "chat-manager",
    contractHash: "3f2a91bc77d0e4516a",
    target: { url: "http://localhost:8080", builtIn: false },
    seed: 42,
    startedAt: "2025-03-01T12:00:00.000Z",
    durationMs: 3_100,
    verdict: counting === 0 ? "conforming" : "not-conforming",
    counts: {
      pass: having("pass"),
      fail: having("fail"),
      "known-failure": having("known-failure"),
      "not-exercised": having("not-exercised"),
      "not-applicable": having("not-applicable"),
      inconclusive: having("inconclusive"),
      excluded: having("excluded"),
      requests: 1_204,
      cases: 124,
      failures: counting,
      notes: failures.length - counting,
    },
    requirements,
    failures,
    choices: [
      { id: "chat-manager.accepted-body", branch: "chat-id", question: "In which form does a 202 carry the id?" },
      { id: "chat-manager.page-size", branch: "undetermined", question: "How long is a page?" },
    ],
    operations: [{ id: "getChat", requests: 12, outcomes: { "200 application/json": 10, "connection-reset": 2 } }],
    phases: [
      { id: "examples", cases: 24, failed: 0, requests: 204, durationMs: 812 },
      { id: "properties", cases: 100, failed: counting, requests: 1_000, durationMs: 2_288 },
    ],
    strict: false,
    ...said,
  };
}

/** Nothing is wrong, and much was not seen. */
export const conforming: Report = report(
  [
    requirement("general.answers", { basis: "standard" }),
    requirement("detail.unknown"),
    requirement("detail.title", { level: "should" }),
    requirement("list.order", { verdict: "not-exercised", exercised: 0 }),
    requirement("list.page.size", { verdict: "not-exercised", exercised: 0 }),
    requirement("create.limit", { verdict: "not-exercised", exercised: 0 }),
    requirement("create.hint", { level: "may", verdict: "not-exercised", exercised: 0 }),
    requirement("invite.sent", {
      verdict: "not-applicable",
      exercised: 0,
      reason: "the target declares no capability invitations",
    }),
    requirement("general.tls", { verdict: "excluded", exercised: 0, reason: "the suite speaks plain HTTP" }),
  ],
  [],
);

/** Two failures of one requirement, the second shorter, and a note. */
export const notConforming: Report = report(
  [
    requirement("general.answers", { basis: "standard" }),
    requirement("detail.unknown", { verdict: "fail" }),
    requirement("list.order", { verdict: "fail", level: "should", basis: "inferred", binding: false }),
  ],
  [
    failure("detail.unknown", {
      operation: "listChats",
      steps: [...failure("").steps, ...failure("").steps],
      summary: "a removed chat is still listed",
    }),
    failure("detail.unknown"),
    failure("list.order", { level: "should", binding: false, summary: "the list is not in order of creation" }),
  ],
);

const unreached = report([requirement("general.answers", { verdict: "not-exercised", exercised: 0 })], []);

/** The target was not there. */
export const inconclusive: Report = {
  ...unreached,
  verdict: "inconclusive",
  reason: "http://localhost:8080 refused the connection (ECONNREFUSED), three times in 2 s.",
  counts: { ...unreached.counts, requests: 3, cases: 0 },
  choices: [],
  operations: [],
  phases: [],
  durationMs: 2_000,
};
