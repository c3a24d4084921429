import { expect, test } from "vitest";
import { didYouMean, nearest } from "./nearest.ts";

const keys = ["provisioningDelay", "tokenLifetime", "service", "chat-manager.create.title-string"];

test.for<[string, readonly string[]]>([
  ["provisioningdelay", ["provisioningDelay"]],
  ["tokenLifetme", ["tokenLifetime"]],
  ["servcie", ["service"]],
  ["create.title", ["chat-manager.create.title-string"]],
  ["x", []],
  ["something else", []],
])("%s may be %j", ([word, found]) => {
  expect(nearest(word, keys)).toEqual(found);
});

test("suggests at most three, and says nothing when there is nothing to say", () => {
  expect(didYouMean("ab1", ["ab2", "ab3", "ab4", "ab5"])).toBe("Did you mean ab2 or ab3 or ab4?");
  expect(didYouMean("zzz", ["ab2"])).toBeUndefined();
});
