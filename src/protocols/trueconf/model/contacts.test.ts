import { expect, test } from "vitest";
import { ANN, BOB, NOBODY, played } from "../played.shared.ts";
import { changed } from "./talk.shared.ts";

test("a user's name is learned, and must stay", () => {
  const play = played();
  play.enter("a", ANN);
  expect(play.ask("a", "getUserDisplayName", { userId: BOB }).reply).toMatchObject({ result: { displayName: "BOB" } });
  expect(play.believed()[0]?.accounts.get(BOB)?.displayName).toBe("BOB");
  const other = play.ask(
    "a",
    "getUserDisplayName",
    { userId: BOB },
    {
      tamper: (observed) => changed(observed, { displayName: "Rob" }),
    },
  );
  expect(other.broken).toEqual(["trueconf.get-user-display-name.known"]);
});

test("no user's name is empty", () => {
  const play = played();
  play.enter("a", ANN);
  const answer = play.ask(
    "a",
    "getUserDisplayName",
    { userId: BOB },
    {
      tamper: (observed) => changed(observed, { displayName: "" }),
    },
  );
  expect(answer.broken).toEqual(["trueconf.get-user-display-name.known"]);
});

test.for(["access-denied", "user-is-not-chat-participant", "internal-error", "chat-not-found", "served"])(
  "nobody's name is %s, as configured",
  (branch) => {
    const play = played({ branches: { "unknown-display-name": branch } });
    play.enter("a", ANN);
    const { reply } = play.ask("a", "getUserDisplayName", { userId: NOBODY });
    expect(reply).toMatchObject(branch === "served" ? { result: { displayName: NOBODY } } : { code: branch });
    expect(play.left("unknown-display-name")).toEqual([branch]);
  },
);
