// Times come in two forms: with milliseconds and zone everywhere, without both where the list prints `registeredAt`.

export interface Instant {
  readonly milliseconds: number;
  /** Whether a fraction of a second was given: without one, instants are compared by the second. */
  readonly precise: boolean;
}

const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/;

/** A time without zone is read as UTC. Undefined: not a time. */
export function instantOf(text: string): Instant | undefined {
  const match = TIMESTAMP.exec(text);
  if (!match) return undefined;
  // A leap second is the last moment of its minute: JavaScript's calendar has none.
  const known = text.replace(/:60(?=[.Z+-]|$)/, ":59");
  const milliseconds = Date.parse(match[2] === undefined ? `${known}Z` : known);
  // Date.parse takes the 30th of February for the 1st of March.
  const days = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
  return Number.isNaN(milliseconds) || Number(text.slice(8, 10)) > days
    ? undefined
    : { milliseconds, precise: match[1] !== undefined };
}

export function hasZone(text: string): boolean {
  return TIMESTAMP.exec(text)?.[2] !== undefined;
}

/** Negative, zero, positive like a comparison; by the second unless both know more. */
export function compareInstants(a: Instant, b: Instant): number {
  if (a.precise && b.precise) return a.milliseconds - b.milliseconds;
  return Math.floor(a.milliseconds / 1000) - Math.floor(b.milliseconds / 1000);
}

export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** The form in which the list of the document prints it: neither fraction nor zone. */
export function withoutZone(text: string): string {
  const instant = instantOf(text);
  return instant ? timestamp(instant.milliseconds).slice(0, 19) : text;
}
