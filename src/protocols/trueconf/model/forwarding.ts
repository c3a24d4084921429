// A message is copied into a chat.

import type { State } from "../state.ts";
import { callerOf, findMessage, isVisible } from "../state.ts";
import type { TrueConfHandler } from "../vocabulary.ts";
import { refuse } from "../vocabulary.ts";
import { KIND, learned } from "./content.ts";
import { differences } from "../../../behaviour/differences.ts";
import { answerDelivered, deliver, knowMessage } from "./delivering.ts";
import { demandForwarded, forwardedContent, nestedContent } from "./forwarded.ts";
import { mintWritten, observeWritten } from "./marks.ts";
import { grantsWriting } from "./messages.ts";
import { beginWriting, noSuchMessage } from "./writing.ts";

export const forwardMessage: TrueConfHandler<"forwardMessage"> = {
  grants: (_params, refused) =>
    grantsWriting(refused, {
      method: "trueconf.forward-message.method",
      answer: "trueconf.forward-message.answer",
    }),
  mint(state, minting) {
    const { chatId, messageId } = minting.params;
    const found = findMessage(state, messageId);
    return {
      ...mintWritten(state, chatId, minting),
      ...(found && { content: forwardedContent(found.chat, found.message, minting.choose) }),
    };
  },
  observe: (observed) => (observed.ok ? observeWritten(observed, observed.result) : undefined),
  step(state, session, { chatId, messageId }, reader) {
    const missing = (): ReturnType<typeof noSuchMessage> | undefined =>
      isForwardable(state, messageId) ? undefined : noSuchMessage(state, messageId);
    const writing = beginWriting(state, session, { chatId }, reader, missing);
    if (writing.refusal) return writing.refusal;
    const found = findMessage(state, messageId);
    if (!found) return noSuchMessage(state, messageId);
    const { chat, callerId } = writing;
    const { message } = found;
    const source = found.chat.members.get(callerOf(state, session) ?? "");
    if (!source || source.left) {
      return refuse(state, reader.choose("trueconf.non-member-message"), "trueconf.open.non-member-message");
    }
    if (!isVisible(source, message)) return refuse(state, "message-not-found", "trueconf.remove-message.gone");
    const mark = reader.fresh();
    const known = nestedContent(message);
    if (mark.content) {
      const [difference] = differences(known, mark.content);
      reader.demand("trueconf.forward-message.original", difference === undefined, () => ({
        expected: difference?.expected ?? "",
        observed: difference?.observed ?? "",
      }));
      demandForwarded(mark.content, reader);
    }
    const remembered = knowMessage(state, found.chat.id, { ...message, forwarded: true });
    const delivered = deliver(
      remembered,
      remembered.chats.get(chat.id) ?? chat,
      {
        author: { id: callerId, type: 1 },
        type: KIND.forwarded,
        content: mark.content ? learned(KIND.forwarded, mark.content, mark.content) : known,
      },
      mark,
      session,
      "trueconf.event-send-message.forwarded",
      reader,
    );
    return answerDelivered(
      delivered,
      chat.id,
      mark,
      session,
      reader,
      "trueconf.forward-message.new-message",
      "trueconf.forward-message.method",
      "trueconf.forward-message.answer",
    );
  },
};

/** What the system noted is nothing that somebody said. */
function isForwardable(state: State, messageId: string): boolean {
  const found = findMessage(state, messageId);
  return found !== undefined && found.message.type >= KIND.text;
}
