// Mutations of what a mock says in frames: the model is right, and what is sent is not.

import type { EventId, RpcOperationId } from "../../../generated/trueconf/contract.ts";
import { parseJson } from "../../../src/binding/http-text.ts";
import { isRecord } from "../../../src/contract/is-record.ts";
import type { Change } from "../../json-change.ts";
import { at } from "../../json-change.ts";
import type { Mutation, Outgoing, Sent } from "../../mutation.ts";

/** Where a thing is shown: pointers into the payloads of answers, and of events. */
export interface Places {
  readonly answers?: Readonly<Partial<Record<RpcOperationId, string>>>;
  readonly events?: Readonly<Partial<Record<EventId, string>>>;
}

/** A chat is shown by itself, in the list, and where people are told of a new one. */
export const CHATS: Places = {
  answers: { getChatByID: "", getChats: "/*" },
  events: { createGroupChat: "", createChannel: "", createP2PChat: "" },
};

/** A message is shown by itself, in the history of its chat, and where people are told of it. */
export const MESSAGES: Places = {
  answers: { getMessageById: "", getChatHistory: "/messages/*" },
  events: { sendMessage: "" },
};

export const PARTICIPANTS: Places = { answers: { getChatParticipants: "/participants/*" } };

export function within({ answers = {}, events = {} }: Places, pointer: string): Places {
  const deeper = (places: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(places).map(([name, place]) => [name, place + pointer]));
  return { answers: deeper(answers), events: deeper(events) };
}

/** The answer to one operation. */
export function answerTo(operation: RpcOperationId): Places {
  return { answers: { [operation]: "" } };
}

/** The events of one kind. */
export function eventOf(event: EventId): Places {
  return { events: { [event]: "" } };
}

/** Whether the operation was carried out, and this is its answer. */
export function succeeded({ kind, method, reply }: Outgoing, operation: RpcOperationId): boolean {
  return kind === "response" && method === operation && reply?.ok === true;
}

/** A frame with a change; one that is no JSON stays. */
export function altered(text: string, change: Change): string {
  const parsed = parseJson(text);
  return parsed.ok ? JSON.stringify(change(parsed.value)) : text;
}

/** Changes the frames of which this holds. */
export function alters(applies: (what: Outgoing) => boolean, change: Change): () => Mutation {
  return () => ({ outgoing: (text, what) => (applies(what) ? altered(text, change) : text) });
}

/** The same for a change that asks which frame it is. */
export function payloads(change: (payload: unknown, what: Outgoing) => unknown): () => Mutation {
  return () => ({
    outgoing: (text, what) => altered(text, (frame) => at(frame, "/payload", (it) => change(it, what))),
  });
}

/** Breaks one member wherever it is shown. */
export function breaks({ answers = {}, events = {} }: Places, pointer: string, change: Change): () => Mutation {
  const places = { response: new Map(Object.entries(answers)), event: new Map(Object.entries(events)) };
  return () => ({
    outgoing(text, what) {
      if (what.kind === "response" && what.reply?.ok !== true) return text;
      const place = places[what.kind].get(what.method);
      return place === undefined ? text : altered(text, (frame) => at(frame, `/payload${place}${pointer}`, change));
    },
  });
}

/** Sends something else in place of a frame. */
export function sends(
  applies: (what: Outgoing) => boolean,
  change: (text: string, what: Outgoing) => string | readonly Sent[] | undefined,
): () => Mutation {
  return () => ({ outgoing: (text, what) => (applies(what) ? change(text, what) : text) });
}

export const isEvent = ({ kind }: Outgoing): boolean => kind === "event";

export const isRefusal = ({ kind, reply }: Outgoing): boolean => kind === "response" && reply?.ok === false;

export function isAnswer(...operations: readonly RpcOperationId[]): (what: Outgoing) => boolean {
  return (what) => operations.some((operation) => succeeded(what, operation));
}

export function isTold(...events: readonly EventId[]): (what: Outgoing) => boolean {
  return ({ kind, method }) => kind === "event" && events.some((event) => event === method);
}

/** Refusals with this code, of these operations or of all. */
export function isRefused(code: string, ...operations: readonly RpcOperationId[]): (what: Outgoing) => boolean {
  return ({ kind, method, reply }) =>
    kind === "response" &&
    reply?.ok === false &&
    reply.code === code &&
    (operations.length === 0 || operations.some((operation) => operation === method));
}

/** A member of what was asked. */
export function asked({ command }: Outgoing, name: string): unknown {
  return isRecord(command?.params) ? command.params[name] : undefined;
}
