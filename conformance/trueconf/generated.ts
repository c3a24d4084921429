// Arbitraries that draw the commands of trueconf. Few kinds of values, well chosen: what is drawn seldom is found seldom.

import fc from "fast-check";
import type { Pool, Reference, SymbolicCommand } from "../symbolic.ts";
import { ref } from "../symbolic.ts";
import * as make from "./commands.ts";

const weighted = (...pools: Pool[]): fc.Arbitrary<Pool> => fc.constantFrom(...pools);

export const reference = ($ref: string, pools: fc.Arbitrary<Pool>, most = 2): fc.Arbitrary<Reference> =>
  fc.record({ $ref: fc.constant($ref), pool: pools, n: fc.nat(most) });

/** Mostly what is there; now and then what is no more, never was, or is the other account's. */
const pools = weighted("live", "live", "live", "live", "live", "gone", "never", "foreign");

export const chat: fc.Arbitrary<Reference> = fc.oneof(
  { weight: 4, arbitrary: reference("chat", pools) },
  { weight: 2, arbitrary: reference("group", pools) },
  { weight: 1, arbitrary: reference("channel", pools) },
  { weight: 1, arbitrary: reference("personal", weighted("live")) },
);

/** Whoever may be concerned: those who are in, those who are not, and nobody. */
export const person: fc.Arbitrary<Reference> = fc.oneof(
  { weight: 4, arbitrary: reference("account", weighted("live"), 1) },
  { weight: 3, arbitrary: reference("user", weighted("live"), 3) },
  { weight: 2, arbitrary: reference("member", weighted("live", "live", "foreign")) },
  { weight: 1, arbitrary: reference("unknown-user", weighted("live")) },
);

export const message: fc.Arbitrary<Reference> = fc.oneof(
  { weight: 5, arbitrary: reference("message", weighted("live"), 5) },
  { weight: 2, arbitrary: reference("message", weighted("gone", "never", "foreign")) },
);

/** Two connections of the first account, one of the second. */
const connection = fc.constantFrom("a", "a", "a", "a2", "b", "b");

/** Each command on a connection. Where there is one account only, all of them are its own. */
export const onAny = (
  command: fc.Arbitrary<SymbolicCommand>,
  connections: fc.Arbitrary<string> = connection,
): fc.Arbitrary<SymbolicCommand> => fc.tuple(command, connections).map(([given, on]) => ({ ...given, on }));

const label = fc.constantFrom("Title", "Título ñandú", "标题 ☃ 😀", 'Quotes "and" <angles> & \\ signs', "a b  c");
export const unique: fc.Arbitrary<make.Members> = label.map((given) => make.text(given));

export const content: fc.Arbitrary<make.Members> = fc.record({
  text: unique,
  parseMode: fc.constantFrom("text", "text", "markdown", "html"),
});

const role = fc.constantFrom("admin", "admin", "user", "user", "owner", "writer");
const few = fc.constantFrom(0, 1, 2, 3, 100);

export const generated = {
  createP2PChat: onAny(person.map((user) => make.createP2PChat(user))),
  createGroupChat: onAny(unique.map((name) => make.createGroupChat(name))),
  createChannel: onAny(unique.map((title) => make.createChannel(title))),
  createFavoritesChat: onAny(fc.constant(make.createFavoritesChat())),
  getChatByID: onAny(chat.map((which) => make.getChatByID(which))),
  getChats: onAny(fc.tuple(few, fc.constantFrom(1, 1, 2, 3, 0)).map(([count, page]) => make.getChats(count, page))),
  removeChat: onAny(chat.map((which) => make.removeChat(which))),
  addChatParticipant: onAny(
    fc
      .tuple(chat, person, fc.constantFrom({}, {}, { displayHistory: true }, { displayHistory: false }))
      .map(([which, user, members]) => make.addChatParticipant(which, user, members)),
  ),
  removeChatParticipant: onAny(
    fc
      .tuple(chat, person, fc.constantFrom({}, {}, { clearHistory: true }, { clearHistory: false }))
      .map(([which, user, members]) => make.removeChatParticipant(which, user, members)),
  ),
  hasChatParticipant: onAny(fc.tuple(chat, person).map(([which, user]) => make.hasChatParticipant(which, user))),
  getChatParticipants: onAny(
    fc
      .tuple(chat, few, fc.constantFrom(1, 1, 2, 0))
      .map(([which, size, n]) => make.getChatParticipants(which, size, n)),
  ),
  getChatParticipant: onAny(fc.tuple(chat, person).map(([which, user]) => make.getChatParticipant(which, user))),
  changeParticipantRole: onAny(
    fc.tuple(chat, person, role).map(([which, user, given]) => make.changeParticipantRole(which, user, given)),
  ),
  editChatTitle: onAny(fc.tuple(chat, unique).map(([which, title]) => make.editChatTitle(which, title))),
  clearHistory: onAny(fc.tuple(chat, fc.boolean()).map(([which, forAll]) => make.clearHistory(which, forAll))),
  sendMessage: onAny(fc.tuple(chat, content).map(([which, given]) => make.sendMessage(which, given))),
  reply: onAny(
    fc
      .tuple(chat, content, message)
      .map(([which, given, quoted]) => make.sendMessage(which, given, { replyMessageId: quoted })),
  ),
  editMessage: onAny(fc.tuple(message, content).map(([which, given]) => make.editMessage(which, given))),
  removeMessage: onAny(fc.tuple(message, fc.boolean()).map(([which, forAll]) => make.removeMessage(which, forAll))),
  forwardMessage: onAny(fc.tuple(message, chat).map(([which, to]) => make.forwardMessage(which, to))),
  getMessageById: onAny(message.map((which) => make.getMessageById(which))),
  getChatHistory: onAny(
    fc
      .tuple(chat, few, fc.option(message))
      .map(([which, count, from]) => make.getChatHistory(which, count, from === null ? {} : { fromMessageId: from })),
  ),
  getUserDisplayName: onAny(person.map((user) => make.getUserDisplayName(user))),
  // The world: what users do who are connected elsewhere.
  writeAs: fc.nat(2).map((n) => make.writeAs(ref("user"), { chatId: ref("chat", n) })),
  writeTo: fc.nat(1).map((n) => make.writeAs(ref("user", n), { to: ref("account") })),
  addAs: fc.nat(2).map((n) => make.addAs(ref("user"), ref("group", n), ref("user", 1))),
  removeAs: fc.nat(2).map((n) => make.removeAs(ref("user"), ref("group", n), ref("member", n))),
  renameAs: fc.nat(2).map((n) => make.renameAs(ref("user"), ref("group", n))),
};
