// A target may take any branch of a choice, and is held to the one it took.

import { describe, expect, it } from "vitest";
import { chatServer } from "../../src/protocols/chatserver/index.ts";
import { combinationsOf, expectTwoMinds, othersOf, taken, Wavering } from "../branches.shared.ts";
import { broken } from "../runs.shared.ts";
import { chatServerTarget, run } from "./runs.shared.ts";

const choices = Object.values(chatServer.contract.choices);
const R = "chatserver.";
const COMBINATIONS = combinationsOf(choices);
/** What cannot be told under the other branches of other choices: these are run alone. */
const HIDDEN: readonly string[] = [`${R}unknown-before`];
/** Whoever is told early is told early enough for the other branch, which claims more. */
const SHOWN_AS: Readonly<Record<string, string>> = { "any-time": "before-answer" };

const pairs = choices.flatMap((choice) => othersOf(choice).map((branch): [string, string] => [choice.id, branch]));

describe("the branches that the mock takes by default", () => {
  it("are named", async () => {
    const report = await run(chatServerTarget().target, { phases: [] });
    expect(taken(report)).toEqual(new Map(choices.map(({ id, default: branch }) => [id, branch])));
  });
});

describe("other branches", () => {
  it("are all tried", () => {
    const tried = new Set(COMBINATIONS.flatMap(({ branches }) => [...branches].map((pair) => pair.join("="))));
    expect(pairs.map((pair) => pair.join("=")).filter((pair) => !tried.has(pair))).toEqual([]);
  });

  it.each(COMBINATIONS)("conform together and are named ($place)", async ({ branches }) => {
    const { target } = chatServerTarget({ branches });
    const report = await run(target, { strict: true, phases: ["examples"] });
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
    const named = taken(report);
    const mistaken = [...branches]
      .filter(([id, branch]) => named.get(id) !== (SHOWN_AS[branch] ?? branch))
      .map(([id]) => id);
    expect(mistaken.filter((id) => !HIDDEN.includes(id))).toEqual([]);
  });

  it.each(HIDDEN.flatMap((id) => pairs.filter(([other]) => other === id)))(
    "are named alone: %s=%s",
    async (id, branch) => {
      const { target } = chatServerTarget({ branches: new Map([[id, branch]]) });
      const report = await run(target, {
        strict: true,
        phases: [],
        only: [`${id.replace(R, `${R.slice(0, -1)}/probe/`)}`],
      });
      expect(broken(report)).toEqual([]);
      expect(taken(report).get(id)).toBe(branch);
    },
  );
});

describe("a target of two minds", () => {
  it.each([
    "outsider-read",
    "unknown-chat-post",
    "validation-status",
    "message-order",
    "deleted-text",
    "message-author",
    "event-dates",
  ])("does not conform: %s", async (name) => {
    const choice = choices.find(({ id }) => id === R + name);
    if (!choice) throw new Error(`no choice ${name}`);
    const branches = new Wavering(choice.id, [choice.default, othersOf(choice)[0] ?? ""]);
    const { target } = chatServerTarget({ branches, mutation: branches.mutation });
    const consistency = `${R}general.consistency`;
    const report = await run(target, { phases: ["scenarios"], until: consistency, shrink: false });
    expectTwoMinds(report, choice, consistency);
  });
});
