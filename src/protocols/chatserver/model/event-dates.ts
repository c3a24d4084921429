// How a time is written: over HTTP as ISO 8601 text, in events as the target has it (chatserver.event-dates).

import type { Choices } from "../../../../generated/chatserver/contract.ts";
import { isRecord } from "../../../contract/is-record.ts";
import type { ChatView, MediaView, MessageView, UserView } from "../state.ts";
import type { ChatServerGuarded, ChatServerReader } from "../vocabulary.ts";
import { exercise } from "./demanding.ts";

type Choosing = Pick<ChatServerGuarded, "choose">;
type Form = Choices["chatserver.event-dates"];
type Time = MessageView["createdAt"];

/** From the beginning of the one count of seconds to that of the other. */
const TO_REFERENCE_DATE = 978_307_200;

// --- as the mock tells them ---

/** A message as an event has it. */
export function datedMessage(view: MessageView, { choose }: Choosing): MessageView {
  const form = choose("chatserver.event-dates");
  return form === "iso" ? view : messageIn(view, form);
}

/** A chat as an event has it. */
export function datedChat(view: ChatView, { choose }: Choosing): ChatView {
  const form = choose("chatserver.event-dates");
  if (form === "iso") return view;
  const { owner, allUsers, addedUsers, removedUsers, lastMessage, images, createdAt, updatedAt } = view;
  const usersIn = (users: readonly UserView[]): UserView[] => users.map((user) => userIn(user, form));
  return {
    ...view,
    owner: userIn(owner, form),
    ...(allUsers && { allUsers: usersIn(allUsers) }),
    ...(addedUsers && { addedUsers: usersIn(addedUsers) }),
    ...(removedUsers && { removedUsers: usersIn(removedUsers) }),
    ...(lastMessage && { lastMessage: messageIn(lastMessage, form) }),
    ...(images && { images: images.map((image) => mediaIn(image, form)) }),
    ...(createdAt !== undefined && { createdAt: timeIn(createdAt, form) }),
    ...(updatedAt !== undefined && { updatedAt: timeIn(updatedAt, form) }),
  };
}

function messageIn(view: MessageView, form: Form): MessageView {
  const { createdAt, updatedAt, editedAt, deletedAt, author, attachment, attachments, readMarks } = view;
  return {
    ...view,
    createdAt: timeIn(createdAt, form),
    updatedAt: timeIn(updatedAt, form),
    ...(editedAt !== undefined && { editedAt: timeIn(editedAt, form) }),
    ...(deletedAt !== undefined && { deletedAt: timeIn(deletedAt, form) }),
    ...(author && { author: userIn(author, form) }),
    ...(attachment && { attachment: mediaIn(attachment, form) }),
    ...(attachments && { attachments: attachments.map((media) => mediaIn(media, form)) }),
    ...(readMarks && {
      readMarks: readMarks.map((mark) => ({
        ...mark,
        user: userIn(mark.user, form),
        ...(mark.createdAt !== undefined && { createdAt: timeIn(mark.createdAt, form) }),
      })),
    }),
  };
}

function userIn(view: UserView, form: Form): UserView {
  const { lastSeen, lastAccess, photos } = view;
  return {
    ...view,
    ...(lastSeen !== undefined && { lastSeen: timeIn(lastSeen, form) }),
    ...(lastAccess !== undefined && { lastAccess: timeIn(lastAccess, form) }),
    ...(photos && { photos: photos.map((photo) => mediaIn(photo, form)) }),
  };
}

function mediaIn(view: MediaView, form: Form): MediaView {
  return { ...view, ...(view.createdAt !== undefined && { createdAt: timeIn(view.createdAt, form) }) };
}

function timeIn(time: Time, form: Form): Time {
  const ms = typeof time === "string" ? Date.parse(time) : Number.NaN;
  if (form === "iso" || Number.isNaN(ms)) return time;
  return ms / 1000 - (form === "unix" ? 0 : TO_REFERENCE_DATE);
}

// --- as the oracle reads them; that they are text over HTTP is found by the binding ---

const OF_TIMES: ReadonlySet<string> = new Set([
  "createdAt",
  "updatedAt",
  "editedAt",
  "deletedAt",
  "lastSeen",
  "lastAccess",
]);

/** Every time of an event has the form that times have in the events of this target. */
export function demandForms(
  payload: unknown,
  reader: Pick<ChatServerReader, "choose" | "contradiction" | "demand" | "now">,
): void {
  for (const time of timesOf(payload)) {
    exercise(reader, "chatserver.open.event-dates");
    const form = reader.choose("chatserver.event-dates");
    if (formOf(time, reader.now) !== form) {
      reader.contradiction("chatserver.open.event-dates", `times in events in the form ${form}`);
    }
  }
}

/** Milliseconds; of a number that which is closer to now. Undefined for what is no time. */
export function millisecondsOf(time: unknown, now: number): number | undefined {
  if (typeof time === "string") return known(Date.parse(time));
  if (typeof time !== "number") return undefined;
  return known(formOf(time, now) === "unix" ? time * 1000 : (time + TO_REFERENCE_DATE) * 1000);
}

function known(ms: number): number | undefined {
  return Number.isNaN(ms) ? undefined : ms;
}

function formOf(time: unknown, now: number): Form {
  if (typeof time !== "number") return "iso";
  const seconds = now / 1000;
  return Math.abs(time - seconds) < Math.abs(time + TO_REFERENCE_DATE - seconds) ? "unix" : "reference-date";
}

/** Deeper than this no view goes. */
const DEEPEST = 6;

function* timesOf(value: unknown, depth = 0): Generator<unknown, undefined> {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* timesOf(item, depth + 1);
    return;
  }
  if (!isRecord(value)) return;
  for (const [name, member] of Object.entries(value)) {
    if (OF_TIMES.has(name)) {
      if (member !== undefined && member !== null) yield member;
    } else yield* timesOf(member, depth + 1);
  }
}
