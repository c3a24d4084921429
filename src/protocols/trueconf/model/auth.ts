// A connection is authorised by a token.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { Received } from "../../../behaviour/behaviour.ts";
import type { Connection, State } from "../state.ts";
import type { Ops, TrueConfEmission, TrueConfHandler, TrueConfReader } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { bound } from "./connection.ts";
import { identified } from "./identity.ts";
import { payloadOf } from "./observing.ts";
import { redeliver } from "./redelivery.ts";

export const auth: TrueConfHandler<"auth"> = {
  grants: () => "trueconf.auth.method",
  mint(state, { session, params, entropy }) {
    const userId = state.tokens.get(params.token)?.userId ?? "";
    const before = state.connections.get(session)?.connectionId;
    const instance = entropy.uuid().slice(0, 8);
    return { userId: `${userId}/${instance}`, connectionId: before ?? entropy.uuid() };
  },
  observe({ events, ...observed }) {
    return observed.ok ? { ...observed.result, ...(events && { told: events }) } : {};
  },
  step(state, session, params, reader) {
    const connection = state.connections.get(session);
    if (!connection) return refuse(state, "not-authorized", "trueconf.auth.first");
    const rebuffed: Connection = { ...connection, rebuffed: "auth" };
    const failed = connection.userId === undefined ? withConnection(state, session, rebuffed) : state;
    if (params.tokenType !== "JWT") {
      return refuse(failed, "unsupported-credentials", "trueconf.auth.unsupported-credentials");
    }
    const token = state.tokens.get(params.token);
    if (!token) {
      return refuse(failed, "invalid-credentials", "trueconf.auth.invalid-credentials", "trueconf.auth.unknown-token");
    }
    const { userId: called } = token;
    if (token.expiresAt <= reader.now) {
      return refuse({ ...failed, lapsed: failed.lapsed.add(called) }, "credentials-expired", "trueconf.auth.expired");
    }
    const account = state.accounts.get(called);
    if (account?.enabled === false) return refuse(failed, "user-disabled", "trueconf.auth.user-disabled");
    const repeated = connection.userId !== undefined;
    if (repeated) {
      const branch = reader.choose("trueconf.repeated-auth");
      if (branch !== "served") return refuse(state, branch, "trueconf.open.repeated-auth");
    }
    const because = premises(state, session, called, params);
    const { userId: shown, connectionId, told } = reader.fresh();
    if (shown === undefined || connectionId === undefined) {
      return reader.contradiction(because[0] ?? "trueconf.token.serves", "that the connection is authorised");
    }
    const answer = { userId: shown, connectionId };
    const known = identified(state, called, answer.userId, reader);
    const userId = known.tokens.get(params.token)?.userId ?? called;
    const taken = state.connectionIds.has(connectionId) && connection.connectionId !== connectionId;
    reader.demand("trueconf.auth.connection-id-unique", !taken, () => ({
      expected: "a connectionId that no other connection has",
      observed: connectionId,
    }));
    const { rebuffed: _, ...clean } = connection;
    const receiveUnread = params.receiveUnread ?? false;
    const authorised = bound(known, session, {
      ...clean,
      userId,
      token: params.token,
      connectionId,
      receiveUnread,
      systemEnvelopes: params.receiveSystemMessageEnvelopes ?? false,
    });
    const named: State = {
      ...authorised,
      connectionIds: authorised.connectionIds.delete(connection.connectionId ?? "").add(connectionId),
    };
    const { state: next, events } = receiveUnread
      ? redeliver(named, session, userId, reader)
      : { state: named, events: [] };
    demandSequence(events, session, told, reader);
    return accept(next, answer, events, ...because, "trueconf.auth.user-id-account");
  },
};

/** What is broken by not authorising, the narrowest first; without a reason of its own the token is of no use. */
function premises(state: State, session: string, userId: string, asked: Ops["auth"]["params"]): RequirementId[] {
  const { userId: before, rebuffed } = state.connections.get(session) ?? {};
  const { receiveUnread, receiveSystemMessageEnvelopes } = asked;
  const found: RequirementId[] = [];
  if (before !== undefined) found.push("trueconf.open.repeated-auth");
  if (state.lapsed.has(userId)) found.push("trueconf.auth.expired-new-connection");
  if (rebuffed === "auth") found.push("trueconf.auth.retry");
  if (rebuffed === "early") found.push("trueconf.auth.first-not-closed");
  if (before === undefined && state.online.has(userId)) found.push("trueconf.transport.several-connections");
  if (receiveUnread === undefined && receiveSystemMessageEnvelopes === undefined) {
    found.push("trueconf.auth.flags-optional");
  }
  found.push("trueconf.token.serves");
  if (receiveUnread !== true && state.undelivered.has(userId)) found.push("trueconf.auth.receive-unread-default");
  if (receiveSystemMessageEnvelopes !== true) found.push("trueconf.auth.system-envelopes-default");
  return found;
}

/** What waits is told in the order in which it was written. */
function demandSequence(
  owed: readonly TrueConfEmission[],
  session: string,
  told: readonly Received[] | undefined,
  reader: TrueConfReader,
): void {
  if (!told || owed.length < 2) return;
  const ids = told
    .filter((received) => received.session === session)
    .map((received) => payloadOf(received, "sendMessage")?.["messageId"]);
  const places = owed.map(({ receipt }) => ids.indexOf(receipt)).filter((place) => place >= 0);
  const inOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
  reader.demand("trueconf.event.in-order", inOrder, () => ({
    expected: owed.map(({ receipt }) => receipt).join(", "),
    observed: ids.join(", "),
  }));
}

function withConnection(state: State, session: string, connection: Connection): State {
  return { ...state, connections: state.connections.set(session, connection) };
}
