// The messages on the walk, and what is told of and not kept.

import { Buffer } from "node:buffer";
import { look, NEVER, post } from "./walk-chats.shared.ts";
import type { Walker } from "./walker.shared.ts";

export function messages(walk: Walker, group: string): void {
  const path = `/chats/${group}/messages`;
  const posted = ["a", "b", "c"].map((who) => post(walk, who, group));
  const attachment = { fileType: "png", fileSize: 100, previewWidth: 10, previewHeight: 20 };
  for (const members of [
    { attachment },
    { attachment: { ...attachment, id: walk.uuid() }, text: null },
    { attachments: [attachment, { fileType: "mp4", fileSize: 7 }] },
    { isVisible: false },
    { text: "" },
    { text: "x".repeat(2048) },
    { text: "x".repeat(2049) },
    { text: 7 },
    { isVisible: "no" },
    { localId: undefined },
    { localId: "short" },
    { attachment: { fileType: 7 } },
  ]) {
    posted.push(post(walk, "a", group, members));
  }
  const localId = `${walk.person("b").id}+${walk.uuid()}`;
  for (const text of ["First", "Second"]) post(walk, "b", group, { localId, text });
  for (const who of ["d", ""]) post(walk, who, group);
  post(walk, "a", NEVER);
  const [first = "", second = "", third = "", pictured = ""] = posted;
  for (const query of [
    "?count=2",
    `?count=2&before=${third}`,
    `?before=${first}`,
    "?count=0",
    "?count=x",
    "?before=x",
  ]) {
    walk.ask("b", "GET", `${path}${query}`);
  }
  for (const [who, message] of [
    ["b", first],
    ["b", first],
    ["c", first],
    ["a", first],
    ["d", first],
    ["b", "999999999"],
  ] as const) {
    walk.ask(who, "PUT", `${path}/${message}/read`);
  }
  look(walk, group);
  const edits = [
    { text: "Edited" },
    { isVisible: false },
    { isVisible: true },
    { fileExists: true },
    { previewExists: true },
    { text: 7 },
    { text: "x".repeat(2049) },
    {},
  ];
  for (const body of edits) {
    walk.ask("a", "PUT", `${path}/${first}`, body);
    walk.ask("a", "PUT", `${path}/${pictured}`, body);
  }
  for (const who of ["b", "d", ""]) walk.ask(who, "PUT", `${path}/${first}`, { text: "By another" });
  walk.ask("a", "PUT", `${path}/999999999`, { text: "Nothing" });
  look(walk, group);
  for (const [who, message] of [
    ["a", second],
    ["d", second],
    ["b", second],
    ["b", second],
    ["a", pictured],
    ["a", "999999999"],
  ] as const) {
    walk.ask(who, "DELETE", `${path}/${message}`);
  }
  walk.ask("b", "PUT", `${path}/${second}`, { text: "Back" });
  walk.ask("c", "PUT", `${path}/${second}/read`);
  look(walk, group);
}

export function notifications(walk: Walker, group: string): void {
  const data = Buffer.from('{"seconds":3}').toString("base64");
  for (const body of [
    { name: "typing_started" },
    { name: "typing_started", text: "Typing", realm: "webSocket", data },
    { name: "typing_started", realm: "all" },
    { name: "typing_started", realm: "push" },
    { name: "typing_started", realm: "nowhere" },
    { name: "n", data: "no base64" },
    {},
  ]) {
    walk.ask("b", "POST", `/chats/${group}/notify`, body);
  }
  walk.ask("d", "POST", `/chats/${group}/notify`, { name: "outside" });
  walk.ask("a", "POST", `/chats/${NEVER}/notify`, { name: "nowhere" });
  look(walk, group);
}
