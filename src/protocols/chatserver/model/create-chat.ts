// Creating a chat, or finding the one of the same people.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { putChat } from "../chats.ts";
import { callerOf } from "../people.ts";
import type { Chat, ChatView, Member, State } from "../state.ts";
import type { ChatServerHandler, ChatServerReader, ChatServerStep, Outcome } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf, refuse } from "../vocabulary.ts";
import { chatView, demandChat } from "./chat-view.ts";
import type { Draft, Plan } from "./creation.ts";
import { newChat, planOf } from "./creation.ts";
import { createdNew, demandAllUsers } from "./created.ts";
import { demandEqual, exercise } from "./demanding.ts";
import { idOf } from "./guards.ts";
import { listed } from "./settings.ts";
import { rememberTitle } from "./titles.ts";

type Made = Exclude<Plan, { readonly refusal: ChatServerStep<never> }>;

export const createChat: ChatServerHandler<"createChat"> = {
  grants: () => "chatserver.create.path",
  mint(state, minting) {
    const { body } = minting.params;
    const callerId = callerOf(state, minting.session)?.id ?? 0;
    const plan = planOf(state, callerId, body, (userId) => state.users.has(userId), minting);
    if (plan.refusal) return { refused: true };
    const [found] = plan.existing;
    if (found) return { seen: chatView(state, found, callerId, minting, { full: true }) };
    let id = idOf(minting.entropy.uuid());
    while (state.chats.has(id) || state.gone.has(id)) id = idOf(minting.entropy.uuid());
    const kept = !plan.isPersonal || minting.choose("chatserver.personal-title") === "kept";
    const title = kept ? (body.title ?? undefined) : undefined;
    const chat = newChat(state, id, plan.people, plan.isPersonal, title, minting.now);
    return { seen: chatView(state, chat, callerId, minting, { full: true }) };
  },
  observe: outcomeOf,
  step(state, session, { body }, reader) {
    const caller = callerOf(state, session);
    if (!caller) return refuse(state, "unauthenticated", "chatserver.auth.token-needed");
    const shown = state.settings.knowsAll ? new Set<number>() : namedIn(reader.fresh());
    const isSomebody = (userId: number): boolean => state.users.has(userId) || shown.has(userId);
    const plan = planOf(state, caller.id, body, isSomebody, reader);
    if (plan.refusal) return plan.refusal;
    if (plan.existing.length === 0) return createdNew(state, body, plan, reader);
    return foundAgain(state, caller.id, body, plan, reader);
  },
};

/** Those who are shown by name are there, though this state may not know of them. */
function namedIn(outcome: Outcome<ChatView>): ReadonlySet<number> {
  const users = "refused" in outcome ? [] : (outcome.seen.allUsers ?? []);
  return new Set(users.flatMap(({ id, name }) => (name === undefined ? [] : [id])));
}

/** The chat that there is is answered, and nothing is done to it. */
function foundAgain(
  state: State,
  callerId: number,
  draft: Draft,
  plan: Made,
  reader: ChatServerReader<Outcome<ChatView>>,
): ChatServerStep<ChatView> {
  const [first] = plan.existing;
  const outcome = reader.fresh();
  const shownId = "refused" in outcome ? undefined : idOf(outcome.seen.id);
  const chat = plan.existing.find(({ id }) => id === shownId) ?? first;
  if (!chat) return reader.contradiction("chatserver.create.path", "a chat");
  const member = chat.members.get(callerId);
  const because = sameBecause(chat, callerId, member, draft, plan);
  const { seen } = carriedOut(reader, because[0] ?? "chatserver.create.path", "chatserver.create.path");
  if (chat.id !== shownId && chat.isHidden) reader.contradiction("chatserver.open.deleted-chat", `the chat ${chat.id}`);
  const [narrowest = "chatserver.create.path", ...others] = because;
  demandEqual(reader, narrowest, "the chat", chat.id, shownId);
  for (const requirement of others) exercise(reader, requirement);
  demandAllUsers(seen, reader);
  const back = member && returned(member, reader);
  const members = back ? chat.members.set(callerId, back) : chat.members;
  const known: Chat = state.settings.knowsAll ? { ...chat, members } : { ...chat, members, isFoundAgain: true };
  const remembered = rememberTitle(putChat(state, known), known, draft.title, "chatserver.create.same-unchanged");
  const kept = remembered.chats.get(chat.id) ?? known;
  exercise(reader, "chatserver.create.same-unchanged");
  const learned = demandChat(remembered, kept, callerId, seen, "answer", reader);
  return accept(learned, seen, [], "chatserver.create.path", ...because);
}

/** What says that the chat that there is is answered, the narrowest first. */
function sameBecause(
  chat: Chat,
  callerId: number,
  member: Member | undefined,
  draft: Draft,
  plan: Made,
): RequirementId[] {
  const because: RequirementId[] = [];
  if (chat.isHidden) because.push("chatserver.open.deleted-chat");
  if (chat.isPersonal !== plan.isPersonal) because.push("chatserver.open.same-people-other-kind");
  if (member?.isRemovedOnDevice) because.push("chatserver.device.found-again", "chatserver.open.device-return");
  if (chat.ownerId !== callerId) because.push("chatserver.create.same-from-other-side");
  const order = [...chat.members.keys()].filter((userId) => userId !== callerId);
  const named = draft.participants.filter((userId) => userId !== callerId);
  if (named.some((userId, index) => userId !== order[index])) because.push("chatserver.create.same-order");
  because.push(chat.isPersonal ? "chatserver.create.same-personal" : "chatserver.create.same-group");
  return [...because, ...plan.open];
}

/** Somebody who had removed the chat from their device may have it in their list again. */
function returned(member: Member, reader: Pick<ChatServerReader, "choose">): Member {
  if (!member.isRemovedOnDevice) return member;
  const back = reader.choose("chatserver.device-return") === "after-create";
  return back ? { ...listed(member), returned: "created" } : member;
}
