// Valid requests and what surrounds them, from which invalid ones are made by one edit.

import type { BoundaryBase } from "../suite.ts";
import { ref } from "../symbolic.ts";
import type { SymbolicCommand } from "../symbolic.ts";
import {
  addChatParticipant,
  auth,
  changeParticipantRole,
  clearHistory,
  connect,
  createChannel,
  createGroupChat,
  createP2PChat,
  editChatAvatar,
  editChatTitle,
  getChatByID,
  getChatParticipant,
  getChatParticipants,
  getChats,
  hasChatParticipant,
  removeChat,
  removeChatParticipant,
  request,
  sendMessage,
  text,
  uploadFile,
  uploadFileContent,
} from "./commands.ts";

const R = "trueconf";
const group = createGroupChat();
const withUser = [group, addChatParticipant(ref("group"), ref("user"))];
/** Where a chat would be found that should not have come of a refused request, and what one looks like that should be as before. */
const asBefore = [getChatByID(ref("group")), getChatParticipants(ref("group")), getChats()];

interface Around {
  readonly setup?: readonly SymbolicCommand[];
  readonly closing?: readonly SymbolicCommand[];
  readonly subjects?: BoundaryBase["subjects"];
  readonly except?: BoundaryBase["except"];
  readonly extra?: BoundaryBase["extra"];
}

const base = (
  schema: string,
  command: SymbolicCommand,
  { setup = [group], closing = [], subjects = {}, except = {}, extra = [] }: Around = {},
): BoundaryBase => ({ operation: command.operation, schema, command, setup, closing, subjects, except, extra });

/** Payloads that are no objects, of a request that is in order otherwise. */
const noObjects = (command: SymbolicCommand): BoundaryBase["extra"] => {
  const instead = (name: string, payload: unknown): BoundaryBase["extra"][number] => ({
    name,
    command: { ...command, frame: { payload: { instead: payload } }, subject: `${R}.frame.request-payload` },
  });
  return [
    instead("payload an array", [command.params]),
    instead("payload a text", "text"),
    instead("payload a number", 17),
    instead("payload null", null),
    {
      name: "payload left out",
      command: { ...command, frame: { payload: "left-out" }, subject: `${R}.frame.request-payload` },
    },
  ];
};

const named = createGroupChat(text("Name"));

export const chatBoundary: readonly BoundaryBase[] = [
  base("AuthRequest", auth(undefined, { receiveUnread: false, receiveSystemMessageEnvelopes: false }, { on: "a9" }), {
    setup: [connect("a9")],
    closing: [getChats(1, 1, { on: "a9" })],
    extra: noObjects(auth(undefined, {}, { on: "a9" })),
  }),
  base("CreateP2pChatRequest", createP2PChat(), { setup: [], extra: noObjects(createP2PChat()) }),
  base("CreateGroupChatRequest", named, {
    setup: [],
    closing: [getChats()],
    except: { "/title": "which of name and title counts is not said" },
    extra: [
      {
        name: "name left out",
        command: request("createGroupChat", {}, { subject: `${R}.create-group-chat.name-required` }),
      },
      { name: "title a number", command: request("createGroupChat", { title: 17 }) },
      ...noObjects(named),
    ],
  }),
  base("CreateChannelRequest", createChannel(), {
    setup: [],
    closing: [getChats()],
    extra: noObjects(createChannel()),
  }),
  base("GetChatByIdRequest", getChatByID(ref("group"))),
  base("GetChatsRequest", getChats(10, 1), { extra: noObjects(getChats(10, 1)) }),
  base("RemoveChatRequest", removeChat(ref("group")), { closing: [getChats()] }),
  base("AddChatParticipantRequest", addChatParticipant(ref("group"), ref("user"), { displayHistory: true }), {
    closing: asBefore,
  }),
  base("RemoveChatParticipantRequest", removeChatParticipant(ref("group"), ref("user"), { clearHistory: false }), {
    setup: withUser,
    closing: asBefore,
  }),
  base("HasChatParticipantRequest", hasChatParticipant(ref("group"), ref("user")), { setup: withUser }),
  base("GetChatParticipantsRequest", getChatParticipants(ref("group"), 100, 1), { setup: withUser }),
  base("GetChatParticipantRequest", getChatParticipant(ref("group"), ref("user")), { setup: withUser }),
  base("ChangeParticipantRoleRequest", changeParticipantRole(ref("group"), ref("user"), "admin"), {
    setup: withUser,
    closing: asBefore,
  }),
  base("EditChatTitleRequest", editChatTitle(ref("group")), { closing: asBefore }),
  base("EditChatAvatarRequest", editChatAvatar(ref("group")), {
    setup: [group, uploadFile(), uploadFileContent()],
    closing: asBefore,
  }),
  base("ClearHistoryRequest", clearHistory(ref("group"), false), {
    setup: [group, sendMessage()],
    closing: asBefore,
  }),
];
