import { setTimeout } from "node:timers/promises";

/** Waits, unless the run is given up meanwhile: then it throws an AbortError. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, signal ? { signal } : {});
}
