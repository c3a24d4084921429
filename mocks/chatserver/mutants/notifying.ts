// Additional data, wrong in what is told of it, and where.

import { OrderedMap } from "immutable";
import type { Operations } from "../../../generated/chatserver/contract.ts";
import { append } from "../../../src/protocols/chatserver/chats.ts";
import { at, dropped, given, member, replacedBy, text } from "../../json-change.ts";
import type { Mutant, Mutation } from "../../mutation.ts";
import { callerId, chatOf } from "./chat-beliefs.ts";
import type { Row } from "./define.ts";
import { after, answers, asking, handlers, handles, mutants, refusing, tells, telling } from "./define.ts";
import { pretends, quiet } from "./message-beliefs.ts";

const { notify } = handlers;

type Body = Operations["notify"]["params"]["body"];

const rejecting = (applies: (body: Body) => boolean): (() => Mutation) =>
  handles({ notify: refusing(notify, "invalid", ({ params }) => applies(params.body)) });

const untoldIn = (realm: string | undefined): (() => Mutation) =>
  quiet("notify", (body) => (member(body, "realm") ?? undefined) === realm);

const ROWS: readonly Row[] = [
  [
    "notify.path",
    "knows-no-notifying",
    "Nothing can be sent but messages.",
    handles({ notify: refusing(notify, "method-not-allowed") }),
  ],
  [
    "notify.answer",
    "notifying-answers-not-found",
    "What is sent is told, and answered as if there were no such chat.",
    answers("notify", 404),
  ],
  [
    "notify.name",
    "names-in-capitals",
    "A name is told in capitals.",
    tells("auxiliary", (frame) =>
      at(
        frame,
        "/payload/name",
        text((name) => name.toUpperCase()),
      ),
    ),
  ],
  [
    "notify.text",
    "told-without-its-text",
    "A text is not told.",
    tells("auxiliary", (frame) => at(frame, "/payload/text", dropped)),
  ],
  [
    "notify.text-optional",
    "notifying-needs-text",
    "What has no text is refused.",
    rejecting((body) => typeof body.text !== "string"),
  ],
  ["notify.realm-web-socket", "web-socket-told-nobody", "With realm webSocket nobody is told.", untoldIn("webSocket")],
  ["notify.realm-all", "all-by-push-alone", "With realm all nobody is told over the WebSocket.", untoldIn("all")],
  [
    "notify.realm-push",
    "push-over-web-socket",
    "With realm push participants are told over the WebSocket.",
    handles({
      notify: asking(notify, ({ params }) => {
        const { body } = params;
        return { ...params, body: { ...body, ...(body.realm === "push" && { realm: "all" as const }) } };
      }),
    }),
  ],
  ["notify.realm-default", "nowhere-by-default", "Without realm nobody is told.", untoldIn(undefined)],
  [
    "notify.data",
    "data-dropped",
    "data is not told.",
    tells("auxiliary", (frame) => at(frame, "/payload/data", dropped)),
  ],
  [
    "notify.data",
    "data-emptied",
    "data is told as an empty dictionary.",
    tells("auxiliary", (frame) => at(frame, "/payload/data", given(replacedBy({})))),
  ],
  [
    "notify.data-optional",
    "notifying-needs-data",
    "What has no data is refused.",
    rejecting((body) => typeof body.data !== "string"),
  ],
  [
    "notify.not-saved",
    "notifications-kept",
    "What is sent is listed as a message.",
    handles({
      notify: after(notify, (state, asked) => {
        const { path, body } = asked.params;
        const chat = chatOf(state, path.chatId);
        if (!chat) return state;
        const id = String(state.nextMessageId);
        const authorId = callerId(asked);
        return append(state, chat, {
          id,
          localId: `${authorId}+00000000-0000-4000-8000-${id.padStart(12, "0")}`,
          authorId,
          text: body.name,
          isVisible: true,
          attachments: [],
          marks: OrderedMap(),
        }).state;
      }),
    }),
  ],
  [
    "notify.unknown-chat",
    "notifies-nobody",
    "What is sent into no chat is taken.",
    pretends("notify", () => undefined),
  ],
  [
    "notify.event",
    "notifies-one",
    "What is sent is told to one of the others only.",
    telling((emissions, { command }) =>
      command.operation === "notify" ? emissions.map((one) => ({ ...one, to: one.to.slice(0, 1) })) : emissions,
    ),
  ],
  [
    "notify.event-auxiliary",
    "told-as-notification",
    "What is sent is told as notification.",
    tells("auxiliary", (frame) => at(frame, "/event", replacedBy("notification"))),
  ],
];

export const notifyingMutants: readonly Mutant[] = mutants("events", ROWS);
