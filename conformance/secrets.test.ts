// Credentials never appear in a report, in what a run tells while it goes on, or in a counterexample.

import { describe, it } from "vitest";
import { alters } from "../mocks/chat-manager/mutants/responses.ts";
import type { Mutation } from "../mocks/mutation.ts";
import { decodeText, parseJson } from "../src/binding/http-text.ts";
import { isRecord } from "../src/contract/is-record.ts";
import type { HttpResponse } from "../src/transport/http-message.ts";
import type { Counterexample } from "./options.ts";
import type { Progress, Report } from "./report.ts";
import { mockTarget, mutantCalled, run } from "./runs.shared.ts";

interface Told {
  readonly report: Report;
  readonly text: string;
  readonly secrets: ReadonlySet<string>;
}

/** All that a run says to anybody, and all that it must not. */
async function told(mutation: Mutation): Promise<Told> {
  const secrets = new Set(["demo-token", "demo-secret"]);
  const listening: Mutation = {
    ...mutation,
    response(response, exchange) {
      const answer = mutation.response?.(response, exchange) ?? response;
      for (const one of [response, answer]) for (const token of tokensIn(one)) secrets.add(token);
      return answer;
    },
  };
  const events: Progress[] = [];
  const kept: Counterexample[] = [];
  const report = await run(mockTarget({ mutation: listening, settleMs: 100 }).target, {
    strict: true,
    phases: ["examples", "boundary", "scenarios"],
    progress: (event) => events.push(event),
    keep: (counterexample) => `npx wireproof replay ${kept.push(counterexample)}.json --token demo-token`,
  });
  return { report, text: JSON.stringify({ report, events, kept }), secrets };
}

function tokensIn({ body }: HttpResponse): string[] {
  const parsed = parseJson(decodeText(body) ?? "");
  const token: unknown = parsed.ok && isRecord(parsed.value) ? parsed.value["access_token"] : undefined;
  return typeof token === "string" ? [token] : [];
}

/** As they are, and as a URL, a form or Basic would show them. */
function formsOf(secret: string): string[] {
  const basic = Buffer.from(`demo:${secret}`).toString("base64");
  return [secret, encodeURIComponent(secret), basic, Buffer.from(secret).toString("base64")];
}

/** Says back what it was asked with, as servers do that help to find errors. */
const echoing: Mutation = {
  response: (response, { request }) =>
    response.status < 400
      ? response
      : {
          ...response,
          status: 500,
          headers: { "content-type": "text/plain" },
          body: `${request.target} ${JSON.stringify(request.headers)} ${decodeText(request.body) ?? ""}`,
        },
};

describe.concurrent("the secrets of a run", () => {
  it.for<[string, Mutation]>([
    ["that refuses everybody", { response: (response) => ({ ...response, status: 401 }) }],
    ["that fails at everything", { response: (response) => ({ ...response, status: 500 }) }],
    ["that says back what it is asked", echoing],
    ["whose tokens do not serve", mutantCalled("issues-expired-token").mutate()],
    ["that serves without a token", mutantCalled("serves-without-token").mutate()],
    ["that grants to anybody", mutantCalled("grants-unknown-client").mutate()],
    [
      "whose tokens are of another type",
      alters("issueToken", (value) => (isRecord(value) ? { ...value, token_type: "MAC" } : value)),
    ],
    [
      "whose token is no object",
      alters("issueToken", (value) => (isRecord(value) ? { ...value, expires_in: "soon" } : value)),
    ],
    ["whose lists are wrong", mutantCalled("total-records-of-page").mutate()],
  ])("are not told of a target %s", async ([, mutation], { expect: check }) => {
    const { report, text, secrets } = await told(mutation);
    check(report.failures.length).toBeGreaterThan(0);
    check(report.failures.flatMap(({ steps }) => steps).length).toBeGreaterThan(0);
    const shown = [...secrets].filter((secret) => formsOf(secret).some((form) => text.includes(form)));
    check(shown).toEqual([]);
  });

  it("stand as a variable where a shell needs them", async ({ expect: check }) => {
    const { report } = await told(mutantCalled("total-records-of-page").mutate());
    const lines = report.failures.flatMap(({ steps }) => steps.flatMap(({ curl }) => curl ?? []));
    check(lines.length).toBeGreaterThan(0);
    check(lines.filter((line) => !/Bearer \$TOKEN/.test(line))).toEqual([]);
  });

  it("do not hide everything else", async ({ expect: check }) => {
    const { text } = await told(mutantCalled("total-records-of-page").mutate());
    check(text).toContain("/api/v1/private/chats");
    check(text).toContain("http://mock.invalid");
  });
});
