// Whom people have noted down for themselves.

import { OrderedMap } from "immutable";
import { callerOf, putUser } from "../../../src/protocols/chatserver/people.ts";
import type { Contact } from "../../../src/protocols/chatserver/state.ts";
import type { Mutant } from "../../mutation.ts";
import type { Row } from "./define.ts";
import { alters, asking, believing, handlers, handles, inert, mutants } from "./define.ts";
import { unrouted } from "./requests.ts";

const { addContact, listContacts, removeContact } = handlers;

const ROWS: readonly Row[] = [
  ["contacts.list-path", "no-contacts", "There is nothing at the path for listing contacts.", unrouted("listContacts")],
  [
    "contacts.list-answer",
    "contacts-in-an-object",
    "The contacts are the member contacts of an object.",
    alters("listContacts", (contacts) => ({ contacts })),
  ],
  ["contacts.add-path", "no-new-contacts", "There is nothing at the path for adding contacts.", unrouted("addContact")],
  [
    "contacts.add-answer",
    "contacts-without-their-names",
    "A contact is answered under a name of the server's.",
    handles({
      addContact: asking(addContact, ({ params }) => ({ ...params, body: { ...params.body, name: "A contact" } })),
    }),
  ],
  [
    "contacts.add-answer",
    "answers-the-first-contact",
    "Whoever is added, the answer is about the first user.",
    handles({
      addContact: asking(addContact, ({ params }) => ({ ...params, body: { ...params.body, user: { id: 1 } } })),
    }),
  ],
  [
    "contacts.add-listed",
    "forgets-contacts",
    "A contact that is added is not kept.",
    handles({ addContact: inert(addContact) }),
  ],
  [
    "contacts.own",
    "contacts-of-all",
    "Everybody sees the contacts of all.",
    handles({
      listContacts: believing(
        listContacts,
        ({ state, session }) => {
          const caller = callerOf(state, session);
          if (!caller) return state;
          const all = OrderedMap<string, Contact>(state.users.valueSeq().flatMap(({ contacts }) => contacts));
          return putUser(state, { ...caller, contacts: all });
        },
        (_next, { state }) => state,
      ),
    }),
  ],
  [
    "contacts.remove-path",
    "contacts-for-ever",
    "There is nothing at the path of a contact.",
    unrouted("removeContact"),
  ],
  [
    "contacts.removed",
    "contacts-come-back",
    "A contact that is removed stays in the list.",
    handles({ removeContact: inert(removeContact) }),
  ],
];

export const contactMutants: readonly Mutant[] = mutants("state", ROWS);
