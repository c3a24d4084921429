// The world file of chatserver: who is registered, and how many people, chats and messages there are besides.

import { ConfigSection } from "../../src/support/config-section.ts";
import { UsageError } from "../../src/support/errors.ts";
import type { ChatServerWorldOptions } from "./world.ts";

/** More than these take too long to make. */
const MOST = { users: 10_000, chats: 100_000, messages: 1_000_000 } as const;

/**
 * Reads a world file. What it does not say is as in the default world.
 *
 * @param file its name, for messages
 * @throws UsageError
 */
export function parseChatServerWorld(text: string, file: string): Partial<ChatServerWorldOptions> {
  const root = ConfigSection.parse(text, file);
  root.allow(["accounts", "more"]);
  const accounts = root.section("accounts");
  const more = root.section("more");
  return {
    ...(accounts && { accounts: accountsOf(accounts, file) }),
    ...(more && { more: moreOf(more, file) }),
  };
}

function accountsOf(section: ConfigSection, file: string): ChatServerWorldOptions["accounts"] {
  return Object.fromEntries(
    section.keys().map((username) => {
      if (!/^[a-z][a-z0-9]{4,24}$/.test(username)) {
        throw new UsageError(
          `expected a username of 5 to 25 small letters and digits in accounts in ${file}, found ${JSON.stringify(username)}`,
        );
      }
      return [username, section.needText(username)];
    }),
  );
}

function moreOf(section: ConfigSection, file: string): ChatServerWorldOptions["more"] {
  section.allow(["users", "chats", "messages"]);
  const users = section.wholeNumber("users", MOST.users) ?? 0;
  const chats = section.wholeNumber("chats", MOST.chats) ?? 0;
  const messages = section.wholeNumber("messages", MOST.messages) ?? 0;
  if (chats > 0 && users < 2)
    throw new UsageError(`expected at least two users for the chats in more in ${file}, found ${users}`);
  if (messages > 0 && chats === 0)
    throw new UsageError(`expected chats for the messages in more in ${file}, found none`);
  return { users, chats, messages };
}
