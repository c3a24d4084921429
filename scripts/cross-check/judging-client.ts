// A client that lets Prism look at each exchange, and gives the suite the mock's own answers all the same.

import type { Protocol } from "../../src/protocols/protocol.ts";
import { connectHttp } from "../../src/transport/http-client.ts";
import type { HttpClient, HttpRequest, HttpResponse } from "../../src/transport/http-message.ts";
import { ourOpinions } from "./our-opinions.ts";
import type { Judged, Opinions } from "./opinion.ts";
import type { Prisms } from "./prism.ts";
import { isUnrouted, refusalOf, responseOpinionOf } from "./prism-opinions.ts";
import type { Stage } from "./stage.ts";

export interface JudgingOptions {
  readonly protocol: Protocol;
  readonly stage: Stage;
  /** Of the mock itself, and of the two that look at what is sent to it. */
  readonly urls: { readonly mock: string } & Pick<Prisms, "strict" | "lenient">;
  readonly judged: (exchange: Judged) => void;
}

interface Seen {
  readonly response: HttpResponse;
  readonly prism: Opinions;
}

export function judgingClient({ protocol, stage, urls, judged }: JudgingOptions): HttpClient {
  const mock = connectHttp(urls.mock);
  const strict = connectHttp(urls.strict);
  const lenient = connectHttp(urls.lenient);

  /** One way to the mock: what came back, and the mock's answer if the request got there. */
  const pass = async (way: HttpClient, request: HttpRequest, signal: AbortSignal | undefined) => {
    stage.take();
    const answer = await way.send(request, signal);
    return { answer, response: stage.take() };
  };

  // A request reaches the mock once, whichever way it goes: a second registration would be a second chat.
  const send = async (request: HttpRequest, signal: AbortSignal | undefined): Promise<Seen> => {
    const first = await pass(strict, request, signal);
    if (first.response) {
      return {
        response: first.response,
        prism: { request: { valid: true }, response: responseOpinionOf(first.answer) },
      };
    }
    const refusal = refusalOf(first.answer);
    const second = await pass(lenient, request, signal);
    if (second.response) {
      const response = isUnrouted(refusal) ? undefined : responseOpinionOf(second.answer);
      return { response: second.response, prism: { request: refusal, response } };
    }
    return { response: await mock.send(request, signal), prism: { request: refusal, response: undefined } };
  };

  let turn: Promise<unknown> = Promise.resolve();
  return {
    send(request, signal) {
      // One at a time, so that the stage knows whose answer it has.
      const exchange = turn.then(async () => {
        const { response, prism } = await send(request, signal);
        const { operation, ...ours } = ourOpinions(protocol, request, response);
        judged({ request, response, operation, ours, prism });
        return response;
      });
      turn = exchange.catch(() => {});
      return exchange;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([mock, strict, lenient].map((client) => client[Symbol.asyncDispose]()));
    },
  };
}
