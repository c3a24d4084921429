import { isDeepStrictEqual } from "node:util";
import { excerpt } from "../contract/excerpt.ts";
import { isRecord } from "../contract/is-record.ts";

export interface Difference {
  readonly expected: string;
  readonly observed: string;
}

const MAX_DIFFERENCES = 10;

/**
 * Where `observed` is not what was predicted. Members that only `observed` has are allowed: a target may add fields. Lists
 * must agree in length and order; a model that leaves an order open says so by predicting what it observed.
 */
export function differences(predicted: unknown, observed: unknown): readonly Difference[] {
  if (isDeepStrictEqual(predicted, observed)) return [];
  const found: Difference[] = [];
  compare(predicted, observed, "", found);
  return found;
}

function compare(predicted: unknown, observed: unknown, path: string, found: Difference[]): void {
  if (found.length >= MAX_DIFFERENCES || Object.is(predicted, observed)) return;
  if (Array.isArray(predicted) && Array.isArray(observed)) {
    if (predicted.length !== observed.length) {
      found.push({
        expected: `${predicted.length} items at ${path || "the top"}`,
        observed: `${observed.length} items`,
      });
      return;
    }
    predicted.forEach((item, index) => compare(item, observed[index], `${path}/${index}`, found));
    return;
  }
  if (isRecord(predicted) && isRecord(observed)) {
    for (const [key, value] of Object.entries(predicted)) {
      if (value !== undefined) compare(value, observed[key], `${path}/${key}`, found);
    }
    return;
  }
  found.push({ expected: `${excerpt(predicted, 120)} at ${path || "the top"}`, observed: excerpt(observed, 120) });
}
