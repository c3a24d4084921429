// What the oracle may conclude of a chat that it registered and has not read: answers typed by hand, as conforming servers of
// different minds would give them, in orders in which a client may ask.

import { Map as PMap, OrderedMap } from "immutable";
import { expect, test } from "vitest";
import type { Observed } from "../../behaviour/behaviour.ts";
import type { Hypothesis } from "../../behaviour/predict.ts";
import { judge } from "../../behaviour/predict.ts";
import { chatManager } from "./index.ts";
import { BOT, CHATS, OWNER, START, XXII } from "./served.shared.ts";
import { emptyState } from "./state.ts";

type Exchange = readonly [method: string, target: string, status: number, body: unknown, sent?: unknown];

const AT = new Date(START).toISOString();
const WHOLE = {
  id: XXII,
  isActive: true,
  service: "telegram",
  registeredAt: AT,
  createdBy: "me",
  title: [{ value: "Title of the chat", contentType: "text/plain", capturedAt: AT }],
  participants: [
    { id: BOT, userProperties: {}, participations: [{ isActive: true, joinedAt: AT }] },
    { id: OWNER, userProperties: {}, participations: [{ isActive: true, joinedAt: AT }] },
  ],
};
const REMOVED = {
  ...WHOLE,
  participants: [
    { id: BOT, userProperties: {}, participations: [{ isActive: false, joinedAt: AT }] },
    ...WHOLE.participants.slice(1),
  ],
};
const EMPTY = { ...WHOLE, title: [], participants: [] };
const listed = <View extends { registeredAt: string }>(view: View): View => ({
  ...view,
  registeredAt: AT.slice(0, 19),
});
const page = (...records: object[]): object => ({
  records,
  _metadata: { currentPage: 0, totalPages: records.length, pageSize: 20, totalRecords: records.length },
});

const CREATED: Exchange = ["POST", CHATS, 202, { id: XXII }, { title: "Title of the chat", createdBy: "me" }];
const READ: Exchange = ["GET", `${CHATS}/${XXII}`, 200, WHOLE];
const NOT_YET: Exchange = ["GET", `${CHATS}/${XXII}`, 404, {}];
const LIST = `${CHATS}/?id=${XXII}`;
const REMOVE = `${CHATS}/${XXII}/participants/${BOT}`;

/** The requirements that the last exchange breaks; nothing: it is explained. */
function broken(...exchanges: readonly Exchange[]): readonly string[] {
  const { binding, behaviour } = chatManager;
  const tokens = OrderedMap({ t: { client: "", expiresAt: Number.POSITIVE_INFINITY } });
  let hypotheses: readonly Hypothesis[] = [{ state: { ...emptyState(), clients: PMap(), tokens }, taken: new Map() }];
  for (const [index, [method, target, status, body, sent]] of exchanges.entries()) {
    const json = { "content-type": "application/json" };
    const request = {
      method,
      target,
      headers: { authorization: "Bearer t", ...(sent !== undefined && json) },
      body: sent === undefined ? null : JSON.stringify(sent),
    };
    const decoded = binding.decodeRequest(request);
    if (!decoded.routed) return expect.fail(`${method} ${target} is not routed`);
    const reply = binding.decodeReply(decoded.command.operation, { status, headers: json, body: JSON.stringify(body) });
    expect(reply.violations).toEqual([]);
    const observed: Observed = reply.observed ?? expect.fail("not understood");
    const { survivors, refuted } = judge(behaviour, hypotheses, new Map(), decoded.command, observed, START + index);
    if (survivors.length === 0) return (refuted[0]?.disagreements ?? []).map(({ requirement }) => requirement);
    hypotheses = survivors;
  }
  return [];
}

test.for<[string, readonly Exchange[]]>([
  ["it is read", [CREATED, READ, READ]],
  ["it is not there yet, and then it is", [CREATED, NOT_YET, NOT_YET, READ]],
  ["it is empty, and then it is not", [CREATED, ["GET", `${CHATS}/${XXII}`, 200, EMPTY], READ]],
  ["it is listed before it is read", [CREATED, ["GET", LIST, 200, page(listed(WHOLE))], READ]],
  ["it is listed after it was read", [CREATED, READ, ["GET", LIST, 200, page(listed(WHOLE))], READ]],
  [
    "it is not listed yet, and then it is",
    [CREATED, ["GET", LIST, 200, page()], READ, ["GET", LIST, 200, page(listed(WHOLE))]],
  ],
  ["it is listed, though empty", [CREATED, ["GET", LIST, 200, page(listed(EMPTY))], READ]],
  [
    "it is listed, though empty, where the filter lets it through",
    [CREATED, ["GET", `${LIST}&isActive=false`, 200, page()], ["GET", LIST, 200, page(listed(EMPTY))]],
  ],
  [
    "it is listed, though empty, where the interval has it",
    [CREATED, ["GET", `${LIST}&toDate=2020-01-01T00:00:00Z`, 200, page()], ["GET", LIST, 200, page(listed(EMPTY))]],
  ],
  [
    "somebody is removed who was seen in it",
    [CREATED, READ, ["DELETE", REMOVE, 202, { id: XXII }], ["GET", `${CHATS}/${XXII}`, 200, REMOVED]],
  ],
  ["somebody is removed before anybody was seen in it", [CREATED, ["DELETE", REMOVE, 202, { id: XXII }]]],
  ["nobody is removed before it is there", [CREATED, NOT_YET, ["DELETE", REMOVE, 404, {}], READ]],
])("nothing is wrong where %s", ([, exchanges]) => {
  expect(broken(...exchanges)).toEqual([]);
});

test.for<[string, readonly Exchange[], string]>([
  ["it was there and is not", [CREATED, READ, NOT_YET], "chat-manager.detail.path"],
  [
    "another is shown",
    [CREATED, ["GET", `${CHATS}/${XXII}`, 200, { ...WHOLE, id: OWNER.replace("-841c-", "-441c-") }]],
    "chat-manager.detail.id-asked",
  ],
  [
    "it was empty, and then not there",
    [CREATED, ["GET", `${CHATS}/${XXII}`, 200, EMPTY], NOT_YET],
    "chat-manager.open.unprovisioned-chat",
  ],
  ["its id is given twice", [CREATED, CREATED], "chat-manager.create.id-unique"],
  ["it was read and is not listed", [CREATED, READ, ["GET", LIST, 200, page()]], "chat-manager.create.listed"],
  [
    "it was hidden while empty and is then shown so",
    [CREATED, ["GET", LIST, 200, page()], ["GET", LIST, 200, page(listed(EMPTY))]],
    "chat-manager.open.list-while-unprovisioned",
  ],
  [
    "a stranger is removed",
    [CREATED, READ, ["DELETE", REMOVE.replace(BOT, XXII), 202, { id: XXII }]],
    "chat-manager.remove.unknown-participant",
  ],
  [
    "another id is answered",
    [CREATED, READ, ["DELETE", REMOVE, 202, { id: BOT }]],
    "chat-manager.remove.answers-chat-id",
  ],
])("something is wrong where %s", ([, exchanges, requirement]) => {
  expect(broken(...exchanges.slice(0, -1))).toEqual([]);
  expect(broken(...exchanges)).toContain(requirement);
});
