// Surveys: a message of their own kind, which the one who sent it can change.

import type { BoundaryBase, Scenario } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import {
  addChatParticipant,
  createGroupChat,
  createP2PChat,
  editSurvey,
  forwardMessage,
  getChatByID,
  getChatHistory,
  getMessageById,
  listen,
  removeMessage,
  sendMessage,
  sendSurvey,
  survey,
  text,
} from "../commands.ts";
import { b, chat, first } from "./cast.ts";
import { R, inArea } from "./in-area.ts";

const { scenario, two } = inArea("surveys");

const looked = [getMessageById(), getChatByID(), getChatHistory()];

export const surveyScenarios: readonly Scenario[] = [
  scenario("sent-and-read", createGroupChat(), sendSurvey(), ...looked),
  scenario(
    "by-the-templates",
    createGroupChat(),
    sendSurvey(
      chat,
      survey({ description: "{{Survey}}", buttonText: "{{Go to survey}}" }),
      {},
      { subject: `${R}.survey-content.button-text-known` },
    ),
    ...looked,
  ),
  scenario(
    "anonymous",
    createGroupChat(),
    sendSurvey(
      chat,
      survey({ description: "{{Anonymous survey}}" }),
      {},
      { subject: `${R}.survey-content.description-known` },
    ),
    ...looked,
  ),
  scenario(
    "as-an-answer",
    createGroupChat(),
    sendMessage(),
    sendSurvey(chat, survey(), { replyMessageId: first }),
    getMessageById(ref("message", 1)),
    sendSurvey(chat, survey(), { replyMessageId: null }),
    sendSurvey(chat, survey(), { replyMessageId: ref("message", 0, "never") }),
    getChatHistory(),
  ),
  scenario(
    "changed-in-part",
    createGroupChat(),
    sendSurvey(),
    editSurvey(first, { title: text("Another title") }),
    ...looked,
    editSurvey(first, { path: "/survey/2", alt: "Another survey" }),
    ...looked,
    editSurvey(first, {}),
    ...looked,
  ),
  scenario(
    "changed-as-a-whole",
    createGroupChat(),
    sendSurvey(),
    editSurvey(first, survey({ title: text("Another title"), path: "/survey/3" }), {
      subject: `${R}.edit-survey.whole-content`,
    }),
    ...looked,
  ),
  scenario(
    "changed-where-there-is-none",
    createGroupChat(),
    editSurvey(ref("message", 0, "never"), { title: text() }, { subject: `${R}.error.message-not-found` }),
    sendSurvey(),
    removeMessage(first),
    editSurvey(ref("message", 0, "gone"), { title: text() }, { subject: `${R}.error.gone-message-not-found` }),
    getChatHistory(),
  ),
  scenario(
    "passed-on",
    createGroupChat(),
    createGroupChat(),
    sendSurvey(),
    forwardMessage(first, ref("chat", 1)),
    getMessageById(ref("message", 1)),
    getChatHistory(ref("chat", 1)),
  ),
  scenario(
    "where-there-is-no-chat",
    createGroupChat(),
    sendSurvey(ref("chat", 0, "never"), survey(), {}, { subject: `${R}.error.chat-not-found` }),
    getChatHistory(),
  ),
  two(
    "between-two",
    createGroupChat(),
    addChatParticipant(),
    listen("b"),
    sendSurvey(),
    editSurvey(first, { title: text("Theirs") }, b),
    getMessageById(first, b),
    sendSurvey(chat, survey(), {}, b),
    editSurvey(ref("message", -1), { title: text("Theirs, changed") }, b),
    getChatHistory(),
    getChatByID(chat, b),
  ),
  two(
    "in-a-personal-chat",
    createP2PChat(ref("account", 1)),
    listen("b"),
    sendSurvey(),
    getMessageById(first, b),
    getChatByID(),
  ),
  two(
    "sent-by-outsiders",
    createGroupChat(),
    sendSurvey(),
    sendSurvey(chat, survey(), {}, b),
    editSurvey(first, { title: text("Theirs") }, b),
    getChatHistory(),
  ),
];

const setup = [createGroupChat(), sendSurvey()];

export const surveyBoundary: readonly BoundaryBase[] = [
  {
    operation: "sendSurvey",
    schema: "SendSurveyRequest",
    setup,
    command: sendSurvey(chat, survey(), { replyMessageId: null }),
    closing: [getChatHistory(), getChatByID()],
    except: {},
    subjects: {},
    extra: [
      {
        name: "an answer to a number",
        command: sendSurvey(
          chat,
          survey(),
          { replyMessageId: 17 },
          { subject: `${R}.send-survey.reply-message-id-string` },
        ),
      },
      {
        name: "a version that is text",
        command: sendSurvey(chat, survey({ appVersion: "1" }), {}, { subject: `${R}.survey-content.app-version` }),
      },
    ],
  },
  {
    operation: "editSurvey",
    schema: "EditSurveyRequest",
    setup,
    command: editSurvey(first, {
      path: "/survey/2",
      title: text("Another title"),
      description: "{{Survey}}",
      buttonText: "{{Go to survey}}",
      alt: "Another survey",
    }),
    closing: [getMessageById(first), getChatHistory()],
    except: {},
    subjects: {},
    extra: [],
  },
];
