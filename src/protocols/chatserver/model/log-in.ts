// Signing in on a device, and out. Whether the credentials are right has been looked at before: see credentials.ts.

import type { RequirementId, SchemaTypes } from "../../../../generated/chatserver/contract.ts";
import { callerOf, endSession, putSession, putUser, sessionOf } from "../people.ts";
import type { DeviceView, PrivateUserView, SessionView, State, User } from "../state.ts";
import type { ChatServerHandler, ChatServerReader, Outcome } from "../vocabulary.ts";
import { accept, outcomeOf, refuse, seenIn } from "../vocabulary.ts";
import { userOf } from "./credentials.ts";
import { demandEqual } from "./demanding.ts";
import { idOf } from "./guards.ts";
import { demandDevice, demandSessions, privateView, sessionIn } from "./private-user.ts";
import { newSession } from "./register.ts";
import { demandUser } from "./user-shown.ts";

export const logIn: ChatServerHandler<"logIn"> = {
  grants: () => "chatserver.log-in.path",
  mint(state, { session, params: { body }, now, entropy, choose }) {
    const user = userOf(state, session);
    if (!user) return { refused: true };
    const made = newSession(entropy, user.id, deviceIn(body), now);
    return { seen: privateView(putSession(state, made), user.id, made, { choose }) };
  },
  observe: outcomeOf,
  step(state, session, { body }, reader) {
    const user = userOf(state, session);
    if (!user) return refuse(state, "wrong-credentials", "chatserver.log-in.unknown-user");
    const form = isBare(body) ? "bare" : "wrapped";
    const taken = reader.choose("chatserver.login-body");
    if (taken !== "both" && taken !== form) {
      const outcome = reader.fresh();
      // It is the body that would be refused, and not the login.
      if ("refused" in outcome && !isMalformed(outcome))
        return reader.contradiction("chatserver.log-in.path", CARRIED_OUT);
      const code = reader.choose("chatserver.validation-status");
      return refuse(state, code, "chatserver.log-in.body", "chatserver.open.login-body");
    }
    const { seen } = signedIn(user, form, reader);
    const own = newIn(state, seen, deviceIn(body));
    reader.demand("chatserver.log-in.session-new", own !== undefined, () => ({
      expected: "a session of its own",
      observed: "one from before",
    }));
    const because = becauseOf(user, form);
    if (!own) return accept(state, seen, [], ...because);
    const known: User = user.met ? { ...user, id: seen.info.id } : user;
    demandEqual(reader, "chatserver.log-in.answer", "the user", known.id, seen.info.id);
    demandDevice(own, deviceIn(body), reader);
    demandSessions(state, known, own, seen, "chatserver.log-in.session-first", reader);
    const made = { ...sessionIn(own, known.id, deviceIn(body), reader.now), isLogin: true } as const;
    const next = putSession(user.met ? putUser(state, known) : state, made);
    demandUser(next, known, seen.info, "whole", reader);
    return accept(next, seen, [], ...because);
  },
};

type Login = SchemaTypes["Login"];
type Form = "bare" | "wrapped";

function isBare(body: Login): body is SchemaTypes["Device"] {
  return [body["id"], body["name"], body["model"], body["transport"]].every((member) => typeof member === "string");
}

function deviceIn(body: Login): DeviceView {
  return isBare(body) ? body : body.deviceInfo;
}

/** The session that was made for this device, of which nothing was known before. */
function newIn(state: State, { deviceSessions }: PrivateUserView, { id }: DeviceView): SessionView | undefined {
  const unknown = deviceSessions.filter((one) => !state.sessions.has(one.id) && !state.tokens.has(one.accessToken));
  return unknown.find(({ deviceInfo }) => deviceInfo && idOf(deviceInfo.id) === idOf(id)) ?? unknown[0];
}

function signedIn(
  user: User,
  form: Form,
  reader: ChatServerReader<Outcome<PrivateUserView>>,
): { readonly seen: PrivateUserView } {
  const outcome = reader.fresh();
  if (!("refused" in outcome)) return outcome;
  const isUnknown = outcome.codes?.includes("wrong-credentials") === true;
  if (isUnknown && user.refusedPassword !== undefined) reader.contradiction("chatserver.me.password-wrong", AS_BEFORE);
  if (isUnknown && user.formerPassword !== undefined) reader.contradiction("chatserver.me.password-new", AS_BEFORE);
  if (isMalformed(outcome) && form === "bare")
    reader.contradiction("chatserver.log-in.body", "that the device is taken");
  return reader.contradiction("chatserver.log-in.path", CARRIED_OUT);
}

function isMalformed({ codes = [] }: { readonly codes?: readonly string[] }): boolean {
  return codes.includes("invalid") || codes.includes("unprocessable");
}

const CARRIED_OUT = "that it is carried out";
const AS_BEFORE = "that the password is taken";

function becauseOf({ formerPassword, refusedPassword }: User, form: Form): RequirementId[] {
  const because: RequirementId[] = ["chatserver.log-in.path", "chatserver.log-in.answer", "chatserver.open.login-body"];
  if (form === "bare") because.push("chatserver.log-in.body");
  if (formerPassword !== undefined) because.push("chatserver.me.password-new");
  if (refusedPassword !== undefined) because.push("chatserver.me.password-wrong");
  return because;
}

export const logOut: ChatServerHandler<"logOut"> = {
  grants: () => "chatserver.me.log-out-path",
  mint: () => ({ seen: undefined }),
  observe: seenIn,
  step(state, session, _params, reader) {
    const caller = callerOf(state, session);
    const own = sessionOf(state, session);
    if (!caller || !own) return refuse(state, "unauthenticated", "chatserver.auth.token-needed");
    const { seen } = reader.fresh();
    const because: RequirementId[] = ["chatserver.me.log-out-path"];
    let ending: Iterable<string> = [own.id];
    // Where there is one device alone, nothing is left open.
    if (caller.sessions.size > 1) {
      because.push("chatserver.open.logout-scope");
      if (reader.choose("chatserver.logout-scope") === "all") ending = caller.sessions;
    }
    let next = state;
    for (const id of ending) next = endSession(next, id);
    return accept(next, seen, [], ...because);
  },
};
