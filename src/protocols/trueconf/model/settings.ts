// What an administrator does, and what time does to tokens.

import { isRecord } from "../../../contract/is-record.ts";
import type { EnvironmentHandler } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { limitsView } from "./files.ts";
import { unfit } from "./people.ts";

/** All tokens expire at once, or those of one account. */
export const expireTokens: EnvironmentHandler<"expireTokens"> = {
  grants: () => "trueconf.auth.expired-in-session",
  mint: () => ({}),
  observe: (observed) => (observed.ok ? {} : undefined),
  step(state, _session, { userId }, reader) {
    if (userId !== undefined) {
      const refusal = unfit(state, userId, true, "trueconf.auth.expired-in-session");
      if (refusal) return refusal;
    }
    reader.fresh();
    const tokens = state.tokens.map((token) =>
      userId === undefined || token.userId === userId
        ? { ...token, expiresAt: Math.min(token.expiresAt, reader.now) }
        : token,
    );
    return accept({ ...state, tokens }, {}, [], "trueconf.auth.expired-in-session");
  },
};

export const setAccountEnabled: EnvironmentHandler<"setAccountEnabled"> = {
  grants: () => "trueconf.auth.user-disabled",
  mint: () => ({}),
  observe: (observed) => (observed.ok ? {} : undefined),
  step(state, _session, { userId, enabled }, reader) {
    const refusal = unfit(state, userId, typeof enabled === "boolean", "trueconf.auth.user-disabled");
    if (refusal) return refusal;
    const account = state.accounts.get(userId);
    if (!account) return refuse(state, "access-denied", "trueconf.auth.user-disabled");
    reader.fresh();
    const accounts = state.accounts.set(userId, { ...account, enabled });
    return accept({ ...state, accounts }, {}, [], "trueconf.auth.user-disabled");
  },
};

export const setPasswordsEnabled: EnvironmentHandler<"setPasswordsEnabled"> = {
  grants: () => "trueconf.token.method-disabled",
  mint: () => ({}),
  observe: (observed) => (observed.ok ? {} : undefined),
  step(state, _session, { enabled }, reader) {
    if (typeof enabled !== "boolean") return refuse(state, "internal-error", "trueconf.token.method-disabled");
    reader.fresh();
    return accept({ ...state, passwordsDisabled: !enabled }, {}, [], "trueconf.token.method-disabled");
  },
};

const NEW_LIMITS = "trueconf.event-get-file-upload-limits.event";

/** Everyone who is connected is told the new limits. */
export const setUploadLimits: EnvironmentHandler<"setUploadLimits"> = {
  grants: () => NEW_LIMITS,
  mint: () => ({}),
  observe: (observed) => (observed.ok ? {} : undefined),
  step(state, _session, { maxSize, extensions }, reader) {
    const isSize = maxSize === null || (Number.isInteger(maxSize) && maxSize >= 0);
    if (!isSize || (extensions !== null && !isFilter(extensions))) return refuse(state, "internal-error", NEW_LIMITS);
    reader.fresh();
    const limits = {
      maxSize,
      extensions: extensions && { mode: extensions.mode, list: [...extensions.list] },
    };
    const to = [...state.online.values()].flatMap((sessions) => [...sessions]);
    const event = { method: "getFileUploadLimits" as const, payload: limitsView(limits) };
    const events = to.length > 0 ? [{ to, event, because: [NEW_LIMITS] as const }] : [];
    return accept({ ...state, limits }, {}, events, NEW_LIMITS);
  },
};

function isFilter(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { mode, list } = value;
  const isMode = mode === "allow" || mode === "block";
  return isMode && Array.isArray(list) && list.every((extension) => typeof extension === "string");
}
