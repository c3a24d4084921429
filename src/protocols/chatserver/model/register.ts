// Registering: anybody can, under a username that nobody has.

import { List, OrderedMap, OrderedSet } from "immutable";
import type { Entropy } from "../../../behaviour/entropy.ts";
import { putSession, putUser } from "../people.ts";
import type { DeviceSession, State, User } from "../state.ts";
import type { ChatServerHandler } from "../vocabulary.ts";
import { accept, refuse, seenIn } from "../vocabulary.ts";
import { demandEqual } from "./demanding.ts";
import { demandDevice, deviceOf, privateView, sessionIn } from "./private-user.ts";
import { demandUser } from "./user-shown.ts";

export const register: ChatServerHandler<"register"> = {
  grants: (_params, refused) =>
    refused.codes.includes("invalid") || refused.codes.includes("unprocessable")
      ? "chatserver.register.fields"
      : "chatserver.register.path",
  mint(state, { params: { body }, now, entropy, choose }) {
    const user = newUser(state.nextUserId, body);
    const session = newSession(entropy, user.id, body.deviceInfo, now);
    const next = putSession(putUser(state, user), session);
    return { seen: privateView(next, user.id, session, { choose }) };
  },
  observe: seenIn,
  step(state, _session, { body }, reader) {
    if (state.usernames.has(body.username.toLowerCase())) {
      const code = reader.choose("chatserver.taken-username");
      return refuse(state, code, "chatserver.register.username-taken", "chatserver.open.taken-username");
    }
    const { seen } = reader.fresh();
    const { info, deviceSessions } = seen;
    const user = newUser(info.id, body);
    reader.demand("chatserver.register.id-new", !isTaken(state, info.id), () => ({
      expected: "an id of their own",
      observed: `that of another user, ${info.id}`,
    }));
    demandEqual(reader, "chatserver.register.answer", "deviceSessions, as many as", 1, deviceSessions.length);
    const [shown] = deviceSessions;
    let next = putUser(state, user);
    if (shown) {
      demandDevice(shown, body.deviceInfo, reader);
      const isNew = !state.tokens.has(shown.accessToken) && !state.sessions.has(shown.id);
      reader.demand("chatserver.register.token", isNew, () => ({
        expected: "a session of its own",
        observed: "one that somebody has",
      }));
      next = putSession(next, sessionIn(shown, user.id, body.deviceInfo, reader.now));
    }
    demandUser(next, user, info, "whole", reader);
    return accept(
      next,
      seen,
      [],
      "chatserver.register.path",
      "chatserver.register.answer",
      "chatserver.register.fields",
    );
  },
};

/** Whoever was only met may be the one who registered now; whoever signed in here is not. */
function isTaken(state: State, userId: number): boolean {
  return state.users.get(userId)?.password !== undefined;
}

type Named = Pick<User, "name" | "username" | "password">;

function newUser(id: number, { name, username, password }: Named): User {
  return {
    id,
    name,
    username: username?.toLowerCase(),
    password,
    photos: List(),
    sessions: OrderedSet(),
    contacts: OrderedMap(),
  };
}

/** A session as the mock makes it. */
export function newSession(
  entropy: Entropy,
  userId: number,
  device: DeviceSession["device"],
  now: number,
): DeviceSession {
  const id = entropy.uuid().toUpperCase();
  return { id, token: newToken(entropy), userId, device: deviceOf(device), createdAt: now };
}

/** 32 bytes in base64. */
function newToken(entropy: Entropy): string {
  return Buffer.from(Array.from({ length: 32 }, () => entropy.below(256))).toString("base64");
}
