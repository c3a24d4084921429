import { describe, expect, it } from "vitest";
import { contract } from "../../generated/trueconf/contract.ts";
import { describeMutants } from "../mutants.shared.ts";
import { trueConfMutants } from "./mutants/index.ts";
import { transcript } from "./mutants/walk.shared.ts";

const UNBROKEN: readonly string[] = [
  // Of the transport: a mock in memory has none of it, and that of sockets is not the mutation's.
  "trueconf.general.utf8",
  // Without type or id a frame is no request, so nobody can tell whether it should have been served.
  "trueconf.frame.request-type",
  "trueconf.frame.request-id",
  // What is no object answers nothing, which is what is then told.
  "trueconf.frame.response-object",
  "trueconf.transport.accept-key",
  "trueconf.transport.subprotocol-only-if-offered",
  "trueconf.transport.pong",
  "trueconf.transport.unasked-pong",
  "trueconf.transport.fragments",
  "trueconf.transport.close-answered",
  "trueconf.transport.no-extensions",
  // Whatever an entry of the list lacks is a rule about chats.
  "trueconf.get-chats.entries",
  // What becomes of it is a rule of its own: the message is read.
  "trueconf.event.acknowledged",
  // Each event that does not come to the others has a rule of its own.
  "trueconf.event.other-members",
];

const right = transcript().join("\n");

describeMutants({
  contract,
  mutants: trueConfMutants,
  many: 50,
  kinds: ["authentication", "envelope", "errorCode", "events", "paging", "schema", "state", "validation"],
  unbroken: UNBROKEN,
  differs: (mutation) => transcript(mutation).join("\n") !== right,
});

describe("an unmutated mock", () => {
  it("says the same on the same walk", () => {
    expect(transcript().join("\n")).toBe(right);
  });
});
