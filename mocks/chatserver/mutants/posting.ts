// Posting wrong: what is taken, what is kept of it, and who is told.

import type { Operations } from "../../../generated/chatserver/contract.ts";
import type { Change } from "../../json-change.ts";
import { at, dropped, list, member, replacedBy, text } from "../../json-change.ts";
import type { Mutant, Mutation } from "../../mutation.ts";
import { altered } from "../../wrong-answers.ts";
import { callerId, chatOf, wordy } from "./chat-beliefs.ts";
import type { Row } from "./define.ts";
import {
  MESSAGES,
  after,
  alters,
  asking,
  breaks,
  changed,
  handlers,
  handles,
  mutants,
  refusing,
  succeeded,
  tells,
} from "./define.ts";
import { lastChanged, nobodys, pretends, quiet } from "./message-beliefs.ts";

const { postMessage } = handlers;

type Params = Operations["postMessage"]["params"];
type Body = Params["body"];

/** Hears something else than was posted. */
export const hearing = (change: (body: Body) => Body): (() => Mutation) =>
  handles({ postMessage: asking(postMessage, ({ params }) => ({ ...params, body: change(params.body) })) });

const rejecting = (applies: (body: Body) => boolean): (() => Mutation) =>
  handles({ postMessage: refusing(postMessage, "invalid", ({ params }) => applies(params.body)) });

const bytesOf = (body: Body): number => Buffer.byteLength(body.text ?? "");
const LIMIT = 2048;

/** Keeps texts whole that are longer than the document allows. */
function keepingWhole(applies: (said: string) => boolean): () => Mutation {
  const isKept = (body: Body): boolean => bytesOf(body) > LIMIT && applies(body.text ?? "");
  const short = (params: Params): Params =>
    isKept(params.body) ? { ...params, body: { ...params.body, text: "short" } } : params;
  const right = asking(postMessage, ({ params }) => short(params));
  return () => ({
    ...handles({
      postMessage: after(right, (state, { params }) => {
        if (!isKept(params.body)) return state;
        return lastChanged(state, params.path.chatId, (message) => ({ ...message, text: params.body.text ?? "" }));
      }),
    })(),
    response: (response, exchange) =>
      succeeded(exchange, "postMessage")
        ? altered(response, (value) => {
            const sent = member(member(exchange.command?.params, "body"), "text");
            return typeof sent === "string" ? at(value, "/text", replacedBy(sent)) : value;
          })
        : response,
  });
}

const LOCAL_ID = /^\d+\+[\da-f-]{36}$/i;
export const ID = "1D9C0FDE-95D9-4AF2-BD0C-0AFFB1CA7B1A";
const shout: Change = text((given) => `${given}!`);

const TAKEN: readonly Row[] = [
  [
    "post.path",
    "knows-no-posting",
    "A message cannot be posted.",
    handles({ postMessage: refusing(postMessage, "method-not-allowed") }),
  ],
  ["post.answer", "posting-answers-ok", "Posting is answered with OK.", wordy("postMessage")],
  [
    "post.answer-message",
    "answers-the-message-before",
    "Posting is answered with the message before.",
    () => {
      const before = new Map<unknown, unknown>();
      return {
        response: (response, exchange) =>
          succeeded(exchange, "postMessage")
            ? altered(response, (value) => {
                const place = member(value, "chatId");
                const said = before.get(place) ?? value;
                before.set(place, value);
                return said;
              })
            : response,
      };
    },
  ],
  ["post.text", "texts-shouted", "An exclamation mark is put behind each text.", hearing(shouted)],
  [
    "post.text-optional",
    "text-needed",
    "A message without text is refused, though something is attached.",
    rejecting(({ text: said, attachment }) => !said && attachment !== undefined && attachment !== null),
  ],
  ["post.text-2048", "limit-is-2047", "A text of 2048 bytes is refused.", rejecting((body) => bytesOf(body) === LIMIT)],
  ["post.text-limit", "long-texts-kept", "Texts of any length are kept.", keepingWhole(() => true)],
  [
    "post.text-limit-bytes",
    "limit-counts-characters",
    "A text of 2048 characters is kept, whatever bytes they take.",
    keepingWhole((said) => [...said].length < LIMIT),
  ],
  [
    "post.local-id",
    "local-id-refused",
    "A localId of the author's id and a UUID is refused.",
    rejecting(({ localId }) => LOCAL_ID.test(localId)),
  ],
  [
    "post.local-id-returned",
    "local-id-made-anew",
    "The answer has another localId than was sent.",
    alters("postMessage", (value) => at(value, "/localId", replacedBy(`1+${ID}`))),
  ],
  [
    "post.is-visible-default",
    "invisible-unless-asked",
    "Without isVisible a message is invisible.",
    hearing((body) => ({ ...body, isVisible: body.isVisible ?? false })),
  ],
  [
    "post.is-visible-false",
    "all-are-visible",
    "isVisible false is ignored.",
    hearing((body) => ({ ...body, isVisible: true })),
  ],
  [
    "post.any-participant",
    "only-owner-posts",
    "Only the creator of a chat can post.",
    handles({
      postMessage: refusing(
        postMessage,
        "not-owner",
        (asked) => chatOf(asked.state, asked.params.path.chatId)?.ownerId !== callerId(asked),
      ),
    }),
  ],
  ["post.unknown-chat", "posts-into-nothing", "A message is taken in no chat.", pretends("postMessage", nobodys)],
];

function shouted(body: Body): Body {
  return { ...body, ...(body.text && bytesOf(body) < 1000 && { text: String(shout(body.text)) }) };
}

const KEPT: readonly Row[] = [
  [
    "post.id-unique",
    "ids-of-each-chat",
    "The ids of messages begin anew in each chat.",
    handles({
      postMessage: {
        ...postMessage,
        mint(state, minting) {
          const made = postMessage.mint(state, minting);
          const id = (chatOf(state, minting.params.path.chatId)?.log.size ?? 0) + 1;
          return "seen" in made ? { ...made, seen: { ...made.seen, id } } : made;
        },
      },
    }),
  ],
  [
    "post.listed",
    "posted-and-lost",
    "A message is answered and told, and not listed.",
    handles({
      postMessage: after(postMessage, (state, { params }) =>
        changed(state, params.path.chatId, (chat) => ({ ...chat, log: chat.log.pop() })),
      ),
    }),
  ],
  [
    "post.author",
    "all-by-the-owner",
    "Every message is listed as the creator's of the chat.",
    handles({
      postMessage: after(postMessage, (state, { params }) =>
        lastChanged(state, params.path.chatId, (message, { ownerId }) => ({ ...message, authorId: ownerId })),
      ),
    }),
  ],
  [
    "message.agrees",
    "listed-otherwise",
    "The list shows other texts than the answers.",
    alters(
      "listMessages",
      list((all) => all.map((one) => at(one, "/text", shout))),
    ),
  ],
  [
    "message.agrees",
    "listed-at-another-time",
    "The list shows another time of posting than the answer.",
    alters(
      "listMessages",
      list((all) => all.map((one) => at(one, "/createdAt", replacedBy("2020-01-01T00:00:00Z")))),
    ),
  ],
  [
    "message.chat-id",
    "chat-id-of-another",
    "A message is listed with the id of another chat.",
    alters(
      "listMessages",
      list((all) => all.map((one) => at(one, "/chatId", replacedBy(ID)))),
    ),
  ],
  [
    "message.deleted-at-only",
    "all-have-deleted-at",
    "Every message has deletedAt.",
    breaks(MESSAGES, "", (one) =>
      member(one, "deletedAt") === undefined ? at(one, "/deletedAt", replacedBy(member(one, "createdAt"))) : one,
    ),
  ],
];

const TOLD: readonly Row[] = [
  ["post.event", "posts-in-silence", "A message is told to nobody.", quiet("postMessage")],
  [
    "post.event-message",
    "posting-told-as-update",
    "A message that is posted is told as messageUpdate.",
    tells("message", (frame) => at(frame, "/event", replacedBy("messageUpdate"))),
  ],
  [
    "post.event-agrees",
    "told-otherwise",
    "The event has another text than the answer.",
    tells("message", (frame) => at(frame, "/payload/text", shout)),
  ],
  [
    "post.event-agrees",
    "told-without-text",
    "The event has no text.",
    tells("message", (frame) => at(frame, "/payload/text", dropped)),
  ],
];

export const postingMutants: readonly Mutant[] = mutants("state", [...TAKEN, ...KEPT, ...TOLD]);
