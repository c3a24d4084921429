// What a request to create a chat comes to: a refusal, a chat that there is, or a new one.

import { OrderedMap, List, Map as PMap } from "immutable";
import type { Operations, RequirementId } from "../../../../generated/chatserver/contract.ts";
import { peopleKey } from "../chats.ts";
import type { Chat, Member, State } from "../state.ts";
import { NEW_MEMBER } from "../state.ts";
import type { ChatServerGuarded, ChatServerStep } from "../vocabulary.ts";
import { refuse } from "../vocabulary.ts";

export type Draft = Operations["createChat"]["params"]["body"];
type Choosing = Pick<ChatServerGuarded, "choose">;

export type Plan =
  | { readonly refusal: ChatServerStep<never> }
  | {
      readonly refusal?: undefined;
      /** With the creator, who comes first. */
      readonly people: readonly number[];
      readonly isPersonal: boolean;
      /** Chats of the same people, any of which is the one that there is. Empty: a new one is made. */
      readonly existing: readonly Chat[];
      /** Open points that were decided on the way. */
      readonly open: readonly RequirementId[];
    };

/** `isSomebody`: whether there is a user. Whoever only looks on may not know of everybody. */
export function planOf(
  state: State,
  callerId: number,
  draft: Draft,
  isSomebody: (userId: number) => boolean,
  choosing: Choosing,
): Plan {
  const open: RequirementId[] = [];
  let people = [...new Set([callerId, ...draft.participants])];
  if (people.length > 2 && draft.isPersonal) {
    const code = choosing.choose("chatserver.personal-with-three");
    const because = ["chatserver.create.personal-limit", "chatserver.open.personal-with-three"] as const;
    return { refusal: refuse(state, code, ...because) };
  }
  if (people.length > 1 && draft.participants.includes(callerId)) {
    const branch = choosing.choose("chatserver.creator-listed");
    if (branch !== "counted-once") return { refusal: refuse(state, branch, "chatserver.open.creator-listed") };
    open.push("chatserver.open.creator-listed");
  }
  if (!people.every(isSomebody)) {
    const branch = choosing.choose("chatserver.unknown-user");
    if (branch !== "left-out") {
      return {
        refusal: refuse(state, branch, "chatserver.create.unknown-user", "chatserver.open.unknown-user"),
      };
    }
    open.push("chatserver.open.unknown-user");
    people = people.filter(isSomebody);
  }
  if (people.length === 1) {
    const branch = choosing.choose("chatserver.own-chat");
    if (branch !== "served") return { refusal: refuse(state, branch, "chatserver.open.own-chat") };
    open.push("chatserver.open.own-chat");
  }
  const isPersonal = draft.isPersonal ?? people.length === 2;
  return existingOf(state, callerId, people, isPersonal, open, choosing);
}

function existingOf(
  state: State,
  callerId: number,
  people: readonly number[],
  isPersonal: boolean,
  open: RequirementId[],
  choosing: Choosing,
): Plan {
  const same = chatsOfPeople(state, isPersonal, people);
  if (same.length > 0) return { people, isPersonal, existing: same, open };
  const other = chatsOfPeople(state, !isPersonal, people);
  if (other.length > 0) {
    open.push("chatserver.open.same-people-other-kind");
    if (choosing.choose("chatserver.same-people-other-kind") === "returned") {
      return { people, isPersonal, existing: other, open };
    }
  }
  const others = people.filter((userId) => userId !== callerId);
  const left = chatsOfPeople(state, false, others).some(({ former }) => former.get(callerId) === "left");
  if (left && !isPersonal) {
    const branch = choosing.choose("chatserver.recreate-after-exit");
    if (branch !== "new-chat") return { refusal: refuse(state, branch, "chatserver.open.recreate-after-exit") };
    open.push("chatserver.open.recreate-after-exit");
  }
  return { people, isPersonal, existing: [], open };
}

function chatsOfPeople(state: State, isPersonal: boolean, people: readonly number[]): Chat[] {
  const ids = state.byPeople.get(peopleKey(isPersonal, people));
  return [...(ids ?? [])].flatMap((id) => state.chats.get(id) ?? []);
}

/** A chat in which nothing has happened yet. */
export function newChat(
  state: State,
  id: string,
  people: readonly number[],
  isPersonal: boolean,
  title: string | undefined,
  now: number | undefined,
): Chat {
  const [ownerId = 0] = people;
  const members = people.map((userId): [number, Member] => [
    userId,
    { ...NEW_MEMBER, coming: userId === ownerId ? "creator" : "named" },
  ]);
  return {
    id,
    ordinal: state.chatCount,
    isPersonal,
    ...(title !== undefined && title !== "" && { title }),
    ownerId,
    members: OrderedMap(members),
    former: PMap(),
    pictures: List(),
    log: List(),
    base: 0,
    ...(now !== undefined && { createdAt: now, updatedAt: now }),
    ...(succeeds(state, isPersonal, people) && { wasCleared: "deleted" }),
  };
}

/** Whether a chat of the same people was deleted: nothing of it may come back. */
function succeeds(state: State, isPersonal: boolean, people: readonly number[]): boolean {
  if (state.settings.knowsAll || state.gone.isEmpty()) return false;
  const key = peopleKey(isPersonal, people);
  return state.gone.some((chat) => peopleKey(chat.isPersonal, chat.members.keys()) === key);
}
