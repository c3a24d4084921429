// What a validator makes of one message, and of one exchange.

import type { HttpRequest, HttpResponse } from "../../src/transport/http-message.ts";

/** Undefined stands for no opinion: the validator did not see the message, or no operation says what it should be. */
export type Opinion = { readonly valid: true } | { readonly valid: false; readonly why: readonly string[] };

export interface Opinions {
  readonly request: Opinion | undefined;
  readonly response: Opinion | undefined;
}

export interface Judged {
  readonly request: HttpRequest;
  /** The mock's own, as it wrote it. */
  readonly response: HttpResponse;
  /** Undefined when no operation has this method and path. */
  readonly operation: string | undefined;
  readonly ours: Opinions;
  readonly prism: Opinions;
}

/** Invalid when there is something to say against it. */
export function opinionOf(why: readonly string[]): Opinion {
  return why.length === 0 ? { valid: true } : { valid: false, why };
}
