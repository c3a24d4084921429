// Passwords and tokens appear in no report, in nothing that a run tells, in no counterexample, and in no journal.

import { describe, expect, it } from "vitest";
import type { Mutation } from "../../mocks/mutation.ts";
import { decodeText } from "../../src/binding/http-text.ts";
import type { HttpResponse } from "../../src/transport/http-message.ts";
import type { Counterexample } from "../options.ts";
import type { Progress, Report } from "../report.ts";
import { REPORT_FORMATS } from "../reporters/formats.ts";
import { createReporter } from "../reporters/reporter.ts";
import { run, trueConfTarget } from "./runs.shared.ts";

interface Told {
  readonly report: Report;
  readonly text: string;
  readonly secrets: ReadonlySet<string>;
}

const PASSWORDS = ["bot-secret", "bot2-secret"];

/** All that a run says to anybody, and all that it must not. */
async function told(mutation: Mutation): Promise<Told> {
  const secrets = new Set(PASSWORDS);
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
  const { mock, target } = trueConfTarget({ mutation: listening });
  let printed = "";
  const sink = { write: (text: string) => void (printed += text) };
  const layout = { colour: false, width: 120, animation: false, progress: sink };
  const reporters = REPORT_FORMATS.map((format) => createReporter(format, sink, layout));
  const report = await run(target, {
    strict: true,
    timeoutMs: 200,
    shrink: false,
    phases: ["examples", "scenarios"],
    only: ["trueconf/probe/**", "trueconf/example/**", "trueconf/token/**", "trueconf/sessions/**"],
    progress(event) {
      events.push(event);
      for (const reporter of reporters) reporter.progress?.(event);
    },
    keep: (counterexample) => `npx wireproof replay ${kept.push(counterexample)}.json --password bot-secret`,
  });
  for (const reporter of reporters) await reporter.finish(report);
  const data = JSON.stringify({ report, events, kept, journal: mock.journal.entries() });
  return { report, text: `${data}\n${printed}`, secrets };
}

/** Tokens have three parts in Base64. */
function tokensIn({ body }: HttpResponse): string[] {
  return [...(decodeText(body) ?? "").matchAll(/"access_token":"([^"]+)"/g)].flatMap(([, token]) => token ?? []);
}

/** As they are, and as a URL, a form or Basic would show them. */
function formsOf(secret: string): string[] {
  const basic = Buffer.from(`bot:${secret}`).toString("base64");
  return [secret, encodeURIComponent(secret), basic, Buffer.from(secret).toString("base64")];
}

const refuses: Mutation = {
  outgoing: (text, { kind, method }) =>
    kind === "response" && method === "auth" ? text.replace(/"payload":\{.*\}/, '"payload":{"errorCode":201}') : text,
};

/** Refuses everything, and says back whatever it was sent. */
function echoing(): Mutation {
  let last = "";
  return {
    incoming(frame) {
      last = String(frame.data);
      return frame;
    },
    outgoing: (text, { kind }) =>
      kind === "response" ? text.replace(/"payload":.*$/s, `"payload":{"errorCode":${JSON.stringify(last)}}}`) : text,
  };
}

/** Gives the token of the connection as the id of its user. */
function showing(): Mutation {
  const tokens = new Map<string, string>();
  return {
    incoming(frame, session) {
      const [, token] = /"token":"([^"]+)"/.exec(String(frame.data)) ?? [];
      if (token !== undefined) tokens.set(session, token);
      return frame;
    },
    outgoing: (text, { session }) => text.replace(/"userId":"[^"]*"/, `"userId":"${tokens.get(session) ?? ""}"`),
  };
}

const withBody = (change: (body: string) => string): Mutation => ({
  response: (response) => ({ ...response, body: change(decodeText(response.body) ?? "") }),
});

describe("the secrets of a run", () => {
  it.each<[string, Mutation]>([
    ["that lets nobody in", refuses],
    ["that says back what it is sent", echoing()],
    ["that shows tokens where ids should be", showing()],
    ["whose grants are of another type", withBody((body) => body.replace('"token_type":"JWT"', '"token_type":"MAC"'))],
    ["whose grants are cut off", withBody((body) => body.slice(0, -10))],
    ["whose tokens are numbers in part", withBody((body) => body.replace('"access_token":"', '"access_token":"1.'))],
    [
      "whose answers are never right",
      {
        outgoing: (text, { kind }) =>
          kind === "response" ? text.replace('"payload":{', '"payload":[{').replace(/\}$/, "]}") : text,
      },
    ],
    ["that is right", {}],
  ])("are not told of a target %s", async (name, mutation) => {
    const { report, text, secrets } = await told(mutation);
    if (name !== "that is right") {
      expect(report.failures.length).toBeGreaterThan(0);
      expect(report.failures.flatMap(({ steps }) => steps).length).toBeGreaterThan(0);
    }
    expect(secrets.size).toBeGreaterThan(PASSWORDS.length);
    const shown = [...secrets].filter((secret) => formsOf(secret).some((form) => text.includes(form)));
    expect(shown).toEqual([]);
    expect(text).toContain("getChats");
  });
});
