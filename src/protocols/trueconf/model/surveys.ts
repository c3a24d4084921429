// Surveys: messages of a kind of their own.

import type { ContentView } from "../state.ts";
import type { TrueConfHandler } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { lacksRight } from "./access.ts";
import { KIND } from "./content.ts";
import { answerDelivered, deliver } from "./delivering.ts";
import { edit, mintEdited, observeEdited } from "./editing.ts";
import { mintWritten, observeWritten } from "./marks.ts";
import { grantsWriting } from "./messages.ts";
import { addressMessage, beginSaying, mintUnquotable, observeUnquotable } from "./writing.ts";

/** What clients show in the language of whoever reads it. */
const DESCRIPTIONS: readonly string[] = ["{{Survey}}", "{{Anonymous survey}}"];
const BUTTON_TEXT = "{{Go to survey}}";

export const sendSurvey: TrueConfHandler<"sendSurvey"> = {
  grants: (_params, refused) =>
    grantsWriting(refused, { method: "trueconf.send-survey.method", answer: "trueconf.send-survey.answer" }),
  mint: (state, minting) => ({
    ...mintWritten(state, minting.params.chatId, minting),
    ...mintUnquotable(state, minting.params),
  }),
  observe: (observed, state, params) =>
    observed.ok ? observeWritten(observed, observed.result) : observeUnquotable(observed, state, params),
  step(state, session, params, reader) {
    const writing = beginSaying(state, session, params, reader);
    if (writing.refusal) return writing.refusal;
    const { chat, callerId, replyMessageId, mark } = writing;
    const { url, appVersion, path, title, description, buttonText, secret, alt } = params.content;
    const delivered = deliver(
      state,
      chat,
      {
        author: { id: callerId, type: 1 },
        type: KIND.survey,
        content: { url, appVersion, path, title, description, buttonText, secret, alt },
        ...(replyMessageId !== undefined && { replyMessageId }),
      },
      mark,
      session,
      "trueconf.event-send-message.survey",
      reader,
    );
    return answerDelivered(
      delivered,
      chat.id,
      mark,
      session,
      reader,
      "trueconf.send-survey.method",
      "trueconf.send-survey.answer",
      ...(DESCRIPTIONS.includes(description) ? ["trueconf.survey-content.description-known" as const] : []),
      ...(buttonText === BUTTON_TEXT ? ["trueconf.survey-content.button-text-known" as const] : []),
    );
  },
};

export const editSurvey: TrueConfHandler<"editSurvey"> = {
  grants: ({ content }, refused) =>
    refused.carriedOut
      ? "trueconf.edit-survey.answer"
      : "url" in content
        ? "trueconf.edit-survey.whole-content"
        : "trueconf.edit-survey.method",
  mint: (_state, minting) => mintEdited({}, minting),
  observe: (observed, _state, { messageId }) => observeEdited(observed, messageId),
  step(state, session, { messageId, content }, reader) {
    const addressed = addressMessage(state, session, messageId, reader);
    if (addressed.refusal) return addressed.refusal;
    const { message, callerId } = addressed;
    if (message.author.id !== callerId) return lacksRight(state, "trueconf.edit-message.own-only");
    // What becomes of a text that is given a survey is nowhere said.
    if (message.type !== KIND.survey) return refuse(state, "internal-error", "trueconf.edit-survey.method");
    const fresh = reader.fresh();
    const edited = edit(
      state,
      session,
      addressed,
      { content: { ...message.content, ...partOf(content) } },
      fresh,
      reader,
    );
    return accept(
      edited.state,
      { messageId, timestamp: fresh.timestamp ?? 0 },
      edited.events,
      "trueconf.edit-survey.method",
      "trueconf.edit-survey.answer",
      ...("url" in content ? ["trueconf.edit-survey.whole-content" as const] : []),
    );
  },
};

/** What is replaced; the rest of a survey stays. */
function partOf(content: ContentView): ContentView {
  const members = ["url", "appVersion", "path", "title", "description", "buttonText", "secret", "alt"] as const;
  return Object.fromEntries(
    members.filter((member) => content[member] !== undefined).map((member) => [member, content[member]]),
  );
}
