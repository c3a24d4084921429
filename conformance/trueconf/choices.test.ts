// A target may take any branch of a choice, and is held to the one it took.

import { describe, expect, it } from "vitest";
import { trueConf } from "../../src/protocols/trueconf/index.ts";
import { expectTwoMinds, othersOf, taken, Wavering } from "../branches.shared.ts";
import { broken } from "../runs.shared.ts";
import { run, trueConfTarget } from "./runs.shared.ts";

const choices = Object.values(trueConf.contract.choices);
const R = "trueconf.";

const MOST = Math.max(...choices.map((choice) => othersOf(choice).length));
/** So that each branch of each choice is in one of them, and as many as can be at once. */
const COMBINATIONS = Array.from({ length: MOST }, (_, place) => {
  const pairs = choices.map((choice): [string, string] => {
    // Only a target that tells who caused an event shows what comes first.
    const last = choice.id === `${R}response-order` ? choice.default : (othersOf(choice).at(-1) ?? choice.default);
    return [choice.id, othersOf(choice)[place] ?? last];
  });
  return { place, branches: new Map(pairs) };
});

/** Branches under which the mock does as it does under another, which claims more. */
const SHOWN_AS: Readonly<Record<string, string>> = { "response-order=either": "response-first" };
/** What cannot be told under the other branches of other choices: these are run alone. */
const HIDDEN = [`${R}unused-personal-chat`, `${R}page-before-first`];

function shownAs(id: string, branch: string): string {
  return SHOWN_AS[`${id.slice(R.length)}=${branch}`] ?? branch;
}

describe("the branches that the mock takes by default", () => {
  it("are named, but for what it shows under none of them", async () => {
    const report = await run(trueConfTarget().target, { phases: [] });
    const usual = choices.map(({ id, default: branch }): [string, string] => [
      id,
      id === `${R}response-order` ? "undetermined" : branch,
    ]);
    expect(taken(report)).toEqual(new Map(usual));
  });
});

describe("other branches", () => {
  it("are all tried", () => {
    const tried = new Set(COMBINATIONS.flatMap(({ branches }) => [...branches].map((pair) => pair.join("="))));
    const missing = choices.flatMap((choice) => othersOf(choice).map((branch) => `${choice.id}=${branch}`));
    expect(missing.filter((pair) => !tried.has(pair))).toEqual([]);
  });

  it.each(COMBINATIONS)("conform together and are named ($place)", async ({ branches }) => {
    const { target } = trueConfTarget({ branches });
    const report = await run(target, { strict: true, runs: 1, phases: ["examples", "scenarios", "properties"] });
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
    const named = taken(report);
    const mistaken = [...branches].filter(([id, branch]) => named.get(id) !== shownAs(id, branch)).map(([id]) => id);
    // Chats in no order at all may stand in one by chance.
    const chance = branches.get(`${R}chat-order`) === "other" ? [`${R}chat-order`] : [];
    expect(mistaken.filter((id) => ![...HIDDEN, ...chance].includes(id))).toEqual([]);
  });

  it.each(
    choices.filter(({ id }) => HIDDEN.includes(id)).flatMap((choice) => othersOf(choice).map((to) => [choice.id, to])),
  )("are named alone: %s=%s", async (id = "", branch = "") => {
    const { target } = trueConfTarget({ branches: new Map([[id, branch]]) });
    const report = await run(target, { strict: true, phases: [] });
    expect(broken(report)).toEqual([]);
    expect(taken(report).get(id)).toBe(branch);
    for (const { id: other, default: usual } of choices.filter((choice) => choice.id !== id)) {
      expect([usual, "undetermined"], other).toContain(taken(report).get(other));
    }
  });
});

describe("a target of two minds", () => {
  it.each([
    "last-message-extras",
    "empty-last-message",
    "chat-avatar-url",
    "personal-chat-title",
    "unknown-user",
    "malformed-payload",
    "unknown-method",
    "unknown-keys",
    "empty-group-name",
    "zero-id",
    "event-echo",
    "newcomer-event",
    "removed-event",
    "wrong-password",
    "token-status",
    "history-order",
  ])("does not conform: %s", async (name) => {
    const choice = choices.find(({ id }) => id === R + name);
    if (!choice) throw new Error(`no choice ${name}`);
    const branches = new Wavering(choice.id, [choice.default, othersOf(choice)[0] ?? ""]);
    const { target } = trueConfTarget({ branches, mutation: branches.mutation });
    const consistency = `${R}general.consistency`;
    const report = await run(target, { phases: ["scenarios"], until: consistency, shrink: false });
    expectTwoMinds(report, choice, consistency);
  });
});
