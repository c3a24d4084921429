// Registering, signing in and out, and passwords.

import { callerOf, endSession, sessionOf } from "../../../src/protocols/chatserver/people.ts";
import type { HttpRequest } from "../../../src/transport/http-message.ts";
import { at, member } from "../../json-change.ts";
import type { Mutant, Mutation } from "../../mutation.ts";
import type { Row } from "./define.ts";
import { after, alters, asking, believing, guards, handlers, handles, inert, mutants, refusing } from "./define.ts";
import { asks, authorizationOf, bodyOf, unrouted, withAuthorization } from "./requests.ts";

const { changePassword, logIn, logOut, register } = handlers;

/** So many people can register, or the suite could not begin. */
const FIRST = 2;

/** Registering does not work any more after some have registered. */
function closing(): Mutation {
  let count = 0;
  return unrouted("register", () => ++count > FIRST)();
}

const basic = (username: string, password: string): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;

/** Username and password of somebody who signs in. */
function namedIn(request: HttpRequest): readonly [username: string, password: string] | undefined {
  const encoded = asks(request, "logIn") ? /^Basic +(\S+)$/i.exec(authorizationOf(request) ?? "")?.[1] : undefined;
  if (encoded === undefined) return undefined;
  const [username = "", ...password] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  return [username, password.join(":")];
}

/** Takes a username that nobody has for that of whoever registered last. */
function knowsEverybody(): Mutation {
  const registered = new Map<string, string>();
  return {
    request(request) {
      const body = asks(request, "register") ? bodyOf(request) : undefined;
      if (body !== undefined) {
        registered.set(String(member(body, "username")).toLowerCase(), String(member(body, "password")));
      }
      const [username] = namedIn(request) ?? [];
      const last = [...registered].at(-1);
      if (username === undefined || !last || registered.has(username.toLowerCase())) return request;
      return withAuthorization(request, basic(...last));
    },
  };
}

/** Both passwords are taken, the old one and the new one. */
function keepsOldPasswords(): Mutation {
  const changed = new Map<string, string>();
  return {
    request(request) {
      const body = asks(request, "changePassword") ? bodyOf(request) : undefined;
      if (body !== undefined) changed.set(String(member(body, "oldPassword")), String(member(body, "newPassword")));
      const [username = "", password = ""] = namedIn(request) ?? [];
      const now = changed.get(password);
      return now === undefined ? request : withAuthorization(request, basic(username, now));
    },
  };
}

const ROWS: readonly Row[] = [
  ["register.path", "closes", "Registering is possible for the first people alone.", closing],
  [
    "register.token",
    "forgets-token-of-registration",
    "The token that registering gives is not known, but for the first people.",
    handles({
      register: after(register, (next, { state }) =>
        state.users.size < FIRST + 4
          ? next
          : { ...next, tokens: next.tokens.delete(next.tokens.keySeq().last() ?? "") },
      ),
    }),
  ],
  [
    "register.fields",
    "wants-no-browsers",
    "Nobody registers on the device of a browser.",
    handles({ register: refusing(register, "invalid", ({ params }) => params.body.deviceInfo.transport === "web") }),
  ],
  [
    "register.name-shown",
    "first-names-only",
    "Of a name the first word is kept.",
    handles({
      register: asking(register, ({ params }) => ({
        ...params,
        body: { ...params.body, name: params.body.name.split(" ")[0] ?? "" },
      })),
    }),
  ],
  [
    "register.username-taken",
    "usernames-twice",
    "Two people can have one username.",
    handles({
      register: believing(
        register,
        ({ state }) => ({ ...state, usernames: state.usernames.clear() }),
        (next, { state }) => ({ ...next, usernames: state.usernames.merge(next.usernames) }),
      ),
    }),
  ],
  [
    "register.id-new",
    "ids-twice",
    "Whoever registers is told the id of the first who did.",
    () => {
      let first: unknown;
      return alters("register", (user) => at(user, "/info/id", (id) => (first ??= id)))();
    },
  ],
  [
    "register.device-kept",
    "forgets-models",
    "Every device is of a model that is not known.",
    handles({
      register: asking(register, ({ params }) => ({
        ...params,
        body: { ...params.body, deviceInfo: { ...params.body.deviceInfo, model: "unknown" } },
      })),
    }),
  ],
  ["log-in.path", "no-second-device", "Nobody signs in on a second device.", unrouted("logIn")],
  [
    "log-in.token",
    "forgets-token-of-login",
    "The token that signing in gives is not known.",
    handles({
      logIn: after(logIn, (next) => ({ ...next, tokens: next.tokens.delete(next.tokens.keySeq().last() ?? "") })),
    }),
  ],
  [
    "log-in.wrong-password",
    "any-password",
    "Any password is taken.",
    guards((state, command, reader, right) => {
      const id = command.operation === "logIn" ? state.usernames.get(command.session.split(":")[0] ?? "") : undefined;
      const user = id === undefined ? undefined : state.users.get(id);
      const session = user ? `${user.username}:${user.password}` : command.session;
      return right(state, { ...command, session }, reader);
    }),
  ],
  [
    "log-in.unknown-user",
    "knows-everybody",
    "A username that nobody has is taken for that of whoever registered last.",
    knowsEverybody,
  ],
  [
    "log-in.session-new",
    "one-device-each",
    "Signing in on a device signs out on all others.",
    handles({
      logIn: after(logIn, (next) => {
        const newest = next.tokens.valueSeq().last();
        const own = newest === undefined ? undefined : next.sessions.get(newest);
        const others = next.sessions.filter(({ id, userId }) => userId === own?.userId && id !== own.id);
        return others.keySeq().reduce(endSession, next);
      }),
    }),
  ],
  ["me.log-out-path", "no-way-out", "There is nothing at the path for signing out.", unrouted("logOut")],
  [
    "me.log-out-token",
    "stays-signed-in",
    "After signing out the token goes on being served.",
    handles({ logOut: inert(logOut) }),
  ],
  [
    "me.log-out-token",
    "signs-out-another-device",
    "Signing out ends the first of the device sessions, whichever asks.",
    handles({
      logOut: after(logOut, (_next, { state, session }) =>
        endSession(state, callerOf(state, session)?.sessions.first() ?? sessionOf(state, session)?.id ?? ""),
      ),
    }),
  ],
  [
    "me.password-path",
    "passwords-elsewhere",
    "There is nothing at the path for changing the password.",
    unrouted("changePassword"),
  ],
  [
    "me.password-new",
    "passwords-for-ever",
    "A password that is changed stays as it was.",
    handles({ changePassword: inert(changePassword) }),
  ],
  ["me.password-old", "keeps-old-passwords", "The old password is taken beside the new one.", keepsOldPasswords],
  [
    "me.password-wrong",
    "changes-without-the-old",
    "The password is changed whatever the old one is.",
    handles({
      changePassword: asking(changePassword, ({ state, session, params }) => ({
        ...params,
        body: { ...params.body, oldPassword: callerOf(state, session)?.password ?? params.body.oldPassword },
      })),
    }),
  ],
];

export const accountMutants: readonly Mutant[] = mutants("authentication", ROWS);
