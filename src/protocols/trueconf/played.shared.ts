// A mock and an oracle side by side: whatever the one performs the other must be able to predict, with nothing known beforehand
// but who has an account.

import { Map as PMap } from "immutable";
import type { Played as AnyPlayed, PlayedOptions as AnyOptions } from "../../behaviour/played.shared.ts";
import { sideBySide, START } from "../../behaviour/played.shared.ts";
import { isRecord } from "../../contract/is-record.ts";
import { trueConfBehaviour } from "./model.ts";
import type { Account, State } from "./state.ts";
import { emptyState } from "./state.ts";

export type { Answer, Said } from "../../behaviour/played.shared.ts";
export { START };

export const SERVER = "video.example.com";
export const ANN = `ann@${SERVER}`;
export const BOB = `bob@${SERVER}`;
export const CAT = `cat@${SERVER}`;
/** Whom nobody knows. */
export const NOBODY = `nobody@${SERVER}`;
/** Of nothing. */
export const NOTHING = "00000000-0000-4000-8000-000000000000";
/** One for each account, by its name. */
export const tokenOf = (userId: string): string => `token.${userId.split("@")[0] ?? ""}.0`;

export type PlayedOptions = AnyOptions<State>;

export interface Played extends AnyPlayed<State> {
  /** Opens a connection and authorises it. */
  enter(session: string, userId: string, flags?: object): void;
}

export function played(options: PlayedOptions = {}): Played {
  const base = sideBySide(
    {
      behaviour: trueConfBehaviour,
      prefix: "trueconf.",
      mock: peopled(emptyState({ knowsAll: true, origin: `http://${SERVER}:4309` })),
      believed: peopled(emptyState()),
      isState,
    },
    options,
  );
  return {
    ...base,
    enter(session, userId, flags = {}) {
      const opened = base.ask(session, "connect", { target: "/websocket/chat_bot/", offered: ["json.v1"] });
      const { reply } = base.ask(session, "auth", { token: tokenOf(userId), tokenType: "JWT", ...flags });
      if (!opened.reply.ok || !reply.ok) throw new Error(`no entry: ${JSON.stringify([opened.reply, reply])}`);
    },
  };
}

/** The accounts and their tokens: what a suite is told of its target. What people are called it has to find out. */
function peopled(state: State): State {
  const people = [ANN, BOB, CAT];
  const accounts = people.map((userId): [string, Account] => {
    const login = userId.split("@")[0] ?? "";
    const account = { userId, login, password: `${login}-secret`, enabled: true };
    return [userId, state.settings.knowsAll ? { ...account, displayName: login.toUpperCase() } : account];
  });
  return {
    ...state,
    accounts: PMap(accounts),
    tokens: state.tokens.concat(
      people.map((userId) => [tokenOf(userId), { userId, expiresAt: START + 3_600_000 }] as const),
    ),
  };
}

function isState(value: unknown): value is State {
  return isRecord(value) && "chats" in value && "listed" in value;
}
