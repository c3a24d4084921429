import type { BotProcess } from "./bot-process.ts";
import { at } from "./json.ts";
import type { Tally } from "./tally.ts";

const DEADLINE = 5000;

/** The bot has to be told: an event of the client's name with these members, by their paths. */
export type Told = (event: string, members: Readonly<Record<string, unknown>>) => Promise<void>;

export function told(client: BotProcess, tally: Tally): Told {
  return async (event, members) => {
    await tally.that(`the bot is told: ${event} ${JSON.stringify(members)}`, async () => {
      await client.lines.first(
        (line) =>
          line["event"] === event &&
          Object.entries(members).every(([path, value]) => at(line, "facts", ...path.split(".")) === value),
        event,
        DEADLINE,
      );
    });
  };
}
