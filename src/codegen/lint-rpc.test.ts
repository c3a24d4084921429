import { beforeAll, describe, expect, it } from "vitest";
import { lint } from "./lint.ts";
import { parseSources, readFolder, SpecificationError } from "./sources.ts";

let toy: ReadonlyMap<string, string>;

beforeAll(async () => {
  toy = await readFolder(new URL("fixtures/toy-rpc", import.meta.url).pathname);
});

/** The toy's documents with one edit; the text that is replaced must be there. */
function edited(file: string, from: string | RegExp, to: string): Map<string, string> {
  const text = toy.get(file) ?? "";
  expect(text).toMatch(from);
  return new Map([...toy, [file, text.replace(from, () => to)]]);
}

const GREET = "asyncapi.yaml#/operations/greet";
const LEAVE = "asyncapi.yaml#/operations/leave";
const MESSAGES = "asyncapi.yaml#/channels/hall/messages";
const NEITHER = "is neither a frame's file nor allOf of one and of its method and payload.";

const table: readonly { rule: string; given: () => Map<string, string>; want: string }[] = [
  {
    rule: "another version",
    given: () => edited("asyncapi.yaml", "asyncapi: 3.0.0", "asyncapi: 2.6.0"),
    want: "asyncapi.yaml#/asyncapi: is not 3. Write an AsyncAPI 3 document.",
  },
  {
    rule: "no place to connect to",
    given: () => edited("asyncapi.yaml", " pathname: /hall/,", ""),
    want: "asyncapi.yaml#/servers: not exactly one server with a pathname, and a channel with an address.",
  },
  {
    rule: "two channels",
    given: () => edited("asyncapi.yaml", "channels:\n", "channels:\n  cellar: { address: /cellar }\n"),
    want: "asyncapi.yaml#/channels: not exactly one. A channel is a connection.",
  },
  {
    rule: "an action that there is not",
    given: () => edited("asyncapi.yaml", "action: receive", "action: get"),
    want: `${GREET}: action is neither receive nor send.`,
  },
  {
    rule: "an operation that is not camelCase",
    given: () => edited("asyncapi.yaml", "  leave:\n", "  leave-now:\n"),
    want: "asyncapi.yaml#/operations/leave-now: is not camelCase.",
  },
  {
    rule: "a request that is not named after its method",
    given: () => edited("asyncapi.yaml", "  leave:\n", "  goAway:\n"),
    want: 'asyncapi.yaml#/operations/goAway: its message makes it "leave". Rename one of them.',
  },
  {
    rule: "an event that is not named after its method",
    given: () => edited("asyncapi.yaml", "  greetEvent:\n    action", "  greeted:\n    action"),
    want: 'asyncapi.yaml#/operations/greeted: its message makes it "greetEvent". Rename one of them.',
  },
  {
    rule: "a request with the name of an operation over HTTP",
    given: () => edited("openapi.yaml", "operationId: readDoor", "operationId: leave"),
    want: `${LEAVE}: openapi.yaml has an operation leave too. Rename one.`,
  },
  {
    rule: "an operation of several messages",
    given: () =>
      edited(
        "asyncapi.yaml",
        'messages: [{ $ref: "#/channels/hall/messages/leaveRequest" }]',
        'messages: [{ $ref: "#/channels/hall/messages/leaveRequest" }, { $ref: "#/channels/hall/messages/greetRequest" }]',
      ),
    want: `${LEAVE}/messages: not exactly one. Give each method its own operation.`,
  },
  {
    rule: "an operation without a reply",
    given: () => edited("asyncapi.yaml", /\n    reply: \{ messages: .*leaveResponse.*/, ""),
    want: `${LEAVE}: has no reply with messages. Name what answers it.`,
  },
  {
    rule: "a request that is only refused",
    given: () => edited("asyncapi.yaml", /\n        - .*messages\/greetResponse" }/, ""),
    want: `${GREET}/reply: not exactly one message is named greet.`,
  },
  {
    rule: "a request whose frame has no method",
    given: () => edited("asyncapi.yaml", "properties: { method: { const: leave } }", "properties: {}"),
    want: `${LEAVE}/messages/0: its frame has no method. Write properties: { method: { const: leave } }.`,
  },
  {
    rule: "traits of an operation",
    given: () => edited("asyncapi.yaml", "    summary: Leaves", "    traits: []\n    summary: Leaves"),
    want: `${LEAVE}: has traits. Write out what they say.`,
  },
  {
    rule: "traits of a message",
    given: () => edited("asyncapi.yaml", "      name: refusal", "      traits: []\n      name: refusal"),
    want: `${MESSAGES}/refusal: has traits. Write out what they say.`,
  },
  {
    rule: "a message without a name",
    given: () => edited("asyncapi.yaml", "      name: refusal\n", ""),
    want: `${MESSAGES}/refusal: has no name. Give it that of its method.`,
  },
  {
    rule: "a message without a correlation id",
    given: () => edited("asyncapi.yaml", /name: leave\n.*correlationId.*/, "name: leave"),
    want: `${MESSAGES}/leaveRequest: has no correlationId in its payload.`,
  },
  {
    rule: "a correlation id that is not in the payload",
    given: () => edited("asyncapi.yaml", "$message.payload#/id", "$message.header#/id"),
    want: `${MESSAGES}/refusal: has no correlationId in its payload.`,
  },
  {
    rule: "a message that nothing sends",
    given: () => edited("asyncapi.yaml", /\n        - .*messages\/refusal" }/, ""),
    want: `${MESSAGES}/refusal: no operation has it. Use it or delete it.`,
  },
  {
    rule: "a message of another method",
    given: () => edited("asyncapi.yaml", "method: { const: leave }", "method: { const: go }"),
    want: `${MESSAGES}/leaveRequest: its method "go" is not its name.`,
  },
  {
    rule: "requirements of a message",
    given: () => edited("asyncapi.yaml", "name: refusal", "name: refusal\n      x-requirements: [toy-rpc.hall]"),
    want: `${MESSAGES}/refusal: has x-requirements. Put them at the operation or into the schema.`,
  },
  {
    rule: "a frame written in place",
    given: () => edited("asyncapi.yaml", /(?<=name: refusal\n.*\n.*payload: )\{.*/, "{ type: object }"),
    want: `${MESSAGES}/refusal/payload: ${NEITHER}`,
  },
  {
    rule: "more about a frame than is read",
    given: () =>
      edited("asyncapi.yaml", "properties: { method: { const: leave } }", "properties: { id: {} }, required: [id]"),
    want: `${MESSAGES}/leaveRequest/payload: ${NEITHER}`,
  },
  {
    rule: "a payload written in place",
    given: () => edited("asyncapi.yaml", "payload: { $ref: schemas/greeted.yaml }", "payload: { type: object }"),
    want: `${MESSAGES}/greetResponse/payload: a schema written in place.`,
  },
  {
    rule: "a keyword outside the dialect",
    given: () => edited("asyncapi.yaml", "method: { const: leave }", "method: { const: leave, nullable: true }"),
    want: "/components/messages/leaveRequest/payload/allOf/1/properties/method: keyword nullable is not in our dialect.",
  },
  {
    rule: "a $ref to no schema file",
    given: () => edited("asyncapi.yaml", "headers: { $ref: schemas/handshake.yaml }", "headers: { $ref: hand.yaml }"),
    want: '/channels/hall/bindings/ws/headers: $ref "hand.yaml" is not a file in schemas/.',
  },
  {
    rule: "a $ref that leads nowhere inside asyncapi.yaml",
    given: () => edited("asyncapi.yaml", "#/components/messages/refusal", "#/components/messages/refused"),
    want: "asyncapi.yaml: a $ref leads nowhere:",
  },
  {
    rule: "schemas in asyncapi.yaml",
    given: () => edited("asyncapi.yaml", "components:\n", "components:\n  schemas: { Note: { type: object } }\n"),
    want: "asyncapi.yaml#/components/schemas: holds schemas.",
  },
  {
    rule: "an unknown requirement",
    given: () => edited("asyncapi.yaml", "x-requirements: [toy-rpc.hall]", "x-requirements: [toy-rpc.room]"),
    want: 'asyncapi.yaml#/channels/hall: requirement "toy-rpc.room" is not in requirements.yaml.',
  },
  {
    rule: "a schema file that no document reaches",
    given: () => edited("asyncapi.yaml", "ws: { headers: { $ref: schemas/handshake.yaml } }", "{}"),
    want: "schemas/handshake.yaml: nothing refers to it.",
  },
  {
    rule: "what only the parser knows to be wrong",
    given: () => edited("asyncapi.yaml", "address: /\n", "address: /\n    adress: /\n"),
    want: 'asyncapi.yaml#/channels/hall/adress: the AsyncAPI parser says: Property "adress" is not expected to be here',
  },
  {
    rule: "an error that is provokable",
    given: () => edited("errors.yaml", "provokable: false", "provokable: true"),
    want: "errors.yaml#/1 (flooded): provokable is not false.",
  },
  {
    rule: "an error of an unknown binding",
    given: () => edited("errors.yaml", "binding: rest", "binding: http"),
    want: "errors.yaml#/2 (no-door): binding is not rest.",
  },
];

describe("lint, of a protocol with asyncapi.yaml", () => {
  it("has nothing to say about the toy", async () => {
    expect(await lint(parseSources("toy-rpc", toy))).toEqual([]);
  });

  it.each(table)("refuses $rule", async ({ given, want }) => {
    const problems = await lint(parseSources("toy-rpc", given()));
    expect(problems.filter((problem) => problem.includes(want))).toHaveLength(1);
  });

  it("refuses a folder with neither document, and documents that are no objects", () => {
    const bare = new Map([...toy].filter(([file]) => !/^(asyncapi|openapi)/.test(file)));
    expect(() => parseSources("toy-rpc", bare)).toThrow(/openapi\.yaml: is not there, nor is asyncapi\.yaml/);
    const list = new Map([...toy, ["asyncapi.yaml", "[]"]]);
    expect(() => parseSources("toy-rpc", list)).toThrow(SpecificationError);
    expect(() => parseSources("toy-rpc", list)).toThrow(/asyncapi\.yaml: is not an object/);
  });
});
