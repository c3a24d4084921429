// Who is what in a chat.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { ChatRecord, Role } from "../state.ts";
import { isMember } from "../state.ts";
import type { TrueConfEvent, TrueConfHandler } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { enterChat, lacksRight, mayModerate } from "./access.ts";
import type { ChatChange } from "./chat-change.ts";
import { changeChat } from "./chat-change.ts";
import { NOTE } from "./notes.ts";
import { demandOrder, mintChange, observeChange } from "./observing.ts";

const GIVEN: readonly Role[] = ["owner", "admin", "user"];

export const changeParticipantRole: TrueConfHandler<"changeParticipantRole"> = {
  grants: () => "trueconf.change-participant-role.method",
  mint: (state, minting) => mintChange(state.chats.get(minting.params.chatId), minting),
  observe: (observed, _state, { chatId }) => observeChange(observed, chatId, "changeParticipantRole", NOTE.role),
  step(state, session, { chatId, userId, role: asked }, reader) {
    const inside = enterChat(state, session, chatId, { choice: "trueconf.non-member-write" }, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, member, callerId } = inside;
    if (!mayModerate(member)) return lacksRight(state, "trueconf.change-participant-role.needs-right");
    const role = roleIn(chat, asked);
    if (role === undefined) return refuse(state, "role-not-found", "trueconf.change-participant-role.unknown-role");
    const other = chat.members.get(userId);
    if (!other || !isMember(chat, userId)) {
      return refuse(state, "user-is-not-chat-participant", "trueconf.change-participant-role.absent");
    }
    // Only the owner gives the owner's role, and only they give it up.
    if (member.role !== "owner" && (other.role === "owner" || role === "owner")) {
      return lacksRight(state, "trueconf.rights.owner-protected");
    }
    if (other.role === role) return accept(state, {}, [], "trueconf.change-participant-role.method");
    const { timestamp, note: mark, told } = reader.fresh();
    demandOrder(session, told, reader);
    let members = chat.members.set(userId, { ...other, role, appointed: true });
    // There is one owner; whoever hands that over stays a moderator.
    if (role === "owner") members = members.set(callerId, { ...member, role: "admin", appointed: true });
    const changed: ChatRecord = { ...chat, members };
    const event: TrueConfEvent = {
      method: "changeParticipantRole",
      payload: { chatId, userId, role, ...(timestamp !== undefined && { timestamp }) },
    };
    const because: RequirementId[] = ["trueconf.change-participant-role.method"];
    if (role === "writer") because.unshift("trueconf.change-participant-role.writer");
    else if (role !== "owner") because.unshift("trueconf.change-participant-role.admin");
    const requirement = "trueconf.event-change-participant-role.event";
    const change: ChatChange = { chat: changed, type: NOTE.role, content: { userId, role }, event, requirement };
    const { state: next, events } = changeChat(state, session, change, mark, reader);
    return accept(next, {}, events, ...because);
  },
};

/** Writers are in channels only; the roles of conferences and of the Favorites cannot be given. */
function roleIn({ kind }: ChatRecord, asked: string): Role | undefined {
  if (asked === "writer") return kind === 6 ? "writer" : undefined;
  return GIVEN.find((role) => role === asked);
}
