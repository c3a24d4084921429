import { expect, test } from "vitest";
import { ANN, NOTHING } from "../played.shared.ts";
import { changed, group, notFound, retold, send } from "./talk.shared.ts";

const SURVEY = {
  url: "https://video.example.com/webtools/survey",
  appVersion: 1,
  path: "campaign-7",
  title: "Lunch",
  description: "{{Survey}}",
  buttonText: "{{Go to survey}}",
  secret: "0f0f",
  alt: "<a href='https://video.example.com/s/7'>Lunch</a>",
};

test("a survey is told, and kept as it was sent", () => {
  const { play, chatId } = group();
  const replyMessageId = send(play, chatId);
  const answer = play.ask("a", "sendSurvey", { chatId, content: SURVEY, replyMessageId });
  const messageId = play.textOf(answer, "messageId");
  expect(answer.events).toMatchObject([
    { session: "b", event: { payload: { messageId, type: 204, content: SURVEY, replyMessageId } } },
  ]);
  expect(answer.exercised).toContain("trueconf.survey-content.description-known");
  expect(play.ask("b", "getMessageById", { messageId }).reply).toMatchObject({ result: { content: SURVEY } });
  const lost = play.ask("b", "getMessageById", { messageId }, { tamper: () => notFound });
  expect(lost.broken).toEqual(["trueconf.send-survey.message"]);
  const other = play.ask(
    "b",
    "getMessageById",
    { messageId },
    {
      tamper: (observed) => changed(observed, { content: { ...SURVEY, title: "Dinner" } }),
    },
  );
  expect(other.broken).toEqual(["trueconf.send-survey.message"]);
});

test("a survey that is edited keeps what is not replaced", () => {
  const { play, chatId } = group();
  const messageId = play.textOf(play.ask("a", "sendSurvey", { chatId, content: SURVEY }), "messageId");
  const edited = { ...SURVEY, title: "Dinner", alt: "Dinner" };
  const answer = play.ask("a", "editSurvey", { messageId, content: { title: "Dinner", alt: "Dinner" } });
  expect(answer.events).toMatchObject([{ event: { method: "editMessage", payload: { content: edited } } }]);
  const read = play.ask("b", "getMessageById", { messageId });
  expect(read.reply).toMatchObject({ result: { isEdited: true, content: edited } });
  const stale = play.ask(
    "b",
    "getMessageById",
    { messageId },
    {
      tamper: (observed) => changed(observed, { content: SURVEY }),
    },
  );
  expect(stale.broken).toEqual(["trueconf.edit-survey.replaced"]);
  const whole = play.ask("a", "editSurvey", { messageId, content: SURVEY });
  expect(whole.exercised).toContain("trueconf.edit-survey.whole-content");
  play.ask("b", "getChatHistory", { chatId, count: 3 });
});

test("a survey that is told wrongly is found out", () => {
  const { play, chatId } = group();
  const answer = play.ask(
    "a",
    "sendSurvey",
    { chatId, content: SURVEY },
    {
      tamper: retold({ content: { ...SURVEY, secret: "" } }),
    },
  );
  expect(answer.broken).toContain("trueconf.event-send-message.survey");
});

test("surveys are refused where messages are", () => {
  const { play, chatId } = group();
  const own = play.textOf(play.ask("a", "sendSurvey", { chatId, content: SURVEY }), "messageId");
  const answer = (session: string, operation: string, params: object): object =>
    play.ask(session, operation, { content: SURVEY, ...params }).reply;
  expect(answer("a", "sendSurvey", { chatId: NOTHING })).toMatchObject({ code: "chat-not-found" });
  expect(answer("a", "editSurvey", { messageId: NOTHING })).toMatchObject({ code: "message-not-found" });
  expect(answer("b", "editSurvey", { messageId: own })).toMatchObject({ code: "not-enough-rights" });
  expect(answer("a", "editSurvey", { messageId: send(play, chatId) })).toMatchObject({ code: "internal-error" });
  const asText = { messageId: own, content: { text: "x", parseMode: "text" } };
  expect(answer("a", "editMessage", asText)).toMatchObject({ code: "internal-error" });
  expect(play.ask("a", "getMessageById", { messageId: own }).reply).toMatchObject({
    result: { author: { id: ANN }, isEdited: false },
  });
});
