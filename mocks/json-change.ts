// Changes inside of JSON values whose shape is not known, because a mutant may have to spoil any of it.

/** What becomes of a value; undefined on either side is a key that is not there. */
export type Change = (value: unknown) => unknown;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The member of an object; undefined for anything else. */
export function member(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

/** The value with what stands at a JSON pointer changed; `*` stands for every element. What leads nowhere stays as it is. */
export function at(value: unknown, pointer: string, change: Change): unknown {
  return along(value, pointer === "" ? [] : pointer.slice(1).split("/"), change);
}

function along(value: unknown, segments: readonly string[], change: Change): unknown {
  const [segment, ...rest] = segments;
  if (segment === undefined) return change(value);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items
      .map((item, index) => (segment === "*" || segment === String(index) ? along(item, rest, change) : item))
      .filter((item) => item !== undefined);
  }
  if (!isObject(value)) return value;
  const next = along(value[segment], rest, change);
  if (next !== undefined) return { ...value, [segment]: next };
  const { [segment]: _, ...others } = value;
  return others;
}

export const dropped: Change = () => undefined;

export function replacedBy(value: unknown): Change {
  return () => value;
}

/** Leaves what is not there as it is. */
export function given(change: Change): Change {
  return (value) => (value === undefined ? undefined : change(value));
}

export function text(change: (text: string) => unknown): Change {
  return (value) => (typeof value === "string" ? change(value) : value);
}

export function list(change: (items: readonly unknown[]) => unknown): Change {
  return (value) => {
    if (!Array.isArray(value)) return value;
    const items: readonly unknown[] = value;
    return change(items);
  };
}
