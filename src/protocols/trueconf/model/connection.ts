// Connections: they open, they end, and the events that came over them are acknowledged.

import { OrderedMap, Set as PSet } from "immutable";
import { contract } from "../../../../generated/trueconf/contract.ts";
import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { ChatRecord, Connection, Member, State } from "../state.ts";
import { NEW_CONNECTION, isVisible, putChat } from "../state.ts";
import type { TrueConfHandler, TrueConfReader } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";

const SUBPROTOCOL = "json.v1";

export const connect: TrueConfHandler<"connect"> = {
  grants: ({ target, offered }, refused) =>
    offered.length === 0 && !refused.codes.includes("unknown-path")
      ? "trueconf.transport.subprotocol-default"
      : pathRequirement(target),
  mint: (_state, { params }) => ({ subprotocol: params.offered.includes(SUBPROTOCOL) ? SUBPROTOCOL : null }),
  observe: (observed) => (observed.ok ? observed.result : undefined),
  step(state, session, { target, offered }, reader) {
    const [path = ""] = target.split("?");
    if (path !== contract.rpc.path && `${path}/` !== contract.rpc.path) {
      return refuse(state, "unknown-path", "trueconf.transport.unknown-path");
    }
    const { subprotocol } = reader.fresh();
    if (offered.includes(SUBPROTOCOL)) {
      reader.demand("trueconf.transport.subprotocol-echoed", subprotocol === SUBPROTOCOL, () => ({
        expected: `the subprotocol ${SUBPROTOCOL}`,
        observed: String(subprotocol),
      }));
    } else if (offered.length === 0) {
      reader.demand("trueconf.transport.subprotocol-only-if-offered", subprotocol === null, () => ({
        expected: "no subprotocol",
        observed: String(subprotocol),
      }));
    }
    const open = ended(state, session);
    return accept(
      { ...open, connections: open.connections.set(session, NEW_CONNECTION) },
      { subprotocol },
      [],
      pathRequirement(path),
      ...(offered.length === 0 ? (["trueconf.transport.subprotocol-default"] as const) : []),
    );
  },
};

function pathRequirement(target: string): RequirementId {
  const [path = ""] = target.split("?");
  return path.endsWith("/") ? "trueconf.transport.path" : "trueconf.transport.path-without-slash";
}

export const disconnect: TrueConfHandler<"disconnect"> = {
  grants: () => "trueconf.transport.close-answered",
  mint: () => ({}),
  observe: () => ({}),
  step: (state, session) => accept(ended(state, session), {}, [], "trueconf.transport.close-answered"),
};

/** The connection is no more. What it was told and did not acknowledge waits for the next. */
function ended(state: State, session: string): State {
  const connection = state.connections.get(session);
  if (!connection) return state;
  const { userId, connectionId } = connection;
  const closed: State = {
    ...state,
    connections: state.connections.delete(session),
    connectionIds: connectionId === undefined ? state.connectionIds : state.connectionIds.delete(connectionId),
  };
  if (userId === undefined) return closed;
  const waiting = connection.unacknowledged.map((chatId) => ({ chatId, told: true }));
  return {
    ...withoutSession(closed, userId, session),
    undelivered: waiting.isEmpty()
      ? closed.undelivered
      : closed.undelivered.update(userId, OrderedMap(), (before) => waiting.concat(before)),
  };
}

function withoutSession(state: State, userId: string, session: string): State {
  const left = (state.online.get(userId) ?? PSet<string>()).delete(session);
  return { ...state, online: left.isEmpty() ? state.online.delete(userId) : state.online.set(userId, left) };
}

/** The connection speaks for an account from now on. */
export function bound(state: State, session: string, connection: Connection & { readonly userId: string }): State {
  const before = state.connections.get(session)?.userId;
  const free = before !== undefined && before !== connection.userId ? withoutSession(state, before, session) : state;
  return {
    ...free,
    connections: free.connections.set(session, connection),
    online: free.online.update(connection.userId, PSet<string>(), (sessions) => sessions.add(session)),
  };
}

export const acknowledge: TrueConfHandler<"acknowledge"> = {
  grants: () => "trueconf.event.acknowledged",
  mint: () => ({}),
  observe: () => ({}),
  step(state, session, { receipt }, reader) {
    const connection = state.connections.get(session);
    const { userId } = connection ?? {};
    if (!connection || userId === undefined) return accept(state, {}, [], "trueconf.event.acknowledged");
    const unacknowledged = connection.unacknowledged.delete(receipt);
    const connections = state.connections.set(session, { ...connection, unacknowledged });
    const { next, isRead } = read({ ...state, connections }, userId, receipt, reader);
    const because: RequirementId[] = isRead
      ? ["trueconf.event.read", "trueconf.event.acknowledged", "trueconf.open.unread-acknowledged"]
      : ["trueconf.event.acknowledged"];
    return accept(next, {}, [], ...because);
  },
};

/**
 * A message of somebody else is read by whoever acknowledges it, and with it what came before in its chat. Of acknowledging
 * one's own, and what the system noted, nothing is said.
 */
function read(
  state: State,
  userId: string,
  messageId: string,
  reader: Pick<TrueConfReader, "choose">,
): { next: State; isRead: boolean } {
  const at = state.messages.get(messageId);
  const chat = at && state.chats.get(at.chatId);
  const member = chat?.members.get(userId);
  const message = at && chat?.log.get(at.place);
  const isOthers = message !== undefined && message.type >= 200 && message.author.id !== userId;
  if (!chat || !member || !isOthers || message.place < member.readUpTo) return { next: state, isRead: false };
  const readUpTo = message.place + 1;
  const falling = member.unread === undefined ? countBehind(chat, userId, member, readUpTo) : undefined;
  const unread = falling ?? Math.max(0, (member.unread ?? 0) - countRead(chat, userId, member, readUpTo));
  const counts = unread !== member.unread;
  const falls = counts && reader.choose("trueconf.unread-acknowledged") === "falls";
  const reading: Member = { ...member, readUpTo, ...(falls && { unread }) };
  return { next: putChat(state, { ...chat, members: chat.members.set(userId, reading) }), isRead: true };
}

/** From the last that was read to this one: each message is counted once, however many are acknowledged. */
function countRead(chat: ChatRecord, userId: string, member: Member, readUpTo: number): number {
  let count = 0;
  for (let place = member.readUpTo; place < readUpTo; place++) if (isUnread(chat, userId, member, place)) count++;
  return count;
}

/** What is behind a message is known, even where what is before it is not. */
function countBehind(chat: ChatRecord, userId: string, member: Member, readUpTo: number): number {
  let count = 0;
  for (let place = readUpTo; place < chat.log.size; place++) if (isUnread(chat, userId, member, place)) count++;
  return count;
}

function isUnread(chat: ChatRecord, userId: string, member: Member, place: number): boolean {
  const message = chat.log.get(place);
  return message !== undefined && message.type >= 200 && message.author.id !== userId && isVisible(member, message);
}
