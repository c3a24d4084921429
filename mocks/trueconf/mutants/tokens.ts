// Tokens, and what is asked for one.

import type { State } from "../../../src/protocols/trueconf/state.ts";
import { at, dropped, isObject, replacedBy } from "../../json-change.ts";
import { decodeText, parseJson } from "../../../src/binding/http-text.ts";
import type { Change } from "../../json-change.ts";
import type { Exchange, Mutation } from "../../mutation.ts";
import type { HttpRequest, HttpResponse } from "../../../src/transport/http-message.ts";
import { handlers, handles, refusing } from "./beliefs.ts";
import type { Row } from "./define.ts";
import { mutants } from "./define.ts";

const { createToken } = handlers;

/** So many tokens are right, or the suite could not begin, and would not judge. */
const FIRST = 4;

const isToken = (request: HttpRequest): boolean => request.target.startsWith("/bridge/api/client/v1/oauth/token");

/** The grants, or the refusals, of the endpoint with a change. */
const tokens =
  (granted: boolean, change: (response: HttpResponse, exchange: Exchange) => HttpResponse) => (): Mutation => ({
    response: (response, exchange) =>
      exchange.command?.operation === "createToken" && exchange.reply?.ok === granted
        ? change(response, exchange)
        : response,
  });

const body =
  (change: Change) =>
  (response: HttpResponse): HttpResponse => {
    const parsed = parseJson(decodeText(response.body) ?? "");
    return parsed.ok ? { ...response, body: JSON.stringify(change(parsed.value)) } : response;
  };

const granted = (pointer: string, change: Change) =>
  tokens(
    true,
    body((value) => at(value, pointer, change)),
  );
const refused = (pointer: string, change: Change) =>
  tokens(
    false,
    body((value) => at(value, pointer, change)),
  );

/** What a token is asked with, understood otherwise. Of what is missing the mock remembers the last that was said. */
const asks =
  (change: (said: Readonly<Record<string, unknown>>, before: Readonly<Record<string, unknown>>) => object) =>
  (): Mutation => {
    let before: Readonly<Record<string, unknown>> = {};
    return {
      request(request) {
        if (!isToken(request)) return request;
        const parsed = parseJson(decodeText(request.body) ?? "");
        if (!parsed.ok || !isObject(parsed.value)) return request;
        const said = parsed.value;
        const changed = change(said, before);
        before = { ...before, ...said };
        return { ...request, body: JSON.stringify(changed) };
      },
    };
  };

const remembers = (name: string) => asks((said, before) => (name in said ? said : { ...said, [name]: before[name] }));

/** Grants a token for a body that says nothing of use, to whoever asked last. */
const obliging = (): Mutation => {
  let before: string | undefined;
  return {
    request(request) {
      if (!isToken(request)) return request;
      const text = decodeText(request.body) ?? "";
      const parsed = parseJson(text);
      if (parsed.ok && isObject(parsed.value)) {
        if ("password" in parsed.value && "client_id" in parsed.value) before = text;
        return request;
      }
      return before === undefined ? request : { ...request, body: before };
    },
  };
};

const TOKEN: readonly Row[] = [
  [
    "token.grant",
    "token-elsewhere",
    "The token endpoint is at another path.",
    () => {
      let count = 0;
      return {
        request: (request) => (isToken(request) && ++count > FIRST ? { ...request, target: "/oauth2/token" } : request),
      };
    },
  ],
  [
    "token.grant",
    "no-tokens",
    "Nobody gets a token.",
    handles({ createToken: refusing(createToken, "invalid-grant", ({ state }) => state.tokens.size >= FIRST) }),
  ],
  [
    "token.status",
    "token-with-202",
    "The grant has the status 202.",
    tokens(true, (response) => ({ ...response, status: 202 })),
  ],
  [
    "token.json-body",
    "token-wants-a-form",
    "A request in JSON is refused.",
    handles({ createToken: refusing(createToken, "invalid-request", () => true) }),
  ],
  [
    "token.client-id-required",
    "token-without-client",
    "A token is granted without client_id.",
    asks((said) => ({ client_id: "chat_bot", ...said })),
  ],
  [
    "token.grant-type-required",
    "token-without-grant-type",
    "A token is granted without grant_type.",
    asks((said) => ({ grant_type: "password", ...said })),
  ],
  [
    "token.grant-type-known",
    "any-grant-type",
    "Any grant_type is taken for password.",
    asks((said) => ("grant_type" in said ? { ...said, grant_type: "password" } : said)),
  ],
  [
    "token.grant-type-known",
    "unknown-grant-as-invalid-grant",
    "An unknown grant_type is refused as invalid_grant.",
    tokens(false, (response, { reply }) =>
      reply?.ok === false && reply.code === "unsupported-grant-type"
        ? body((value) => at(value, "/error", replacedBy("invalid_grant")))(response)
        : response,
    ),
  ],
  ["token.username-required", "token-without-username", "A token is granted without username.", remembers("username")],
  ["token.password-required", "token-without-password", "A token is granted without password.", remembers("password")],
  [
    "token.wrong-password",
    "any-password",
    "Any password is taken.",
    handles({
      createToken: {
        ...createToken,
        mint: (state, minting) => createToken.mint(state, { ...minting, params: withPassword(state, minting.params) }),
        step: (state, session, params, reader) => createToken.step(state, session, withPassword(state, params), reader),
      },
    }),
  ],
  ["token.object", "token-in-array", "The grant is an array.", granted("", (token) => [token])],
  [
    "token.access-token",
    "token-without-access-token",
    "The grant has no access_token.",
    granted("/access_token", dropped),
  ],
  [
    "token.access-token",
    "token-in-camel-case",
    "The grant has accessToken.",
    tokens(
      true,
      body((token) => {
        if (!isObject(token)) return token;
        const { access_token: accessToken, ...rest } = token;
        return { ...rest, accessToken };
      }),
    ),
  ],
  ["token.token-type", "token-without-type", "The grant has no token_type.", granted("/token_type", dropped)],
  ["token.token-type-jwt", "token-of-bearer", "token_type is Bearer.", granted("/token_type", replacedBy("Bearer"))],
  ["token.expires-in", "expires-in-as-text", "expires_in is a text.", granted("/expires_in", (value) => String(value))],
  [
    "token.expires-in",
    "expires-in-negative",
    "expires_in is negative.",
    granted("/expires_in", (value) => -Number(value)),
  ],
  [
    "token.serves",
    "tokens-of-no-use",
    "A token that was just granted is not known.",
    handles({
      createToken: {
        ...createToken,
        step(state, session, params, reader) {
          const step = createToken.step(state, session, params, reader);
          return state.tokens.size < FIRST ? step : { ...step, state };
        },
      },
    }),
  ],
  [
    "token.error-object",
    "token-refused-in-words",
    "A refusal of the endpoint is a text.",
    tokens(false, (response) => ({
      ...response,
      headers: { ...response.headers, "content-type": "text/plain" },
      body: "no",
    })),
  ],
  [
    "token.error-text",
    "token-refused-without-error",
    "A refusal of the endpoint has no error.",
    refused("/error", dropped),
  ],
  [
    "token.error-text",
    "token-refused-with-number",
    "error of a refusal is a number.",
    refused("/error", replacedBy(400)),
  ],
  [
    "token.error-known",
    "token-refused-otherwise",
    "error of a refusal is a string of its own.",
    refused("/error", replacedBy("wrong_credentials")),
  ],
  ["token.malformed-json", "token-for-nonsense", "What is no JSON gets a token.", obliging],
];

/** As if the password were right. */
function withPassword<Params extends { readonly body: { readonly username: string; readonly password: string } }>(
  state: State,
  params: Params,
): Params {
  const { username, password } = params.body;
  const account = state.accounts.find(({ login, userId }) => login === username || userId === username);
  return { ...params, body: { ...params.body, password: account?.password ?? password } };
}

export const tokenMutants = mutants("authentication", TOKEN);
