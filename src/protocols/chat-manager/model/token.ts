// The client-credentials grant. The document presupposes a token; RFC 6749 says how one is got.

import type { State } from "../state.ts";
import type { ChatManagerHandler, Ops } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";

export const issueToken: ChatManagerHandler<"issueToken"> = {
  grants: (params, refused) =>
    refused.carriedOut
      ? "chat-manager.token.status"
      : refused.codes.some((code) => code.startsWith("invalid-client"))
        ? "chat-manager.token.grant"
        : params.body === undefined
          ? "chat-manager.token.parameters-in-query"
          : "chat-manager.token.parameters-in-body",
  mint(state, { params, entropy }) {
    const { scope } = given(params);
    return {
      access_token: entropy.word(32),
      token_type: "Bearer",
      expires_in: state.settings.tokenLifetime,
      ...(scope !== undefined && { scope }),
    };
  },
  observe: (observed) => (observed.ok ? observed.result : undefined),
  step(state, _session, params, reader) {
    const { grant_type, client_id, client_secret, scope } = given(params);
    if (grant_type === undefined) return refuse(state, "invalid-request", "chat-manager.token.missing-grant");
    if (grant_type !== "client_credentials") {
      return refuse(state, "unsupported-grant-type", "chat-manager.token.unknown-grant");
    }
    if (client_id === undefined || client_secret === undefined || state.clients.get(client_id) !== client_secret) {
      return refuse(state, reader.choose("chat-manager.invalid-client"), "chat-manager.token.bad-client");
    }
    const grant = reader.fresh();
    reader.demand("chat-manager.token.token-type-bearer", grant.token_type.toLowerCase() === "bearer", () => ({
      expected: "token_type Bearer",
      observed: JSON.stringify(grant.token_type),
    }));
    reader.demand("chat-manager.token.expires-in-given", grant.expires_in !== undefined, () => ({
      expected: "expires_in",
      observed: "none",
    }));
    const expiresAt = grant.expires_in === undefined ? Number.POSITIVE_INFINITY : reader.now + grant.expires_in * 1000;
    const tokens = withRoom(state, reader.now).set(grant.access_token, { client: client_id, expiresAt });
    return accept(
      { ...state, tokens },
      grant,
      "chat-manager.token.grant",
      "chat-manager.token.status",
      params.body === undefined ? "chat-manager.token.parameters-in-query" : "chat-manager.token.parameters-in-body",
      ...(scope === undefined ? (["chat-manager.token.scope-optional"] as const) : []),
    );
  },
};

/** The four parameters stand in the body or in the query; the body wins. */
function given(params: Ops["issueToken"]["params"]): NonNullable<Ops["issueToken"]["params"]["body"]> {
  return { ...params.query, ...params.body };
}

/** More tokens than this are not remembered: a client that keeps asking must not fill the memory. */
const MOST_TOKENS = 10_000;

/** Forgets what has expired when there is no room left, and then the oldest. */
function withRoom(state: State, now: number): State["tokens"] {
  if (state.tokens.size < MOST_TOKENS) return state.tokens;
  const valid = state.tokens.filter(({ expiresAt }) => expiresAt > now);
  if (valid.size < MOST_TOKENS) return valid;
  // Tokens that never expire were handed over with the world, and promised for good.
  const handed = valid.filter(({ expiresAt }) => expiresAt === Number.POSITIVE_INFINITY);
  return handed.merge(valid.skip(MOST_TOKENS / 2));
}
