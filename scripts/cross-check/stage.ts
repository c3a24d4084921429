// What stands behind Prism: it gives one answer, the one that the mock gave already.

import type { HttpHandler, HttpResponse } from "../../src/transport/http-message.ts";
import { plainRefusal } from "../../src/transport/http-refusal.ts";

export class Stage {
  #answer: HttpResponse = plainRefusal("crashed", "there is nothing to answer yet");
  #wasAsked = false;

  /** What is said from now on, to whatever is asked. */
  answer(response: HttpResponse): void {
    this.#answer = response;
    this.#wasAsked = false;
  }

  readonly handle: HttpHandler = () => {
    this.#wasAsked = true;
    return this.#answer;
  };

  /** Whether a request got here since this was last asked. */
  wasAsked(): boolean {
    const was = this.#wasAsked;
    this.#wasAsked = false;
    return was;
  }
}
