import { Map as PMap } from "immutable";
import { refuse } from "../../../src/protocols/chat-manager/vocabulary.ts";
import { after, handles, inert, issueToken } from "./beliefs.ts";
import { mutant } from "./define.ts";
import { dropped, isObject, replacedBy } from "../../json-change.ts";
import { asks } from "./requests.ts";
import { answers, breaks } from "./responses.ts";

const GRANT = { issueToken: "" };

export const tokenMutants = [
  mutant("authentication", "token.grant", "refuses-known-client", "A known client with its secret gets no token.", () =>
    handles({
      issueToken: {
        ...issueToken,
        step(state, session, params, reader) {
          const step = issueToken.step(state, session, params, reader);
          if (!step.reply.ok) return step;
          return refuse(state, reader.choose("chat-manager.invalid-client"), "chat-manager.token.bad-client");
        },
      },
    }),
  ),
  mutant("status", "token.status", "grants-with-201", "The token is granted with 201.", answers("issueToken", 201)),
  mutant(
    "validation",
    "token.parameters-in-body",
    "ignores-form",
    "The parameters are looked for in the query only.",
    () => ({
      request: (request) => (asks(request, "issueToken") ? { ...request, body: null } : request),
    }),
  ),
  mutant(
    "schema",
    "token.object",
    "grants-array",
    "The grant is an array of one object.",
    breaks(GRANT, "", (grant) => [grant]),
  ),
  mutant(
    "schema",
    "token.access-token",
    "grants-no-access-token",
    "The grant calls the token `token`.",
    breaks(GRANT, "", (grant) => {
      if (!isObject(grant)) return grant;
      const { access_token: token, ...others } = grant;
      return { token, ...others };
    }),
  ),
  mutant(
    "schema",
    "token.access-token",
    "grants-object-as-token",
    "access_token is an object around the token.",
    breaks(GRANT, "/access_token", (value) => ({ value })),
  ),
  mutant(
    "schema",
    "token.token-type",
    "grants-no-token-type",
    "The grant has no token_type.",
    breaks(GRANT, "/token_type", dropped),
  ),
  mutant(
    "schema",
    "token.token-type",
    "grants-token-type-null",
    "token_type is null.",
    breaks(GRANT, "/token_type", replacedBy(null)),
  ),
  mutant(
    "schema",
    "token.token-type-bearer",
    "grants-mac",
    "token_type is mac.",
    breaks(GRANT, "/token_type", replacedBy("mac")),
  ),
  mutant(
    "schema",
    "token.expires-in",
    "expires-in-text",
    "expires_in is a text.",
    breaks(GRANT, "/expires_in", (value) => String(value)),
  ),
  mutant(
    "schema",
    "token.expires-in",
    "expires-in-negative",
    "expires_in is negative.",
    breaks(GRANT, "/expires_in", replacedBy(-1)),
  ),
  mutant(
    "schema",
    "token.expires-in",
    "expires-in-fraction",
    "expires_in has a fraction.",
    breaks(GRANT, "/expires_in", replacedBy(3599.5)),
  ),
  mutant(
    "schema",
    "token.scope",
    "scope-as-array",
    "scope is an array.",
    breaks(GRANT, "/scope", replacedBy(["token"])),
  ),
  mutant("authentication", "token.serves", "issues-dead-token", "A token just issued opens nothing.", () =>
    handles({ issueToken: inert(issueToken) }),
  ),
  mutant("authentication", "token.serves", "issues-expired-token", "A token just issued has expired.", () =>
    handles({
      issueToken: after(issueToken, (state, _params, before, now) => ({
        ...state,
        tokens: PMap(
          state.tokens.map((token, name) => (before.tokens.has(name) ? token : { ...token, expiresAt: now })),
        ),
      })),
    }),
  ),
];
