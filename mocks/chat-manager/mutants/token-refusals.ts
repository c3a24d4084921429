import type { Mutation } from "../../mutation.ts";
import { handles, issueToken } from "./beliefs.ts";
import { mutant } from "./define.ts";
import type { Change } from "../../json-change.ts";
import { at, dropped, replacedBy } from "../../json-change.ts";
import { rewritesGrant } from "./requests.ts";
import { altered, madeUp } from "./responses.ts";

const CREDENTIALS = "client_credentials";

/** Alters what the endpoint says when it grants nothing. */
function refusals(change: Change): () => Mutation {
  return () => ({
    response: (response, { command, reply }) =>
      command?.operation === "issueToken" && reply?.ok === false ? altered(response, change) : response,
  });
}

/** Knows every client that asks, by whatever secret it says. */
function knowsClients(unknown: boolean, wrong: boolean): Mutation {
  return handles({
    issueToken: {
      ...issueToken,
      step(state, session, params, reader) {
        const { client_id, client_secret } = { ...params.query, ...params.body };
        if (client_id === undefined || client_secret === undefined)
          return issueToken.step(state, session, params, reader);
        const trusted = state.clients.has(client_id) ? wrong : unknown;
        const clients = trusted ? state.clients.set(client_id, client_secret) : state.clients;
        const step = issueToken.step({ ...state, clients }, session, params, reader);
        return { ...step, state: { ...step.state, clients: state.clients } };
      },
    },
  });
}

const otherGrant = (status: number, error: string) => (): Mutation => ({
  response(response, { command, reply }) {
    if (command?.operation !== "issueToken" || reply?.ok !== false || reply.code !== "unsupported-grant-type")
      return response;
    return madeUp(status, { error });
  },
});

export const tokenRefusalMutants = [
  mutant(
    "authentication",
    "token.bad-client",
    "grants-wrong-secret",
    "A known client gets a token by any secret.",
    () => knowsClients(false, true),
  ),
  mutant(
    "authentication",
    "token.bad-client",
    "grants-unknown-client",
    "A client that is not known gets a token.",
    () => knowsClients(true, false),
  ),
  mutant(
    "validation",
    "token.unknown-grant",
    "grants-unknown-grant",
    "A grant type that is not known is granted.",
    () =>
      rewritesGrant((parameters) => {
        if (parameters.has("grant_type")) parameters.set("grant_type", CREDENTIALS);
      }),
  ),
  mutant(
    "status",
    "token.unknown-grant",
    "unknown-grant-as-invalid-request",
    "A grant type that is not known is refused with invalid_request.",
    otherGrant(400, "invalid_request"),
  ),
  mutant(
    "status",
    "token.unknown-grant",
    "unknown-grant-with-401",
    "A grant type that is not known is refused with 401.",
    otherGrant(401, "unsupported_grant_type"),
  ),
  mutant(
    "validation",
    "token.missing-grant",
    "grants-without-grant-type",
    "A request without grant_type gets a token.",
    () =>
      rewritesGrant((parameters) => {
        if (!parameters.has("grant_type")) parameters.set("grant_type", CREDENTIALS);
      }),
  ),
  mutant(
    "schema",
    "token.error-object",
    "token-error-as-array",
    "A refusal of the endpoint is an array.",
    refusals((error) => [error]),
  ),
  mutant(
    "schema",
    "token.error-object",
    "token-error-as-string",
    "A refusal of the endpoint is a JSON string.",
    refusals((error) => JSON.stringify(error)),
  ),
  mutant(
    "schema",
    "token.error-code",
    "token-error-without-code",
    "A refusal of the endpoint has no error.",
    refusals((error) => at(error, "/error", dropped)),
  ),
  mutant(
    "schema",
    "token.error-code",
    "token-error-as-number",
    "A refusal of the endpoint has a number for an error.",
    refusals((error) => at(error, "/error", replacedBy(400))),
  ),
  mutant(
    "schema",
    "token.error-description",
    "token-error-description-as-object",
    "error_description is an object by language.",
    refusals((error) => at(error, "/error_description", (en) => ({ en }))),
  ),
  mutant(
    "schema",
    "token.error-uri",
    "token-error-uri-as-number",
    "error_uri is a number.",
    refusals((error) => at(error, "/error_uri", replacedBy(400))),
  ),
];
