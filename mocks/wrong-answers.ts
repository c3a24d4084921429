// Mutations of what a mock says: the model is right, and the answer over HTTP, or the event, is not.

import { decodeText, parseJson } from "../src/binding/http-text.ts";
import type { HttpResponse } from "../src/transport/http-message.ts";
import type { Change } from "./json-change.ts";
import { at } from "./json-change.ts";
import type { Exchange, Mutation, Outgoing } from "./mutation.ts";

/** The JSON body with a change; a body that is no JSON stays. */
export function altered(response: HttpResponse, change: Change): HttpResponse {
  const parsed = parseJson(decodeText(response.body) ?? "");
  return parsed.ok ? { ...response, body: JSON.stringify(change(parsed.value)) } : response;
}

/** An answer made up in place of a refusal. */
export function madeUp(status: number, body: unknown): HttpResponse {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: body === undefined ? null : JSON.stringify(body),
  };
}

/** Changes every second answer of a kind: a mock that contradicts itself. */
export function everySecond(
  applies: (exchange: Exchange, response: HttpResponse) => boolean,
  change: (response: HttpResponse) => HttpResponse,
): Mutation {
  let count = 0;
  return {
    response(response, exchange) {
      if (!applies(exchange, response)) return response;
      count += 1;
      return count % 2 === 0 ? change(response) : response;
    },
  };
}

/** Where a thing is shown: operations with pointers into their bodies, and events with pointers into their frames. */
export interface Places<OperationId extends string, EventId extends string> {
  readonly answers?: Readonly<Partial<Record<OperationId, string>>>;
  readonly events?: Readonly<Partial<Record<EventId, string>>>;
}

/** For the operations and the events of one protocol. */
export function wrongAnswers<OperationId extends string, EventId extends string>() {
  /** Whether the operation was carried out. */
  const succeeded = ({ command, reply }: Exchange, operation: OperationId): boolean =>
    command?.operation === operation && reply?.ok === true;

  /** Alters the answers with which an operation says that it was carried out. */
  const responds =
    (operation: OperationId, change: (response: HttpResponse, exchange: Exchange) => HttpResponse) => (): Mutation => ({
      response: (response, exchange) => (succeeded(exchange, operation) ? change(response, exchange) : response),
    });

  /** Changes what is told of an event, or tells nothing: undefined. */
  const tells = (event: EventId, change: (frame: unknown, what: Outgoing) => unknown) => (): Mutation => ({
    outgoing(text, what) {
      if (what.kind !== "event" || what.method !== event) return text;
      const parsed = parseJson(text);
      const frame = parsed.ok ? change(parsed.value, what) : undefined;
      return frame === undefined ? undefined : JSON.stringify(frame);
    },
  });

  return {
    succeeded,
    responds,
    tells,

    /** Alters the bodies with which an operation says that it was carried out. */
    alters: (operation: OperationId, change: (value: unknown, exchange: Exchange) => unknown) =>
      responds(operation, (response, exchange) => altered(response, (value) => change(value, exchange))),

    /** The right answer to an operation under another status. */
    answers: (operation: OperationId, status: number) => responds(operation, (response) => ({ ...response, status })),

    /** Gives the answers of one operation another body. */
    bodied: (operation: OperationId, change: (body: string) => string | Uint8Array) =>
      responds(operation, (response) => ({ ...response, body: change(decodeText(response.body) ?? "") })),

    /** Breaks one member wherever it is shown. */
    breaks(places: Places<OperationId, EventId>, pointer: string, change: Change): () => Mutation {
      const answers = new Map<string, unknown>(Object.entries(places.answers ?? {}));
      const events = new Map<string, unknown>(Object.entries(places.events ?? {}));
      return () => ({
        response(response, { command, reply }) {
          const place = command && reply?.ok ? answers.get(command.operation) : undefined;
          if (typeof place !== "string") return response;
          return altered(response, (value) => at(value, `${place}${pointer}`, change));
        },
        outgoing(text, { kind, method }) {
          const place = kind === "event" ? events.get(method) : undefined;
          const parsed = typeof place === "string" ? parseJson(text) : undefined;
          if (typeof place !== "string" || parsed?.ok !== true) return text;
          return JSON.stringify(at(parsed.value, `${place}${pointer}`, change));
        },
      });
    },
  };
}
