import { describe, expect, test } from "vitest";
import type { AnyBehaviour } from "./behaviour.ts";
import { manualClock, seededEntropy } from "./entropy.ts";
import { ModelDefect, configuredBranch, perform, performEnvironment } from "./perform.ts";
import { command, constantEntropy, noRooms, performance, rooms } from "./rooms.shared.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("free values", () => {
  test("are minted, and what the step keeps is what the reply shows", () => {
    const step = perform(rooms, noRooms, command("openRoom", { name: "red" }), performance());
    expect(step.reply).toEqual({ ok: true, result: { id: expect.stringMatching(UUID) } });
    const id = step.reply.ok ? step.reply.result : undefined;
    expect(step.state).toMatchObject({ rooms: [{ ...Object(id), name: "red", open: true }] });
    expect(noRooms).toEqual({ rooms: [] });
  });

  test("repeat with the seed, and go on from step to step", () => {
    const ids = (): unknown[] => {
      const performing = performance({ entropy: seededEntropy(9, "rooms") });
      return ["red", "blue"].map((name) => perform(rooms, noRooms, command("openRoom", { name }), performing).reply);
    };
    const [red, blue] = ids();
    expect(ids()).toEqual([red, blue]);
    expect(red).not.toEqual(blue);
  });

  test("are minted once, however often the step asks", () => {
    let minted = 0;
    const asking: AnyBehaviour = {
      ...rooms,
      handlers: {
        openRoom: {
          grants: () => "",
          mint: () => ++minted,
          observe: () => undefined,
          step: (state, _session, _params, reader) => ({
            state,
            reply: { ok: true, result: [reader.fresh(), reader.fresh()] },
            events: [],
            because: [],
          }),
        },
      },
    };
    expect(perform(asking, noRooms, command("openRoom"), performance()).reply).toEqual({ ok: true, result: [1, 1] });
    expect(minted).toBe(1);
  });

  test("that break a demand are a defect of the model, never an answer", () => {
    const performing = performance({ entropy: constantEntropy() });
    const { state } = perform(rooms, noRooms, command("openRoom", { name: "red" }), performing);
    const again = (): unknown => perform(rooms, state, command("openRoom", { name: "blue" }), performing);
    expect(again).toThrow(ModelDefect);
    expect(again).toThrow(
      "rooms.id-unique: minted values break the model: expected an id that no other room has, minted always-the-same",
    );
  });
});

describe("choices", () => {
  const closeTwice = (branches: ReadonlyMap<string, string>): unknown => {
    const performing = performance({ branches, entropy: constantEntropy() });
    const close = command("closeRoom", { id: "always-the-same" });
    const opened = perform(rooms, noRooms, command("openRoom", { name: "red" }), performing);
    const closed = perform(rooms, opened.state, close, performing);
    return perform(rooms, closed.state, close, performing).reply;
  };

  test("have their first branch unless another is configured", () => {
    expect(closeTwice(new Map())).toEqual({ ok: false, code: "already-closed" });
    expect(closeTwice(new Map([["rooms.repeated-close", "accepted"]]))).toEqual({ ok: true, result: {} });
    expect(closeTwice(new Map([["rooms.order", "newest-first"]]))).toEqual({ ok: false, code: "already-closed" });
  });

  test("that no behaviour has are a defect", () => {
    expect(configuredBranch(rooms, new Map(), "rooms.order")).toBe("oldest-first");
    expect(() => configuredBranch(rooms, new Map(), "rooms.colour")).toThrow(
      new ModelDefect("no such choice: rooms.colour"),
    );
  });
});

describe("admission", () => {
  test("refuses before the handler is asked, and says what was wrong, place by place", () => {
    const step = perform(
      rooms,
      noRooms,
      command(
        "openRoom",
        {},
        {
          irregularities: [
            { kind: "media-type", found: "text/plain" },
            { kind: "malformed-body", detail: "the body is not JSON" },
            {
              kind: "params",
              violations: [
                { path: "/body/name", keyword: "type", message: "expected a string, found 1", requirements: [] },
                { path: "/body/name", keyword: "pattern", message: "expected a colour", requirements: [] },
              ],
            },
          ],
        },
      ),
      performance(),
    );
    expect(step.reply).toEqual({
      ok: false,
      code: "malformed",
      details: {
        "content-type": ["found text/plain"],
        body: ["the body is not JSON"],
        "/body/name": ["expected a string, found 1", "expected a colour"],
      },
    });
    expect(step.because).toEqual(["rooms.form"]);
    expect(step.state).toBe(noRooms);
  });

  test("gives no details where nothing is irregular", () => {
    const step = perform(rooms, noRooms, command("openRoom", { name: "red" }, { session: "" }), performance());
    expect(step.reply).toEqual({ ok: false, code: "locked" });
  });

  test("adds its reasons behind those of the step", () => {
    const step = perform(rooms, noRooms, command("listRooms"), performance());
    expect(step.because).toEqual(["rooms.list", "rooms.key"]);
  });

  test("hands on the parameters as it has repaired them", () => {
    const repairing: AnyBehaviour = {
      ...rooms,
      admit: () => ({ admitted: true, params: { name: "repaired" }, because: [] }),
    };
    const step = perform(repairing, noRooms, command("openRoom", { name: 1 }), performance());
    expect(step.state).toMatchObject({ rooms: [{ name: "repaired" }] });
  });

  test("comes before minting, which sees what was repaired", () => {
    const seen: unknown[] = [];
    const repairing: AnyBehaviour = {
      ...rooms,
      admit: () => ({ admitted: true, params: { name: "repaired" }, because: [] }),
      handlers: {
        openRoom: {
          grants: () => "",
          mint: (_state, minting) => seen.push([minting.session, minting.params, minting.now]),
          observe: () => undefined,
          step: (state, _session, _params, reader) => ({
            state,
            reply: { ok: true, result: reader.fresh() },
            events: [],
            because: [],
          }),
        },
      },
    };
    perform(repairing, noRooms, command("openRoom", { name: 1 }), performance({ clock: manualClock(7) }));
    expect(seen).toEqual([["me", { name: "repaired" }, 7]]);
  });
});

describe("time", () => {
  test("is let pass before a step, and is the clock's", () => {
    const clock = manualClock(5);
    const performing = performance({ clock });
    const opened = perform(rooms, noRooms, command("openRoom", { name: "brief" }), performing);
    expect(opened.state).toMatchObject({ rooms: [{ closesAt: 1005, open: true }] });
    clock.advance(999);
    const early = perform(rooms, opened.state, command("listRooms"), performing);
    expect(early.reply).toMatchObject({ result: { rooms: [{ name: "brief" }] } });
    clock.advance(1);
    const due = perform(rooms, opened.state, command("listRooms"), performing);
    expect(due.reply).toEqual({ ok: true, result: { rooms: [] } });
  });
});

describe("the environment", () => {
  test("is carried out without admission", () => {
    const { state } = perform(rooms, noRooms, command("openRoom", { name: "red" }), performance());
    const step = performEnvironment(rooms, state, "closeAll", {}, performance());
    expect(step.reply).toEqual({ ok: true, result: { closed: 1 } });
    expect(step.state).toMatchObject({ rooms: [{ name: "red", open: false }] });
  });

  test("has no command that nobody defined", () => {
    expect(() => performEnvironment(rooms, noRooms, "explode", {}, performance())).toThrow(ModelDefect);
    const unknown = { ...command("listRooms"), operation: "explode" };
    expect(() => perform(rooms, noRooms, unknown, performance())).toThrow("no handler for operation explode");
  });
});
