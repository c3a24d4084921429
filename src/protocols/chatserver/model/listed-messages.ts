// What a list of messages shows, and lacks.

import type { List } from "immutable";
import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { excerpt } from "../../../contract/excerpt.ts";
import type { Chat, Message, MessageView, State } from "../state.ts";
import type { ChatServerReader } from "../vocabulary.ts";
import { idOf } from "./guards.ts";
import type { Listing } from "./list-faults.ts";
import { lackRequirement, premises, strangeRequirement } from "./list-faults.ts";
import { demandMessage } from "./message-shown.ts";
import type { Page } from "./page.ts";
import { demandNoTrace, refusedTrace } from "./refused-writes.ts";

/** One message that is shown, and what is known of it if it is one of the chat. */
interface Shown {
  readonly view: MessageView;
  readonly message: Message | undefined;
}

/** What is wrong, by what it breaks; of several that break the same, the first is told. */
type Faults = Map<RequirementId, string>;

/**
 * Holds what is shown against the messages that are due, the oldest first. Each requirement whose premise holds is looked at, and
 * what is wrong is blamed on the narrowest. Returns what is known afterwards.
 */
export function judgeList(
  listing: Listing,
  due: List<Message>,
  seen: readonly MessageView[],
  reader: ChatServerReader,
): State {
  const { state, chat, page } = listing;
  demandNoTrace(
    state,
    seen.map(({ text }) => text),
    reader,
  );
  const shown = seen.map((view): Shown => ({ view, message: known(state, chat, view) }));
  const faults: Faults = new Map();
  findDisorder(shown, page, faults, reader);
  if (!page.isOpen) {
    findMany(listing, seen.length, faults);
    findStrange(listing, due, shown, faults);
    findLacking(listing, due, shown, faults);
  }
  for (const requirement of new Set([...premises(listing, due, seen.length), ...faults.keys()])) {
    const found = faults.get(requirement);
    reader.demand(requirement, found === undefined, () => ({
      expected: `the messages ${excerpt(
        due.toArray().map(({ id }) => id),
        120,
      )}`,
      observed: found ?? "",
    }));
  }
  let learned = state;
  for (const { view, message } of shown) {
    if (message) learned = demandMessage(learned, message, view, "list", reader);
  }
  return learned;
}

function known(state: State, chat: Chat, { id }: MessageView): Message | undefined {
  const at = state.messages.get(idOf(String(id)));
  return at?.chatId === chat.id ? chat.log.get(at.place - chat.base) : undefined;
}

function add(faults: Faults, requirement: RequirementId, found: string): void {
  if (!faults.has(requirement)) faults.set(requirement, found);
}

/** Messages are shown in the one direction or the other. */
function findDisorder(shown: readonly Shown[], page: Page, faults: Faults, reader: ChatServerReader): void {
  const messages = shown.flatMap(({ message }) => message ?? []);
  if (messages.length < 2) return;
  const branch = reader.choose("chatserver.message-order");
  const direction = directionOf(messages);
  if (direction === branch) return;
  const found = `the messages ${excerpt(
    messages.map(({ id }) => id),
    120,
  )}`;
  const others = messages.filter(({ isEdited, isTurned, lastEdit }) => !isEdited && !isTurned && !lastEdit);
  const isMoved = others.length < messages.length && others.length > 1 && directionOf(others) === branch;
  if (isMoved) add(faults, "chatserver.edit.place-kept", found);
  else if (direction !== undefined) reader.contradiction("chatserver.open.message-order", `messages ${branch}`);
  else {
    const repeated = new Set(messages).size < messages.length && page.before && !page.isDefault;
    add(faults, repeated ? "chatserver.messages.count-and-before" : "chatserver.messages.order-held", found);
  }
}

function directionOf(messages: readonly Message[]): "newest-first" | "oldest-first" | undefined {
  const rising = messages.every(({ place }, index) => place > (messages[index - 1]?.place ?? -1));
  if (rising) return "oldest-first";
  const falling = messages.every(({ place }, index) => place < (messages[index - 1]?.place ?? Infinity));
  return falling ? "newest-first" : undefined;
}

function findMany({ page: { count, isDefault } }: Listing, length: number, faults: Faults): void {
  if (length <= count) return;
  add(faults, isDefault ? "chatserver.messages.count-default" : "chatserver.messages.count", `${length} messages`);
}

/** What is shown and not due. */
function findStrange(
  { state, chat, page }: Listing,
  due: List<Message>,
  shown: readonly Shown[],
  faults: Faults,
): void {
  const first = due.first()?.place ?? Infinity;
  for (const { view, message } of shown) {
    const found = `the message ${excerpt(view, 200)}`;
    if (!message) {
      const id = idOf(String(view.id));
      // What was written in a chat that was there before is not known; what was refused is found by its trace.
      const isOld = chat.met === true && !state.messages.has(id) && !state.goneMessages.has(id);
      if (isOld || refusedTrace(state, "text", view.text) !== undefined) continue;
      add(faults, strangeRequirement(state, chat, id), found);
    } else if (page.before && message.place === page.before.place) {
      add(faults, "chatserver.messages.before-excluded", found);
    } else if (message.place > (due.last()?.place ?? -1)) {
      if (page.before) add(faults, "chatserver.messages.before", found);
      else if (page.count > 0) add(faults, "chatserver.messages.last", found);
    } else if (message.place < first && shown.length <= page.count) {
      // An older one stands in the place of one that is due, which is told below.
      continue;
    }
  }
}

/** What is due and not shown. */
function findLacking(listing: Listing, due: List<Message>, shown: readonly Shown[], faults: Faults): void {
  // Something that is not due may have pushed it out, and a count of nothing shows nothing.
  if ([...faults.keys()].some((requirement) => STRANGE.has(requirement))) return;
  const there = new Set(shown.map(({ message }) => message?.id));
  const lacking = due.filter(({ id }) => !there.has(id));
  const message = lacking.last();
  if (!message) return;
  const requirement = lackRequirement(listing, due, lacking, shown.length);
  add(faults, requirement, `${shown.length} messages, without ${excerpt(message.seen ?? message.id, 200)}`);
}

const STRANGE: ReadonlySet<RequirementId> = new Set<RequirementId>([
  "chatserver.messages.before-excluded",
  "chatserver.messages.before",
]);
