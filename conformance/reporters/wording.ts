import type { Basis } from "../../src/contract/contract.ts";

/** `1 request`, `1,204 requests`. */
export function count(amount: number, noun: string): string {
  return `${number(amount)} ${noun}${amount === 1 ? "" : "s"}`;
}

/** A number with its thousands apart. */
export function number(amount: number): string {
  return amount.toLocaleString("en-US");
}

/** A time as people say it: `812 ms`, `3.1 s`, `2 min 5 s`. */
export function duration(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  // What would be rounded to 60.0 s is a minute.
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${number(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}

/** Who says so, for a reader who has never heard of our names for it. */
export const BASIS_IN_WORDS: Readonly<Record<Basis, string>> = {
  seed: "by the document",
  docs: "by the publisher's documentation",
  standard: "by the standard underneath",
  client: "by what a real client needs",
  inferred: "by our reading",
};

/** The part of an id that groups it: `chats` in `chat-manager.chats.create.limit`. */
export function areaOf(id: string): string {
  return id.split(".")[1] ?? id;
}
