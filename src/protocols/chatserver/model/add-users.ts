// Adding people to a chat.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { putChat } from "../chats.ts";
import { callerOf } from "../people.ts";
import type { Chat, ChatView, State } from "../state.ts";
import type { ChatServerHandler, ChatServerReader, ChatServerStep, Outcome } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf } from "../vocabulary.ts";
import type { Addition } from "./addition.ts";
import { planAddition, withAdded } from "./addition.ts";
import { missingFirst } from "./chat-told.ts";
import { chatView, demandChat } from "./chat-view.ts";
import { enterChat, idOf } from "./guards.ts";
import { withStrangers } from "./met-chats.ts";
import { demandList, tellPeople } from "./people-told.ts";

type Made = Exclude<Addition, { readonly refusal: ChatServerStep<never> }>;
type Reading = ChatServerReader<Outcome<ChatView>>;

export const addUsers: ChatServerHandler<"addUsers"> = {
  grants: () => "chatserver.add-users.path",
  mint(state, minting) {
    const { path, body } = minting.params;
    const caller = callerOf(state, minting.session);
    const chat = state.chats.get(idOf(path.chatId));
    const member = caller && chat?.members.get(caller.id);
    if (!caller || !chat || !member) return { refused: true };
    const inside = { chat, caller, member };
    const plan = planAddition(state, inside, body.users, (userId) => state.users.has(userId), minting);
    if (plan.refusal) return { refused: true };
    const { added, barred } = plan;
    const changed = updated(state, withAdded(chat, added, barred), minting.now);
    return { seen: chatView(state, changed, caller.id, minting, { addedUsers: added }) };
  },
  observe: outcomeOf,
  step(state, session, { path: { chatId }, body }, reader) {
    const inside = enterChat(state, session, chatId, ENTRY, reader);
    if (inside.refusal) return inside.refusal;
    const outcome = reader.fresh();
    const shown = state.settings.knowsAll ? new Set<number>() : namedIn(outcome);
    const isSomebody = (userId: number): boolean => state.users.has(userId) || shown.has(userId);
    const plan = planAddition(state, inside, body.users, isSomebody, reader);
    if (plan.refusal) return refusedAddition(plan.refusal, outcome);
    const { seen, told } = carriedOut(reader, refusedFirst(plan.because, outcome));
    const { added, barred, because } = plan;
    const changed = updated(state, withAdded(inside.chat, added, barred), reader.now);
    const next = putChat(withStrangers(state, added), changed);
    const { id: callerId } = inside.caller;
    demandAdded(inside.chat, seen, plan, reader);
    const learned = demandChat(next, changed, callerId, seen, "answer", reader);
    const owed = missingFirst(
      told,
      "addedUsers",
      "chatserver.add-users.event",
      "chatserver.add-users.event-added-users",
    );
    const hearers = [
      { people: inside.chat.members.keys(), because: owed },
      { people: added, because: ["chatserver.add-users.event-newcomers"] },
    ] as const;
    const list = { name: "addedUsers", users: added, says: "chatserver.add-users.event-added-users" } as const;
    return accept(learned, seen, tellPeople(learned, changed, callerId, told, list, hearers, reader), ...because);
  },
};

const ENTRY = { area: "change", outsider: "chatserver.add-users.non-participant", blocked: "elsewhere" } as const;

export function updated(state: State, chat: Chat, now: number): Chat {
  return state.settings.knowsAll ? { ...chat, updatedAt: now } : chat;
}

/** Those who are shown by name are there, though this state may not know of them. */
function namedIn(outcome: Outcome<ChatView>): ReadonlySet<number> {
  const users = "refused" in outcome ? [] : (outcome.seen.addedUsers ?? []);
  return new Set(users.flatMap(({ id, name }) => (name === undefined ? [] : [id])));
}

/** Whoever adds somebody who blocked the chat breaks more than that nobody was added. */
function refusedAddition(step: ChatServerStep<never>, outcome: Outcome<ChatView>): ChatServerStep<never> {
  const isAdded = !("refused" in outcome) && (outcome.seen.addedUsers ?? []).length > 0;
  const isBlockers = step.because[0] === "chatserver.block-chat.not-addable-alone";
  return isAdded && isBlockers ? { ...step, because: ["chatserver.block-chat.not-addable", ...step.because] } : step;
}

/** Of each status with which a body is refused, one. */
const BODY_CODES = ["invalid", "unprocessable"] as const;

function refusedFirst(because: Made["because"], outcome: Outcome<ChatView>): RequirementId {
  const [first] = because;
  const codes = "refused" in outcome ? (outcome.codes ?? []) : [];
  const isBody = first === "chatserver.add-users.path" && BODY_CODES.some((code) => codes.includes(code));
  return isBody ? "chatserver.add-users.users-array" : first;
}

function demandAdded(
  chat: Chat,
  { addedUsers }: ChatView,
  { added, barred }: Made,
  reader: Pick<Reading, "demand">,
): void {
  const shown = new Set((addedUsers ?? []).map(({ id }) => id));
  if (barred.length > 0) {
    reader.demand(
      "chatserver.block-chat.not-addable",
      barred.every((userId) => !shown.has(userId)),
      () => ({
        expected: `nobody of those who blocked the chat: ${barred.join(", ")}`,
        observed: [...shown].join(", "),
      }),
    );
  }
  const others = addedUsers?.filter(({ id }) => !barred.includes(id));
  // Who was in a chat from before may not be known.
  const expected = chat.met ? added.filter((userId) => shown.has(userId)) : added;
  demandList(others, "addedUsers", expected, "chatserver.add-users.added-users", reader);
}
