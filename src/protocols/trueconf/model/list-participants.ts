// The pages of a chat's participants. Who is in a chat that is known is known, so each page is judged exactly, but for the order.

import { Map as PMap } from "immutable";
import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { ChatRecord, State } from "../state.ts";
import { isMember } from "../state.ts";
import type { Ops, TrueConfHandler, TrueConfReader } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { enterChat } from "./access.ts";
import { demandRole } from "./participants.ts";
import { refusedTrace } from "./refused-writes.ts";

type Page = NonNullable<Ops["getChatParticipants"]["fresh"]["page"]>;
type Params = Ops["getChatParticipants"]["params"];
type Choose = Pick<TrueConfReader, "choose">;

export const getChatParticipants: TrueConfHandler<"getChatParticipants"> = {
  grants: () => "trueconf.get-chat-participants.method",
  mint(state, { params, choose }) {
    const chat = state.chats.get(params.chatId);
    const start = startOf(params, { choose });
    if (!chat || typeof start !== "number") return { page: [] };
    const page = chat.members
      .entrySeq()
      .filter(([userId]) => isMember(chat, userId))
      .slice(start, start + params.pageSize)
      .map(([userId, { role }]) => ({ userId, role }));
    return { page: page.toArray() };
  },
  observe: (observed) => (observed.ok ? { page: observed.result.participants } : {}),
  step(state, session, params, reader) {
    const inside = enterChat(
      state,
      session,
      params.chatId,
      {
        choice: "trueconf.non-member-read",
        because: "trueconf.get-chat-participants.non-member",
        gone: "trueconf.remove-chat.gone",
      },
      reader,
    );
    if (inside.refusal) return inside.refusal;
    const { chat } = inside;
    const start = startOf(params, reader);
    if (typeof start !== "number" && start.code !== "empty") return refuse(state, start.code, start.because);
    const { page } = reader.fresh();
    const requirement = kindRequirement(chat);
    if (!page) return reader.contradiction(requirement, "the participants");
    if (typeof start !== "number") {
      if (page.length > 0) reader.contradiction(start.because, "an empty list");
      return accept(state, { participants: page }, [], start.because);
    }
    const next = demandPage(state, session, chat, params, start, page, reader);
    return accept(
      next,
      { participants: page },
      [],
      "trueconf.get-chat-participants.method",
      requirement,
      "trueconf.open.participants-page-base",
    );
  },
};

interface NoPage {
  readonly code: "empty" | "internal-error" | "unknown-message";
  readonly because: RequirementId;
}

/** How many participants stand before the page; else what is answered in place of one. */
function startOf({ pageSize, pageNumber }: Params, reader: Choose): number | NoPage {
  if (pageSize === 0)
    return { code: reader.choose("trueconf.zero-page-size"), because: "trueconf.open.zero-page-size" };
  if (reader.choose("trueconf.participants-page-base") === "zero") return pageNumber * pageSize;
  if (pageNumber > 0) return (pageNumber - 1) * pageSize;
  const code = reader.choose("trueconf.page-before-first");
  return code === "first-page" ? 0 : { code, because: "trueconf.open.page-before-first" };
}

function kindRequirement({ kind }: ChatRecord): RequirementId {
  if (kind === 5) return "trueconf.create-favorites-chat.alone";
  return kind === 1 ? "trueconf.create-p2p-chat.both-members" : "trueconf.get-chat-participants.kinds";
}

function demandPage(
  state: State,
  session: string,
  chat: ChatRecord,
  params: Params,
  start: number,
  page: Page,
  reader: TrueConfReader,
): State {
  if (state.settings.knowsAll) return state;
  const members = [...chat.members.keys()].filter((userId) => isMember(chat, userId));
  const ids = page.map(({ userId }) => userId);
  const say = (expected: string) => () => ({ expected, observed: ids.join(", ") || "nobody" });
  const due = Math.max(0, Math.min(params.pageSize, members.length - start));
  for (const userId of ids) {
    if (isMember(chat, userId)) continue;
    reader.demand(strangerRequirement(state, chat, userId), false, say(`nobody but ${members.join(", ")}`));
  }
  reader.demand(
    "trueconf.get-chat-participants.listed-once",
    new Set(ids).size === ids.length,
    say("nobody twice on one page"),
  );
  reader.demand(
    "trueconf.get-chat-participants.page-size-max",
    page.length <= params.pageSize,
    say(`at most ${params.pageSize} participants`),
  );
  if (start >= members.length) {
    reader.demand("trueconf.get-chat-participants.past-end", page.length === 0, say("nobody behind the last page"));
  } else if (page.length <= params.pageSize) {
    const whole = start === 0 && due === members.length;
    const missing = whole ? members.filter((userId) => !ids.includes(userId)) : [];
    for (const userId of missing) {
      reader.demand(absenceRequirement(state, chat, userId), false, say(`${userId} among the participants`));
      for (const stays of stayRequirements(chat, userId)) {
        reader.demand(stays, false, say(`${userId} among the participants, as before`));
      }
    }
    if (missing.length === 0) {
      reader.demand(
        start + due < members.length ? "trueconf.get-chat-participants.page-size-full" : pageRequirement(start),
        page.length === due,
        say(`${due} of ${members.length} participants`),
      );
    }
    if (whole) demandWhole(state, chat, members, missing.length === 0, reader, say);
  }
  for (const { userId, role } of page) demandRole(state, chat, userId, role, reader);
  return walkOn(state, session, chat, params, start, ids, members, reader);
}

function pageRequirement(start: number): RequirementId {
  return start === 0 ? "trueconf.get-chat-participants.example" : "trueconf.get-chat-participants.page-offset";
}

/** One page with room for everyone shows what additions and removals have made of the chat. */
function demandWhole(
  state: State,
  chat: ChatRecord,
  members: readonly string[],
  complete: boolean,
  reader: TrueConfReader,
  say: (expected: string) => () => { expected: string; observed: string },
): void {
  if (!complete) return;
  const all = say(members.join(", "));
  reader.demand("trueconf.get-chat-participants.agrees-presence", true, all);
  for (const userId of members) reader.demand(absenceRequirement(state, chat, userId), true, all);
  if (chat.removed && !chat.removed.isEmpty()) {
    reader.demand("trueconf.remove-chat-participant.unlisted", true, all);
    reader.demand("trueconf.remove-chat-participant.others-stay", true, all);
  }
  if (chat.members.some(({ added }) => added === true)) {
    reader.demand("trueconf.add-chat-participant.others-stay", true, all);
  }
  if (chat.kind === 5) reader.demand("trueconf.create-favorites-chat.alone", true, all);
  if (chat.kind === 1) reader.demand("trueconf.create-p2p-chat.both-members", true, all);
}

/** What is broken by listing somebody who is not in the chat. */
function strangerRequirement(state: State, chat: ChatRecord, userId: string): RequirementId {
  const refused = refusedTrace(state, "member", chat.id, userId);
  if (refused) return refused;
  if (chat.removed?.has(userId)) return "trueconf.remove-chat-participant.unlisted";
  if (chat.kind === 5) return "trueconf.create-favorites-chat.alone";
  return chat.kind === 1 ? "trueconf.create-p2p-chat.both-members" : "trueconf.get-chat-participants.agrees-presence";
}

/** What is broken by leaving somebody out who is in the chat. */
function absenceRequirement(state: State, chat: ChatRecord, userId: string): RequirementId {
  const refused = refusedTrace(state, "removal", chat.id, userId);
  if (refused) return refused;
  if (chat.members.get(userId)?.added) return "trueconf.add-chat-participant.listed";
  switch (chat.kind) {
    case 1:
      return "trueconf.create-p2p-chat.both-members";
    case 2:
      return "trueconf.create-group-chat.caller-member";
    case 5:
      return "trueconf.create-favorites-chat.role";
    case 6:
      return "trueconf.create-channel.caller-member";
  }
}

/** What else is broken, where others have come since, or gone: whoever was there before stays. */
function stayRequirements(chat: ChatRecord, userId: string): RequirementId[] {
  const since = chat.members
    .keySeq()
    .skipUntil((other) => other === userId)
    .skip(1);
  return [
    ...(since.some((other) => chat.members.get(other)?.added === true)
      ? (["trueconf.add-chat-participant.others-stay"] as const)
      : []),
    ...(chat.removed && !chat.removed.isEmpty() ? (["trueconf.remove-chat-participant.others-stay"] as const) : []),
  ];
}

/** Pages of one size are parts of one list, as long as nothing changes. */
function walkOn(
  state: State,
  session: string,
  chat: ChatRecord,
  { pageSize }: Params,
  start: number,
  ids: readonly string[],
  members: readonly string[],
  reader: TrueConfReader,
): State {
  const list = `${session} participants ${chat.id} ${pageSize}`;
  const before = state.walk?.list === list ? state.walk.pages : PMap<number, readonly string[]>();
  for (const [other, others] of before) {
    if (other === start || ids.length === 0) continue;
    const twice = ids.filter((userId) => others.includes(userId));
    reader.demand("trueconf.get-chat-participants.pages-disjoint", twice.length === 0, () => ({
      expected: `nobody of the page that begins at ${other} on the one that begins at ${start}`,
      observed: twice.join(", "),
    }));
    reader.demand("trueconf.get-chat-participants.page-offset", twice.length < ids.length || ids.length < 2, () => ({
      expected: `a page that begins ${start} participants on`,
      observed: ids.join(", "),
    }));
  }
  const pages = before.set(start, ids);
  const shown = new Set([...pages.values()].flat());
  const starts = Math.ceil(members.length / pageSize);
  if (starts > 1 && Array.from({ length: starts }, (_, page) => page * pageSize).every((one) => pages.has(one))) {
    const missing = members.filter((userId) => !shown.has(userId));
    reader.demand("trueconf.get-chat-participants.pages-complete", missing.length === 0, () => ({
      expected: `${members.length} participants on ${starts} pages`,
      observed: `without ${missing.join(", ")}`,
    }));
  }
  return { ...state, walk: { list, pages } };
}
