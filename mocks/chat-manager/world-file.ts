// The world file of chat-manager: who may ask, how fast the provider is, and how many chats there are besides the document's.

import { ConfigSection } from "../../src/support/config-section.ts";
import { UsageError } from "../../src/support/errors.ts";
import type { ChatManagerWorldOptions } from "./world.ts";

/** More chats than this take too long to make. */
const MOST_CHATS = 500_000;

/**
 * Reads a world file. What it does not say is as in the default world.
 *
 * @param file its name, for messages
 * @throws UsageError
 */
export function parseChatManagerWorld(text: string, file: string): Partial<ChatManagerWorldOptions> {
  const root = ConfigSection.parse(text, file);
  root.allow(["clients", "tokens", "settings", "olderChats"]);
  const clients = root.section("clients");
  const tokens = root.texts("tokens");
  const settings = root.section("settings");
  const olderChats = root.wholeNumber("olderChats", MOST_CHATS);
  return {
    ...(clients && { clients: clientsOf(clients) }),
    ...(tokens && { tokens: tokens.map((token) => filled(token, `a token in ${file}`)) }),
    ...(settings && { settings: settingsOf(settings, file) }),
    ...(olderChats !== undefined && { olderChats }),
  };
}

function clientsOf(section: ConfigSection): ChatManagerWorldOptions["clients"] {
  const named = section.keys().map((id) => [id, filled(section.needText(id), `the secret of client ${id}`)] as const);
  return Object.fromEntries(named);
}

function settingsOf(section: ConfigSection, file: string): ChatManagerWorldOptions["settings"] {
  section.allow(["provisioningDelay", "tokenLifetime", "service", "defaultCreator"]);
  const provisioningDelay = section.duration("provisioningDelay");
  const tokenLifetime = section.duration("tokenLifetime");
  const service = section.text("service");
  const defaultCreator = section.text("defaultCreator");
  if (tokenLifetime !== undefined && (tokenLifetime === 0 || tokenLifetime % 1000 !== 0)) {
    // The answer says it in seconds.
    throw new UsageError(`expected whole seconds, one at least, as tokenLifetime in settings in ${file}`);
  }
  return {
    ...(provisioningDelay !== undefined && { provisioningDelay }),
    ...(tokenLifetime !== undefined && { tokenLifetime: tokenLifetime / 1000 }),
    ...(service !== undefined && { service }),
    ...(defaultCreator !== undefined && { defaultCreator }),
  };
}

function filled(text: string, what: string): string {
  if (text === "") throw new UsageError(`expected ${what} to have a letter at least, found none`);
  return text;
}
