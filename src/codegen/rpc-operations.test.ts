import { beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../contract/contract.ts";
import { contractOf } from "./contract-value.ts";
import { readRpc } from "./rpc-operations.ts";
import { parseSources, readFolder } from "./sources.ts";

let contract: Contract;

beforeAll(async () => {
  const sources = parseSources("toy-rpc", await readFolder(new URL("fixtures/toy-rpc", import.meta.url).pathname));
  contract = contractOf(sources, [], await readRpc(sources));
});

describe("the contract of a toy that speaks in frames", () => {
  it("has its connection, its requests and its events by method", () => {
    expect(contract.title).toBe("Toy over a connection");
    expect(contract.rpc).toEqual({
      path: "/hall/",
      requirements: ["toy-rpc.hall"],
      requests: {
        greet: {
          id: "greet",
          method: "greet",
          direction: "request",
          summary: "Greets everybody.",
          request: "Greeting",
          reply: "Greeted",
          secured: true,
          requirements: ["toy-rpc.greet"],
        },
        leave: {
          id: "leave",
          method: "leave",
          direction: "request",
          summary: "Leaves the hall.",
          request: null,
          reply: null,
          secured: false,
          requirements: [],
        },
      },
      events: {
        greet: {
          id: "greetEvent",
          method: "greet",
          direction: "event",
          summary: "Somebody greets.",
          request: "Greeting",
          reply: null,
          secured: false,
          requirements: [],
        },
      },
    });
  });

  it("tells refusals over HTTP, and those that nobody can bring about, from the others", () => {
    expect(contract.errors["mumbled"]).toEqual({
      code: "mumbled",
      status: 7,
      when: "Nothing is said.",
      precedence: 1,
      requirement: "toy-rpc.greet.text",
    });
    expect(contract.errors["flooded"]).toMatchObject({ status: 9, provokable: false });
    expect(contract.errors["no-door"]).toMatchObject({ status: 404, binding: "rest" });
  });
});
