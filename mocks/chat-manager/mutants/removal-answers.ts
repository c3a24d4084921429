// What a removal says.

import type { HttpResponse } from "../../../src/transport/http-message.ts";
import type { Exchange, Mutation } from "../../mutation.ts";
import { decodeText } from "../../../src/binding/http-text.ts";
import { handles, removeParticipant } from "./beliefs.ts";
import { mutant } from "./define.ts";
import { member } from "../../json-change.ts";
import { asks, unrouted } from "./requests.ts";
import { answers, madeUp, succeeded } from "./responses.ts";

/** Takes a refusal of this kind for the deed. */
function shrugs(code: string): () => Mutation {
  return () => ({
    response(response: HttpResponse, { command, reply }: Exchange) {
      if (command?.operation !== "removeParticipant" || reply?.ok !== false || !reply.code.startsWith(code))
        return response;
      return madeUp(202, { id: member(member(command.params, "path"), "chatId") });
    },
  });
}

export const removalAnswerMutants = [
  mutant(
    "status",
    "remove.path",
    "does-not-know-removal-path",
    "A DELETE at the path of a participant is not known.",
    () => unrouted("removeParticipant"),
  ),
  mutant(
    "status",
    "remove.status",
    "removes-with-200",
    "A removal is answered with 200.",
    answers("removeParticipant", 200),
  ),
  mutant("status", "remove.status", "removes-with-204", "A removal is answered with 204 and without a body.", () => ({
    response: (response, exchange) =>
      succeeded(exchange, "removeParticipant") ? { status: 204, headers: {}, body: null } : response,
  })),
  mutant(
    "validation",
    "remove.no-body-needed",
    "demands-body-for-removal",
    "A removal without a body in the request is refused.",
    () => ({
      request: (request) =>
        asks(request, "removeParticipant") && !request.body?.length
          ? { ...request, method: "DELETE", target: "/length-required" }
          : request,
      response: (response, { request }) =>
        request.target === "/length-required"
          ? madeUp(400, { code: "MISSING_BODY", message: "a body is required" })
          : response,
    }),
  ),
  mutant(
    "state",
    "remove.answers-chat-id",
    "answers-participant-id",
    "A removal is answered with the id of the participant.",
    () => ({
      response(response, exchange) {
        if (!succeeded(exchange, "removeParticipant")) return response;
        const path = member(exchange.command?.params, "path");
        const body = decodeText(response.body) ?? "";
        return {
          ...response,
          body: body.replace(String(member(path, "chatId")), String(member(path, "participantId"))),
        };
      },
    }),
  ),
  mutant(
    "status",
    "remove.unknown-chat",
    "removes-from-unknown-chat",
    "A removal from a chat that was never registered is answered with 202.",
    shrugs("unknown-chat"),
  ),
  mutant(
    "status",
    "remove.unknown-participant",
    "removes-unknown-participant",
    "A removal of somebody whom the chat never had is answered with 202.",
    shrugs("unknown-participant"),
  ),
  mutant(
    "status",
    "remove.unknown-chat",
    "looks-for-participant-in-all-chats",
    "A removal from an unknown chat succeeds when some other chat has the participant.",
    () => ({
      ...handles({
        removeParticipant: {
          ...removeParticipant,
          step(state, session, params, reader) {
            const { chatId, participantId } = params.path;
            const elsewhere = state.chats.some(
              ({ view }) => view?.participants.some(({ id }) => id === participantId) === true,
            );
            const step = removeParticipant.step(state, session, params, reader);
            if (step.reply.ok || state.chats.has(chatId) || !elsewhere) return step;
            return {
              ...step,
              reply: { ok: true, result: { form: reader.choose("chat-manager.removal-body"), id: chatId } },
            };
          },
        },
      }),
    }),
  ),
];
