// Who has read a message, where that is shown.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { ChatServerReader } from "../vocabulary.ts";
import { refusedTrace } from "./refused-writes.ts";
import type { Sight } from "./sight.ts";
import { blame } from "./sight.ts";

export function demandMarks(sight: Sight, reader: ChatServerReader): void {
  const { message, seen } = sight;
  if (!seen.readMarks) return;
  const shown = seen.readMarks.map(({ user }) => user.id);
  const say = (expected: string) => () => ({ expected, observed: `marks of ${shown.join(", ") || "nobody"}` });
  if (shown.length > 0) {
    const once = new Set(shown).size === shown.length;
    reader.demand(blame(sight, "chatserver.read.once"), once, say("one mark of each reader"));
    const stranger = shown.find((userId) => !message.marks.has(userId));
    const refused = stranger === undefined ? undefined : refusedTrace(sight.state, "read", message.id, stranger);
    const broken = blame(sight, refused ?? "chatserver.read.mark-of-reader");
    reader.demand(broken, stranger === undefined, say("no mark but of those who asked for one"));
  }
  // Whether the marks of a deleted message are kept is not said.
  if (message.isDeleted) return;
  const missing = [...message.marks.keys()].filter((userId) => !shown.includes(userId));
  for (const userId of message.marks.keys()) {
    const requirement = markRequirement(sight, userId, missing.length);
    reader.demand(blame(sight, requirement), !missing.includes(userId), say(`a mark of ${userId}`));
  }
}

function markRequirement({ message }: Sight, userId: number, missing: number): RequirementId {
  if (userId === message.authorId) return "chatserver.read.own-message";
  // Where some are shown and others are not, one has taken the place of another.
  const several = message.marks.size > 1 && missing < message.marks.size;
  return several ? "chatserver.read.several-readers" : "chatserver.read.mark";
}
