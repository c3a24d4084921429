// The known server as the dossier describes it, in its three snapshots: the mock with other branches, and with the deviations. It
// is there to see that a baseline says just what such a server does: no more, and no less.

import type { Mutation } from "../../mocks/mutation.ts";
import type { Emission } from "../../src/behaviour/behaviour.ts";
import { isRecord } from "../../src/contract/is-record.ts";
import { chatServerBehaviour as model } from "../../src/protocols/chatserver/model.ts";
import type { ChatServerBehaviour } from "../../src/protocols/chatserver/vocabulary.ts";
import { CRASHED, Deviations } from "./deviations.shared.ts";

export const SNAPSHOTS = ["a", "b", "h"] as const;
export type Snapshot = (typeof SNAPSHOTS)[number];

/** What the dossier says of all three, where that is not the default. */
const BRANCHES = {
  "personal-title": "kept",
  "deleted-chat": "hidden",
  "count-zero": "nothing",
  "negative-count": "invalid-query",
  "cleared-payload": "nothing",
  "auxiliary-chat": "lacking",
  "personal-block": "effective",
  "blocked-told": "not-told",
  "login-body": "bare",
  "websocket-refusal": "silent",
  "event-timing": "before-answer",
  "long-edit": "served",
} as const;

const BEFORE_2026 = {
  "recreate-after-exit": "unknown-chat",
  "deleted-attachments": "sizeless",
  "deleted-payload": "nothing",
  "event-dates": "reference-date",
  "message-author": "id",
  "read-body": "empty",
  "read-event": "message-update-before",
  "websocket-path": "root",
  "sessions-listed": "all",
  "device-return-by-others": "personal-only",
} as const;

const OWN: Readonly<Record<Snapshot, Readonly<Record<string, string>>>> = {
  a: {
    ...BEFORE_2026,
    "personal-with-three": "too-many-for-personal-unprocessable",
    "own-chat": "invalid",
    "duplicate-local-id": "second-message",
    "plural-attachments": "ignored",
    "websocket-token": "header",
  },
  b: { ...BEFORE_2026, "duplicate-local-id": "duplicate-local-id", "media-address": "files" },
  h: {
    "outsider-read": "not-participant",
    "unknown-chat-read": "unknown-chat-forbidden",
    "unknown-message-delete": "unknown-message",
    "foreign-delete": "served",
    "recreate-after-exit": "not-participant",
    "duplicate-local-id": "duplicate-local-id",
    "deleted-payload": "chat",
    "event-dates": "unix",
    "message-author": "object",
    "read-event": "message-read",
    "device-return-by-others": "always",
    "websocket-path": "ws",
    "users-page": "descending",
  },
};

export function branchesOf(snapshot: Snapshot): ReadonlyMap<string, string> {
  const said = { ...BRANCHES, ...OWN[snapshot] };
  return new Map(Object.entries(said).map(([name, branch]) => [`chatserver.${name}`, branch]));
}

export function mutationOf(snapshot: Snapshot): Mutation {
  const { handlers } = new Deviations(snapshot);
  const behaviour: ChatServerBehaviour = { ...model, handlers: { ...model.handlers, ...handlers } };
  return {
    behaviour: () => behaviour,
    response(response, { reply }) {
      if (reply === CRASHED)
        return { status: 500, headers: JSON_BODY, body: '{"error":true,"reason":"Internal Server Error"}' };
      // Nothing says how to do better.
      const { "www-authenticate": _, ...headers } = response.headers;
      return { ...response, headers };
    },
    emissions: (emissions, { command: { operation, params } }) =>
      UNTOLD.has(operation) ? [] : emissions.filter((one) => snapshot === "h" || !isLost(one, operation, params)),
  };
}

const JSON_BODY = { "content-type": "application/json; charset=utf-8" };

/** Dossier 7.15. */
const UNTOLD: ReadonlySet<string> = new Set(["exitChat", "addPicture", "removePicture"]);

/** Dossier 2.3: where push is involved, further devices are told nothing. */
function isLost({ because }: Emission, operation: string, params: unknown): boolean {
  const body = isRecord(params) ? params["body"] : undefined;
  const realm = isRecord(body) ? body["realm"] : undefined;
  const pushed = operation === "postMessage" || (operation === "notify" && realm === "all");
  return pushed && because.includes("chatserver.event.each-device");
}
