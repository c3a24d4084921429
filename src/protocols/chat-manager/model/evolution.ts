// What a chat may look like, given what was known of it. The heart of the oracle; the mock's own views pass by identity.

import { isDeepStrictEqual } from "node:util";
import type { RequirementId } from "../../../../generated/chat-manager/contract.ts";
import { compareInstants, instantOf } from "../instant.ts";
import { listRecordOf } from "../list-record.ts";
import type { ChatRecord, ChatView, ParticipantView, State } from "../state.ts";
import { isPresent } from "../state.ts";
import type { ChatManagerReader } from "../vocabulary.ts";
import { demandNoTrace, refusedRemoval } from "./refused-writes.ts";

/** Where a chat was seen: both places must agree, so a difference between them has its own requirements. */
export type Place = "detail" | "list";

const DAY = 86_400_000;

/** Judges what was seen of a chat, and returns what is known of it now. */
export function evolve(
  state: State,
  chat: ChatRecord,
  seen: ChatView,
  place: Place,
  reader: ChatManagerReader,
): ChatRecord {
  const before = chat.view;
  if (before && (seen === before || seen === listRecordOf(before))) return chat;
  demandShape(seen, reader);
  if (chat.registration) demandRegistration(chat, chat.registration, seen, place, reader);
  else demandNoTrace(state, seen, reader);
  let removals = chat.removals;
  if (before) {
    const unbroken = new Watch(reader);
    demandSame(chat, before, seen, place, unbroken);
    demandHistory(chat, before, seen, place, unbroken);
    demandParticipants(state, chat, before, seen, place, unbroken);
    removals = chat.removals.filterNot((_, id) => isGone(seen, id));
    const settled = chat.registration !== undefined && chat.removals.isEmpty();
    const { detail } = chat;
    if (place === "detail" && detail && settled && unbroken.holds) {
      unbroken.demand("chat-manager.general.get-safe", isDeepStrictEqual(seen, detail), () => ({
        expected: "what the last read showed, since nothing was written in between",
        observed: firstDifference(detail, seen),
      }));
    }
  }
  // The detail knows registeredAt to the millisecond; the list's shorter form must not displace it.
  const view = place === "list" && before ? { ...seen, registeredAt: before.registeredAt } : seen;
  return { ...chat, phase: "ready", view, removals, ...(place === "detail" && { detail: seen }) };
}

/** Passes demands on, and remembers whether one failed: what is reported by name is not reported twice. */
class Watch {
  holds = true;
  readonly #reader: ChatManagerReader;
  constructor(reader: ChatManagerReader) {
    this.#reader = reader;
  }
  demand(requirement: RequirementId, holds: boolean, say: () => { expected: string; observed: string }): void {
    if (!holds) this.holds = false;
    this.#reader.demand(requirement, holds, say);
  }
  choose: ChatManagerReader["choose"] = (choice) => this.#reader.choose(choice);
  get now(): number {
    return this.#reader.now;
  }
}

function demandShape(seen: ChatView, reader: ChatManagerReader): void {
  reader.demand("chat-manager.chat.registered-at-timestamp", instantOf(seen.registeredAt) !== undefined, () => ({
    expected: "a date and time as ISO 8601 writes it",
    observed: JSON.stringify(seen.registeredAt),
  }));
  const ids = seen.participants.map(({ id }) => id);
  reader.demand("chat-manager.participant.listed-once", new Set(ids).size === ids.length, () => ({
    expected: "every participant once",
    observed: ids.join(", "),
  }));
  for (const { id, participations } of seen.participants) {
    reader.demand("chat-manager.participant.has-participation", participations.length > 0, () => ({
      expected: `at least one participation of ${id}`,
      observed: "none",
    }));
    const active = participations.filter(({ isActive }) => isActive).length;
    reader.demand("chat-manager.participation.one-active", active <= 1, () => ({
      expected: `at most one active participation of ${id}`,
      observed: String(active),
    }));
    for (const { invitedBy } of participations) {
      if (invitedBy === undefined) continue;
      reader.demand("chat-manager.participation.invited-by-participant", ids.includes(invitedBy), () => ({
        expected: "the id of a participant of this chat",
        observed: invitedBy,
      }));
    }
  }
}

/** What follows from what the client said when it registered the chat. */
function demandRegistration(
  chat: ChatRecord,
  registration: NonNullable<ChatRecord["registration"]>,
  seen: ChatView,
  place: Place,
  reader: ChatManagerReader,
): void {
  const { title, createdBy } = registration;
  const entry = seen.title.find(({ value }) => value === title);
  // A title that is plain ASCII and comes back altered is not the same mistake as one that loses its accents.
  const ascii = /^[\x20-\x7e]*$/.test(title);
  reader.demand(
    ascii ? "chat-manager.create.title-in-history" : "chat-manager.title.unicode",
    entry !== undefined,
    () => ({
      expected: `a title entry with the value ${JSON.stringify(title)}`,
      observed: JSON.stringify(seen.title.map(({ value }) => value)),
    }),
  );
  if (entry) {
    reader.demand("chat-manager.title.content-type-plain", entry.contentType === "text/plain", () => ({
      expected: "text/plain",
      observed: entry.contentType,
    }));
  }
  if (createdBy !== undefined) {
    // A text that was to be cut to its limit and was not.
    const whole =
      seen.createdBy !== createdBy && seen.createdBy?.startsWith(createdBy) === true && [...createdBy].length === 50;
    reader.demand(
      whole ? "chat-manager.create.created-by-limit" : "chat-manager.create.created-by-echoed",
      seen.createdBy === createdBy,
      () => ({
        expected: `createdBy ${JSON.stringify(createdBy)}`,
        observed: JSON.stringify(seen.createdBy) ?? "none",
      }),
    );
  } else if (!chat.view) {
    const branch = reader.choose("chat-manager.created-by-when-omitted");
    if ((branch === "present") !== (seen.createdBy !== undefined)) {
      reader.contradiction("chat-manager.open.created-by-when-omitted", `createdBy ${branch}`);
    }
  }
  if (chat.view) return;
  const registeredAt = instantOf(seen.registeredAt)?.milliseconds;
  if (registeredAt !== undefined) {
    reader.demand("chat-manager.chat.registered-at-time", Math.abs(registeredAt - chat.acceptedAt) < DAY, () => ({
      expected: "about the time of the registration",
      observed: seen.registeredAt,
    }));
  }
  if (place === "detail") {
    reader.demand("chat-manager.create.active", seen.isActive, () => ({
      expected: "isActive true",
      observed: "false",
    }));
  }
}

/** What never changes, or changes only by what no operation can do. */
function demandSame(chat: ChatRecord, before: ChatView, seen: ChatView, place: Place, watch: Watch): void {
  const inList = place === "list";
  if (inList || seen.service !== before.service) {
    watch.demand(
      inList ? "chat-manager.list.agrees-service" : "chat-manager.general.get-safe",
      seen.service === before.service,
      () => ({
        expected: `service ${JSON.stringify(before.service)}`,
        observed: JSON.stringify(seen.service),
      }),
    );
  }
  if (inList) {
    watch.demand("chat-manager.list.agrees-is-active", seen.isActive === before.isActive, () => ({
      expected: `isActive ${before.isActive}`,
      observed: String(seen.isActive),
    }));
    watch.demand("chat-manager.list.agrees-created-by", seen.createdBy === before.createdBy, () => ({
      expected: `createdBy ${JSON.stringify(before.createdBy) ?? "absent"}`,
      observed: JSON.stringify(seen.createdBy) ?? "absent",
    }));
  }
  if (chat.owed === "chat-manager.chat.deactivated") {
    watch.demand(chat.owed, !seen.isActive, () => ({ expected: "isActive false", observed: "true" }));
  }
  const [was, is] = [instantOf(before.registeredAt), instantOf(seen.registeredAt)];
  if (was && is) {
    watch.demand(
      inList ? "chat-manager.list.agrees-registered-at" : "chat-manager.chat.registered-at-fixed",
      compareInstants(was, is) === 0,
      () => ({ expected: `registeredAt ${before.registeredAt}`, observed: seen.registeredAt }),
    );
  }
}

function demandHistory(chat: ChatRecord, before: ChatView, seen: ChatView, place: Place, watch: Watch): void {
  const lost = before.title.filter((entry) => !seen.title.some((other) => isDeepStrictEqual(other, entry)));
  const renamed = chat.owed === "chat-manager.title.renamed" ? chat.owed : undefined;
  const requirement =
    renamed ?? (place === "list" ? "chat-manager.list.agrees-title" : "chat-manager.title.history-grows");
  watch.demand(requirement, lost.length === 0, () => ({
    expected: `title entries ${JSON.stringify(lost)}`,
    observed: JSON.stringify(seen.title),
  }));
}

function demandParticipants(
  state: State,
  chat: ChatRecord,
  before: ChatView,
  seen: ChatView,
  place: Place,
  watch: Watch,
): void {
  const inList = place === "list";
  for (const known of before.participants) {
    const shown = seen.participants.find(({ id }) => id === known.id);
    const removedAt = chat.removals.get(known.id);
    if (removedAt !== undefined) {
      demandRemoved(state, chat, known, shown, removedAt, watch);
      continue;
    }
    // While another removal is under way, what happens to the others is its doing.
    const refused = chat.removals.isEmpty() ? refusedRemoval(state, chat.id, known.id) : undefined;
    let requirement: RequirementId =
      refused ??
      chat.owed ??
      (inList
        ? "chat-manager.list.agrees-participants"
        : chat.removals.isEmpty()
          ? wasRemoved(known)
            ? "chat-manager.remove.participant-kept"
            : "chat-manager.general.get-safe"
          : "chat-manager.remove.only-addressed");
    if (requirement === "chat-manager.general.get-safe" && removedElsewhere(state, chat, known.id)) {
      requirement = "chat-manager.remove.other-chats";
    }
    watch.demand(requirement, shown !== undefined && keepsHistory(known, shown), () => ({
      expected: `participant ${JSON.stringify(known)}`,
      observed: shown ? JSON.stringify(shown) : "no such participant",
    }));
  }
  if (inList) {
    const strangers = seen.participants.filter(({ id }) => !before.participants.some((known) => known.id === id));
    watch.demand("chat-manager.list.agrees-participants", strangers.length === 0 || !chat.registration, () => ({
      expected: "the participants that the detail shows",
      observed: `also ${strangers.map(({ id }) => id).join(", ")}`,
    }));
  }
}

/** Somebody whose removal was accepted: still listed, no longer active, by and by or at once. */
function demandRemoved(
  state: State,
  chat: ChatRecord,
  known: ParticipantView,
  shown: ParticipantView | undefined,
  removedAt: number,
  watch: Watch,
): void {
  watch.demand("chat-manager.remove.participant-kept", shown !== undefined, () => ({
    expected: `participant ${known.id}, removed and still listed`,
    observed: "no such participant",
  }));
  if (!shown) return;
  const overdue = watch.now - removedAt > state.settings.settleWithin;
  const gone = !isPresent(shown);
  const mayLinger = watch.choose("chat-manager.removal-visible") === "later" && !overdue;
  watch.demand("chat-manager.remove.inactive", gone || mayLinger, () => ({
    expected: `no active participation of ${known.id} in ${chat.id}`,
    observed: JSON.stringify(shown.participations),
  }));
  const kept = known.participations.every((was, index) => shown.participations[index]?.joinedAt === was.joinedAt);
  watch.demand("chat-manager.remove.participations-kept", kept, () => ({
    expected: JSON.stringify(known.participations),
    observed: JSON.stringify(shown.participations),
  }));
}

/** Earlier participations are as they were; new ones may follow. */
function keepsHistory(known: ParticipantView, shown: ParticipantView): boolean {
  return known.participations.every((was, index) => isDeepStrictEqual(shown.participations[index], was));
}

/** Whether the same person was removed from another chat of this run. */
function removedElsewhere(state: State, chat: ChatRecord, id: string): boolean {
  if (state.settings.knowsAll) return false;
  return state.chats.some(
    (other) =>
      other.id !== chat.id &&
      other.registration !== undefined &&
      (other.removals.has(id) || (other.view !== undefined && isGone(other.view, id))),
  );
}

function wasRemoved(participant: ParticipantView): boolean {
  return !isPresent(participant);
}

function isGone(view: ChatView, id: string): boolean {
  const participant = view.participants.find((shown) => shown.id === id);
  return participant !== undefined && !isPresent(participant);
}

function firstDifference(before: ChatView, seen: ChatView): string {
  for (const key of new Set([...Object.keys(before), ...Object.keys(seen)])) {
    const [was, is] = [Reflect.get(before, key), Reflect.get(seen, key)];
    if (!isDeepStrictEqual(was, is))
      return `${key}: ${JSON.stringify(is) ?? "absent"}, before ${JSON.stringify(was) ?? "absent"}`;
  }
  return "a different order of members";
}
