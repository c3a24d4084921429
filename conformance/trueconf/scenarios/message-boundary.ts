// Messages with one thing wrong.

import type { BoundaryBase } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import {
  createGroupChat,
  editMessage,
  forwardMessage,
  getMessageById,
  removeMessage,
  sendMessage,
} from "../commands.ts";
import { first } from "./cast.ts";
import { R } from "./in-area.ts";
import { button, looked, rows, said } from "./said.ts";

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
