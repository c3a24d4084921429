// Mutations of what a mock writes: the model is right, and the answer is not.

import { decodeText } from "../../../src/binding/http-text.ts";
import type { Ops } from "../../../src/protocols/chat-manager/vocabulary.ts";
import type { HttpResponse } from "../../../src/transport/http-message.ts";
import type { Exchange, Mutation } from "../../mutation.ts";
import type { Change } from "../../json-change.ts";
import { altered } from "../../wrong-answers.ts";
import { at } from "../../json-change.ts";

export { altered, everySecond, madeUp } from "../../wrong-answers.ts";

export type OperationId = keyof Ops;

/** Where a thing is shown: an operation, and the pointer to it in the body. */
export type Places = Readonly<Partial<Record<OperationId, string>>>;

/** A chat is shown by its detail and by every record of the list. */
export const CHATS: Places = { getChat: "", listChats: "/records/*" };

export function within(places: Places, pointer: string): Places {
  return Object.fromEntries(Object.entries(places).map(([operation, place]) => [operation, `${place}${pointer}`]));
}

export const TITLES = within(CHATS, "/title/*");
export const PARTICIPANTS = within(CHATS, "/participants/*");
export const PARTICIPATIONS = within(PARTICIPANTS, "/participations/*");

/** Whether the operation was carried out. */
export function succeeded({ command, reply }: Exchange, operation: OperationId): boolean {
  return command?.operation === operation && reply?.ok === true;
}

/** Alters the bodies with which an operation says that it was carried out. */
export function alters(operation: OperationId, change: (value: unknown, exchange: Exchange) => unknown): Mutation {
  return {
    response: (response, exchange) =>
      succeeded(exchange, operation) ? altered(response, (value) => change(value, exchange)) : response,
  };
}

/** Breaks one field wherever it is shown. */
export function breaks(places: Places, pointer: string, change: Change): () => Mutation {
  const pointers = new Map(Object.entries(within(places, pointer)));
  return () => ({
    response(response, { command, reply }) {
      const place = command && reply?.ok ? pointers.get(command.operation) : undefined;
      return place === undefined ? response : altered(response, (value) => at(value, place, change));
    },
  });
}

/** The right answer to an operation under another status. */
export function answers(operation: OperationId, status: number): () => Mutation {
  return () => ({
    response: (response, exchange) => (succeeded(exchange, operation) ? { ...response, status } : response),
  });
}

/** Refusals of this status. */
export function refusedWith(status: number, ...operations: readonly OperationId[]) {
  return ({ command, reply }: Exchange, response: HttpResponse): boolean =>
    reply?.ok === false &&
    response.status === status &&
    (operations.length === 0 || operations.some((operation) => operation === command?.operation));
}

/** Gives the answers of one operation another body. */
export function bodied(operation: OperationId, change: (body: string) => string | Uint8Array): () => Mutation {
  return () => ({
    response: (response, exchange) =>
      succeeded(exchange, operation) ? { ...response, body: change(decodeText(response.body) ?? "") } : response,
  });
}
