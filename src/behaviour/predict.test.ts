import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnyBehaviour, Command, Observed, Step } from "./behaviour.ts";
import type { PossibleBranches } from "./choices.ts";
import type { Hypothesis, Judgement } from "./predict.ts";
import { MAX_HYPOTHESES, judge, judgeEnvironment } from "./predict.ts";
import { combinations, command, constantEntropy, noRooms, rooms, roomsServer } from "./rooms.shared.ts";

const START: readonly Hypothesis[] = [{ state: noRooms, taken: new Map() }];
const ok = (result: unknown): Observed => ({ ok: true, result });
const refused = (...codes: string[]): Observed => ({
  ok: false,
  codes,
  summary: `refused: ${codes.join(" or ")}`,
  carriedOut: false,
});
const two = { rooms: [room("a"), room("b")] };
const list = command("listRooms");
const listed = (...ids: string[]): Observed => ok({ rooms: ids.map((id) => ({ id, name: id })) });

function room(id: string): object {
  return { id, name: id, open: true, closesAt: Number.POSITIVE_INFINITY };
}

function judged(
  state: unknown,
  asked: Command,
  observed: Observed,
  taken: ReadonlyMap<string, string> = new Map(),
  possible: PossibleBranches = new Map(),
): Judgement {
  return judge(rooms, [{ state, taken }], possible, asked, observed, 0);
}

describe("hypotheses", () => {
  test("fork where a choice is open, and those that the answer refutes are dropped", () => {
    const { survivors, refuted } = judged(two, list, listed("b", "a"));
    expect(survivors.map(({ taken }) => [...taken])).toEqual([[["rooms.order", "newest-first"]]]);
    expect(refuted.map(({ taken }) => [...taken])).toEqual([[["rooms.order", "oldest-first"]]]);
    expect([...(survivors[0]?.asked ?? [])]).toEqual(["rooms.order"]);
  });

  test("do not fork where the choice is settled, or is not asked for", () => {
    const settled = new Map([["rooms.order", "oldest-first"]]);
    expect(judged(two, list, listed("b", "a"), settled).survivors).toEqual([]);
    expect(judged(two, list, listed("a", "b"), settled).survivors).toHaveLength(1);
    const { survivors } = judged({ rooms: [room("a")] }, list, listed("a"));
    expect(survivors).toMatchObject([{ taken: new Map(), asked: new Set() }]);
  });

  test("take only the branches that are still possible", () => {
    const possible = new Map([["rooms.order", ["oldest-first"]]]);
    expect(judged(two, list, listed("b", "a"), new Map(), possible).survivors).toEqual([]);
    expect(judged(two, list, listed("a", "b"), new Map(), possible).survivors).toHaveLength(1);
  });

  test("carry the state of their own step", () => {
    const { survivors } = judged(noRooms, command("openRoom", { name: "red" }), ok({ id: "r1" }));
    expect(survivors).toMatchObject([{ state: { rooms: [{ id: "r1", name: "red", open: true }] } }]);
  });

  test("owe the events of the step to those entitled", () => {
    const { survivors } = judged(two, command("closeRoom", { id: "a" }), ok({}));
    expect(survivors).toMatchObject([{ matched: [] }]);
  });

  test("that are the same are kept once", () => {
    const [hypothesis] = START;
    const doubled = [...START, ...(hypothesis ? [{ ...hypothesis, taken: new Map() }] : [])];
    expect(judge(rooms, doubled, new Map(), list, listed(), 0).survivors).toHaveLength(1);
    const different = [...START, { state: noRooms, taken: new Map([["rooms.order", "newest-first"]]) }];
    expect(judge(rooms, different, new Map(), list, listed(), 0).survivors).toHaveLength(2);
  });

  test(`are ${MAX_HYPOTHESES} at most, those met first`, () => {
    const choices = Array.from({ length: 10 }, (_, index) => `coin-${index}`);
    const tossing = only(choices, (reader) => {
      for (const choice of choices) reader.choose(choice);
      return true;
    });
    const { survivors } = judge(tossing, START, new Map(), list, ok({}), 0);
    expect(survivors).toHaveLength(MAX_HYPOTHESES);
    expect(new Set(survivors[0]?.taken.values())).toEqual(new Set(["heads"]));
    // Eight coins of ten are fully explored; the first two still show heads.
    expect(survivors.every(({ taken }) => taken.get("coin-0") === "heads" && taken.get("coin-1") === "heads")).toBe(
      true,
    );
    expect(survivors.at(-1)?.taken.get("coin-2")).toBe("tails");
  });
});

describe("what is reported", () => {
  test("is the closest first, by the default branch where several are as close", () => {
    const coins = only(["coin"], (reader) => {
      const wrong = reader.choose("coin") === "heads" ? ["one", "two"] : ["three"];
      for (const id of wrong) reader.demand(id, false, () => ({ expected: "yes", observed: "no" }));
      return true;
    });
    const { survivors, refuted } = judge(coins, START, new Map(), list, ok({}), 0);
    expect(survivors).toEqual([]);
    expect(refuted.map(({ disagreements }) => disagreements.map(({ requirement }) => requirement))).toEqual([
      ["three"],
      ["one", "two"],
    ]);
    const { refuted: even } = judged(two, list, listed("c", "d"));
    expect(even.map(({ taken }) => taken.get("rooms.order"))).toEqual(["oldest-first", "newest-first"]);
  });

  test("has every broken demand, and every value that differs", () => {
    const { refuted } = judged({ rooms: [room("a")] }, command("openRoom", { name: "red" }), ok({ id: "a" }));
    expect(refuted).toEqual([
      {
        taken: new Map(),
        expected: "that it is carried out",
        aborted: false,
        disagreements: [
          {
            requirement: "rooms.id-unique",
            kind: "value",
            expected: "an id that no other room has",
            observed: "a",
          },
        ],
      },
    ]);
    const { refuted: values } = judged({ rooms: [room("a")] }, list, ok({ rooms: [{ id: "x", name: "y" }] }));
    expect(values[0]?.disagreements).toEqual([
      { requirement: "rooms.list", kind: "value", expected: '"a" at /rooms/0/id', observed: '"x"' },
      { requirement: "rooms.list", kind: "value", expected: '"a" at /rooms/0/name', observed: '"y"' },
    ]);
  });

  test.for<[string, Command, Observed, object]>([
    [
      "a refusal of what must be carried out, against what grants it",
      command("openRoom", { name: "red" }),
      refused("malformed"),
      {
        requirement: "rooms.open",
        kind: "outcome",
        expected: "that it is carried out",
        observed: "refused: malformed",
      },
    ],
    [
      "the carrying out of what must be refused",
      command("closeRoom", { id: "z" }),
      ok({}),
      { requirement: "rooms.unknown", kind: "outcome", expected: "a refusal: unknown-room", observed: "success: {}" },
    ],
    [
      "another refusal than the one due",
      command("closeRoom", { id: "z" }),
      refused("already-closed"),
      { requirement: "rooms.unknown", kind: "outcome", expected: "a refusal: unknown-room" },
    ],
    [
      "the admission of who has no key",
      command("listRooms", {}, { session: "" }),
      listed(),
      { requirement: "rooms.key", kind: "outcome", expected: "a refusal: locked" },
    ],
  ])("%s", ([, asked, observed, disagreement]) => {
    const { survivors, refuted } = judged(noRooms, asked, observed);
    expect(survivors).toEqual([]);
    expect(refuted).toMatchObject([{ disagreements: [disagreement] }]);
  });

  test("is nothing where a refusal may mean the code that is due, among others", () => {
    const observed = refused("already-closed", "unknown-room");
    expect(judged(noRooms, command("closeRoom", { id: "z" }), observed).survivors).toHaveLength(1);
    expect(judged(noRooms, list, refused()).survivors).toEqual([]);
  });

  test("is the contradiction of a branch, and other branches go on", () => {
    const contradicting = only(["coin"], (reader) => {
      if (reader.choose("coin") === "heads") reader.contradiction("coin.shown", "tails, as before");
      return true;
    });
    const { survivors, refuted } = judge(contradicting, START, new Map(), list, ok({}), 0);
    expect(survivors.map(({ taken }) => taken.get("coin"))).toEqual(["tails"]);
    expect(refuted).toMatchObject([
      { disagreements: [{ requirement: "coin.shown", kind: "outcome", expected: "tails, as before" }] },
    ]);
  });

  test("is never a defect of the model: that is thrown", () => {
    const broken = only([], () => {
      throw new RangeError("a defect");
    });
    expect(() => judge(broken, START, new Map(), list, ok({}), 0)).toThrow("a defect");
    const unknown = { ...list, operation: "explode" };
    expect(() => judged(noRooms, unknown, ok({}))).toThrow(RangeError);
  });
});

describe("what is counted", () => {
  test("is what was demanded, what the step obeyed, and what let it in", () => {
    const { survivors } = judged(noRooms, command("openRoom", { name: "red" }), ok({ id: "r1" }));
    expect(survivors[0]?.exercised.toSorted()).toEqual(["rooms.id-unique", "rooms.key", "rooms.open"]);
  });

  test("is the refusal's own reason where nobody was let in", () => {
    const { survivors } = judged(noRooms, command("listRooms", {}, { session: "" }), refused("locked"));
    expect(survivors[0]?.exercised).toEqual(["rooms.key"]);
  });
});

test("the environment is judged without admission", () => {
  const judging = (closed: number): Judgement =>
    judgeEnvironment(rooms, [{ state: two, taken: new Map() }], new Map(), "closeAll", {}, ok({ closed }), 0);
  expect(judging(2).survivors).toMatchObject([{ state: { rooms: [{ open: false }, { open: false }] } }]);
  expect(judging(3).refuted).toMatchObject([
    { disagreements: [{ requirement: "rooms.all", expected: "2 at /closed" }] },
  ]);
  expect(() => judgeEnvironment(rooms, START, new Map(), "explode", {}, ok({}), 0)).toThrow(RangeError);
});

// --- the engine as a whole ---

type Asked = { readonly operation: "openRoom" | "listRooms" | "closeRoom"; readonly pick: number };

const asked: fc.Arbitrary<readonly Asked[]> = fc.array(
  fc.record({ operation: fc.constantFrom("openRoom", "listRooms", "closeRoom"), pick: fc.nat(5) }),
  { maxLength: 25 },
);

/** Asks a server of these branches, tells the oracle every answer, and returns what it believes in the end. */
function believed(
  commands: readonly Asked[],
  branchesAt: (index: number) => ReadonlyMap<string, string>,
): readonly Hypothesis[] {
  const server = roomsServer();
  const ids: string[] = [];
  let hypotheses = START;
  for (const [index, { operation, pick }] of commands.entries()) {
    const id = ids[pick % Math.max(1, ids.length)] ?? "nowhere";
    const params = operation === "openRoom" ? { name: `room ${pick}` } : operation === "closeRoom" ? { id } : {};
    const sent = command(operation, params);
    const observed = server.ask(sent, branchesAt(index));
    if (operation === "openRoom" && observed.ok) ids.push(String(Reflect.get(Object(observed.result), "id")));
    hypotheses = judge(rooms, hypotheses, new Map(), sent, observed, 0).survivors;
  }
  return hypotheses;
}

describe.for(combinations.map((branches) => [[...branches.values()].join(" and "), branches] as const))(
  "a server that is %s",
  ([, branches]) => {
    test("conforms, whatever it is asked, and is known by what it showed", () => {
      fc.assert(
        fc.property(asked, (commands) => {
          const hypotheses = believed(commands, () => branches);
          expect(hypotheses).toHaveLength(1);
          for (const [choice, branch] of hypotheses[0]?.taken ?? []) expect(branch).toBe(branches.get(choice));
        }),
        { numRuns: 200, seed: 1 },
      );
    });

    test("is wholly known once it has shown both", () => {
      const script: readonly Asked[] = [
        { operation: "openRoom", pick: 0 },
        { operation: "openRoom", pick: 1 },
        { operation: "listRooms", pick: 0 },
        { operation: "closeRoom", pick: 0 },
        { operation: "closeRoom", pick: 0 },
      ];
      const sorted = (entries: Iterable<[string, string]>): [string, string][] => [...entries].toSorted();
      expect(believed(script, () => branches).map(({ taken }) => sorted(taken))).toEqual([sorted(branches)]);
    });
  },
);

test.for<[string, "listRooms" | "closeRoom"]>([
  ["lists in one order and then in the other", "listRooms"],
  ["refuses a repetition and then accepts it", "closeRoom"],
])("a server that %s does not conform", ([, operation]) => {
  const [first, last] = [combinations.at(0), combinations.at(-1)];
  const script: readonly Asked[] = [
    { operation: "openRoom", pick: 0 },
    { operation: "openRoom", pick: 1 },
    ...(operation === "closeRoom" ? [{ operation, pick: 0 }] : []),
    { operation, pick: 0 },
    { operation, pick: 0 },
  ];
  const fickle = believed(script, (index) => (index === script.length - 1 ? last : first) ?? new Map());
  expect(fickle).toEqual([]);
  expect(believed(script, () => first ?? new Map())).toHaveLength(1);
});

test("a server that gives an id twice does not conform", () => {
  // Performed on an empty world each time: the server itself does not notice.
  const entropy = constantEntropy();
  const open = command("openRoom", { name: "red" });
  const first = roomsServer({ entropy }).ask(open);
  const second = roomsServer({ entropy }).ask(open);
  const { survivors } = judge(rooms, START, new Map(), open, first, 0);
  expect(survivors).toHaveLength(1);
  const { survivors: none, refuted } = judge(rooms, survivors, new Map(), open, second, 0);
  expect(none).toEqual([]);
  expect(refuted[0]?.disagreements.map(({ requirement }) => requirement)).toEqual(["rooms.id-unique"]);
});

/** A behaviour whose list does this, with coins as choices. */
function only(
  coins: readonly string[],
  act: (reader: Parameters<AnyBehaviour["handlers"][string]["step"]>[3]) => true,
): AnyBehaviour {
  return {
    ...rooms,
    choices: Object.fromEntries(coins.map((coin) => [coin, ["heads", "tails"]])),
    handlers: {
      listRooms: {
        grants: () => "",
        mint: () => ({}),
        observe: () => ({}),
        step(state, _session, _params, reader): Step {
          act(reader);
          return { state, reply: { ok: true, result: {} }, events: [], because: ["coin"] };
        },
      },
    },
  };
}
