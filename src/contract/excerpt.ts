import { isRecord } from "./is-record.ts";

const DEEPEST = 8;

/** The beginning of a value as JSON. Never throws, however large or deep the value is. */
export function excerpt(value: unknown, longest: number): string {
  const parts: string[] = [];
  let left = longest + 1;
  const put = (text: string): void => {
    if (left > 0) parts.push(text.slice(0, left));
    left -= text.length;
  };
  const visit = (held: unknown, depth: number): void => {
    if (left <= 0) return;
    if (depth > DEEPEST && typeof held === "object" && held !== null) return put("…");
    if (Array.isArray(held)) {
      put("[");
      for (const [index, item] of held.entries()) {
        if (left <= 0) return;
        if (index > 0) put(",");
        visit(item, depth + 1);
      }
      return put("]");
    }
    if (isRecord(held)) {
      put("{");
      let first = true;
      for (const key in held) {
        if (left <= 0) return;
        if (held[key] === undefined) continue;
        put(`${first ? "" : ","}${JSON.stringify(key.slice(0, longest))}:`);
        first = false;
        visit(held[key], depth + 1);
      }
      return put("}");
    }
    if (typeof held === "bigint") return put(String(held));
    put(typeof held === "string" ? JSON.stringify(held.slice(0, longest)) : (JSON.stringify(held) ?? "nothing"));
  };
  visit(value, 0);
  const text = parts.join("");
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
