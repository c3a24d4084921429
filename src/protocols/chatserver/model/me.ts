// Oneself: who one is, what one says about oneself, and that one is no more.

import type { Operations, RequirementId } from "../../../../generated/chatserver/contract.ts";
import { callerOf, endSession, putUser, sessionOf } from "../people.ts";
import type { DeviceSession, PrivateUserView, State, User } from "../state.ts";
import type { ChatServerHandler, ChatServerReader, ChatServerStep, Outcome } from "../vocabulary.ts";
import { accept, outcomeOf, refuse, seenIn } from "../vocabulary.ts";
import { demandEqual } from "./demanding.ts";
import { demandSessions, privateView } from "./private-user.ts";
import { demandUser } from "./user-shown.ts";
import { userView } from "./user-view.ts";

export const getMe: ChatServerHandler<"getMe"> = {
  grants: () => "chatserver.me.path",
  mint(state, { session, choose }) {
    const own = sessionOf(state, session);
    return own ? { seen: privateView(state, own.userId, own, { choose }) } : { refused: true };
  },
  observe: outcomeOf,
  step(state, session, _params, reader) {
    const caller = callerOf(state, session);
    const own = sessionOf(state, session);
    if (!caller || !own) return nobody(state);
    const token = tokenRequirement(caller, own);
    const { seen } = shown(token, reader);
    const { info, deviceSessions } = seen;
    demandEqual(reader, "chatserver.me.own", "the user", caller.id, info.id);
    // What is said of another user says nothing of this one.
    if (info.id !== caller.id) return accept(state, seen, []);
    demandUser(state, caller, info, "whole", reader);
    demandSessions(state, caller, own, seen, "chatserver.me.own", reader);
    const listed = deviceSessions.find(({ id }) => id === own.id);
    if (listed)
      demandEqual(reader, token, "accessToken is that of the request:", true, listed.accessToken === own.token);
    return accept(state, seen, [], "chatserver.me.path", "chatserver.me.answer", "chatserver.me.own", token);
  },
};

function nobody(state: State): ChatServerStep<never> {
  return refuse(state, "unauthenticated", "chatserver.auth.token-needed");
}

/** What says that the token is served. */
function tokenRequirement({ sessions }: User, { id, isLogin }: DeviceSession): RequirementId {
  if (sessions.last() !== id) return "chatserver.log-in.session-new";
  return isLogin ? "chatserver.log-in.token" : "chatserver.register.token";
}

function shown(
  token: RequirementId,
  reader: ChatServerReader<Outcome<PrivateUserView>>,
): { readonly seen: PrivateUserView } {
  const outcome = reader.fresh();
  if (!("refused" in outcome)) return outcome;
  const broken = outcome.codes?.includes("unauthenticated") === true ? token : "chatserver.me.path";
  return reader.contradiction(broken, "that it is carried out");
}

type Sent = Operations["updateMe"]["params"]["body"];

export const updateMe: ChatServerHandler<"updateMe"> = {
  grants: () => "chatserver.me.update-path",
  mint(state, { session, params: { body } }) {
    const caller = callerOf(state, session);
    return { seen: caller && userView(putUser(state, updated(caller, body)), caller.id, "full") };
  },
  observe: seenIn,
  step(state, session, { body }, reader) {
    const caller = callerOf(state, session);
    if (!caller) return nobody(state);
    const { seen } = reader.fresh();
    const user = updated(caller, body);
    const next = putUser(state, user);
    reader.demand("chatserver.me.update-answer", seen !== undefined, () => ({
      expected: "the user",
      observed: "nothing",
    }));
    if (seen) {
      demandEqual(reader, "chatserver.me.update-answer", "the user", user.id, seen.id);
      demandUser(next, user, seen, "part", reader);
    }
    return accept(next, seen, [], "chatserver.me.update-path");
  },
};

function updated(user: User, { name, about }: Sent): User {
  return {
    ...user,
    ...(typeof name === "string" && { name }),
    ...(typeof about === "string" && { about }),
    lastUpdate: { name: typeof name === "string", about: typeof about === "string" },
  };
}

export const unregister: ChatServerHandler<"unregister"> = {
  grants: () => "chatserver.me.unregister-path",
  mint: () => ({ seen: undefined }),
  observe: seenIn,
  step(state, session, _params, reader) {
    const caller = callerOf(state, session);
    if (!caller) return nobody(state);
    const { seen } = reader.fresh();
    let next = state;
    for (const id of caller.sessions) next = endSession(next, id);
    // What becomes of their chats is not said: they are in them as nobody in particular.
    const { username } = caller;
    return accept(
      {
        ...next,
        users: next.users.delete(caller.id),
        usernames: username === undefined ? next.usernames : next.usernames.delete(username),
      },
      seen,
      [],
      "chatserver.me.unregister-path",
    );
  },
};
