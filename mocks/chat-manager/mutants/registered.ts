// What becomes of a registration: the texts that a client gave, and what the chat shows of them.

import { Buffer } from "node:buffer";
import type { ChatView } from "../../../src/protocols/chat-manager/state.ts";
import { createChat, handles, registers, registersWith } from "./beliefs.ts";
import { mutant } from "./define.ts";
import { seededEntropy } from "../../../src/behaviour/entropy.ts";

/** The title is kept as something else. */
const retitles = (change: (title: string) => string) => () =>
  registers((view) => ({ ...view, title: view.title.map((entry) => ({ ...entry, value: change(entry.value) })) }));

/** The creator is kept as somebody else. */
const recredits = (change: (creator: string) => string) => () =>
  registers((view, { createdBy }) => (createdBy === undefined ? view : { ...view, createdBy: change(createdBy) }));

const ascii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
const withoutAccents = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "");

/** Ids of version 1, from the making of the chat on, so that nothing else is wrong with them. */
const mintById: typeof createChat.mint = (state, minting) => {
  const uuid = (): string => minting.entropy.uuid().replace(/^(.{14})4/, "$11");
  return createChat.mint(state, { ...minting, entropy: { ...minting.entropy, uuid } });
};

const anonymous = (view: ChatView): ChatView => {
  const { createdBy: _, ...others } = view;
  return others;
};

export const registeredMutants = [
  mutant(
    "state",
    "create.created-by-echoed",
    "cuts-created-by-to-40",
    "createdBy is cut to 40 characters.",
    recredits((creator) => [...creator].slice(0, 40).join("")),
  ),
  mutant(
    "state",
    "create.created-by-echoed",
    "lower-cases-created-by",
    "createdBy comes back in lower case.",
    recredits((creator) => creator.toLowerCase()),
  ),
  mutant(
    "state",
    "create.created-by-echoed",
    "shows-client-as-creator",
    "createdBy shows who the server takes for the creator, whatever was said.",
    () => {
      const creator = seededEntropy(1, "creator").uuid();
      return recredits(() => creator)();
    },
  ),
  mutant("state", "create.created-by-echoed", "hides-created-by", "A chat registered with createdBy shows none.", () =>
    registers((view, { createdBy }) => (createdBy === undefined ? view : anonymous(view))),
  ),
  mutant(
    "state",
    "create.title-in-history",
    "lower-cases-title",
    "A title of plain letters comes back in lower case.",
    retitles((title) => (ascii(title) ? title.toLowerCase() : title)),
  ),
  mutant(
    "state",
    "create.title-in-history",
    "marks-title",
    "The title has the name of the provider before it.",
    retitles((title) => (ascii(title) ? `[telegram] ${title}` : title)),
  ),
  mutant(
    "state",
    "create.title-in-history",
    "cuts-title",
    "The title is cut to 100 characters.",
    retitles((title) => [...title].slice(0, 100).join("")),
  ),
  mutant("state", "create.title-in-history", "loses-title", "The history of titles of a new chat is empty.", () =>
    registers((view) => ({ ...view, title: [] })),
  ),
  mutant("state", "title.unicode", "loses-accents", "The title loses its accents.", retitles(withoutAccents)),
  mutant(
    "state",
    "title.unicode",
    "asks-for-letters",
    "Each letter of the title outside ASCII becomes a question mark.",
    retitles((title) => title.replaceAll(/\P{ASCII}/gu, "?")),
  ),
  mutant(
    "state",
    "title.unicode",
    "reads-title-as-latin-1",
    "The title is read as Latin-1.",
    retitles((title) => Buffer.from(title).toString("latin1")),
  ),
  mutant(
    "state",
    "title.unicode",
    "takes-accents-apart",
    "The title comes back with its accents as letters of their own.",
    retitles((title) => title.normalize("NFD")),
  ),
  mutant("schema", "chat.id-uuid-v4", "counts-ids-by-time", "The ids of new chats are UUIDs of version 1.", () =>
    handles({ createChat: { ...createChat, mint: mintById } }),
  ),
  mutant("schema", "chat.service-limit", "long-service", "The service of new chats has 256 characters.", () =>
    registersWith({ service: "telegram".repeat(32) }),
  ),
  mutant(
    "schema",
    "chat.created-by-limit",
    "long-default-creator",
    "A chat registered without createdBy shows one of 60 characters.",
    () => registersWith({ defaultCreator: "server".repeat(10) }),
  ),
];
