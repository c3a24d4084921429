// What is sent that is no request, or an odd one; and that whoever sent it, and everybody else, is served after it.

import type { FrameEdit } from "../../../src/binding/rpc.ts";
import type { Scenario } from "../../suite.ts";
import type { RawFrame, SymbolicCommand } from "../../symbolic.ts";
import { ref } from "../../symbolic.ts";
import {
  acknowledge,
  addChatParticipant,
  auth,
  connect,
  createGroupChat,
  createP2PChat,
  frame,
  getChatByID,
  getChatHistory,
  getChats,
  getFileUploadLimits,
  getUserDisplayName,
  listen,
  request,
  sendMessage,
  text,
  together,
} from "../commands.ts";
import { R, inArea } from "./in-area.ts";
import { looked } from "./said.ts";

const { scenario, two } = inArea("frames");

/** Each on a connection of its own kind: one that may be ended for it, while the first must go on. */
const odd = (raw: RawFrame, subject?: string): SymbolicCommand =>
  frame(raw, { on: "a2", ...(subject !== undefined && { subject: `${R}.${subject}` }) });
/** A request that is served, with an odd frame around it. */
const asked = (edit: FrameEdit, subject?: string): SymbolicCommand =>
  getChats(10, 1, { on: "a2", frame: edit, ...(subject !== undefined && { subject: `${R}.${subject}` }) });
/** A request that would leave a trace, with a frame that keeps it from being one. */
const written = (edit: FrameEdit, subject?: string): SymbolicCommand =>
  sendMessage(
    ref("chat"),
    { text: text("Not written"), parseMode: "text" },
    {},
    { on: "a2", frame: edit, ...(subject !== undefined && { subject: `${R}.${subject}` }) },
  );

const REQUEST = '{"type":1,"id":4000000001,"method":"getFileUploadLimits","payload":{}}';
const bytes = (...codes: number[]): string => Buffer.from(codes).toString("base64");

export const frameScenarios: readonly Scenario[] = [
  scenario(
    "no-json",
    createGroupChat(),
    ...[
      "{",
      "}",
      "hello",
      '{"type":1,',
      `${REQUEST}x`,
      "{'type':1}",
      '{"type":01}',
      "NaN",
      "// nothing",
      "\u0000",
      "\uFEFF",
    ].map((one) => odd({ text: one })),
    ...looked,
  ),
  scenario(
    "nothing-at-all",
    createGroupChat(),
    odd({ text: "" }),
    odd({ text: "   \n\t " }),
    odd({ bytes: "", binary: true }),
    ...looked,
  ),
  scenario(
    "json-that-is-no-object",
    createGroupChat(),
    ...["null", "true", "0", "-1", "1e400", '"hello"', "[]", `[${REQUEST}]`, "[[[]]]", "{}", '{"":{}}'].map((one) =>
      odd({ text: one }),
    ),
    ...looked,
  ),
  scenario(
    "nested-without-end",
    createGroupChat(),
    odd({ repeat: { text: "[", times: 100_000 } }),
    odd({ repeat: { text: '{"a":', times: 100_000 } }),
    odd({ repeat: { text: '[{"type":1,"payload":', times: 20_000 } }),
    ...looked,
  ),
  scenario(
    "nested-in-a-payload",
    createGroupChat(),
    odd({
      text: `{"type":1,"id":4000000002,"method":"getChats","payload":{"count":1,"page":1,"x":${"[".repeat(900)}${"]".repeat(900)}}}`,
    }),
    ...looked,
  ),
  scenario(
    "long",
    createGroupChat(),
    odd({ repeat: { text: "x", times: 1_000_000 } }),
    odd({ repeat: { text: " ", times: 1_000_000 } }),
    ...looked,
  ),
  scenario("longer-than-anything", createGroupChat(), odd({ repeat: { text: "x", times: 1_048_577 } }), ...looked),
  scenario("longer-than-that", createGroupChat(), odd({ repeat: { text: '{"type":1}', times: 500_000 } }), ...looked),
  scenario(
    "long-requests",
    createGroupChat(),
    getUserDisplayName(`${"x".repeat(20_000)}@video.example.com`),
    asked({ extra: { padding: "x".repeat(50_000) } }),
    ...looked,
  ),
  scenario(
    "binary",
    createGroupChat(),
    odd({ bytes: Buffer.from(REQUEST).toString("base64"), binary: true }),
    odd({ bytes: bytes(0, 1, 2, 3, 255), binary: true }),
    odd({ repeat: { text: "x", times: 10_000 }, binary: true }),
    ...looked,
  ),
  scenario(
    "text-that-is-none",
    createGroupChat(),
    odd({ bytes: bytes(0x22, 0xff, 0xfe, 0x22), binary: false }),
    odd({ bytes: bytes(0xc0, 0xaf), binary: false }),
    odd({ bytes: bytes(0x22, 0xed, 0xa0, 0x80, 0x22), binary: false }),
    ...looked,
  ),
  scenario(
    "in-pieces",
    createGroupChat(),
    ...[2, 7, 40].map((fragments) => asked({ fragments }, "transport.fragments")),
    sendMessage(
      ref("chat"),
      { text: text("标题☃😀"), parseMode: "text" },
      {},
      { on: "a2", frame: { fragments: 100 }, subject: `${R}.transport.fragments` },
    ),
    odd({ text: "{", fragments: 1 }),
    odd({ text: "no JSON at all", fragments: 5 }),
    ...looked,
  ),
  scenario(
    "names-said-twice",
    createGroupChat(),
    odd({ text: '{"type":1,"type":2,"id":4000000004,"method":"getFileUploadLimits","payload":{}}' }),
    odd({ text: '{"type":1,"id":4000000005,"id":4000000006,"method":"getFileUploadLimits","payload":{}}' }),
    odd({
      text: '{"type":1,"id":4000000007,"method":"getChats","method":"getFileUploadLimits","payload":{},"payload":{"count":1,"page":1}}',
    }),
    ...looked,
  ),
  scenario(
    "names-of-every-object",
    createGroupChat(),
    odd({
      text: '{"type":1,"id":4000000008,"method":"getChats","payload":{"count":1,"page":1,"__proto__":{"count":2}}}',
    }),
    odd({ text: '{"__proto__":{"type":1},"id":4000000009,"method":"constructor","payload":{"constructor":1}}' }),
    odd({ text: '{"type":1,"id":4000000010,"method":"hasOwnProperty","payload":{"hasOwnProperty":1}}' }),
    ...looked,
  ),
  scenario(
    "in-another-form",
    createGroupChat(),
    asked({ form: "reversed" }, "general.key-order"),
    asked({ form: "spacious" }, "general.white-space"),
    sendMessage(
      ref("chat"),
      undefined,
      {},
      { on: "a2", frame: { form: "reversed" }, subject: `${R}.general.key-order` },
    ),
    sendMessage(
      ref("chat"),
      undefined,
      {},
      { on: "a2", frame: { form: "spacious" }, subject: `${R}.general.white-space` },
    ),
    ...looked,
  ),
  scenario(
    "with-members-of-its-own",
    asked({ extra: { traceId: "17", priority: 1, nested: { a: [null] } } }),
    asked({ extra: { errorCode: 304 } }),
    request("getChats", { count: 10, page: 1, sort: "title" }, { subject: `${R}.general.unknown-keys` }),
  ),
  scenario(
    "ids",
    connect("a2"),
    { ...auth(ref("token"), {}, { on: "a2", frame: { id: 77_777 } }), subject: `${R}.frame.request-id-any-start` },
    ...[77_778, 77_780, 100_000, 2_147_483_647].map((id) => asked({ id }, "frame.request-id-increasing")),
    ...[2_147_483_648, 4_294_967_294, 4_294_967_295].map((id) => asked({ id }, "frame.request-id-uint32")),
    asked({ id: 1 }),
  ),
  scenario(
    "the-same-id-on-two-connections",
    listen("a2"),
    getChats(10, 1, { frame: { id: 3_000_000_000 } }),
    asked({ id: 3_000_000_000 }, "frame.request-id-per-connection"),
    getChats(10, 1, { frame: { id: 3_000_000_001 } }),
    asked({ id: 3_000_000_002 }, "frame.request-id-per-connection"),
  ),
  scenario("id-zero", createGroupChat(), asked({ id: 0 }), written({ id: 0 }), ...looked),
  scenario("an-id-again", createGroupChat(), asked({}), asked({ id: "reused" }), written({ id: "reused" }), ...looked),
  scenario(
    "ids-that-are-none",
    createGroupChat(),
    // Whether a request is carried out that cannot be answered is open: none of these changes anything.
    ...[-1, 1.5, 4_294_967_296, 1e300, "17", "", null, "left-out" as const].map((id) => asked({ id })),
    asked({}, "general.connection-survives"),
    createGroupChat(text(), { on: "a2" }),
  ),
  scenario(
    "types-that-are-none",
    createGroupChat(),
    ...[0, 2, 3, -1, 1.5, "1", null, true, [1], "left-out"].map((type) =>
      written({ type }, "frame.request-type-required"),
    ),
    ...looked,
  ),
  scenario(
    "methods-that-are-none",
    createGroupChat(),
    ...[17, null, true, ["sendMessage"], { name: "sendMessage" }, "left-out"].map((method) =>
      written({ method }, "frame.request-method-string"),
    ),
    asked({}, "general.connection-survives"),
    ...looked,
  ),
  scenario(
    "payloads-that-are-none",
    createGroupChat(),
    ...[[], "text", 17, true, null].map((instead) => written({ payload: { instead } }, "open.malformed-payload")),
    written({ payload: "left-out" }, "open.malformed-payload"),
    ...looked,
    getFileUploadLimits({ frame: { payload: "left-out" } }),
    getFileUploadLimits({ frame: { payload: { instead: null } } }),
  ),
  scenario(
    "responses-that-nobody-asked-for",
    createGroupChat(),
    odd({ text: '{"type":2,"id":4000000011}' }, "frame.unasked-response"),
    odd({ text: '{"type":2,"id":4000000011}' }, "frame.unasked-response"),
    odd({ text: '{"type":2,"id":0,"payload":{"errorCode":300}}' }, "frame.unasked-response"),
    odd({ text: '{"type":2,"id":4000000012,"payload":{"chatId":"x"}}' }, "frame.unasked-response"),
    odd({ text: '{"type":2}' }),
    odd({ text: '{"type":2,"id":-1}' }),
    odd({ text: '{"type":2,"id":"1"}' }),
    ...looked,
  ),
  scenario(
    "before-auth",
    connect("a2"),
    odd({ text: '{"type":2,"id":1}' }),
    odd({ text: "[" }),
    auth(ref("token"), {}, { on: "a2" }),
    getChats(10, 1, { on: "a2" }),
  ),
  two(
    "acknowledged-in-other-ways",
    createP2PChat(ref("account", 1)),
    ...[{}, { errorCode: 0 }, "read", null].flatMap((instead) => [
      connect("b", {}, { holds: true }),
      auth(ref("token", 1), {}, { on: "b" }),
      sendMessage(),
      sendMessage(),
      getChatByID(ref("chat"), { on: "b" }),
      {
        ...acknowledge("b"),
        frame: { payload: { instead } },
        subject: `${R}.event.acknowledgement-with-payload`,
      },
      getChatByID(ref("chat"), { on: "b", subject: `${R}.event.acknowledgement-with-payload` }),
    ]),
    // Once more, and of events that never were.
    ...[1, 2, 3, 1_000_000].map((id) => frame({ text: `{"type":2,"id":${id}}` }, { on: "b" })),
    ...looked,
  ),
  scenario(
    "many-at-once",
    createGroupChat(),
    ...[0, 1].map(() => ({
      ...together(
        ...Array.from({ length: 50 }, (_, n) => (n % 2 === 0 ? getChatByID() : getUserDisplayName(ref("account")))),
      ),
      subject: `${R}.frame.own-answer`,
    })),
    ...looked,
  ),
  two(
    "many-at-once-on-several-connections",
    createGroupChat(),
    addChatParticipant(),
    {
      ...together(
        ...Array.from({ length: 30 }, (_, n) => getChatByID(ref("chat"), { on: ["a", "a2", "b"][n % 3] ?? "a" })),
      ),
      subject: `${R}.frame.own-answer`,
    },
    ...looked,
  ),
  scenario("different-questions-at-once", createGroupChat(), sendMessage(), createGroupChat(), {
    ...together(
      getChatByID(ref("chat", 0)),
      getChatByID(ref("chat", 1)),
      getChatByID(ref("chat", 0, "never")),
      getChatHistory(ref("chat", 0)),
      getChatHistory(ref("chat", 1)),
      getChats(10, 1),
      request("noSuchMethod", {}),
    ),
    subject: `${R}.frame.own-answer`,
  }),
];
