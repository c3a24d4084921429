// The behaviour of Chat Manager, assembled. Each part stands in a file of its own under model/.

import { branches } from "../../../generated/chat-manager/contract.ts";
import { admit } from "./model/admission.ts";
import { createChat, getChat } from "./model/chats.ts";
import { deactivateChat, expireTokens, joinChat, leaveChat, renameChat } from "./model/environment.ts";
import { listChats } from "./model/list.ts";
import { getInvitation, removeParticipant } from "./model/participants.ts";
import { advance, settling } from "./model/time.ts";
import { issueToken } from "./model/token.ts";
import type { ChatManagerBehaviour } from "./vocabulary.ts";

export const chatManagerBehaviour: ChatManagerBehaviour = {
  choices: branches,
  handlers: { createChat, getChat, listChats, removeParticipant, getInvitation, issueToken },
  environment: { joinChat, leaveChat, renameChat, deactivateChat, expireTokens },
  admit,
  advance,
  settling,
};
