import { describe, expect, it } from "vitest";
import { contract } from "../../generated/chat-manager/contract.ts";
import { describeMutants } from "../mutants.shared.ts";
import { chatManagerMutants } from "./mutants/index.ts";
import { mockFor, transcript } from "./mutants/walk.shared.ts";

const right = { alone: transcript(undefined, false).join("\n"), all: transcript(undefined, true).join("\n") };

/** What a client does first of all. Nothing that a mutant is wrong in may make its mock throw. */
const SIMPLE = [
  ["POST", "/oauth2/v1/token?grant_type=client_credentials&client_id=demo&client_secret=demo-secret"],
  ["POST", "/api/v1/private/chats", JSON.stringify({ title: "A chat" })],
  ["GET", "/api/v1/private/chats/9a983789-1709-4543-aa31-a02867680017"],
  ["GET", "/api/v1/private/chats/"],
  ["GET", "/api/v1/private/chats/9a983789-1709-4543-aa31-a02867680017/invitation"],
  [
    "DELETE",
    "/api/v1/private/chats/9a983789-1709-4543-aa31-a02867680017/participants/ba2cc0a8-841c-49d3-9c30-418e955f06ff",
  ],
] as const;

/** Wrong only in what becomes visible when something happens that no client can do. */
const THROUGH_ENVIRONMENT: readonly string[] = [
  "chat-manager/does-not-show-deactivation",
  "chat-manager/does-not-show-new-title",
  "chat-manager/does-not-show-who-joined",
  "chat-manager/forgets-who-left",
  "chat-manager/replaces-title",
  "chat-manager/replaces-who-was-there",
  "chat-manager/serves-expired-token",
];

describeMutants({
  contract,
  mutants: chatManagerMutants,
  many: 50,
  kinds: ["authentication", "consistency", "invitation", "paging", "schema", "state", "status", "validation"],
  unbroken: [
    // A mutation has an answer to change, so it cannot leave one out.
    "chat-manager.general.answers",
  ],
  differs: (mutation) => transcript(mutation, true).join("\n") !== right.all,
});

describe("the mutants of chat-manager", () => {
  it("are seen without a change of the world, but for a few", () => {
    const unseen = chatManagerMutants.filter(({ mutate }) => transcript(mutate(), false).join("\n") === right.alone);
    expect(unseen.map(({ id }) => id).toSorted()).toEqual(THROUGH_ENVIRONMENT);
  });
});

describe("an unmutated mock", () => {
  it("says the same on the same walk", () => {
    expect(transcript(undefined, true)).toEqual(transcript(undefined, true));
  });

  it("never fails on the walk", () => {
    expect(transcript(undefined, true).filter((line) => /^\S+ \S+ [35]/.test(line))).toEqual([]);
  });
});

describe.each(chatManagerMutants)("$id", ({ mutate }) => {
  it("answers a simple walk", () => {
    const mock = mockFor(mutate());
    for (const [method, target, body = null] of SIMPLE) {
      const headers = { authorization: "Bearer demo-token", "content-type": "application/json" };
      expect(mock.handle({ method, target, headers, body }).status).toBeGreaterThanOrEqual(200);
    }
  });
});
