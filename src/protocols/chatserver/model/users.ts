// Other people: read by their ids, found by what they are called, listed a page at a time. Others than those who are known may
// be registered at the same time: of these nothing is judged.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { State, UserView } from "../state.ts";
import type { ChatServerHandler, ChatServerStep, Outcome } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf, refuse, seenIn } from "../vocabulary.ts";
import { demandEqual } from "./demanding.ts";
import { demandFound, found, openSearch, refuseSearch } from "./search.ts";
import { demandPage, pageOf } from "./user-page.ts";
import { demandSecrecy, demandUser } from "./user-shown.ts";
import { userView } from "./user-view.ts";

export const getUser: ChatServerHandler<"getUser"> = {
  grants: () => "chatserver.users.get-path",
  mint: (state, { params: { path } }) =>
    state.users.has(path.userId) ? { seen: userView(state, path.userId, "full") } : { refused: true },
  observe: outcomeOf,
  step(state, _session, { path: { userId } }, reader) {
    const user = state.users.get(userId);
    if (!user) return unknown(state, userId, reader.fresh());
    const { seen } = carriedOut(reader, "chatserver.users.get-path");
    demandEqual(reader, "chatserver.users.get-answer", "the user", userId, seen.id);
    if (seen.id === userId) demandUser(state, user, seen, "part", reader);
    return accept(
      state,
      seen,
      [],
      "chatserver.users.get-path",
      "chatserver.users.get-answer",
      "chatserver.general.user-id",
    );
  },
};

/** Ids that are farther than this from those that are known are nobody's. */
const FARTHEST = 1_000_000;

/** Whoever is not known here may be somebody all the same. */
function unknown(state: State, userId: number, outcome: Outcome<UserView>): ChatServerStep<UserView> {
  const isOpen = !state.settings.knowsAll && userId > 0 && userId < state.nextUserId + FARTHEST;
  if (isOpen && !("refused" in outcome) && outcome.seen.id === userId) return accept(state, outcome.seen, []);
  return refuse(state, "unknown-account", "chatserver.users.get-unknown");
}

export const findUsers: ChatServerHandler<"findUsers"> = {
  grants: () => "chatserver.users.search-path",
  mint(state, { params: { query }, choose }) {
    if (query.s === undefined && choose("chatserver.missing-search") === "nobody") return { seen: [] };
    return { seen: found(state, query.s).map((id) => userView(state, id, "short")) };
  },
  observe: outcomeOf,
  step(state, _session, { query: { s: text } }, reader) {
    const refusal = refuseSearch(text, reader);
    if (refusal) return refuse(state, refusal.code, refusal.open);
    const open = openSearch(text);
    const because = [...open, "chatserver.users.search-path", "chatserver.users.search-answer"] as const;
    if (state.settings.knowsAll) return accept(state, seenOf(reader.fresh()), [], ...because);
    const outcome = reader.fresh();
    // That nobody has a number for an id may be told by a refusal.
    const isNobodys = text !== undefined && found(state, text).length === 0 && /^\d+$/.test(text);
    if (isNobodys && "refused" in outcome && outcome.codes?.includes("unknown-account") === true) {
      return refuse(state, "unknown-account", "chatserver.users.search-id");
    }
    const { seen } = carriedOut(reader, "chatserver.users.search-path");
    demandFound(state, text, seen, reader);
    for (const view of seen) {
      const user = state.users.get(view.id);
      if (user) demandUser(state, user, view, "part", reader);
    }
    demandSecrecy(state, seen, reader);
    return accept(state, seen, [], ...because);
  },
};

function seenOf(outcome: Outcome<UserView[]>): UserView[] {
  return "refused" in outcome ? [] : outcome.seen;
}

export const listUsers: ChatServerHandler<"listUsers"> = {
  grants: ({ query }) => (query.id === "" ? "chatserver.users.list-empty-id" : "chatserver.users.list-path"),
  mint: (state, { params: { query }, choose }) => ({
    seen: pageOf(state, query, choose("chatserver.users-page")).map((id) => userView(state, id, "short")),
  }),
  observe: seenIn,
  step(state, _session, { query }, reader) {
    const { seen } = reader.fresh();
    const because: RequirementId[] = ["chatserver.users.list-path", "chatserver.users.list-answer"];
    if (state.settings.knowsAll) return accept(state, seen, [], ...because);
    if (demandPage(state, query, seen, reader)) because.push("chatserver.open.users-page");
    demandSecrecy(state, seen, reader);
    return accept(state, seen, [], ...because);
  },
};
