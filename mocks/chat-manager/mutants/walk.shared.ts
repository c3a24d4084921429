// A fixed walk through everything that a client can ask for, and what a mock says on the way.

import { Buffer } from "node:buffer";
import { decodeText } from "../../../src/binding/http-text.ts";
import { manualClock } from "../../../src/behaviour/entropy.ts";
import { chatManager } from "../../../src/protocols/chat-manager/index.ts";
import type { HttpHeaders, HttpResponse } from "../../../src/transport/http-message.ts";
import type { Mock } from "../../host.ts";
import { createMock } from "../../host.ts";
import type { Mutation } from "../../mutation.ts";
import { chatManagerWorld } from "../world.ts";

const PATH = "/api/v1/private/chats";
const NOBODY = "00000000-0000-4000-8000-000000000000";
const BOT = "5a9b042b-36ca-4aab-ba50-7ceda030d33f";
const OWNER = "ba2cc0a8-841c-49d3-9c30-418e955f06ff";
const DOCUMENTED = "9a983789-1709-4543-aa31-a02867680017";
const AUTHORIZED = { authorization: "Bearer demo-token" };
const CREDENTIALS = "grant_type=client_credentials&client_id=demo&client_secret=demo-secret&scope=token";

const LISTS = [
  "",
  "?size=200",
  "?size=250",
  "?size=250",
  "?size=3",
  "?size=1&page=2",
  "?size=5&page=0",
  "?size=5&page=1",
  "?size=5&page=2",
  "?size=25&page=0",
  "?page=1",
  "?page=9",
  "?page=-1",
  "?isActive=true",
  "?isActive=false",
  "?isActive=perhaps",
  `?id=${DOCUMENTED}`,
  `?id=${NOBODY}`,
  `?id=${DOCUMENTED}&isActive=false`,
  `?id=${DOCUMENTED}&isActive=true`,
  "?fromDate=2024-12-08T12:00:00.000Z",
  "?toDate=2024-12-08T12:00:00.000Z",
  "?fromDate=2024-12-06T10:00:00.000Z&toDate=2024-12-09T20:00:00.000Z",
  "?fromDate=2024-12-06T10:00:00.000Z&isActive=false",
  "?sort=registeredAt:ASC",
  "?sort=registeredAt:DESC&size=4",
  "?sort=createdBy:ASC&size=4&page=1",
];

const TITLES = ["  Día de reunión en la Ñ 🚀  ", "x".repeat(300), "Weekly Report"];

const BODIES: readonly unknown[] = [
  ...TITLES.map((title) => ({ title })),
  { title: "Title of the chat", createdBy: "example created by", description: "example description" },
  { title: "With its creator", createdBy: "A".repeat(50) },
  { title: "With accents", createdBy: "é".repeat(50) },
  { title: "With a long creator", createdBy: "a".repeat(51) },
  { title: "With a description", description: "d".repeat(255) },
  { title: "With a long description", description: "d".repeat(256) },
  { title: "With a number", createdBy: 4711 },
  { title: "With a number", description: 4711 },
  { title: "With null", createdBy: null },
  { title: 4711 },
  { title: ["a"] },
  { createdBy: "nobody in particular", description: "no title" },
  {},
  [],
  [{ title: "In an array" }],
  "text",
  null,
];

const TOKENS = [
  CREDENTIALS,
  CREDENTIALS.replace("demo-secret", "wrong"),
  CREDENTIALS.replace("=demo&", "=stranger&"),
  CREDENTIALS.replace("client_credentials", "password"),
  CREDENTIALS.replace("grant_type=client_credentials&", ""),
];

const STRANGERS = [undefined, "Bearer unknown", "Bearer", "Bearer ", "Basic ZGVtbzpkZW1v", "Basic demo-token"];

interface Landmarks {
  /** A chat with somebody who came twice and is there. */
  readonly guestChat: string;
  readonly guest: string;
}

function landmarks(): Landmarks {
  const { body } = ask(mockFor(), "GET", `${PATH}/?size=200`);
  const found =
    /"id":"([^"]+)","isActive":(?:true|false),"service"(?:(?!"service").)*?"id":"([^"]+)","userProperties":\{"firstname":"Ana"[^}]*\},"participations":\[\{"isActive":false[^}]*\},\{"isActive":true/.exec(
      decodeText(body) ?? "",
    );
  if (!found?.[1] || !found[2]) throw new TypeError("nobody in the world has come back to a chat");
  return { guestChat: found[1], guest: found[2] };
}

let clock = manualClock(0);

/** A mock of the default world on a clock that stands still until the walk moves it. */
export function mockFor(mutation?: Mutation): Mock {
  clock = manualClock(Date.parse("2025-01-01T00:00:00.000Z"));
  return createMock(chatManager, { world: chatManagerWorld(), seed: 7, clock, ...(mutation && { mutation }) });
}

function ask(
  mock: Mock,
  method: string,
  target: string,
  body?: string,
  headers: HttpHeaders = AUTHORIZED,
): HttpResponse {
  const labelled =
    body === undefined || headers["content-type"] !== undefined
      ? headers
      : { ...headers, "content-type": "application/json" };
  return mock.handle({ method, target, headers: labelled, body: body ?? null });
}

/** What a mutation lets a client see, answer by answer. */
export function transcript(mutation: Mutation | undefined, environment: boolean): string[] {
  const { guestChat, guest } = landmarks();
  const mock = mockFor(mutation);
  const lines: string[] = [];
  const send = (...asked: Parameters<typeof ask> extends [Mock, ...infer Rest] ? Rest : never): string => {
    clock.advance(10);
    const { status, headers, body } = ask(mock, ...asked);
    const text = body === null ? "" : Buffer.from(body).toString("latin1");
    lines.push(
      `${asked[0]} ${asked[1]} ${status} ${String(headers["content-type"])} ${String(headers["location"])} ${text}`,
    );
    return text;
  };
  const read = (id: string): void => {
    for (const target of [`${PATH}/${id}`, `${PATH}/${id}/invitation`, `${PATH}/?id=${id}`]) send("GET", target);
  };
  const create = (body: string, headers?: HttpHeaders): string => send("POST", PATH, body, headers);

  for (const list of LISTS) send("GET", `${PATH}/${list}`);
  send("GET", PATH);
  send("GET", "/api/v1/private/chat");
  send("POST", "/api/v1/private/chat", "{}");
  const form = { "content-type": "application/x-www-form-urlencoded" };
  let issued = "";
  for (const grant of TOKENS) {
    const answer = send("POST", "/oauth2/v1/token", grant, form);
    issued ||= /"access_token":"(\w+)"/.exec(answer)?.[1] ?? "";
  }
  send("POST", `/oauth2/v1/token?${CREDENTIALS}`, undefined, {});
  send("GET", `${PATH}/${DOCUMENTED}`, undefined, { authorization: `Bearer ${issued}` });
  for (const authorization of STRANGERS) {
    const headers = { authorization };
    read(DOCUMENTED);
    for (const target of [`${PATH}/`, `${PATH}/${DOCUMENTED}`, `${PATH}/${DOCUMENTED}/invitation`])
      send("GET", target, undefined, headers);
    create(JSON.stringify({ title: "Registered by a stranger" }), headers);
    send("DELETE", `${PATH}/${DOCUMENTED}/participants/${OWNER}`, undefined, headers);
  }
  for (const body of BODIES) read(/"(?:id|chatId)":"([^"]+)"/.exec(create(JSON.stringify(body)))?.[1] ?? NOBODY);
  for (const body of ['{"title":', '{"title":"Followed"} by text']) create(body);
  create(JSON.stringify({ title: "Without a label" }), { ...AUTHORIZED, "content-type": "text/plain" });
  send("GET", `${PATH}/?size=200`);
  for (const id of [DOCUMENTED, NOBODY, "no-uuid", "no-uuid", NOBODY, guestChat]) read(id);
  for (const [chat, person] of [
    [DOCUMENTED, OWNER],
    [DOCUMENTED, OWNER],
    [DOCUMENTED, OWNER],
    [guestChat, guest],
    [guestChat, BOT],
    [DOCUMENTED, NOBODY],
    [NOBODY, OWNER],
  ]) {
    send("DELETE", `${PATH}/${chat}/participants/${person}`);
    send("GET", `${PATH}/${chat}`);
  }
  send("GET", `${PATH}/?size=200`);
  if (environment) happen(mock, issued, send);
  return lines;
}

/** What no client can do, and what is to be seen of it. */
function happen(
  mock: Mock,
  issued: string,
  send: (method: string, target: string, body?: string, headers?: HttpHeaders) => string,
): void {
  for (const [name, params] of [
    ["joinChat", { chatId: DOCUMENTED, userProperties: { username: "newcomer" }, participantId: NOBODY }],
    ["renameChat", { chatId: DOCUMENTED, title: "Renamed" }],
    ["leaveChat", { chatId: DOCUMENTED, participantId: NOBODY }],
    ["deactivateChat", { chatId: DOCUMENTED }],
    ["expireTokens", {}],
  ] as const) {
    mock.environment(name, params);
    for (const target of [`${PATH}/${DOCUMENTED}`, `${PATH}/`, `${PATH}/?isActive=false`]) send("GET", target);
    send("GET", `${PATH}/`, undefined, { authorization: `Bearer ${issued}` });
  }
}
