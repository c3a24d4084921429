// Requests about files with one thing wrong.

import type { BoundaryBase } from "../../suite.ts";
import type { SymbolicCommand } from "../../symbolic.ts";
import { ref } from "../../symbolic.ts";
import type { Members } from "../commands.ts";
import {
  createGroupChat,
  getChatByID,
  getChatHistory,
  getFileInfo,
  sendFile,
  subscribeFileProgress,
  unsubscribeFileProgress,
  uploadFile,
  uploadFileContent,
} from "../commands.ts";

const R = "trueconf";

const chat = ref("chat");
const temporal = ref("temporal-file", -1);

const sent = (members: Members = {}, rest: Members = {}): SymbolicCommand =>
  sendFile(chat, { temporalFileId: temporal, ...members }, rest);

const put = [createGroupChat(), uploadFile(), uploadFileContent(ref("upload-task", -1))];
const ready = [...put, sent()];

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
    command: sent({}, { replyMessageId: null }),
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
