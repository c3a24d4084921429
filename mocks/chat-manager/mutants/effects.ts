import { decodeText, parseJson } from "../../../src/binding/http-text.ts";
import { seededEntropy } from "../../../src/behaviour/entropy.ts";
import type { ChatView, State } from "../../../src/protocols/chat-manager/state.ts";
import { timestamp } from "../../../src/protocols/chat-manager/instant.ts";
import type { Mutation } from "../../mutation.ts";
import { admits, after, getChat, getInvitation, handles, listChats, registered, viewed } from "./beliefs.ts";
import { mutant } from "./define.ts";
import { isObject } from "../../json-change.ts";
import { asks } from "./requests.ts";
import { alters, madeUp, bodied } from "./responses.ts";

const oneMoreTitle =
  (now: number) =>
  (view: ChatView): ChatView => ({
    ...view,
    title: [
      ...view.title,
      { value: view.title[0]?.value ?? "", contentType: "text/plain", capturedAt: timestamp(now) },
    ],
  });

function seenByInvitation(state: State, chatId: string, now: number): State {
  const id = seededEntropy(now, chatId).uuid();
  const guest = {
    id,
    userProperties: { username: "preview" },
    participations: [{ isActive: true, joinedAt: timestamp(now) }],
  };
  return viewed(state, chatId, (view) => ({ ...view, participants: [...view.participants, guest] }));
}

/** Keeps a chat whose registration was refused with one of these codes. */
function keepsRefused(codes: readonly string[]): () => Mutation {
  return () => {
    const entropy = seededEntropy(1, "chats that were refused");
    return admits((admit, state, command, reader) => {
      const admission = admit(state, command, reader);
      if (admission.admitted || command.operation !== "createChat" || !codes.includes(admission.code)) return admission;
      return { ...admission, state: registered(admission.state, command, reader, entropy) };
    });
  };
}

export const effectMutants = [
  mutant(
    "state",
    "general.get-safe",
    "reading-adds-title",
    "Each read of the detail adds an entry to the titles.",
    () =>
      handles({
        getChat: after(getChat, (state, { path }, _before, now) => viewed(state, path.chatId, oneMoreTitle(now))),
      }),
  ),
  mutant("state", "general.get-safe", "listing-adds-title", "Each list adds an entry to the titles of all chats.", () =>
    handles({
      listChats: after(listChats, (state, _params, _before, now) =>
        [...state.chats.keys()].reduce((next, id) => viewed(next, id, oneMoreTitle(now)), state),
      ),
    }),
  ),
  mutant(
    "state",
    "general.get-safe",
    "inviting-adds-participant",
    "Each read of the invitation adds a participant.",
    () =>
      handles({
        getInvitation: after(getInvitation, (state, { path }, _before, now) =>
          seenByInvitation(state, path.chatId, now),
        ),
      }),
  ),
  mutant(
    "state",
    "general.refused-write",
    "keeps-refused-chat",
    "A create whose fields are refused registers the chat all the same.",
    keepsRefused(["invalid", "unprocessable"]),
  ),
  mutant(
    "state",
    "general.refused-write",
    "keeps-unlabelled-chat",
    "A create that is refused for its content type registers the chat all the same.",
    keepsRefused(["unsupported-media-type", "unsupported-media-type-bad-request"]),
  ),
  mutant("schema", "general.chat-reference", "create-without-id", "The 202 of a create has a message and no id.", () =>
    alters("createChat", () => ({ message: "Chat created" })),
  ),
  mutant(
    "schema",
    "general.chat-reference",
    "create-with-number",
    "The 202 of a create carries a number for an id.",
    () => {
      let count = 0;
      return alters("createChat", () => ({ id: (count += 1) }));
    },
  ),
  mutant(
    "schema",
    "general.chat-reference",
    "removal-without-id",
    "The 202 of a removal has a message and no id.",
    () => alters("removeParticipant", () => ({ message: "Participant removed" })),
  ),
  mutant(
    "schema",
    "general.chat-reference",
    "create-with-empty-body",
    "The 202 of a create has no body.",
    bodied("createChat", () => ""),
  ),
  mutant(
    "validation",
    "general.malformed-json",
    "accepts-malformed-json",
    "A body that is not JSON registers a chat without a name.",
    () => ({
      request: (request) =>
        asks(request, "createChat") && request.body !== null && !parseJson(decodeText(request.body) ?? "").ok
          ? { ...request, body: JSON.stringify({ title: "Untitled" }) }
          : request,
    }),
  ),
  mutant(
    "validation",
    "general.malformed-json",
    "accepts-text-after-json",
    "What follows the first JSON value of a body is not looked at.",
    () => ({
      request(request) {
        const body = decodeText(request.body) ?? "";
        if (!asks(request, "createChat") || parseJson(body).ok) return request;
        const value = body.slice(0, body.lastIndexOf("}") + 1);
        const parsed = parseJson(value);
        return parsed.ok && isObject(parsed.value) ? { ...request, body: value } : request;
      },
    }),
  ),
  mutant(
    "status",
    "general.unknown-path",
    "serves-unknown-path",
    "A path that names nothing is answered with 200.",
    () => ({
      response: (response, { command }) => (!command && response.status === 404 ? madeUp(200, {}) : response),
    }),
  ),
  mutant(
    "status",
    "general.unknown-path",
    "accepts-at-unknown-path",
    "A POST or DELETE at a path that names nothing is answered with 202.",
    () => ({
      response: (response, { command, request: { method } }) =>
        !command && response.status === 404 && method !== "GET"
          ? madeUp(202, { id: seededEntropy(0, "nothing").uuid() })
          : response,
    }),
  ),
];
