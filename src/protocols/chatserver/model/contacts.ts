// Contacts: whom somebody has noted down for themselves.

import { Set as PSet } from "immutable";
import type { Operations, RequirementId } from "../../../../generated/chatserver/contract.ts";
import { callerOf, putUser, stranger } from "../people.ts";
import type { Contact, ContactView, State, User } from "../state.ts";
import type { ChatServerHandler, ChatServerReader } from "../vocabulary.ts";
import { accept, refuse, seenIn } from "../vocabulary.ts";
import { demandEqual, exercise } from "./demanding.ts";
import { idOf } from "./guards.ts";
import { demandSecrecy } from "./user-shown.ts";
import { userView } from "./user-view.ts";

type Demanding = Pick<ChatServerReader, "demand">;
type Draft = Operations["addContact"]["params"]["body"];

function contactView(state: State, { id, userId, name, isFavorite = false, isBlocked = false }: Contact): ContactView {
  return {
    id,
    ...(name !== undefined && { name }),
    isFavorite,
    isBlocked,
    user: userView(state, userId, "short"),
  };
}

export const listContacts: ChatServerHandler<"listContacts"> = {
  grants: () => "chatserver.contacts.list-path",
  mint(state, { session }) {
    const contacts = callerOf(state, session)?.contacts.valueSeq().toArray() ?? [];
    return { seen: contacts.map((contact) => contactView(state, contact)) };
  },
  observe: seenIn,
  step(state, session, _params, reader) {
    const caller = callerOf(state, session);
    if (!caller) return refuse(state, "unauthenticated", "chatserver.auth.token-needed");
    const { seen } = reader.fresh();
    if (!state.settings.knowsAll) demandContacts(state, caller, seen, reader);
    return accept(state, seen, [], "chatserver.contacts.list-path", "chatserver.contacts.list-answer");
  },
};

function demandContacts(state: State, caller: User, seen: readonly ContactView[], reader: Demanding): void {
  const shown = new Map(seen.map((view) => [idOf(view.id), view]));
  for (const contact of caller.contacts.values()) {
    const view = shown.get(idOf(contact.id));
    reader.demand("chatserver.contacts.add-listed", view !== undefined, () => ({
      expected: `the contact ${contact.id}`,
      observed: [...shown.keys()].join(", ") || "no contacts",
    }));
    if (view) demandContact(contact, view, "chatserver.contacts.add-listed", reader);
  }
  if (caller.formerContacts) exercise(reader, "chatserver.contacts.removed");
  exercise(reader, "chatserver.contacts.own");
  for (const view of seen) {
    if (caller.contacts.has(idOf(view.id))) continue;
    const requirement = strangeRequirement(caller, view);
    if (requirement === undefined) continue;
    reader.demand(requirement, false, () => ({ expected: "no such contact", observed: view.id }));
  }
  demandSecrecy(
    state,
    seen.map(({ user }) => user),
    reader,
  );
}

/** What is broken by a contact that is not known; undefined where it may have been there before. */
function strangeRequirement(caller: User, { id, user }: ContactView): RequirementId | undefined {
  if (caller.formerContacts?.has(idOf(id))) return "chatserver.contacts.removed";
  if (caller.met) return undefined;
  const isDouble = caller.contacts.some(({ userId }) => userId === user.id);
  return isDouble ? "chatserver.contacts.add-again" : "chatserver.contacts.own";
}

/** What is shown is what was sent; what was not sent is as the target says. */
function demandContact(contact: Contact, view: ContactView, requirement: RequirementId, reader: Demanding): void {
  demandEqual(reader, requirement, "the user", contact.userId, view.user.id);
  for (const member of ["name", "isFavorite", "isBlocked"] as const) {
    if (contact[member] === undefined || view[member] === undefined) continue;
    demandEqual(reader, requirement, member, contact[member], view[member]);
  }
}

export const addContact: ChatServerHandler<"addContact"> = {
  grants: () => "chatserver.contacts.add-path",
  mint(state, { session, params: { body }, entropy }) {
    const known = callerOf(state, session)?.contacts.find(({ userId }) => userId === body.user.id);
    return { seen: contactView(state, known ?? contactOf(entropy.uuid().toUpperCase(), body)) };
  },
  observe: seenIn,
  step(state, session, { body }, reader) {
    const caller = callerOf(state, session);
    if (!caller) return refuse(state, "unauthenticated", "chatserver.auth.token-needed");
    // Others may be there of whom only the mock would know.
    if (state.settings.knowsAll && !state.users.has(body.user.id)) {
      return refuse(state, "unknown-account", "chatserver.contacts.add-user-needed");
    }
    const { seen } = reader.fresh();
    const before = caller.contacts.find(({ userId }) => userId === body.user.id);
    if (before) {
      demandEqual(reader, "chatserver.contacts.add-again", "the contact", before.id, idOf(seen.id));
      return accept(state, seen, [], "chatserver.contacts.add-again", "chatserver.contacts.add-path");
    }
    const contact = contactOf(idOf(seen.id), body);
    demandContact(contact, seen, "chatserver.contacts.add-answer", reader);
    demandSecrecy(state, [seen.user], reader);
    const known = state.users.has(contact.userId) ? state : putUser(state, { ...stranger(contact.userId), met: true });
    const user: User = { ...caller, contacts: caller.contacts.set(contact.id, contact) };
    return accept(putUser(known, user), seen, [], "chatserver.contacts.add-path", "chatserver.contacts.add-answer");
  },
};

/** Its id is kept in capitals. */
function contactOf(id: string, { user, name, isFavorite, isBlocked }: Draft): Contact {
  return {
    id,
    userId: user.id,
    ...(typeof name === "string" && { name }),
    ...(typeof isFavorite === "boolean" && { isFavorite }),
    ...(typeof isBlocked === "boolean" && { isBlocked }),
  };
}

export const removeContact: ChatServerHandler<"removeContact"> = {
  grants: () => "chatserver.contacts.remove-path",
  mint: () => ({ seen: undefined }),
  observe: seenIn,
  step(state, session, { path }, reader) {
    const caller = callerOf(state, session);
    if (!caller) return refuse(state, "unauthenticated", "chatserver.auth.token-needed");
    const contactId = idOf(path.contactId);
    if (!caller.contacts.has(contactId)) return refuse(state, "unknown-contact", "chatserver.contacts.remove-unknown");
    const { seen } = reader.fresh();
    const { knowsAll } = state.settings;
    const user: User = {
      ...caller,
      contacts: caller.contacts.delete(contactId),
      ...(!knowsAll && { formerContacts: (caller.formerContacts ?? PSet<string>()).add(contactId) }),
    };
    return accept(putUser(state, user), seen, [], "chatserver.contacts.remove-path");
  },
};
