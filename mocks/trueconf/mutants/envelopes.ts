// Frames around payloads: types, numbers, second and lost answers, answers to somebody else.

import type { Outgoing, Sent } from "../../mutation.ts";
import { at, dropped, isObject, replacedBy } from "../../json-change.ts";
import type { Row } from "./define.ts";
import { mutants } from "./define.ts";
import { alters, altered, isAnswer, isEvent, isRefusal, isTold, sends } from "./frames.ts";
import { hears, membersOf } from "./requests.ts";
import { guards } from "./beliefs.ts";

/** Not many, because what is never answered is waited for. */
const reads = isAnswer("hasChatParticipant");
const changes = (applies: (what: Outgoing) => boolean, pointer: string, change: (value: unknown) => unknown) =>
  alters(applies, (frame) => at(frame, pointer, change));

/** Sends each frame to another connection, of those that were sent something. */
function misdirected() {
  const sessions = new Set<string>();
  return {
    outgoing(text: string, what: Outgoing): readonly Sent[] {
      sessions.add(what.session);
      const other = [...sessions].findLast((session) => session !== what.session);
      if (!reads(what) || other === undefined) return [{ text }];
      return [{ text }, { text, session: other }];
    },
  };
}

/** Answers what was asked last on a connection with the answer before, under the new id. */
function lagging() {
  const before = new Map<string, unknown>();
  return {
    outgoing(text: string, what: Outgoing): string {
      if (!isAnswer("getChatByID")(what)) return text;
      return altered(text, (frame) => {
        const late = before.get(what.session);
        const payload = isObject(frame) ? frame["payload"] : undefined;
        before.set(what.session, payload);
        return late === undefined ? frame : at(frame, "/payload", replacedBy(late));
      });
    },
  };
}

/** Is deaf to everybody once somebody has sent what is no JSON. */
function crashing() {
  let crashed = false;
  return {
    incoming(frame: Parameters<typeof membersOf>[0]) {
      crashed ||= typeof frame.data === "string" && frame.data.length > 0 && membersOf(frame) === undefined;
      return crashed ? undefined : frame;
    },
  };
}

const ROWS: readonly Row[] = [
  [
    "general.json-parses",
    "trailing-comma",
    "Answers to reads have a comma too many.",
    sends(reads, (text) => `${text.slice(0, -1)},}`),
  ],
  [
    "general.json-parses",
    "single-quotes",
    "Events are written in single quotes.",
    sends(isEvent, (text) => text.replaceAll('"', "'")),
  ],
  ["general.no-null-type", "type-zero", "Answers to reads have the type 0.", changes(reads, "/type", replacedBy(0))],
  ["general.no-null-type", "type-three", "Refusals have the type 3.", changes(isRefusal, "/type", replacedBy(3))],
  ["general.no-null-type", "event-type-zero", "Events have the type 0.", changes(isEvent, "/type", replacedBy(0))],
  ["general.server-survives", "dies-of-nonsense", "Once somebody sent what is no JSON, nobody is served.", crashing],
  [
    "general.key-order",
    "wants-keys-in-order",
    "A request whose last member is not the payload is not understood.",
    hears((members) => (Object.keys(members).at(-1) === "payload" ? members : { ...members, method: "" })),
  ],
  [
    "general.white-space",
    "wants-no-white-space",
    "A request with white space between its tokens is not understood.",
    hears((members, { data }) => (/[{,:]\s/.test(String(data).slice(0, 12)) ? { ...members, method: "" } : members)),
  ],
  [
    "frame.request-id-uint32",
    "ids-of-31-bits",
    "An id above 2147483647 is refused.",
    hears((members) => (Number(members["id"]) > 2_147_483_647 ? { ...members, method: "" } : members)),
  ],
  [
    "frame.request-id-increasing",
    "ids-by-one",
    "An id that is not the next is refused.",
    () => {
      const last = new Map<string, number>();
      return {
        incoming(frame, session) {
          const members = membersOf(frame);
          const id = members?.["id"];
          if (members?.["type"] !== 1 || typeof id !== "number") return frame;
          const before = last.get(session);
          last.set(session, id);
          if (before === undefined || id === before + 1 || id <= before) return frame;
          return { data: JSON.stringify({ ...members, method: "" }), binary: false };
        },
      };
    },
  ],
  [
    "frame.request-method",
    "serves-unknown-methods",
    "A method that there is not is answered by an empty object.",
    () => ({
      outgoing: (text, what) =>
        what.reply?.ok === false && what.reply.code === "unknown-message"
          ? altered(text, (frame) => at(frame, "/payload", replacedBy({})))
          : text,
    }),
  ],
  [
    "frame.request-payload",
    "payload-may-be-missing",
    "A payload that is no object is read as an empty one.",
    guards((state, command, reader, right) =>
      right(
        state,
        {
          ...command,
          ...(command.operation === "getChats" &&
            command.irregularities.length > 0 && { params: { count: 10, page: 1 }, irregularities: [] }),
        },
        reader,
      ),
    ),
  ],
  [
    "frame.answered",
    "leaves-reads-unanswered",
    "Whether somebody is in a chat is not answered.",
    sends(isAnswer("hasChatParticipant"), () => undefined),
  ],
  [
    "frame.answered",
    "leaves-refusals-unanswered",
    "Refusals are kept silent about.",
    sends(
      ({ kind, reply }) => kind === "response" && reply?.ok === false && reply.code === "chat-not-found",
      () => undefined,
    ),
  ],
  ["frame.answered-once", "answers-twice", "Reads are answered twice.", sends(reads, (text) => [{ text }, { text }])],
  [
    "frame.answered-once",
    "refuses-twice",
    "Refusals are told twice.",
    sends(isRefusal, (text) => [{ text }, { text }]),
  ],
  ["frame.response-type", "response-without-type", "Answers to reads have no type.", changes(reads, "/type", dropped)],
  [
    "frame.response-type",
    "response-type-as-text",
    "The type of answers to reads is a text.",
    changes(reads, "/type", replacedBy("2")),
  ],
  [
    "frame.response-type",
    "response-as-request",
    "Answers to reads have the type 1.",
    changes(reads, "/type", replacedBy(1)),
  ],
  ["frame.response-id", "response-without-id", "Answers to reads have no id.", changes(reads, "/id", dropped)],
  [
    "frame.response-id-uint32",
    "response-id-as-text",
    "The id of answers to reads is a text.",
    changes(reads, "/id", (id) => String(id)),
  ],
  [
    "frame.response-id-uint32",
    "response-id-negative",
    "The id of answers to reads is negative.",
    changes(reads, "/id", (id) => -Number(id)),
  ],
  [
    "frame.response-id-of-request",
    "response-id-of-its-own",
    "Answers are numbered by the server.",
    changes(reads, "/id", (id) => Number(id) + 1_000_000),
  ],
  [
    "frame.response-payload",
    "response-without-payload",
    "Answers to reads have no payload.",
    changes(reads, "/payload", dropped),
  ],
  [
    "frame.response-payload",
    "response-with-result",
    "Answers to reads have a result in place of the payload.",
    alters(reads, (frame) => {
      if (!isObject(frame)) return frame;
      const { payload: result, ...rest } = frame;
      return { ...rest, result };
    }),
  ],
  [
    "frame.response-payload",
    "response-payload-null",
    "The payload of answers to reads is null.",
    changes(reads, "/payload", replacedBy(null)),
  ],
  [
    "frame.response-only-to-sender",
    "answers-others-too",
    "Answers to reads come on another connection, too.",
    misdirected,
  ],
  ["frame.own-answer", "answers-the-one-before", "What is asked about a chat is answered as the time before.", lagging],
  [
    "frame.error-code",
    "error-as-name",
    "errorCode is a name.",
    changes(isRefusal, "/payload/errorCode", replacedBy("CHAT_NOT_FOUND")),
  ],
  [
    "frame.error-code",
    "error-as-text",
    "errorCode is a number as text.",
    changes(isRefusal, "/payload/errorCode", (code) => String(code)),
  ],
  [
    "frame.error-place",
    "error-beside-payload",
    "errorCode stands in the frame itself.",
    alters(isRefusal, (frame) => {
      if (!isObject(frame) || !isObject(frame["payload"])) return frame;
      const { payload, ...rest } = frame;
      return { ...rest, ...payload };
    }),
  ],
  ["frame.error-type", "error-without-type", "Refusals have no type.", changes(isRefusal, "/type", dropped)],
  [
    "frame.error-type",
    "error-type-three",
    "Refusals have a type as text.",
    changes(isRefusal, "/type", replacedBy("2")),
  ],
  ["frame.error-id", "error-without-id", "Refusals have no id.", changes(isRefusal, "/id", dropped)],
  [
    "frame.error-id",
    "error-id-as-text",
    "The id of refusals is a text.",
    changes(isRefusal, "/id", (id) => String(id)),
  ],
  ["event.type", "event-without-type", "Events have no type.", changes(isEvent, "/type", dropped)],
  ["event.id", "event-without-id", "Events have no id.", changes(isEvent, "/id", dropped)],
  ["event.id", "event-id-as-text", "The id of events is a text.", changes(isEvent, "/id", (id) => String(id))],
  [
    "event.id",
    "event-id-as-uuid",
    "The id of events is a UUID.",
    changes(isEvent, "/id", replacedBy("267d61f2-2ba1-4e88-83ab-bb84415f31b6")),
  ],
  ["event.id-increasing", "event-ids-stand-still", "Every event has the id 1.", changes(isEvent, "/id", replacedBy(1))],
  [
    "event.id-increasing",
    "event-ids-fall",
    "The ids of events fall.",
    changes(isEvent, "/id", (id) => 1_000_000 - Number(id)),
  ],
  [
    "event.method",
    "event-method-as-number",
    "The method of events is a number.",
    changes(isTold("sendMessage"), "/method", replacedBy(17)),
  ],
  [
    "event.method",
    "event-without-method",
    "Events have no method.",
    changes(isTold("sendMessage", "createGroupChat"), "/method", dropped),
  ],
  ["event.payload", "event-without-payload", "Events have no payload.", changes(isEvent, "/payload", dropped)],
  [
    "event.payload",
    "event-payload-in-array",
    "The payload of events is an array.",
    changes(isEvent, "/payload", (payload) => [payload]),
  ],
  ["event.acknowledgement-unanswered", "answers-acknowledgements", "Acknowledgements are answered.", acknowledging],
];

/** Answers what acknowledges an event with the next frame that it sends. */
function acknowledging() {
  const owed = new Map<string, unknown[]>();
  return {
    incoming(frame: Parameters<typeof membersOf>[0], session: string) {
      const members = membersOf(frame);
      if (members?.["type"] === 2) owed.set(session, [...(owed.get(session) ?? []), members["id"]]);
      return frame;
    },
    outgoing(text: string, what: Outgoing): readonly Sent[] {
      const ids = owed.get(what.session) ?? [];
      owed.delete(what.session);
      return [...ids.map((id) => ({ text: JSON.stringify({ type: 2, id, payload: {} }) })), { text }];
    },
  };
}

export const envelopeMutants = mutants("envelope", ROWS);
