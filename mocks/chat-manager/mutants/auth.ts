import { seededEntropy } from "../../../src/behaviour/entropy.ts";
import { removed } from "../../../src/protocols/chat-manager/model/participants.ts";
import type { State } from "../../../src/protocols/chat-manager/state.ts";
import type { Command } from "../../../src/behaviour/behaviour.ts";
import type { HttpRequest } from "../../../src/transport/http-message.ts";
import type { Mutation } from "../../mutation.ts";
import { admits, registered, serves, trusts } from "./beliefs.ts";
import { mutant } from "./define.ts";
import { member } from "../../json-change.ts";
import { asks, authorizationOf } from "./requests.ts";
import type { OperationId } from "./responses.ts";

const servesWithout = (operation: OperationId) => () =>
  serves((authorization, request) => authorization === undefined && asks(request, operation));

/** Takes a part of the credentials for the token of another header. */
function rewritesCredentials(change: (authorization: string) => string): () => Mutation {
  return () => ({
    request(request) {
      const authorization = authorizationOf(request);
      if (authorization === undefined) return request;
      return { ...request, headers: { ...request.headers, authorization: change(authorization) } };
    },
  });
}

/** Takes valid credentials for none. */
function demandsMore(applies: (request: HttpRequest) => boolean): () => Mutation {
  return () => ({
    request: (request) =>
      applies(request) ? { ...request, headers: { ...request.headers, authorization: undefined } } : request,
  });
}

/** Carries out what it refuses for want of credentials. */
function carriesOut(operation: OperationId, change: (state: State, ...asked: Asked) => State): Mutation {
  return admits((admit, state, command, reader) => {
    const admission = admit(state, command, reader);
    if (admission.admitted || command.operation !== operation) return admission;
    if (!admission.code.startsWith("unauthenticated")) return admission;
    return { ...admission, state: change(admission.state, command, reader) };
  });
}

type Reader = Parameters<Parameters<typeof admits>[0]>[3];
type Asked = [command: Command, reader: Reader];

function removes(state: State, command: Command): State {
  const path = member(command.params, "path");
  const [chatId, participantId] = [member(path, "chatId"), member(path, "participantId")];
  const chat = typeof chatId === "string" ? state.chats.get(chatId) : undefined;
  return chat && typeof participantId === "string" ? removed(state, chat, participantId) : state;
}

export const authMutants = [
  mutant(
    "authentication",
    "auth.token-needed",
    "serves-without-token",
    "Serves requests without an Authorization header.",
    () => serves((authorization) => authorization === undefined),
  ),
  mutant(
    "authentication",
    "auth.token-needed",
    "lists-without-token",
    "Serves the list without a token, and only that.",
    servesWithout("listChats"),
  ),
  mutant(
    "authentication",
    "auth.token-needed",
    "reads-without-token",
    "Serves the detail without a token, and only that.",
    servesWithout("getChat"),
  ),
  mutant(
    "authentication",
    "auth.token-needed",
    "invites-without-token",
    "Serves the invitation without a token, and only that.",
    servesWithout("getInvitation"),
  ),
  mutant(
    "authentication",
    "auth.token-needed",
    "creates-without-token",
    "Serves a create without a token, and only that.",
    servesWithout("createChat"),
  ),
  mutant(
    "authentication",
    "auth.token-needed",
    "removes-without-token",
    "Serves a removal without a token, and only that.",
    servesWithout("removeParticipant"),
  ),
  mutant(
    "authentication",
    "auth.bearer",
    "demands-api-key-for-removal",
    "A removal needs an X-Api-Key header besides the token.",
    demandsMore((request) => asks(request, "removeParticipant") && request.headers["x-api-key"] === undefined),
  ),
  mutant(
    "authentication",
    "auth.bearer",
    "demands-cookie-for-invitation",
    "The invitation needs a session cookie besides the token.",
    demandsMore((request) => asks(request, "getInvitation") && request.headers["cookie"] === undefined),
  ),
  mutant("authentication", "auth.unknown-token", "serves-unknown-token", "Serves any token.", () =>
    trusts((token) => token !== ""),
  ),
  mutant(
    "authentication",
    "auth.unknown-token",
    "serves-unknown-token-in-list",
    "Serves the list to any token, and only that.",
    () => serves((authorization, request) => asks(request, "listChats") && /^Bearer +\S/i.test(authorization ?? "")),
  ),
  mutant("authentication", "auth.other-scheme", "serves-basic", "Serves any credentials of the scheme Basic.", () =>
    serves((authorization) => /^Basic /i.test(authorization ?? "")),
  ),
  mutant(
    "authentication",
    "auth.other-scheme",
    "ignores-scheme",
    "Looks at the token and not at the scheme before it.",
    rewritesCredentials((authorization) => authorization.replace(/^[\w-]+ +(?=\S)/, "Bearer ")),
  ),
  mutant(
    "authentication",
    "auth.other-scheme",
    "serves-any-other-scheme",
    "Serves whatever has a scheme that it does not know.",
    () => serves((authorization) => authorization !== undefined && !/^bearer\b/i.test(authorization)),
  ),
  mutant(
    "authentication",
    "auth.empty-token",
    "serves-empty-token",
    "Serves the scheme Bearer with nothing after it.",
    () => serves((authorization) => /^Bearer *$/i.test(authorization ?? "")),
  ),
  mutant("authentication", "auth.expired-token", "serves-expired-token", "Serves tokens that have expired.", () =>
    trusts((token, state) => state.tokens.has(token)),
  ),
  mutant(
    "authentication",
    "auth.no-effect",
    "removes-unauthenticated",
    "Refuses a removal without valid credentials, and carries it out.",
    () => carriesOut("removeParticipant", removes),
  ),
  mutant(
    "authentication",
    "auth.no-effect",
    "creates-unauthenticated",
    "Refuses a create without valid credentials, and registers the chat.",
    () => {
      const entropy = seededEntropy(1, "chats of nobody");
      return carriesOut("createChat", (state, command, reader) => registered(state, command, reader, entropy));
    },
  ),
];
