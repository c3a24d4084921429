// A session that reads nothing is told more and more, until the server drops it; says for what reason, and what it cost.

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { WebSocket } from "ws";
import { isRecord } from "../../src/contract/is-record.ts";

const [, , url = "", ws = "", control = "", pid = ""] = process.argv;
const MOST_WRITES = 2000;

async function json(address: string, body?: unknown): Promise<unknown> {
  const given = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const response = await fetch(address, { ...given, headers: { "content-type": "application/json" } });
  return response.json();
}

function member(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

/** Resident memory of the server, in MiB. */
function memory(): number {
  const [, kib = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kib) / 1024;
}

async function enter(): Promise<WebSocket> {
  const account = { client_id: "chat_bot", grant_type: "password", username: "crowd0", password: "secret0" };
  const grant = await json(`${url}/bridge/api/client/v1/oauth/token`, account);
  const socket = new WebSocket(ws);
  await once(socket, "open");
  await ask(socket, 1, "auth", { token: member(grant, "access_token"), tokenType: "JWT" });
  return socket;
}

async function ask(socket: WebSocket, id: number, method: string, payload: unknown): Promise<unknown> {
  socket.send(JSON.stringify({ type: 1, id, method, payload }));
  const [data] = await once(socket, "message");
  const said: unknown = JSON.parse(String(data));
  return member(said, "payload");
}

async function dropped(): Promise<unknown> {
  const journal = await json(`${control}/journal`);
  const entries: unknown = Array.isArray(journal) ? journal : member(journal, "entries");
  return Array.isArray(entries) ? entries.find((entry: unknown) => member(entry, "kind") === "disconnect") : undefined;
}

const [silent, writer] = [await enter(), await enter()];
const group = await ask(writer, 2, "createGroupChat", { name: "Told to nobody" });
silent.pause();
const before = memory();
let most = before;
let writes = 0;
let end: unknown;
while (end === undefined && writes < MOST_WRITES) {
  const content = { text: `${++writes} ${"x".repeat(4000)}`, parseMode: "text" };
  await ask(writer, 2 + writes, "sendMessage", { chatId: member(group, "chatId"), content });
  most = Math.max(most, memory());
  if (writes % 50 === 0) end = await dropped();
}
console.log(JSON.stringify({ writes, reason: member(end, "reason") ?? "not dropped", mebibytes: most - before }));
process.exit(0);
