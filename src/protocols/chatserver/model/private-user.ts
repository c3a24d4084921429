// Somebody as they see themselves: with their device sessions, and the tokens of these.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { DeviceSession, DeviceView, PrivateUserView, SessionView, State, User } from "../state.ts";
import { iso } from "../time.ts";
import type { ChatServerGuarded, ChatServerReader } from "../vocabulary.ts";
import { demandEqual } from "./demanding.ts";
import { idOf } from "./guards.ts";
import { userView } from "./user-view.ts";

type Choosing = Pick<ChatServerGuarded, "choose">;
type Demanding = Pick<ChatServerReader, "demand" | "choose" | "contradiction">;

/** What the mock shows to somebody who asks by this session. */
export function privateView(
  state: State,
  userId: number,
  { id: ownId }: Pick<DeviceSession, "id">,
  { choose }: Choosing,
): PrivateUserView {
  const user = state.users.get(userId);
  const all = (user?.sessions.toArray() ?? []).flatMap((id) => state.sessions.get(id) ?? []);
  const listed = choose("chatserver.sessions-listed");
  const own = all.filter(({ id }) => id === ownId);
  const others = all.filter(({ id }) => id !== ownId);
  const shown = listed === "own-only" ? own : listed === "all-own-first" ? [...own, ...others] : all;
  return { info: userView(state, userId, "full"), deviceSessions: shown.map(sessionView) };
}

function sessionView({ id, token, device, createdAt }: DeviceSession): SessionView {
  const time = iso(createdAt);
  return { id, accessToken: token, createdAt: time, updatedAt: time, deviceInfo: device };
}

/** A device as it is kept and shown: what was not given is left out. */
export function deviceOf({ id, name, model, token, transport }: DeviceView): DeviceView {
  return { id, name, model, transport, ...(typeof token === "string" && { token }) };
}

/** The session that an answer makes known. */
export function sessionIn(seen: SessionView, userId: number, device: DeviceView, now: number): DeviceSession {
  return { id: seen.id, token: seen.accessToken, userId, device: deviceOf(device), createdAt: now };
}

/** The session shows the device that was sent. */
export function demandDevice({ deviceInfo }: SessionView, sent: DeviceView, reader: Demanding): void {
  const requirement = "chatserver.register.device-kept";
  demandEqual(reader, requirement, "the device", idOf(sent.id), deviceInfo && idOf(deviceInfo.id));
  for (const member of ["name", "model", "transport"] as const) {
    demandEqual(reader, requirement, member, sent[member], deviceInfo?.[member]);
  }
  if (typeof sent.token === "string") demandEqual(reader, requirement, "token", sent.token, deviceInfo?.token);
}

/**
 * Which sessions are listed, and in which order. `first`: what is broken when the own one should come first and does not.
 */
export function demandSessions(
  state: State,
  user: User,
  own: Pick<DeviceSession, "id">,
  { deviceSessions: shown }: PrivateUserView,
  first: RequirementId,
  reader: Demanding,
): void {
  if (state.settings.knowsAll) return;
  const ids = shown.map(({ id }) => idOf(id));
  const known = user.sessions.map(idOf).add(idOf(own.id));
  reader.demand(first, ids.includes(idOf(own.id)), () => ({
    expected: "the session of this request",
    observed: `${ids.length} others`,
  }));
  // Of a single session nothing can be told.
  if (known.size === 1 && ids.length === 1 && !user.met) return;
  const open = "chatserver.open.sessions-listed";
  const branch = reader.choose("chatserver.sessions-listed");
  if (branch === "own-only") {
    if (ids.length !== 1) reader.contradiction(open, "the session of this request alone");
    return;
  }
  const isWhole = known.every((id) => ids.includes(id)) && (user.met === true || ids.length === known.size);
  if (!isWhole) reader.contradiction(open, "all sessions of the user");
  if (branch === "all-own-first") {
    demandEqual(reader, first, "the first session", idOf(own.id), ids[0]);
  }
}
