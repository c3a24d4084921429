// A client whose exchanges with the mock are shown to Prism afterwards. The mock is asked once, and by the suite itself: what
// Prism passes on is answered with what the mock said.

import { setImmediate } from "node:timers/promises";
import { decodeText, parseJson } from "../../src/binding/http-text.ts";
import type { Protocol } from "../../src/protocols/protocol.ts";
import { connectHttp } from "../../src/transport/http-client.ts";
import type { HttpClient, HttpRequest } from "../../src/transport/http-message.ts";
import type { Kinds } from "./kinds.ts";
import { ourOpinions } from "./our-opinions.ts";
import type { Judged, Opinions } from "./opinion.ts";
import type { Prisms } from "./prism.ts";
import { isUnrouted, refusalOf, responseOpinionOf } from "./prism-opinions.ts";
import type { Stage } from "./stage.ts";

export interface JudgingOptions {
  readonly protocol: Protocol;
  /** What answers the requests; closed with this client. */
  readonly mock: HttpClient;
  /** Behind Prism. */
  readonly stage: Stage;
  readonly prisms: Pick<Prisms, "strict" | "lenient">;
  /** Absent: everything is shown to Prism. */
  readonly kinds?: Kinds;
  readonly judged: (exchange: Judged) => void;
  readonly signal: AbortSignal;
}

/** Prism takes milliseconds. */
const PATIENCE_MS = 20_000;

export function judgingClient({ protocol, mock, stage, prisms, kinds, judged, signal }: JudgingOptions): HttpClient {
  const strict = connectHttp(prisms.strict, { timeoutMs: PATIENCE_MS });
  const lenient = connectHttp(prisms.lenient, { timeoutMs: PATIENCE_MS });

  const opinionsOfPrism = async (request: HttpRequest): Promise<Opinions> => {
    const first = await strict.send(request, signal);
    if (stage.wasAsked()) return { request: { valid: true }, response: responseOpinionOf(first) };
    const refusal = refusalOf(first);
    if (isNeverForwarded(request)) return { request: refusal, response: undefined };
    const second = await lenient.send(request, signal);
    const isSeen = stage.wasAsked() && !isUnrouted(refusal);
    return { request: refusal, response: isSeen ? responseOpinionOf(second) : undefined };
  };

  const looked = async (before: Promise<void>, exchange: Omit<Judged, "prism">): Promise<void> => {
    await before;
    const { request, response } = exchange;
    stage.answer(response);
    const prism = await opinionsOfPrism(request).catch((error: unknown) => {
      throw new Error(`Prism has no answer to ${request.method} ${request.target}`, { cause: error });
    });
    judged({ ...exchange, prism });
  };

  // Prism looks while the suite goes on, at one exchange after the other, so that the stage knows whose answer it has.
  let looking: Promise<void> = Promise.resolve();
  return {
    async send(request, aborted) {
      const response = await mock.send(request, aborted);
      // A mock in this process never waits, and Prism's answers would not get a turn.
      await setImmediate();
      const { operation, ...ours } = ourOpinions(protocol, request, response);
      if (kinds?.isNews({ request, response, operation, ours }) ?? true) {
        looking = looked(looking, { request, response, operation, ours });
        // It is waited for in the end, and only then is it anybody's error.
        looking.catch(() => {});
      }
      return response;
    },
    async [Symbol.asyncDispose]() {
      try {
        await looking;
      } finally {
        await Promise.all([mock, strict, lenient].map((client) => client[Symbol.asyncDispose]()));
      }
    },
  };
}

/**
 * Prism takes the JSON `null` for no body. It announces its four bytes all the same, and with DELETE never sends them, so
 * whoever is behind it waits until somebody gives up.
 */
export function isNeverForwarded({ method, body }: HttpRequest): boolean {
  const parsed = parseJson(decodeText(body) ?? "");
  return method === "DELETE" && parsed.ok && parsed.value === null;
}
