// A target that registers nobody: the suite acts as people who were there before it, and leaves them as they were.

import { describe, expect, it } from "vitest";
import { createMock } from "../../mocks/host.ts";
import type { Mutation } from "../../mocks/mutation.ts";
import { chatServerMutants } from "../../mocks/chatserver/mutants/index.ts";
import { chatServerWorld } from "../../mocks/chatserver/world.ts";
import type { World } from "../../mocks/world.ts";
import { chatServer } from "../../src/protocols/chatserver/index.ts";
import type { State } from "../../src/protocols/chatserver/state.ts";
import { broken, expectValid, idsWith } from "../runs.shared.ts";
import type { Target } from "../target.ts";
import { isChatServerState } from "./knowledge.ts";
import { EVERYTHING, run, targetOf } from "./runs.shared.ts";

interface Closed {
  readonly target: Target;
  /** The world as it is now. */
  state(): State;
}

/** Everybody has chats of their own, with each other too. */
function busyWorld(people: number): World {
  return chatServerWorld({ generate: { users: people, chats: 60, messages: 300 } });
}

/** The first three have a group. */
function groupedWorld(people: number): World {
  const users = Array.from({ length: people }, (_, n) => `person${n + 1}`);
  return chatServerWorld({
    users: users.map((username) => ({ username, password: "correct-horse", name: username })),
    chats: [{ isPersonal: false, owner: "person2", users: users.slice(0, 3), messages: [] }],
  });
}

function closed(
  people: number,
  mutation: Mutation = {},
  world = busyWorld(people),
  branches: ReadonlyMap<string, string> = new Map(),
): Closed {
  let state: unknown;
  const { behaviour: wrong, ...others } = mutation;
  const watched: Mutation = {
    ...others,
    behaviour(right) {
      const behaviour = wrong?.(right) ?? right;
      return {
        ...behaviour,
        advance(before: unknown, now: number) {
          state = behaviour.advance(before, now);
          return state;
        },
      };
    },
  };
  const mock = createMock(chatServer, { world, seed: 1, mutation: watched, branches });
  const accounts = Array.from({ length: people }, (_, n) => ({
    username: `person${n + 1}`,
    password: "correct-horse",
  }));
  const capabilities = EVERYTHING.filter((capability) => capability !== "registration");
  return {
    target: targetOf(mock, { capabilities, accounts }),
    state() {
      mock.handle({ method: "GET", target: "/users/1", headers: {}, body: null });
      if (!isChatServerState(state)) throw new Error("expected a state of chatserver");
      return state;
    },
  };
}

/** People but for where they are signed in. */
function peopleOf({ users }: State): unknown {
  return users.map((user) => ({ ...user, sessions: [] })).toJS();
}

describe("a target that registers nobody", () => {
  it("conforms with five accounts, again and again, and is what it was", async () => {
    const { target, state } = closed(5);
    const before = state();
    const first = await run(target, { strict: true, runs: 100 });
    const second = await run(target, {
      strict: true,
      phases: ["scenarios"],
      only: ["chatserver/chats/**", "chatserver/messages/**"],
    });
    for (const report of [first, second]) {
      expect(broken(report)).toEqual([]);
      expect(report.verdict).toBe("conforming");
      expectValid(report);
    }
    expect(first.counts.pass).toBeGreaterThan(550);
    const after = state();
    expect(after.chats.filter((_, id) => before.chats.has(id)).toJS()).toEqual(before.chats.toJS());
    expect(peopleOf(after)).toEqual(peopleOf(before));
    const left = after.chats.filter((_, id) => !before.chats.has(id));
    expect(left.filterNot(({ members }) => members.isEmpty()).toJS()).toEqual({});
  });

  it("is signed in at by the body that it takes, though none is known to begin with", async () => {
    const branches = new Map([["chatserver.login-body", "wrapped"]]);
    const { target } = closed(5, {}, busyWorld(5), branches);
    const report = await run(target, { strict: true, phases: ["scenarios"], only: ["chatserver/people/**"] });
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
    const seen = idsWith(report, ({ verdict }) => verdict === "pass");
    expect(seen).toContain("chatserver.event.each-device");
  });

  it("may be one on which nothing is to be changed", async () => {
    const report = await run(closed(5).target, { readOnly: true, runs: 1 });
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
    expect(report.counts.cases).toBeGreaterThan(5);
  });

  it("is not judged where the accounts have the group that cases make", async () => {
    const { target } = closed(5, {}, groupedWorld(5));
    const { verdict, reason, counts } = await run(target);
    expect(verdict).toBe("inconclusive");
    expect(reason).toMatch(
      /^http:\/\/mock.invalid: expected no group of just person1, person2, person3, found the chat [\dA-F-]{36}\. Delete it/,
    );
    expect(counts.cases).toBe(0);
  });

  it.each([0, 3])("is not judged with %d accounts", async (people) => {
    const { verdict, reason } = await run(closed(people, {}, busyWorld(5)).target);
    expect(verdict).toBe("inconclusive");
    expect(reason).toBe(
      `http://mock.invalid: expected at least 4 accounts, since nobody can register, found ${people}. Name them in the target file.`,
    );
  });

  it.each(["chatserver/authors-untold", "chatserver/refused-messages-told", "chatserver/removed-for-all"])(
    "is found wrong: %s",
    async (id) => {
      const mutant = chatServerMutants.find((candidate) => candidate.id === id);
      if (!mutant) throw new RangeError(`no mutant ${id}`);
      const report = await run(closed(5, mutant.mutate()).target, {
        phases: ["scenarios"],
        only: ["chatserver/chats/**", "chatserver/people/**", mutant.requirement],
        shrink: false,
      });
      expect(idsWith(report, ({ verdict }) => verdict === "fail")).toContain(mutant.requirement);
    },
  );
});
