// Chats that come back into lists because somebody posts into them.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { Chat, Member } from "../state.ts";
import type { ChatServerGuarded } from "../vocabulary.ts";
import { listed } from "./settings.ts";

/**
 * A chat into which somebody has posted, as the lists of its participants have it: whoever removed it from their device may have it
 * back. Also what is to be named beside the requirements of posting.
 */
export function listedAgain(
  chat: Chat,
  authorId: number,
  knowsAll: boolean,
  reader: Pick<ChatServerGuarded, "choose">,
): { readonly chat: Chat; readonly because: readonly RequirementId[] } {
  const because: RequirementId[] = [];
  let { members } = chat;
  for (const [userId, member] of chat.members) {
    const back =
      userId === authorId
        ? afterPosting(member, knowsAll, because, reader)
        : afterOthers(member, chat, because, reader);
    if (back !== member) members = members.set(userId, back);
  }
  if (!chat.isHidden) return { chat: members === chat.members ? chat : { ...chat, members }, because };
  const { isHidden: _, ...shown } = chat;
  // That it is listed again is said of whoever posts.
  if (!knowsAll)
    members = members.map((member, userId) => (userId === authorId ? member : { ...member, mayBeListed: true }));
  return { chat: { ...shown, members }, because: [...because, "chatserver.open.deleted-chat"] };
}

function afterPosting(
  member: Member,
  knowsAll: boolean,
  because: RequirementId[],
  reader: Pick<ChatServerGuarded, "choose">,
): Member {
  // The document leaves it to the target whether posting takes a chat out of the archive.
  const posted: Member = member.isArchived && !knowsAll ? { ...member, mayBeUnarchived: true } : member;
  if (!member.isRemovedOnDevice) return posted;
  because.push("chatserver.open.device-return");
  if (reader.choose("chatserver.device-return") === "after-post") return { ...listed(posted), returned: "posted" };
  // It was not created again, as the document would have it.
  return knowsAll ? posted : { ...posted, mayBeListed: true };
}

function afterOthers(
  member: Member,
  chat: Chat,
  because: RequirementId[],
  reader: Pick<ChatServerGuarded, "choose">,
): Member {
  if (!member.isRemovedOnDevice) return member;
  because.push("chatserver.open.device-return-by-others");
  const branch = reader.choose("chatserver.device-return-by-others");
  const back = branch === "always" || (branch === "personal-only" && chat.isPersonal);
  return back ? { ...listed(member), returned: "others" } : member;
}
