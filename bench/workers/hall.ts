// One person posts, and lists the last fifty, by turns; says how long each took in the median, in milliseconds.

import { isRecord } from "../../src/contract/is-record.ts";

const [, , url = "", rounds = "500"] = process.argv;
const WARM_UP = 100;
const deviceInfo = { id: crypto.randomUUID(), name: "Bench", model: "Bench", transport: "none" };
let token: string | undefined;
const people = [];
for (const name of ["benchone", "benchtwo"]) {
  const person = { name, username: name, password: "correct-horse", deviceInfo };
  people.push(await ask("POST", "/users", person));
}
const [me, other] = people.map(({ info }) => (isRecord(info) ? Number(info["id"]) : 0));
const [session]: readonly unknown[] = Array.isArray(people[0]?.["deviceSessions"]) ? people[0]["deviceSessions"] : [];
token = isRecord(session) ? String(session["accessToken"]) : "";
const chat = await ask("POST", "/chats", { title: "Hall", participants: [other], isPersonal: false });
const path = `/chats/${String(chat["id"])}/messages`;

const posts: number[] = [];
const lists: number[] = [];
for (let n = 0; n < WARM_UP + Number(rounds); n++) {
  const localId = `${me}+${String(n).padStart(36, "0")}`;
  const began = performance.now();
  await ask("POST", path, { localId, text: `message ${n}` });
  const posted = performance.now();
  await ask("GET", `${path}?count=50`);
  if (n < WARM_UP) continue;
  posts.push(posted - began);
  lists.push(performance.now() - posted);
}
console.log(JSON.stringify({ post: medianOf(posts), list: medianOf(lists) }));

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function ask(method: string, target: string, body?: unknown): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(url + target, {
    method,
    headers: { "content-type": "application/json", ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  if (response.status !== 200)
    throw new Error(`expected ${method} ${target} to be carried out, found ${response.status}`);
  return isRecord(answer) ? answer : {};
}
