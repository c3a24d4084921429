import { describe, expect, it } from "vitest";
import { contract } from "../../generated/chatserver/contract.ts";
import { emptyState } from "../../src/protocols/chatserver/state.ts";
import { commandsIn, describeSuite } from "../suite.shared.ts";
import type { SymbolicCommand } from "../symbolic.ts";
import { ref } from "../symbolic.ts";
import { createGroup, getMe, listChats } from "./commands.ts";
import { generated } from "./generated.ts";
import { before } from "./people.ts";
import { chatServerSuite as suite } from "./suite.ts";

const nothing = emptyState({ knowsAll: false });

describeSuite({
  suite,
  contract,
  generated,
  nothing,
  pseudo: ["connect", "disconnect", "frame", "listen", "ping", "pong", "unknown"],
  needs: ["contacts", "registration", "second-device", "uploads", "users"],
});

describe("the suite of chatserver", () => {
  it("asks for each operation", () => {
    const asked = new Set(commandsIn(suite).map(({ operation }) => operation));
    expect(Object.keys(contract.operations).filter((id) => !asked.has(id))).toEqual([]);
  });
});

describe("whoever a command speaks of", () => {
  const unknown = (): undefined => undefined;
  const needed = (command: SymbolicCommand): string[] =>
    before(command, nothing, unknown).map(({ operation }) => operation);

  it("registers first", () => {
    expect(needed(listChats())).toEqual(["register"]);
    expect(needed(createGroup())).toEqual(["register", "register", "register"]);
    expect(needed(createGroup([ref("user", 4)]))).toHaveLength(5);
  });

  it("is nobody where there are no credentials, or those of nobody", () => {
    expect(needed(listChats({}, { session: null }))).toEqual([]);
    expect(needed(listChats({}, { session: ref("token", 0, "never") }))).toEqual([]);
  });

  it("signs in again for a second device", () => {
    expect(needed(getMe({ session: ref("second-token", 0) }))).toEqual(["register", "logIn"]);
  });

  it("signs in with an account where nobody can register", () => {
    const accounts = ["one", "two", "three"].map((username) => ({ username, password: "secret-secret" }));
    const closed = emptyState({ knowsAll: false, accounts });
    const needing = before(createGroup([ref("user", 1)]), closed, unknown);
    expect(needing.map(({ operation }) => operation)).toEqual(["logIn", "logIn"]);
  });

  it("signs in by the body that is taken, as far as that is known", () => {
    const bodyOf = (branch: string | undefined): unknown => {
      const commands = before(getMe({ session: ref("second-token", 0) }), nothing, () => branch);
      return commands.at(-1)?.params;
    };
    const bare = { body: { id: ref("new-uuid"), name: "Suite", model: "wireproof", transport: "none" } };
    expect(bodyOf(undefined)).toMatchObject(bare);
    expect(bodyOf("both")).toMatchObject(bare);
    expect(bodyOf("bare")).toMatchObject(bare);
    expect(bodyOf("wrapped")).toMatchObject({ body: { deviceInfo: bare.body } });
  });
});
