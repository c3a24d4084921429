import { describe, expect, it } from "vitest";
import { contract } from "../../generated/chatserver/contract.ts";
import { describeMutants } from "../mutants.shared.ts";
import { chatServerMutants } from "./mutants/index.ts";
import { isHeard, transcript } from "./mutants/walk.shared.ts";

const UNBROKEN: readonly string[] = [
  // A mock answers synchronously, so that it has no way of leaving a request without an answer.
  "chatserver.general.answers",
  // Of the transport: a mock in memory has none of it, and that of sockets is not the mutation's.
  "chatserver.connection.accept-key",
  "chatserver.connection.pong",
  "chatserver.connection.unasked-pong",
  "chatserver.connection.close-answered",
  "chatserver.connection.no-extensions",
];

const right = transcript();

describeMutants({
  contract,
  mutants: chatServerMutants,
  many: 60,
  kinds: ["authentication", "consistency", "events", "paging", "schema", "state", "status"],
  unbroken: UNBROKEN,
  differs: (mutation) => isHeard(mutation, right),
});

describe("an unmutated mock", () => {
  it("says the same on the same walk", () => {
    expect(transcript()).toEqual(right);
  });

  it("is asked everything on it", () => {
    const walked = right.filter((line) => / 2\d\d /.test(line));
    const missed = Object.values(contract.operations).filter(({ method, path }) => {
      const pattern = new RegExp(`^${method} ${path.replace(/\/$/, "").replaceAll(/\{[^}]+\}/g, "[^/]+")}/?(\\?.*)? `);
      return !walked.some((line) => pattern.test(line));
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});
