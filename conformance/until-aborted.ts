/**
 * Waits until the run is given up and no longer: then it throws an AbortError. What was waited for goes on by itself; `late` is
 * given what still comes of it.
 */
export async function untilAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  late: (value: T) => void = () => {},
): Promise<T> {
  if (!signal) return promise;
  let leave = (): void => {};
  const givenUp = new Promise<never>((_, reject) => {
    const giveUp = (): void => reject(new DOMException("the run was given up", "AbortError"));
    if (signal.aborted) giveUp();
    else signal.addEventListener("abort", giveUp, { once: true });
    leave = () => signal.removeEventListener("abort", giveUp);
  });
  const taken = async (): Promise<T> => {
    const value = await promise;
    // It has lost the race below.
    if (signal.aborted) late(value);
    return value;
  };
  try {
    return await Promise.race([givenUp, taken()]);
  } finally {
    leave();
  }
}
