// Where one mock after the other plays, at one address.

import { wordsOf } from "../../src/support/errors.ts";
import type { HttpHandler, HttpResponse } from "../../src/transport/http-message.ts";
import { plainRefusal, withoutCrashes } from "../../src/transport/http-refusal.ts";

/** Remembers the last answer as the mock wrote it: Prism writes JSON anew, and holds back what it finds wrong. */
export class Stage {
  #handler: HttpHandler = () => plainRefusal("crashed", "no mock plays yet");
  #last: HttpResponse | undefined;
  readonly #crashes = new Set<string>();

  play(handler: HttpHandler): void {
    this.#handler = withoutCrashes(handler, plainRefusal, (error) =>
      this.#crashes.add(`the mock crashed: ${wordsOf(error)}`),
    );
  }

  readonly handle: HttpHandler = async (request) => {
    const response = await this.#handler(request);
    this.#last = response;
    return response;
  };

  /** The last answer, once. */
  take(): HttpResponse | undefined {
    const last = this.#last;
    this.#last = undefined;
    return last;
  }

  /** What the mock could not answer since this was last asked. */
  crashes(): readonly string[] {
    const crashes = [...this.#crashes];
    this.#crashes.clear();
    return crashes;
  }
}
