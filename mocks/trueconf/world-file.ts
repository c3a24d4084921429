// The world file of trueconf: who may log in, who else there is, and how many chats there are besides the document's.

import { ConfigSection } from "../../src/support/config-section.ts";
import { UsageError } from "../../src/support/errors.ts";
import type { TrueConfWorldOptions } from "./world.ts";

/** More chats than this take too long to make. */
const MOST_CHATS = 100_000;

/**
 * Reads a world file. What it does not say is as in the default world.
 *
 * @param file its name, for messages
 * @throws UsageError
 */
export function parseTrueConfWorld(text: string, file: string): Partial<TrueConfWorldOptions> {
  const root = ConfigSection.parse(text, file);
  root.allow(["accounts", "users", "settings", "moreChats"]);
  const accounts = root.section("accounts");
  const users = root.texts("users");
  const settings = root.section("settings");
  const moreChats = root.wholeNumber("moreChats", MOST_CHATS);
  return {
    ...(accounts && { accounts: accountsOf(accounts, file) }),
    ...(users && { users: users.map((user) => login(user, `a user in ${file}`)) }),
    ...(settings && { settings: settingsOf(settings, file) }),
    ...(moreChats !== undefined && { moreChats }),
  };
}

function accountsOf(section: ConfigSection, file: string): TrueConfWorldOptions["accounts"] {
  const named = section
    .keys()
    .map(
      (key) => [login(key, `an account in ${file}`), filled(section.needText(key), `the password of ${key}`)] as const,
    );
  return Object.fromEntries(named);
}

function settingsOf(section: ConfigSection, file: string): TrueConfWorldOptions["settings"] {
  section.allow(["server", "version", "displayName", "tokenLifetime"]);
  const server = section.text("server");
  const version = section.text("version");
  const displayName = section.text("displayName");
  const tokenLifetime = section.duration("tokenLifetime");
  if (tokenLifetime !== undefined && (tokenLifetime === 0 || tokenLifetime % 1000 !== 0)) {
    // The answer says it in seconds.
    throw new UsageError(`expected whole seconds, one at least, as tokenLifetime in settings in ${file}`);
  }
  return {
    ...(server !== undefined && { server: login(server, `server in settings in ${file}`) }),
    ...(version !== undefined && { version }),
    ...(displayName !== undefined && { displayName }),
    ...(tokenLifetime !== undefined && { tokenLifetime: tokenLifetime / 1000 }),
  };
}

/** One side of a TrueConf ID. */
function login(text: string, what: string): string {
  filled(text, what);
  if (/[\s@/]/.test(text)) throw new UsageError(`expected ${what} without white space, at sign and slash`);
  return text;
}

function filled(text: string, what: string): string {
  if (text === "") throw new UsageError(`expected ${what} to have a letter at least, found none`);
  return text;
}
