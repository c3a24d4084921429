// Events that are lost, told to the wrong people, or told otherwise.

import type { EventId } from "../../../generated/trueconf/contract.ts";
import type { Emission } from "../../../src/behaviour/behaviour.ts";
import { isRecord } from "../../../src/contract/is-record.ts";
import { given, member, replacedBy, text } from "../../json-change.ts";
import type { Cause, Mutation } from "../../mutation.ts";
import { handlers, handles } from "./beliefs.ts";
import type { Row } from "./define.ts";
import { mutants } from "./define.ts";
import { frameOf, membersOf } from "./requests.ts";
import { breaks, eventOf, isTold, payloads, sends } from "./frames.ts";
import type { State } from "../../../src/protocols/trueconf/state.ts";

const isOf =
  (method: EventId) =>
  ({ event }: Emission): boolean =>
    isRecord(event) && event["method"] === method;

const tells = (change: (emissions: readonly Emission[], cause: Cause) => readonly Emission[]) => (): Mutation => ({
  emissions: change,
});

/** The events of one kind come for nobody. */
const lost = (method: EventId) => tells((emissions) => emissions.filter((one) => !isOf(method)(one)));

/** The account of a connection, as the state has it. */
function accountIn(state: unknown, session: string): unknown {
  const connections = isRecord(state) ? state["connections"] : undefined;
  const found: unknown = isConnections(connections) ? connections.get(session) : undefined;
  return member(found, "userId");
}

function isConnections(value: unknown): value is State["connections"] {
  return typeof value === "object" && value !== null && "get" in value;
}

/** Takes a request for an answer to an event that had the same number. */
const countsTogether = (): Mutation => {
  const told = new Map<string, Set<number>>();
  return {
    outgoing(frame, { kind, session, id }) {
      if (kind === "event") told.set(session, (told.get(session) ?? new Set()).add(id));
      return frame;
    },
    incoming(frame, session) {
      const members = membersOf(frame);
      const isTaken = members?.["type"] === 1 && told.get(session)?.has(Number(members["id"])) === true;
      return isTaken ? frameOf({ ...members, method: "" }) : frame;
    },
  };
};

const ROWS: readonly Row[] = [
  [
    "event.id-independent",
    "counts-with-its-client",
    "A request under the number of an event is not understood.",
    countsTogether,
  ],
  [
    "event.after-auth",
    "tells-strangers",
    "A connection that has not authorised is told everything.",
    tells((emissions, cause) =>
      emissions.map((one) => ({
        ...one,
        to: [...one.to, ...cause.sessions.filter((session) => accountIn(cause.state, session) === undefined)],
      })),
    ),
  ],
  [
    "event.after-auth",
    "tells-strangers-of-messages",
    "A connection that has not authorised is told of messages, once.",
    tells((emissions, cause) => {
      const [told] = emissions.filter(isOf("sendMessage"));
      const to = cause.sessions.filter((session) => accountIn(cause.state, session) === undefined);
      return told && to.length > 0 ? [...emissions, { ...told, to }] : emissions;
    }),
  ],
  ["event-send-message.event", "messages-untold", "Nobody is told of a message.", lost("sendMessage")],
  [
    "event-send-message.event",
    "messages-of-others-only",
    "Nobody is told of a message that is an answer to nothing.",
    tells((emissions, cause) =>
      cause.command.operation === "sendMessage" ? emissions.filter((one) => !isOf("sendMessage")(one)) : emissions,
    ),
  ],
  [
    "event-send-message.event",
    "told-text-differs",
    "The text of a message that is told ends in a full stop.",
    breaks(
      eventOf("sendMessage"),
      "/content/text",
      text((line) => `${line}.`),
    ),
  ],
  [
    "event-send-message.event",
    "told-author-differs",
    "The author of a message that is told is the server.",
    breaks(eventOf("sendMessage"), "/author", given(replacedBy({ id: "video.example.com", type: 1 }))),
  ],
  [
    "event-send-message.survey",
    "surveys-untold",
    "Nobody is told of a survey.",
    tells((emissions, cause) => (cause.command.operation === "sendSurvey" ? [] : emissions)),
  ],
  [
    "event-send-message.survey",
    "surveys-told-as-surveys",
    "A survey is told as sendSurvey.",
    sends(isTold("sendMessage"), (frame) =>
      frame.includes('"appVersion"') ? frame.replace('"method":"sendMessage"', '"method":"sendSurvey"') : frame,
    ),
  ],
  ["event-create-p2p-chat.event", "personal-chats-untold", "Nobody is told of a personal chat.", lost("createP2PChat")],
  [
    "event-create-p2p-chat.title",
    "personal-chat-told-by-own-name",
    "A personal chat is told of under the name of whom it is made with.",
    payloads((payload, what) =>
      what.kind === "event" && what.method === "createP2PChat" && isRecord(payload)
        ? { ...payload, title: `not-${String(payload["title"])}` }
        : payload,
    ),
  ],
  [
    "event-create-group-chat.event",
    "groups-told-under-another-title",
    "A group is told of under another title.",
    breaks(
      eventOf("createGroupChat"),
      "/title",
      text((title) => title.toUpperCase()),
    ),
  ],
  [
    "event-create-channel.event",
    "channels-told-of-type-two",
    "A channel is told of with chatType 2.",
    breaks(eventOf("createChannel"), "/chatType", replacedBy(2)),
  ],
  [
    "event-add-chat-participant.event",
    "additions-untold",
    "Nobody is told of an addition.",
    lost("addChatParticipant"),
  ],
  [
    "event-add-chat-participant.event",
    "additions-told-of-another",
    "An addition is told of with the userId of whoever added.",
    payloads((payload, what) =>
      what.kind === "event" && what.method === "addChatParticipant" && isRecord(payload)
        ? { ...payload, userId: member(payload["addedBy"], "id") }
        : payload,
    ),
  ],
  [
    "event.read",
    "acknowledgements-read-nothing",
    "A message is unread, however often it is acknowledged.",
    handles({
      acknowledge: {
        ...handlers.acknowledge,
        step: (state, session, params, reader) => {
          const step = handlers.acknowledge.step(state, session, params, reader);
          return { ...step, state: { ...step.state, chats: state.chats } };
        },
      },
    }),
  ],
];

export const eventMutants = mutants("events", ROWS);
