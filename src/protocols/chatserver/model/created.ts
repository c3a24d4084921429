// A chat that was just created.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { peopleKey, putChat } from "../chats.ts";
import type { Chat, ChatView, State } from "../state.ts";
import type { ChatServerReader, ChatServerStep, Outcome } from "../vocabulary.ts";
import { accept, carriedOut } from "../vocabulary.ts";
import { demandChat } from "./chat-view.ts";
import type { Draft, Plan } from "./creation.ts";
import { newChat } from "./creation.ts";
import { demandEqual, exercise } from "./demanding.ts";
import { idOf } from "./guards.ts";
import { isMet, metChat, withStrangers } from "./met-chats.ts";
import { rememberTitle } from "./titles.ts";

type Made = Exclude<Plan, { readonly refusal: ChatServerStep<never> }>;
type Reading = ChatServerReader<Outcome<ChatView>>;

/** A new chat of these people; or, where all of them were there before, one that they may have had. */
export function createdNew(state: State, draft: Draft, plan: Made, reader: Reading): ChatServerStep<ChatView> {
  const { people, isPersonal, open } = plan;
  const because = acceptedBecause(draft, plan);
  const { seen } = carriedOut(reader, refusedBecause(draft, because, reader), "chatserver.create.path");
  const [callerId = 0] = people;
  const title = draft.title ?? undefined;
  demandAllUsers(seen, reader);
  reader.demand("chatserver.general.chat-id", UUID.test(seen.id), () => ({ expected: "a UUID", observed: seen.id }));
  demandNewId(state, seen, plan, reader);
  demandEqual(reader, kindRequirement(draft, plan), "isPersonal", isPersonal, seen.isPersonal);
  const peopled = withStrangers(state, people);
  // Those who were there before may have the chat from then, unless it has the title of this request.
  const old = people.every((userId) => isMet(peopled, userId)) && (isPersonal || seen.title !== title || !title);
  const kept = isPersonal && title ? titleKept(title, seen, old, reader) : true;
  const now = state.settings.knowsAll ? reader.now : undefined;
  const chat: Chat = old
    ? metChat(state, seen, callerId)
    : newChat(state, idOf(seen.id), people, isPersonal, kept ? title : undefined, now);
  if (!old) {
    demandRepeated(draft, seen, reader);
    if (!isPersonal && chat.title !== undefined) {
      demandEqual(reader, "chatserver.create.title", "the title", chat.title, seen.title);
    }
  }
  const put = putChat(peopled, chat);
  const ignored = isPersonal && !kept;
  const remembered = ignored ? rememberTitle(put, chat, title, "chatserver.create.personal-title-ignored") : put;
  const { title: _, ...rest } = seen;
  const learned = demandChat(remembered, remembered.chats.get(chat.id) ?? chat, callerId, rest, "answer", reader);
  // That nobody else is in it is looked at with all participants of the answer.
  return accept(
    learned,
    seen,
    [],
    "chatserver.create.path",
    "chatserver.create.answer",
    "chatserver.create.nobody-else",
    ...because,
    ...open,
  );
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What says that a chat is created by such a request, the narrowest first. */
function acceptedBecause(draft: Draft, { people, isPersonal, open }: Made): RequirementId[] {
  const because: RequirementId[] = open.filter((id) => id !== "chatserver.open.same-people-other-kind");
  if (new Set(draft.participants).size < draft.participants.length) because.push("chatserver.create.repeated-ids");
  if (isPersonal && draft.title) because.push("chatserver.create.personal-title-accepted");
  if (!isPersonal && (draft.title === undefined || draft.title === null)) {
    because.push("chatserver.create.title-optional");
  }
  because.push(
    kindRequirement(draft, { people, isPersonal, open, existing: [] }),
    "chatserver.create.participants-array",
  );
  return because;
}

/** What is broken by a refusal. Where its kind is said, and nothing is odd, a request can be invalid only in its participants. */
function refusedBecause({ isPersonal }: Draft, because: readonly RequirementId[], reader: Reading): RequirementId {
  const [narrowest = "chatserver.create.path"] = because;
  const outcome = reader.fresh();
  const isInvalid = "refused" in outcome && outcome.codes?.includes("invalid") === true;
  const isPlain = narrowest === KIND[String(isPersonal)];
  return isInvalid && isPlain ? "chatserver.create.participants-array" : narrowest;
}

const KIND: Readonly<Record<string, RequirementId>> = {
  true: "chatserver.create.personal",
  false: "chatserver.create.group",
};

/** What is broken by a chat of the other kind. */
function kindRequirement({ isPersonal }: Draft, { people }: Made): RequirementId {
  if (isPersonal === true) return "chatserver.create.personal";
  if (isPersonal === false) return "chatserver.create.group";
  return people.length === 2 ? "chatserver.create.default-personal" : "chatserver.create.default-group";
}

/** No chat has the id of another. Somebody else's chat that is answered has other people, by one or by more. */
function demandNewId(state: State, seen: ChatView, { people, isPersonal }: Made, reader: Reading): void {
  const id = idOf(seen.id);
  const known = state.chats.get(id);
  const holds = known === undefined && !state.gone.has(id);
  const say = (): { expected: string; observed: string } => ({
    expected: "a chat that was not there before",
    observed: `the chat ${id}${known ? ` of ${[...known.members.keys()].join(", ")}` : ""}`,
  });
  const neighbour = hasNeighbour(state, people);
  if (neighbour) reader.demand("chatserver.create.other-participants", known === undefined, say);
  if (holds || !neighbour || known === undefined) reader.demand("chatserver.create.id-unique", holds, say);
  if (known && known.isPersonal !== isPersonal) exercise(reader, "chatserver.open.same-people-other-kind");
}

/** More people than these are not compared with all chats of one fewer. */
const MOST_COMPARED = 16;

/** Whether the creator has a chat of one participant more, or fewer. Only the oracle asks. */
function hasNeighbour(state: State, people: readonly number[]): boolean {
  if (state.settings.knowsAll || people.length > MOST_COMPARED) return false;
  const [callerId = 0] = people;
  const others = new Set(people);
  const more = state.chatsOf
    .get(callerId)
    ?.toSeq()
    .take(MOST_COMPARED * 4);
  const hasMore = more?.some((id) => {
    const members = state.chats.get(id)?.members;
    return members?.size === people.length + 1 && people.every((userId) => members.has(userId));
  });
  if (hasMore) return true;
  return people.some((userId) => {
    const fewer = [...others].filter((other) => other !== userId);
    return [true, false].some((isPersonal) => state.byPeople.has(peopleKey(isPersonal, fewer)));
  });
}

/** Whether the target keeps a title that the document has ignored. Of a chat that was there before, that cannot be seen. */
function titleKept(title: string, seen: ChatView, old: boolean, reader: Reading): boolean {
  if (old) return false;
  const kept = reader.choose("chatserver.personal-title") === "kept";
  if (kept !== (seen.title === title)) {
    if (kept) reader.contradiction("chatserver.open.personal-title", `the title ${JSON.stringify(title)}`);
    reader.contradiction("chatserver.create.personal-title-ignored", "a chat without the title");
  }
  exercise(reader, kept ? "chatserver.open.personal-title" : "chatserver.create.personal-title-ignored");
  return kept;
}

function demandRepeated({ participants }: Draft, { allUsers }: ChatView, reader: Reading): void {
  const repeated = participants.filter((userId, index) => participants.indexOf(userId) !== index);
  for (const userId of repeated) {
    const times = allUsers?.filter(({ id }) => id === userId).length ?? 1;
    demandEqual(reader, "chatserver.create.repeated-ids", `${userId} so many times:`, 1, times);
  }
}

export function demandAllUsers(seen: ChatView, reader: Pick<ChatServerReader, "demand">): void {
  reader.demand("chatserver.create.all-users", seen.allUsers !== undefined, () => ({
    expected: "the participants under allUsers",
    observed: "none",
  }));
}
