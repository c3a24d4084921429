// What a chat shows of the settings of whoever looks.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { Chat, Member } from "../state.ts";
import type { ChatServerReader } from "../vocabulary.ts";
import { demandEqual, exercise } from "./demanding.ts";
import type { Look } from "./look.ts";
import { isFull, unless } from "./look.ts";

type Demanding = Pick<ChatServerReader, "demand">;
type Setting = "isMuted" | "isArchived";

/** Returns what is known of the chat then: whether a message took it out of the archive shows only here. */
export function demandSettings(look: Look, reader: Demanding): Chat {
  const { chat, viewerId, seen } = look;
  let { member } = look;
  if (!member) return chat;
  if (member.mayBeUnarchived && seen.isArchived !== undefined) {
    const { mayBeUnarchived: _, ...known } = member;
    if (!seen.isArchived) exercise(reader, "chatserver.post.unarchives");
    member = { ...known, isArchived: seen.isArchived };
  }
  for (const setting of ["isMuted", "isArchived"] as const) demandSetting({ ...look, member }, setting, reader);
  // Whoever blocked a personal chat may be shown that they did.
  if (seen.isBlocked !== undefined && !member.isBlocked && !chat.met) {
    demandEqual(
      reader,
      unless(look, ({ isBlocked }) => isBlocked !== true, unsetRequirement(chat)),
      "isBlocked",
      false,
      seen.isBlocked,
    );
  }
  return member === look.member ? chat : { ...chat, members: chat.members.set(viewerId, member) };
}

function demandSetting(look: Look & { readonly member: Member }, setting: Setting, reader: Demanding): void {
  const { chat, member, seen, where } = look;
  const wasSet = setting === "isMuted" ? member.setMuted : member.setArchived;
  const expected = member[setting];
  const shown = seen[setting];
  if (setting === "isArchived" && member.mayBeUnarchived) return;
  if (!wasSet && (chat.met || shown === undefined)) return;
  // Only where all is said, everything is.
  if (shown === undefined && !isFull(where)) return;
  const requirement = wasSet ? keptRequirement(member) : unsetRequirement(chat);
  const other = !wasSet && setsOtherwise(look, setting);
  if (other) exercise(reader, "chatserver.settings.own-only");
  const blamed = other ? "chatserver.settings.own-only" : requirement;
  demandEqual(
    reader,
    unless(look, (view) => view[setting] === expected, blamed),
    setting,
    expected,
    shown,
  );
}

function keptRequirement({ outlasted }: Member): RequirementId {
  return outlasted ? "chatserver.clear.settings-stay" : "chatserver.settings.kept";
}

function unsetRequirement({ wasCleared }: Chat): RequirementId {
  return wasCleared === "deleted" ? "chatserver.delete-chat.settings" : "chatserver.chat.unset-settings";
}

/** Somebody else has set what the viewer has not. */
function setsOtherwise({ chat, viewerId }: Look, setting: Setting): boolean {
  return chat.members.some((member, userId) => userId !== viewerId && member[setting]);
}
