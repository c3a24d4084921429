// Read marks, wrong in whose they are.

import type { OrderedMap } from "immutable";
import type { Message, ReadMark } from "../../../src/protocols/chatserver/state.ts";
import type { Mutant, Mutation } from "../../mutation.ts";
import { callerId, chatOf } from "./chat-beliefs.ts";
import type { Asker } from "./chat-beliefs.ts";
import type { Row } from "./define.ts";
import { after, answers, handlers, handles, inert, messageChanged, mutants, refusing } from "./define.ts";
import { pretends, quiet } from "./message-beliefs.ts";

const { readMessage } = handlers;

type Marks = OrderedMap<number, ReadMark>;

/** Leaves other marks on a message than there should be. */
const marking = (
  change: (message: Message, asked: Asker & { readonly people: readonly number[] }) => Marks,
): (() => Mutation) =>
  handles({
    readMessage: after(readMessage, (state, { session, params: { path } }) => {
      const people = [...(chatOf(state, path.chatId)?.members.keys() ?? [])];
      return messageChanged(state, path.messageId.toUpperCase(), (message) => ({
        ...message,
        marks: change(message, { state, session, people }),
      }));
    }),
  });

const ROWS: readonly Row[] = [
  [
    "read.path",
    "knows-no-marks",
    "A message cannot be marked.",
    handles({ readMessage: refusing(readMessage, "method-not-allowed") }),
  ],
  [
    "read.answer",
    "marking-answers-not-found",
    "A mark is kept, and answered as if there were no such message.",
    answers("readMessage", 404),
  ],
  [
    "read.mark",
    "marks-not-kept",
    "A mark is answered and told, and not kept.",
    handles({ readMessage: inert(readMessage) }),
  ],
  [
    "read.mark-of-reader",
    "read-by-all",
    "Whoever marks a message marks it for all participants.",
    marking(({ marks }, asked) => {
      const own = marks.get(callerId(asked));
      return own ? asked.people.reduce((all, id) => (all.has(id) ? all : all.set(id, own)), marks) : marks;
    }),
  ],
  [
    "read.several-readers",
    "one-reader-only",
    "The mark of one reader takes the place of another's.",
    marking(({ marks }, asked) => marks.filter((_mark, id) => id === callerId(asked))),
  ],
  [
    "read.several-readers",
    "second-reader-refused",
    "Only one participant can mark a message.",
    handles({
      readMessage: refusing(readMessage, "invalid", (asked) => {
        const { chatId, messageId } = asked.params.path;
        const marks = chatOf(asked.state, chatId)?.log.find(({ id }) => id === messageId.toUpperCase())?.marks;
        return marks !== undefined && !marks.isEmpty() && !marks.has(callerId(asked));
      }),
    }),
  ],
  ["read.unknown", "reads-nothing", "A message is marked that there is not.", pretends("readMessage", () => undefined)],
  ["read.event", "reads-in-silence", "A mark is told to nobody.", quiet("readMessage")],
];

export const markMutants: readonly Mutant[] = mutants("state", ROWS);
