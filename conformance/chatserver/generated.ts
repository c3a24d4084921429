// Arbitraries that draw the commands of chatserver. Few kinds of values, well chosen: what is drawn seldom is found seldom.

import fc from "fast-check";
import type { Pool, Reference, SymbolicCommand } from "../symbolic.ts";
import * as make from "./commands.ts";

const weighted = (...pools: Pool[]): fc.Arbitrary<Pool> => fc.constantFrom(...pools);

const reference = ($ref: string, pools: fc.Arbitrary<Pool>, most = 2): fc.Arbitrary<Reference> =>
  fc.record({ $ref: fc.constant($ref), pool: pools, n: fc.nat(most) });

/** Mostly what is there; now and then what is no more, never was, or is somebody else's. */
const pools = weighted("live", "live", "live", "live", "live", "live", "gone", "never", "foreign");

const chat: fc.Arbitrary<Reference> = fc.oneof(
  { weight: 5, arbitrary: reference("chat", pools) },
  { weight: 2, arbitrary: reference("group", weighted("live")) },
  { weight: 1, arbitrary: reference("personal", weighted("live")) },
);

/** Whoever may be concerned: those who are in, those who are not, and nobody. */
const person: fc.Arbitrary<Reference> = fc.oneof(
  { weight: 8, arbitrary: reference("user", weighted("live"), 3) },
  { weight: 1, arbitrary: reference("user", weighted("never"), 0) },
);
const people = fc.array(person, { minLength: 1, maxLength: 3 });

const message: fc.Arbitrary<Reference> = fc.oneof(
  { weight: 6, arbitrary: reference("message", weighted("live"), 5) },
  { weight: 1, arbitrary: reference("message", weighted("gone", "never")) },
);

/** Four people, those who are in the first group more often; now and then nobody. */
const asked = (command: fc.Arbitrary<SymbolicCommand>): fc.Arbitrary<SymbolicCommand> =>
  fc
    .tuple(command, fc.constantFrom(0, 0, 0, 0, 1, 1, 1, 2, 2, 3, -1))
    .map(([given, who]) => ({ ...given, ...(who < 0 ? { session: null } : make.by(who)) }));

const label = fc.constantFrom("Title", "Título ñandú", "标题 ☃ 😀", 'Quotes "and" <angles> & \\ signs', "a b  c");
const unique: fc.Arbitrary<make.Members> = label.map((given) => make.text(given));

const settings = fc.record(
  { isMuted: fc.boolean(), isArchived: fc.boolean(), isRemovedOnDevice: fc.boolean() },
  { requiredKeys: [] },
);
const attachments = fc.constantFrom(
  {},
  {},
  {},
  { attachment: make.attachment() },
  { attachment: make.attachment({ fileType: "mp4", fileSize: 7 }) },
  { isVisible: false },
);
const count = fc.constantFrom(1, 2, 3, 50);
const edit = fc.oneof(
  unique.map((given) => ({ text: given })),
  fc.boolean().map((isVisible) => ({ isVisible })),
  fc.constantFrom({ fileExists: true }, { previewExists: true }),
);

export const generated = {
  createGroup: asked(fc.tuple(people, unique).map(([who, title]) => make.createGroup(who, { title }))),
  createPersonal: asked(person.map((who) => make.createPersonal(who))),
  listChats: asked(fc.constantFrom(make.listChats(), make.listFull())),
  getChat: asked(chat.map((which) => make.getChat(which))),
  renameChat: asked(fc.tuple(chat, unique).map(([which, title]) => make.renameChat(which, title))),
  deleteChat: asked(chat.map((which) => make.deleteChat(which))),
  updateSettings: asked(fc.tuple(settings, chat).map(([body, which]) => make.updateSettings(body, which))),
  addPicture: asked(chat.map((which) => make.addPicture(which))),
  removePicture: asked(
    fc
      .tuple(chat, reference("picture", weighted("live", "live", "never")))
      .map(([which, picture]) => make.removePicture(which, picture)),
  ),
  clearChat: asked(chat.map((which) => make.clearChat(which))),
  addUsers: asked(fc.tuple(people, chat).map(([who, which]) => make.addUsers(who, which))),
  removeUsers: asked(fc.tuple(people, chat).map(([who, which]) => make.removeUsers(who, which))),
  exitChat: asked(chat.map((which) => make.exitChat(which))),
  blockChat: asked(chat.map((which) => make.blockChat(which))),
  unblockChat: asked(chat.map((which) => make.unblockChat(which))),
  blockUser: asked(fc.tuple(person, chat).map(([who, which]) => make.blockUser(who, which))),
  unblockUser: asked(fc.tuple(person, chat).map(([who, which]) => make.unblockUser(who, which))),
  listBlockedUsers: asked(chat.map((which) => make.listBlockedUsers(which))),
  postMessage: fc
    .tuple(fc.constantFrom(0, 0, 0, 1, 1, 2, 3), unique, attachments, chat)
    .map(([n, text, more, which]) => make.postMessage(n, { text, ...more }, which)),
  listMessages: asked(
    fc
      .tuple(fc.record({ count, before: message }, { requiredKeys: [] }), chat)
      .map(([query, which]) => make.listMessages(query, which)),
  ),
  editMessage: asked(
    fc.tuple(edit, message, chat).map(([body, which, inside]) => make.editMessage(body, which, inside)),
  ),
  deleteMessage: asked(message.map((which) => make.deleteMessage(which))),
  readMessage: asked(message.map((which) => make.readMessage(which))),
  notify: asked(
    fc
      .tuple(unique, fc.constantFrom({}, {}, { realm: "all" }, { realm: "push" }), chat)
      .map(([name, more, which]) => make.notify({ name, ...more }, which)),
  ),
  disconnect: fc.constantFrom("b", "c").map((on) => make.disconnect(on)),
  listen: fc.constantFrom("a", "b", "b2", "c", "d").map((on) => make.listen(on)),
};
