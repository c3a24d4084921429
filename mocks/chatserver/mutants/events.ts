// Events that are lost, told to the wrong people, or told otherwise.

import type { EventId } from "../../../generated/chatserver/contract.ts";
import type { Emission } from "../../../src/behaviour/behaviour.ts";
import { callerOf, connectionsOf } from "../../../src/protocols/chatserver/people.ts";
import type { Chat, State } from "../../../src/protocols/chatserver/state.ts";
import { at, dropped, given, isObject, member, replacedBy, text } from "../../json-change.ts";
import type { Cause, Mutant, Mutation } from "../../mutation.ts";
import { chatOf } from "./chat-beliefs.ts";
import type { Places, Row } from "./define.ts";
import { breaks, isOf, mutants, telling, tells } from "./define.ts";

const ANY: readonly EventId[] = [
  "message",
  "messageUpdate",
  "messageRead",
  "chatUpdate",
  "addedUsers",
  "removedUsers",
  "chatCleared",
  "chatDeleted",
  "auxiliary",
];

/** In every frame. */
const FRAMES: Places = { events: Object.fromEntries(ANY.map((event) => [event, ""])) };

/** A frame as it is on the wire, changed. */
const sends = (change: (frame: string) => string) => (): Mutation => ({
  outgoing: (frame, { kind }) => (kind === "event" ? change(frame) : frame),
});

/** The state of the mock, as a mutation of what is told is given it. */
function isState(state: unknown): state is State {
  return isObject(state) && "listening" in state && "chats" in state;
}

/** The chat that was asked about, before, and after. */
function askedIn({ before, state, command: { params, session } }: Cause):
  | {
      readonly before: State;
      readonly state: State;
      readonly chat: Chat | undefined;
      readonly actorId: number | undefined;
    }
  | undefined {
  if (!isState(before) || !isState(state)) return undefined;
  const chatId = member(member(params, "path"), "chatId");
  const chat = typeof chatId === "string" ? (chatOf(state, chatId) ?? chatOf(before, chatId)) : undefined;
  return { before, state, chat, actorId: session === undefined ? undefined : callerOf(state, session)?.id };
}

/** The connections of the caller are not told. */
const notToActor = (which: (emission: Emission) => boolean = () => true): (() => Mutation) =>
  telling((emissions, cause) => {
    const asked = askedIn(cause);
    const own = asked?.actorId === undefined ? [] : connectionsOf(asked.state, [asked.actorId]);
    return emissions.map((one) => (which(one) ? { ...one, to: one.to.filter((name) => !own.includes(name)) } : one));
  });

/** What a refused request asks for is told all the same. */
const toldRefused = (operation: string, event: EventId, payload: (chat: Chat) => unknown): (() => Mutation) =>
  telling((emissions, cause) => {
    const asked = askedIn(cause);
    if (cause.step.reply.ok || cause.command.operation !== operation || !asked?.chat) return emissions;
    const { chat, actorId, state } = asked;
    const to = connectionsOf(state, chat.members.keys());
    const because = ["chatserver.general.refused-no-event"];
    return to.length === 0
      ? emissions
      : [{ to, event: { event, source: String(actorId ?? 0), payload: payload(chat) }, because }];
  });

const ROWS: readonly Row[] = [
  ["event.frame", "frames-in-lists", "A frame is a list with an object in it.", sends((frame) => `[${frame}]`)],
  [
    "event.json",
    "frames-with-a-prefix",
    "Each frame begins with its length.",
    sends((frame) => `${frame.length} ${frame}`),
  ],
  ["event.event", "frames-without-event", "A frame does not say what happened.", breaks(FRAMES, "/event", dropped)],
  ["event.source", "frames-without-source", "A frame has no source.", breaks(FRAMES, "/source", dropped)],
  [
    "event.source",
    "source-is-a-number",
    "The source of an event is a number.",
    breaks(FRAMES, "/source", given(Number)),
  ],
  [
    "event.source-actor",
    "source-is-the-server",
    "The source of every event is the server.",
    breaks(FRAMES, "/source", replacedBy("0")),
  ],
  [
    "event.source-actor",
    "source-of-messages-differs",
    "The source of a message is the user after its author.",
    tells("message", (frame) =>
      at(
        frame,
        "/source",
        text((id) => String(Number(id) + 1)),
      ),
    ),
  ],
  [
    "event.source-actor",
    "source-of-titles-is-the-owner",
    "The source of an update is the owner of the chat.",
    tells("chatUpdate", (frame) =>
      at(frame, "/source", replacedBy(String(member(member(member(frame, "payload"), "owner"), "id")))),
    ),
  ],
  [
    "event.payload",
    "payload-is-text",
    "What an event carries is text.",
    breaks(
      FRAMES,
      "/payload",
      given((payload) => JSON.stringify(payload)),
    ),
  ],
  [
    "event.payload",
    "payload-is-a-list",
    "What an event carries stands in a list.",
    breaks(
      FRAMES,
      "/payload",
      given((payload) => [payload]),
    ),
  ],
  [
    "event.chat-payload",
    "updates-without-chat",
    "An update of a chat carries nothing.",
    breaks({ events: { chatUpdate: "" } }, "/payload", dropped),
  ],
  [
    "event.chat-payload",
    "additions-told-by-id",
    "That users were added is told without a chat.",
    tells("addedUsers", (frame) => at(frame, "/payload", dropped)),
  ],
  [
    "event.auxiliary-object",
    "notifications-carry-null",
    "What a notification carries is null.",
    breaks({ events: { auxiliary: "" } }, "/payload", replacedBy(null)),
  ],
  ["event.actor-too", "actors-untold", "Whoever brought an event about is not told.", notToActor()],
  ["event.actor-too", "authors-untold", "Whoever posts a message is not told of it.", notToActor(isOf("message"))],
  ["event.actor-too", "renamers-untold", "Whoever renames a chat is not told of it.", notToActor(isOf("chatUpdate"))],
  [
    "general.refused-no-event",
    "refused-titles-told",
    "A title is told though it was refused.",
    toldRefused("renameChat", "chatUpdate", ({ id, title }) => ({ id, title })),
  ],
  [
    "general.refused-no-event",
    "refused-messages-told",
    "That somebody may not post is told to the participants.",
    toldRefused("postMessage", "auxiliary", ({ id }) => ({ name: "refused", chatId: id })),
  ],
  [
    "general.refused-no-event",
    "refused-removals-told",
    "A removal that was refused is told.",
    toldRefused("removeUsers", "removedUsers", ({ id }) => ({ id, removedUsers: [] })),
  ],
  [
    "general.refused-no-event",
    "refused-additions-told",
    "An addition that was refused is told.",
    toldRefused("addUsers", "addedUsers", ({ id }) => ({ id, addedUsers: [] })),
  ],
];

export const eventMutants: readonly Mutant[] = mutants("events", ROWS);
