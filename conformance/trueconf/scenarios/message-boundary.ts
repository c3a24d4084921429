// Messages with one thing wrong.

import type { BoundaryBase } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import type { Members } from "../commands.ts";
import {
  createGroupChat,
  editMessage,
  forwardMessage,
  getChatByID,
  getChatHistory,
  getMessageById,
  removeMessage,
  sendMessage,
  text,
} from "../commands.ts";

const R = "trueconf";

const first = ref("message", 0);

const said = (label = "Message", members: Members = {}): Members => ({
  text: text(label),
  parseMode: "text",
  ...members,
});
const button = (label: string): Members => ({ type: "command", label, command: "/go" });
const rows = (height: number, width: number): Members[][] =>
  Array.from({ length: height }, () => Array.from({ length: width }, (_, n) => button(`B${n}`)));

/** All that shows what became of the messages of the first chat. */
const looked = [getChatByID(), getChatHistory()];

const setup = [createGroupChat(), sendMessage()];

export const messageBoundary: readonly BoundaryBase[] = [
  {
    operation: "sendMessage",
    schema: "SendMessageRequest",
    setup,
    command: sendMessage(ref("chat"), said(), { replyMessageId: first }),
    closing: looked,
    except: {},
    subjects: {},
    extra: [
      {
        name: "an answer to a number",
        command: sendMessage(
          ref("chat"),
          said(),
          { replyMessageId: 17 },
          { subject: `${R}.send-message.reply-message-id-string` },
        ),
      },
      {
        name: "nine rows of buttons",
        command: sendMessage(
          ref("chat"),
          said("Choose", { buttons: rows(9, 1) }),
          {},
          { subject: `${R}.text-content.buttons-rows` },
        ),
      },
      {
        name: "nine buttons in a row",
        command: sendMessage(
          ref("chat"),
          said("Choose", { buttons: rows(1, 9) }),
          {},
          { subject: `${R}.text-content.buttons-rows` },
        ),
      },
      {
        name: "a label of 32 characters",
        command: sendMessage(
          ref("chat"),
          said("Choose", { buttons: [[button("l".repeat(32))]] }),
          {},
          { subject: `${R}.content.button-label` },
        ),
      },
      {
        name: "a label of 33 characters",
        command: sendMessage(
          ref("chat"),
          said("Choose", { buttons: [[button("l".repeat(33))]] }),
          {},
          { subject: `${R}.content.button-label` },
        ),
      },
      {
        name: "a button without type",
        command: sendMessage(
          ref("chat"),
          said("Choose", { buttons: [[{ label: "Go" }]] }),
          {},
          { subject: `${R}.content.button-type` },
        ),
      },
      {
        name: "buttons that are no rows",
        command: sendMessage(
          ref("chat"),
          said("Choose", { buttons: [button("Go")] }),
          {},
          { subject: `${R}.content.buttons` },
        ),
      },
    ],
  },
  {
    operation: "editMessage",
    schema: "EditMessageRequest",
    setup,
    command: editMessage(first, said("Edited")),
    closing: [getMessageById(first), ...looked],
    except: {},
    subjects: {},
    extra: [],
  },
  {
    operation: "removeMessage",
    schema: "RemoveMessageRequest",
    setup,
    command: removeMessage(first, false),
    closing: [getMessageById(first), ...looked],
    except: {},
    subjects: {},
    extra: [],
  },
  {
    operation: "forwardMessage",
    schema: "ForwardMessageRequest",
    setup,
    command: forwardMessage(first, ref("chat")),
    closing: looked,
    except: {},
    subjects: {},
    extra: [],
  },
  {
    operation: "getMessageById",
    schema: "GetMessageByIdRequest",
    setup,
    command: getMessageById(first),
    closing: [],
    except: {},
    subjects: {},
    extra: [],
  },
];
