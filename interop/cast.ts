import type { Account } from "./mock-process.ts";

/** Who takes part. The person and the stranger have no session; the stranger is in no list of the server. */
export interface Cast {
  readonly bot: Account;
  readonly peer: Account;
  readonly person: string;
  readonly stranger: string;
}

/** What each step of the bot gave, by its name. */
export type Results = ReadonlyMap<string, unknown>;
