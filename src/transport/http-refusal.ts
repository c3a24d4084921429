import type { HttpHandler, HttpResponse } from "./http-message.ts";

/** Why a transport answers by itself, in place of the handler. */
export type RefusalReason =
  "payload-too-large" | "headers-too-large" | "malformed" | "timeout" | "crashed" | "unsupported-expectation";

/** Builds the answer to a request that the handler does not see, in the words of the protocol being served. */
export type Refuse = (reason: RefusalReason, detail: string) => HttpResponse;

const statuses = {
  "payload-too-large": 413,
  "headers-too-large": 431,
  malformed: 400,
  timeout: 408,
  crashed: 500,
  "unsupported-expectation": 417,
} as const satisfies Record<RefusalReason, number>;

/** A {@link Refuse} for a protocol that says nothing about refusals: the usual status, and JSON `{ error, detail }`. */
export function plainRefusal(reason: RefusalReason, detail: string): HttpResponse {
  return {
    status: statuses[reason],
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ error: reason, detail }),
  };
}

/**
 * Makes a handler that never throws and never rejects: a crash is answered through `refuse` and told to `onCrash`, which
 * alone sees the error itself. A synchronous answer stays synchronous.
 */
export function withoutCrashes(handler: HttpHandler, refuse: Refuse, onCrash: (error: unknown) => void): HttpHandler {
  const crashed = (error: unknown): HttpResponse => {
    onCrash(error);
    return refuse("crashed", "the server failed to answer this request");
  };
  const checked = (response: HttpResponse): HttpResponse => {
    if (response.status >= 200 && response.status <= 999) return response;
    return crashed(new RangeError(`expected a final status, 200 to 999, found ${response.status}`));
  };
  return (request) => {
    try {
      const answer = handler(request);
      return answer instanceof Promise ? answer.then(checked).catch(crashed) : checked(answer);
    } catch (error) {
      return crashed(error);
    }
  };
}

/** Whether HTTP lets this answer have a body at all. */
export function carriesBody(method: string, status: number): boolean {
  return method !== "HEAD" && status !== 204 && status !== 304;
}
