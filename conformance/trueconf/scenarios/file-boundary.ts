// Requests about files with one thing wrong.

import type { BoundaryBase } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import {
  createGroupChat,
  getChatByID,
  getChatHistory,
  getFileInfo,
  sendFile,
  subscribeFileProgress,
  unsubscribeFileProgress,
  uploadFile,
} from "../commands.ts";
import { chat } from "./cast.ts";
import { R } from "./in-area.ts";
import { sentFile, uploaded } from "./said.ts";

const temporal = ref("temporal-file", -1);

const put = [createGroupChat(), ...uploaded];
const ready = [...put, sentFile()];

export const fileBoundary: readonly BoundaryBase[] = [
  {
    operation: "uploadFile",
    schema: "UploadFileRequest",
    setup: [],
    command: uploadFile(),
    closing: [],
    except: {},
    subjects: { "fileName null": `${R}.general.null-optional` },
    extra: [],
  },
  {
    operation: "sendFile",
    schema: "SendFileRequest",
    setup: put,
    command: sentFile({}, { replyMessageId: null }),
    closing: [getChatHistory(), getChatByID()],
    except: {},
    subjects: {},
    extra: [
      {
        name: "an answer to a number",
        command: sendFile(
          chat,
          { temporalFileId: temporal },
          { replyMessageId: 17 },
          { subject: `${R}.send-file.reply-message-id-string` },
        ),
      },
      {
        name: "a caption without parseMode",
        command: sendFile(
          chat,
          { temporalFileId: temporal, caption: { text: "Caption" } },
          {},
          { subject: `${R}.text-content.parse-mode-required` },
        ),
      },
    ],
  },
  {
    operation: "getFileInfo",
    schema: "GetFileInfoRequest",
    setup: ready,
    command: getFileInfo(),
    closing: [],
    except: {},
    subjects: {},
    extra: [],
  },
  {
    operation: "subscribeFileProgress",
    schema: "SubscribeFileProgressRequest",
    setup: ready,
    command: subscribeFileProgress(),
    closing: [],
    except: {},
    subjects: {},
    extra: [],
  },
  {
    operation: "unsubscribeFileProgress",
    schema: "UnsubscribeFileProgressRequest",
    setup: ready,
    command: unsubscribeFileProgress(),
    closing: [],
    except: {},
    subjects: {},
    extra: [],
  },
];
