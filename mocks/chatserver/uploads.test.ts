// Files over a real socket: what should not be taken is refused with a clear answer, and nothing half-written is ever served.

import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, expect, test } from "vitest";
import { chatServer } from "../../src/protocols/chatserver/index.ts";
import { serveMock } from "../serve.ts";
import { chatServerWorld } from "./world.ts";

const world = chatServerWorld();
const [{ token = "" } = {}] = world.actors;
const MEGABYTE = 1_000_000;

const served = await serveMock(chatServer, { world, seed: 1, controlPort: "off" });
const { url } = served.ready;
afterAll(() => served[Symbol.asyncDispose]());

/** What is written word for word, and what comes back until the server ends the connection or says no more. */
async function raw(head: readonly string[], body: string, hangUp: boolean): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  await once(socket, "connect");
  let answer = "";
  socket.setEncoding("latin1").on("data", (chunk: string) => void (answer += chunk));
  socket.write(Buffer.from(`${[...head, `Authorization: Bearer ${token}`].join("\r\n")}\r\n\r\n${body}`, "latin1"));
  if (hangUp) socket.end();
  else await once(socket, "data");
  socket.destroy();
  return answer;
}

function upload(name: string | undefined, body: Uint8Array | string, type = "image/png"): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, "content-type": type };
  return fetch(`${url}/uploads`, {
    method: "POST",
    headers: { ...headers, ...(name !== undefined && { "file-name": name }) },
    body: typeof body === "string" ? body : Buffer.from(body),
  });
}

/** How many uploads the mock was asked for. */
function uploads(): number {
  return served.mock.journal.entries().filter((entry) => "operation" in entry && entry.operation === "uploadFile")
    .length;
}

test.for([
  ["two dots", "../evil"],
  ["an absolute path", "/etc/passwd"],
  ["a folder", "a/b"],
  ["a folder, on Windows", String.raw`a\b`],
  ["nothing but dots", ".."],
  ["ten thousand characters", "a".repeat(10_000)],
])("a name with %s is refused", async ([, name = ""]) => {
  const response = await upload(name, "content");
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: true });
});

test("an empty name is refused, or counts as none", async () => {
  const response = await upload("", "content");
  expect([200, 400]).toContain(response.status);
});

test("a name with a NUL never gets to the model", async () => {
  const head = ["POST /uploads HTTP/1.1", "Host: x", "File-Name: a\0b", "Content-Type: image/png", "Content-Length: 1"];
  expect(await raw(head, "x", false)).toMatch(/^HTTP\/1\.1 400 /);
});

test("a type that would lead elsewhere is refused", async () => {
  expect((await upload("typed", "content", "image/../../x")).status).toBe(400);
});

test("an upload that ends half way is not served, and does not count", async () => {
  const before = uploads();
  const head = [
    "POST /uploads HTTP/1.1",
    "Host: x",
    "File-Name: half",
    "Content-Type: image/png",
    "Content-Length: 100",
  ];
  await raw(head, "only this", true);
  expect((await fetch(`${url}/files/half.png`)).status).toBe(404);
  expect(uploads()).toBe(before);
});

test("an upload that says one size and has another is cut to what it says", async () => {
  const head = [
    "POST /uploads HTTP/1.1",
    "Host: x",
    "File-Name: longer",
    "Content-Type: image/png",
    "Content-Length: 4",
  ];
  expect(await raw(head, "four and more", false)).toMatch(/^HTTP\/1\.1 200 /);
  expect(await (await fetch(`${url}/files/longer.png`)).text()).toBe("four");
});

test("a file up to the limit is served byte for byte, and one beyond it is refused", async () => {
  const content = Buffer.alloc(2 * MEGABYTE, "wireproof ");
  const response = await upload("two-megabytes", content);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("two-megabytes.png");
  const back = Buffer.from(await (await fetch(`${url}/files/two-megabytes.png`)).arrayBuffer());
  expect(back.equals(content)).toBe(true);
  const beyond = await upload("beyond", Buffer.alloc(51 * MEGABYTE));
  expect(beyond.status).toBe(413);
  expect(await beyond.json()).toMatchObject({ error: true });
  expect((await fetch(`${url}/files/beyond.png`)).status).toBe(404);
});

test("what is no upload is no larger than ever", async () => {
  const response = await fetch(`${url}/chats`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ participants: [2], title: "t".repeat(2 * MEGABYTE) }),
  });
  expect(response.status).toBe(413);
});

test.for(["/files/..%2f..%2fetc%2fpasswd", "/uploads/..%2fpackage.json", "/files/%2fetc%2fpasswd"])(
  "nothing outside is served at %s",
  async (path) => {
    expect((await fetch(url + path)).status).toBe(404);
  },
);
