// Who is told what: every connection of every participant, the one who caused it included.

import type { EventId, RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { Received } from "../../../behaviour/behaviour.ts";
import { isRecord } from "../../../contract/is-record.ts";
import { isMember } from "../chats.ts";
import { connectionsOf, listenerOf } from "../people.ts";
import type { Chat, State } from "../state.ts";
import type { ChatServerEmission, ChatServerEvent, ChatServerReader } from "../vocabulary.ts";
import { demandEqual, exercise } from "./demanding.ts";

/** What telling asks of a reader; what it observed may be of any operation. */
export type Telling = Pick<ChatServerReader, "choose" | "demand" | "fresh">;

export interface TellOptions {
  /** Who is told, where that is not all participants. */
  readonly people?: Iterable<number>;
  /** It has another name where a target has one of its own for it; see {@link tellOther}. */
  readonly named?: (name: string) => boolean;
  /** All of them are told by the same right: what is broken is the first of `because`, whoever is not. */
  readonly alike?: true;
}

/**
 * An event for the participants of a chat, as it is after the change. The three kinds of recipients are told apart in what is
 * broken when it does not come: `because` speaks of the others, and there are requirements for whoever caused it and for further
 * devices. What it says wrongly is blamed on the first of `because`.
 */
export function tell(
  state: State,
  chat: Chat,
  actorId: number,
  event: ChatServerEvent,
  because: readonly RequirementId[],
  reader: Telling,
  { people = chat.members.keys(), named = (name) => name === event.event, alike }: TellOptions = {},
): ChatServerEmission[] {
  const told = state.settings.knowsAll ? undefined : toldIn(reader.fresh());
  if (state.listening.isEmpty()) return [];
  const { others, muted, own, further, blocked } = recipients(state, chat, actorId, people, reader);
  const [first, ...rest] = because;
  const about = first === undefined ? {} : { about: first };
  const early = state.settings.knowsAll && reader.choose("chatserver.event-timing") === "before-answer";
  const emissions: ChatServerEmission[] = [];
  const emit = (to: readonly string[], ...broken: readonly RequirementId[]): void => {
    if (to.length === 0) return;
    // Who looks on judges the source apart, below: it breaks a requirement of its own.
    const said: ChatServerEvent = told ? { ...event, source: undefined } : event;
    const obeyed = [...broken, ...rest, ...AGREEING];
    emissions.push({ to, event: said, because: obeyed, ...about, ...(early && { early }) });
  };
  const given = because.slice(0, 1);
  emit(others, ...given);
  emit(muted, ...(alike ? given : ["chatserver.settings.muted-events" as const]));
  emit(own, ...(alike ? given : ["chatserver.event.actor-too" as const]));
  emit(further, ...(alike ? given : ["chatserver.event.each-device" as const]));
  emit(blocked, "chatserver.open.blocked-told");
  if (told) {
    demandSource(told, named, actorId, reader);
    demandTiming(told, named, reader);
    exerciseSilence(state, chat, reader);
  }
  return emissions;
}

/** What every telling is about. */
const AGREEING = ["chatserver.event.agrees", "chatserver.event.once"] as const;

interface Recipients {
  readonly others: readonly string[];
  /** Of others who have muted the chat. */
  readonly muted: readonly string[];
  readonly own: readonly string[];
  /** Of people who have another connection among the others, or their own. */
  readonly further: readonly string[];
  readonly blocked: readonly string[];
}

function recipients(state: State, chat: Chat, actorId: number, people: Iterable<number>, reader: Telling): Recipients {
  const others: string[] = [];
  const muted: string[] = [];
  const own: string[] = [];
  const further: string[] = [];
  const blocked: string[] = [];
  for (const userId of people) {
    const [first, ...more] = connectionsOf(state, [userId]);
    if (first === undefined) continue;
    const member = chat.members.get(userId);
    if (member?.isBlocked) continue;
    if (member?.isBlockedUser) {
      if (reader.choose("chatserver.blocked-told") === "told") blocked.push(first, ...more);
      continue;
    }
    (userId === actorId ? own : member?.isMuted ? muted : others).push(first);
    further.push(...more);
  }
  return { others, muted, own, further, blocked };
}

/** Connections of those who are to be told of what happens in a chat. */
export function entitled(
  state: State,
  chat: Chat,
  reader: Telling,
  people: Iterable<number> = chat.members.keys(),
): readonly string[] {
  const { others, muted, own, further, blocked } = recipients(state, chat, 0, people, reader);
  return [...others, ...muted, ...own, ...further, ...blocked];
}

/**
 * The same for what the document gives no name, where a target has a name of its own for it: `taken` are the names that it then
 * has not. Whatever came under another name to somebody who is to be told is what tells them.
 */
export function tellOther(
  state: State,
  chat: Chat,
  actorId: number,
  topic: string,
  taken: readonly EventId[],
  because: readonly RequirementId[],
  reader: Telling,
  options: Pick<TellOptions, "people" | "alike"> = {},
): ChatServerEmission[] {
  const said: ChatServerEvent = {
    event: "auxiliary",
    source: String(actorId),
    payload: { name: topic, chatId: chat.id },
  };
  const isOther = (name: string): boolean => !taken.some((one) => one === name);
  const emissions = tell(state, chat, actorId, said, because, reader, { ...options, named: isOther });
  if (state.settings.knowsAll) return emissions;
  const told = toldIn(reader.fresh()) ?? [];
  return emissions.flatMap((emission) =>
    emission.to.map((session) => {
      const came = told.find((one) => one.session === session && isOther(nameIn(one.event) ?? ""));
      return { ...emission, to: [session], event: came && isEvent(came.event) ? came.event : said };
    }),
  );
}

/** The events that came of the command, as far as somebody listened; of what any operation observed. */
export function toldIn(fresh: unknown): readonly Received[] | undefined {
  const told = isRecord(fresh) ? fresh["told"] : undefined;
  return Array.isArray(told) ? told.filter(isReceived) : undefined;
}

/** The events of one name. */
export function toldOf(told: readonly Received[] | undefined, name: EventId): readonly Received[] {
  return (told ?? []).filter(({ event }) => nameIn(event) === name);
}

/** What an event carries. */
export function payloadOf({ event }: Pick<Received, "event">): unknown {
  return isRecord(event) ? event["payload"] : undefined;
}

export function nameIn(event: unknown): string | undefined {
  const name = isRecord(event) ? event["event"] : undefined;
  return typeof name === "string" ? name : undefined;
}

function isReceived(value: unknown): value is Received {
  return isRecord(value) && typeof value["session"] === "string" && "event" in value;
}

/** An event as it came: its name need not be one that the contract knows. */
function isEvent(event: unknown): event is ChatServerEvent {
  return nameIn(event) !== undefined;
}

function demandSource(
  told: readonly Received[],
  named: (name: string) => boolean,
  actorId: number,
  reader: Telling,
): void {
  for (const { event } of told) {
    const source = isRecord(event) && named(nameIn(event) ?? "") ? event["source"] : undefined;
    // That it is text is looked for in every frame.
    if (typeof source !== "string") continue;
    demandEqual(reader, "chatserver.event.source-actor", "the source", String(actorId), source);
  }
}

/** That an event came later says nothing, since it comes another way than the answer: only one that was early tells. */
function demandTiming(told: readonly Received[], named: (name: string) => boolean, reader: Telling): void {
  if (!told.some(({ event, early }) => early && named(nameIn(event) ?? ""))) return;
  reader.choose("chatserver.event-timing");
  exercise(reader, "chatserver.open.event-timing");
}

/** Others listen who are not to be told: that they are not is looked for in what comes and is not owed. */
function exerciseSilence(state: State, chat: Chat, reader: Telling): void {
  const silent = new Set<RequirementId>();
  for (const [name, { sessionId, isForeign }] of state.connections) {
    if (sessionId === undefined) {
      silent.add(isForeign ? "chatserver.connection.foreign-token" : "chatserver.connection.without-token");
      continue;
    }
    const userId = listenerOf(state, name)?.id;
    if (userId === undefined) continue;
    if (chat.members.get(userId)?.isBlocked) silent.add("chatserver.block-chat.not-told");
    if (!isMember(chat, userId)) silent.add(brokenByTelling(chat, userId));
  }
  for (const requirement of silent) exercise(reader, requirement);
}

/** What is broken by telling somebody who is no participant. */
export function brokenByTelling(chat: Chat, userId: number): RequirementId {
  const leaving = chat.former.get(userId);
  if (leaving === "removed") return "chatserver.remove-users.event-not-removed";
  return leaving === "blocked" || leaving === "barred"
    ? "chatserver.block-chat.not-told"
    : "chatserver.event.participants-only";
}
