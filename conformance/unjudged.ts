// Requests over HTTP that serve the suite and not the case: the oracle is not told of them.

import { TransportError } from "../src/transport/http-message.ts";
import type { CaseContext, CaseRecord } from "./case-record.ts";
import { exchangeRest } from "./rest-exchange.ts";
import type { PersonalRequest } from "./suite.ts";

/** For each farewell once the run is given up. Milliseconds. */
const FAREWELL_MS = 250;

export class Unjudged {
  readonly #context: CaseContext;
  readonly #record: CaseRecord;
  readonly #resolve: (value: unknown) => unknown;
  /** Somebody had no answer: nobody is asked for anything in farewell. */
  #isMute = false;

  constructor(context: CaseContext, record: CaseRecord, resolve: (value: unknown) => unknown) {
    this.#context = context;
    this.#record = record;
    this.#resolve = resolve;
  }

  /** Undefined: it was refused, or not answered. */
  async ask(
    { operation, params, session }: PersonalRequest,
    signal: AbortSignal | undefined = this.#context.signal,
  ): Promise<{ readonly result: unknown } | undefined> {
    const { protocol, client } = this.#context;
    const token = this.#resolve(session);
    const resolved = {
      operation,
      session: typeof token === "string" ? token : "",
      params: this.#resolve(params),
    };
    const { observed, fault } = await exchangeRest(protocol.binding, client, resolved, signal);
    if (fault) this.#isMute = true;
    return observed?.ok === true ? { result: observed.result } : undefined;
  }

  /** Takes something away that the case has made, even when the run is given up, but is then hardly waited for. */
  async bid(request: PersonalRequest): Promise<void> {
    if (this.#isMute || this.#record.isMute) return;
    const { signal } = this.#context;
    try {
      await this.ask(request, signal?.aborted === true ? AbortSignal.timeout(FAREWELL_MS) : signal);
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      this.#isMute = true;
    }
  }
}
