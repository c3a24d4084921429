import { expect, test } from "vitest";
import { untilAborted } from "./until-aborted.ts";

test("waits as long as nobody gives up", async () => {
  const { signal } = new AbortController();
  await expect(untilAborted(Promise.resolve(1), signal)).resolves.toBe(1);
  await expect(untilAborted(Promise.resolve(1), undefined)).resolves.toBe(1);
  await expect(untilAborted(Promise.reject(new Error("broken")), signal)).rejects.toThrow("broken");
});

test("waits no longer, and takes what comes too late", async () => {
  const controller = new AbortController();
  const late: number[] = [];
  let settle: (value: number) => void = () => {};
  const slow = new Promise<number>((resolve) => (settle = resolve));
  const waiting = untilAborted(slow, controller.signal, (value) => late.push(value));
  controller.abort(new Error("another reason"));
  await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
  expect(late).toEqual([]);
  settle(7);
  await slow;
  expect(late).toEqual([7]);
});

test("does not begin to wait when it is over, and a late failure is nobody's", async () => {
  const rejected = Promise.reject(new Error("late"));
  await expect(untilAborted(rejected, AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
});
