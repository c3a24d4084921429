import type { HttpResponse } from "../../src/transport/http-message.ts";

/** A problem as Prism writes it. */
export function prismProblem(status: number, name: string, more: object = {}, headers: object = {}): HttpResponse {
  return {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
    body: JSON.stringify({ type: `https://stoplight.io/prism/errors#${name}`, title: "Invalid", status, ...more }),
  };
}
