// What is gone is remembered for a while.

import type { OrderedMap } from "immutable";

/** More than these are forgotten, the oldest first: they serve references to what is gone. */
export const MOST_GONE = 64;

/** The newest entries. */
export function bounded<K, V>(map: OrderedMap<K, V>): OrderedMap<K, V> {
  return map.size > MOST_GONE ? map.skip(map.size - MOST_GONE) : map;
}
