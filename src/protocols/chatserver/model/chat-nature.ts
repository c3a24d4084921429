// What a chat is: its id, its kind, its owner, its title.

import { Map as PMap } from "immutable";
import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { Chat } from "../state.ts";
import type { ChatServerReader } from "../vocabulary.ts";
import { demandEqual } from "./demanding.ts";
import { idOf } from "./guards.ts";
import type { Look } from "./look.ts";
import { isFull, isList, unless } from "./look.ts";

type Demanding = Pick<ChatServerReader, "demand">;
type Judging = Pick<ChatServerReader, "demand" | "contradiction">;

const OTHER_CHAT: Readonly<Record<"read" | "event" | "change", RequirementId>> = {
  read: "chatserver.get.id-asked",
  event: "chatserver.event.of-its-chat",
  change: "chatserver.chat.id",
};

/** It is this chat that is shown. Returns what is known of it then; undefined when it is another. */
export function demandIdentity({ chat, seen, where }: Look, reader: Demanding): Chat | undefined {
  const place = where === "detail" ? "read" : where === "event" ? "event" : "change";
  const same = idOf(seen.id) === chat.id;
  if (!isList(where)) {
    reader.demand(OTHER_CHAT[place], same, () => ({ expected: `the chat ${chat.id}`, observed: seen.id }));
  }
  if (!same) return undefined;
  reader.demand("chatserver.general.absent-left-out", !Object.values(seen).includes(null), () => ({
    expected: "no field that is null",
    observed: Object.keys(seen)
      .filter((name) => seen[name] === null)
      .join(", "),
  }));
  return demandForm(chat, seen.id, reader);
}

/** An id of a chat, or of a picture of it, has the letters in which it was printed before. */
export function demandForm(chat: Chat, id: string, reader: Demanding): Chat {
  const known = chat.printed?.get(idOf(id));
  if (known === undefined) return { ...chat, printed: (chat.printed ?? PMap<string, string>()).set(idOf(id), id) };
  demandEqual(reader, "chatserver.general.id-form", "the id", known, id);
  return chat;
}

export function demandNature(look: Look, reader: Judging): void {
  const { chat, seen } = look;
  demandEqual(
    reader,
    unless(look, (view) => view.isPersonal === chat.isPersonal, "chatserver.chat.is-personal-fixed"),
    "isPersonal",
    chat.isPersonal,
    seen.isPersonal,
  );
  // Who owns a chat whose creator left is not said.
  if (chat.members.get(chat.ownerId)?.coming === "creator") {
    demandEqual(
      reader,
      unless(look, (view) => view.owner.id === chat.ownerId, "chatserver.create.owner"),
      "the owner",
      chat.ownerId,
      seen.owner.id,
    );
  }
  demandTitle(look, reader);
}

function demandTitle(look: Look, reader: Judging): void {
  const { chat, seen, where } = look;
  const { title } = chat;
  const never = seen.title === undefined || seen.title === title ? undefined : chat.notTitles?.get(seen.title);
  for (const requirement of new Set(chat.notTitles?.values())) {
    reader.demand(requirement, requirement !== never, () => ({
      expected: "not a title that is ignored",
      observed: JSON.stringify(seen.title),
    }));
  }
  // A target may have a name of its own for a chat without a title. Only where all is said, everything is.
  if (title === undefined || (seen.title === undefined && !isFull(where))) return;
  const say = (): { expected: string; observed: string } => ({
    expected: `the title ${JSON.stringify(title)}`,
    observed: JSON.stringify(seen.title) ?? "none",
  });
  if (chat.isPersonal) {
    if (seen.title !== title) reader.contradiction("chatserver.open.personal-title", say().expected);
    return;
  }
  const wrong = unless(look, (view) => view.title === title, titleRequirement(look));
  if (where !== "detail") {
    reader.demand(wrong, seen.title === title, say);
    return;
  }
  reader.demand(
    unless(look, (view) => view.title === title, "chatserver.get.title"),
    seen.title !== undefined,
    say,
  );
  reader.demand(wrong, seen.title === undefined || seen.title === title, say);
}

/** What is broken by another title depends on what was done last. */
function titleRequirement({ chat, where }: Look): RequirementId {
  if (where === "event") return "chatserver.event.agrees";
  if (chat.stays === "chatserver.clear.chat-stays" && chat.titleAt !== chat.changes) return chat.stays;
  return chat.isRenamed ? "chatserver.rename.title" : "chatserver.create.title";
}
