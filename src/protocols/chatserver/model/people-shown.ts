// Who is shown among the participants of a chat, and who is not.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { Chat, Coming, Leaving, Member } from "../state.ts";
import { NEW_MEMBER } from "../state.ts";
import type { ChatServerReader } from "../vocabulary.ts";
import { exercise } from "./demanding.ts";
import type { Look } from "./look.ts";
import { unless } from "./look.ts";
import { refusedTrace } from "./refused-writes.ts";

type Demanding = Pick<ChatServerReader, "demand">;

const COMING: Readonly<Record<Coming, RequirementId>> = {
  creator: "chatserver.create.creator-joins",
  named: "chatserver.create.participants",
  added: "chatserver.add-users.added",
  "back-removed": "chatserver.remove-users.addable-again",
  "back-left": "chatserver.exit.addable-again",
  "back-unblocked": "chatserver.unblock-chat.addable",
};

export const LEAVING: Readonly<Record<Leaving, RequirementId>> = {
  removed: "chatserver.remove-users.removed",
  left: "chatserver.exit.left",
  blocked: "chatserver.block-chat.exits",
  barred: "chatserver.block-chat.not-addable",
  unblocked: "chatserver.unblock-chat.not-back",
};

/** Returns what is known of the chat then: whom nobody put into a chat that was there before has always been in it. */
export function demandPeople(look: Look, reader: Demanding): Chat {
  const { chat, seen, where } = look;
  const { allUsers } = seen;
  if (where === "list" || where === "list-default") {
    reader.demand("chatserver.list.short", allUsers === undefined, () => ({
      expected: "no allUsers where full is not asked for",
      observed: `${allUsers?.length} users`,
    }));
  }
  const missing = where === "detail" ? "chatserver.get.all-users" : where === "list-full" ? look.full : undefined;
  if (missing !== undefined) {
    reader.demand(missing, allUsers !== undefined, () => ({ expected: "the participants", observed: "no allUsers" }));
  }
  if (!allUsers) return chat;
  const shown = new Set(allUsers.map(({ id }) => id));
  reader.demand("chatserver.chat.users-once", shown.size === allUsers.length, () => ({
    expected: "everybody once",
    observed: String(allUsers.map(({ id }) => id)),
  }));
  reader.demand("chatserver.chat.user-named", allUsers.every(isNamed), () => ({
    expected: "a name of everybody",
    observed: `none of ${allUsers.find((user) => !isNamed(user))?.id}`,
  }));
  for (const [userId, member] of chat.members) demandShown(look, userId, member, shown, reader);
  for (const leaving of new Set(chat.former.values())) exercise(reader, LEAVING[leaving]);
  let known = chat;
  for (const userId of shown) {
    if (chat.members.has(userId)) continue;
    if (chat.met && !chat.former.has(userId)) {
      known = { ...known, members: known.members.set(userId, { ...NEW_MEMBER, coming: "named" }) };
    } else {
      reader.demand(strangerRequirement(look, userId), false, () => ({
        expected: `the participants ${[...chat.members.keys()].join(", ")}`,
        observed: `${userId} as well`,
      }));
    }
  }
  return known;
}

function isNamed({ name }: { readonly name?: string }): boolean {
  return name !== undefined;
}

/** Why somebody is a participant says what is broken when they are not shown. */
function demandShown(look: Look, userId: number, member: Member, shown: ReadonlySet<number>, reader: Demanding): void {
  const holds = shown.has(userId);
  const premises = premisesOf(look.chat, member);
  for (const requirement of premises.slice(1)) exercise(reader, requirement);
  const [first] = premises;
  const was = ({ allUsers }: { readonly allUsers?: readonly { readonly id: number }[] }): boolean =>
    allUsers?.some(({ id }) => id === userId) === true;
  const removal = refusedTrace(look.state, "removal", look.chat.id, userId);
  const blamed = holds ? first : (removal ?? unless(look, was, first));
  reader.demand(blamed, holds, () => ({
    expected: `${userId} among the participants`,
    observed: [...shown].join(", "),
  }));
}

/** What says that somebody is a participant, the narrowest first. */
export function premisesOf(chat: Chat, member: Member): [RequirementId, ...RequirementId[]] {
  const premises: RequirementId[] = [];
  if (member.isRemovedOnDevice) premises.push("chatserver.device.still-participant");
  if (member.isBlockedUser) premises.push("chatserver.block-user.still-participant");
  // Who came with the last change cannot have been lost by it.
  if (chat.stays !== undefined && member.cameAt !== chat.changes) premises.push(chat.stays);
  const [first = COMING[member.coming], ...others] = premises;
  return [first, ...others];
}

/** What is broken by showing somebody who is no participant. */
export function strangerRequirement(look: Look, userId: number): RequirementId {
  const { chat, state } = look;
  const leaving = chat.former.get(userId);
  if (leaving !== undefined) return LEAVING[leaving];
  const refused = refusedTrace(state, "member", chat.id, userId);
  return unless(look, () => true, refused ?? "chatserver.create.nobody-else");
}
