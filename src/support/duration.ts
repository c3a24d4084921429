import { UsageError } from "./errors.ts";

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** What a timer can count; about 24 days. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Milliseconds from `250ms`, `5s`, `1.5m`, `2h`. A bare number is refused: nobody should have to guess its unit.
 * @throws UsageError
 */
export function parseDuration(text: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text.trim());
  const unit = UNITS[match?.[2] ?? ""];
  if (unit === undefined) throw new UsageError(`expected a duration such as 250ms, 5s or 2m, found "${text}"`);
  const milliseconds = Math.round(Number(match?.[1]) * unit);
  if (milliseconds > LONGEST_MS) throw new UsageError(`expected a duration of at most 24 days, found "${text}"`);
  return milliseconds;
}
