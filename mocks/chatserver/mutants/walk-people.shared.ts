// The people in the chats of the walk: added, removed, leaving, blocking and blocked.

import { createChat, look, post } from "./walk-chats.shared.ts";
import type { Walker } from "./walker.shared.ts";

export function people(walk: Walker, group: string): void {
  const path = `/chats/${group}`;
  const ids = (...names: readonly string[]): number[] => names.map((name) => walk.person(name).id);
  const add = (who: string, ...names: readonly string[]): void =>
    void walk.ask(who, "POST", `${path}/users`, { users: ids(...names) });
  const remove = (who: string, ...names: readonly string[]): void =>
    void walk.ask(who, "DELETE", `${path}/users`, { users: ids(...names) });
  add("d", "d");
  add("b", "d", "e");
  add("b", "d");
  look(walk, group);
  remove("d", "e");
  remove("a", "d", "e");
  remove("a", "d");
  post(walk, "d", group);
  look(walk, group);
  add("c", "d");
  for (const body of [{}, { users: [] }, { users: "d" }, { users: Array.from({ length: 11 }, (_, n) => n + 900) }]) {
    walk.ask("a", "POST", `${path}/users`, body);
    walk.ask("a", "DELETE", `${path}/users`, body);
  }
  walk.ask("d", "DELETE", `${path}/me`);
  walk.ask("d", "DELETE", `${path}/me`);
  post(walk, "a", group);
  look(walk, group);
  add("a", "d");
  walk.ask("d", "PUT", `${path}/block`);
  walk.ask("d", "PUT", `${path}/block`);
  add("a", "d");
  look(walk, group);
  walk.ask("d", "PUT", `${path}/unblock`);
  look(walk, group);
  add("a", "d");
  look(walk, group);
  const block = (who: string, name: string, verb = "block"): void =>
    void walk.ask(who, "PUT", `${path}/users/${walk.person(name).id}/${verb}`);
  block("e", "c");
  block("b", "c");
  block("b", "c");
  block("b", "d");
  block("a", "e");
  post(walk, "c", group);
  post(walk, "a", group);
  for (const [method, target, body] of [
    ["PUT", path, { title: "By the blocked" }],
    ["POST", `${path}/notify`, { name: "blocked" }],
    ["POST", `${path}/users`, { users: ids("e") }],
  ] as const) {
    walk.ask("c", method, target, body);
  }
  look(walk, group);
  remove("a", "c");
  add("a", "c");
  look(walk, group);
  for (const name of ["c", "c", "d"]) block("b", name, "unblock");
  post(walk, "d", group);
  post(walk, "c", group);
  look(walk, group);
  remove("a", "b", "a");
  look(walk, group);
  add("c", "b", "d", "a");
  remove("c", "c");
  look(walk, group);
  add("a", "c");
}

/** Many people, many messages, and two chats of the same people. */
export function crowd(walk: Walker): void {
  const names = Array.from({ length: 12 }, (_, n) => `more${n}`);
  for (const name of names) walk.register(name);
  const group = createChat(walk, "a", ["b", "d"], { isPersonal: false });
  const other = createChat(walk, "a", ["b", "e"], { isPersonal: false });
  const path = `/chats/${group}`;
  const idsOf = (...named: readonly string[]): number[] => named.map((name) => walk.person(name).id);
  const users = (method: string, ...named: readonly string[]): void =>
    void walk.ask("a", method, `${path}/users`, { users: idsOf(...named) });
  users("POST", "b", "c");
  users("DELETE", "c", "d");
  users("POST", "c", "d");
  users("POST", ...names.slice(0, 11));
  users("DELETE", ...names.slice(0, 11));
  users("POST", ...names.slice(0, 10));
  walk.ask("more1", "PUT", `${path}/block`);
  users("POST", "more1", "more11");
  post(walk, "more2", group);
  walk.ask("more2", "DELETE", `${path}/me`);
  look(walk, group);
  walk.ask("a", "PUT", `${path}/users/${walk.person("b").id}/block`);
  post(walk, "b", other);
  walk.ask("a", "GET", `/chats/${other}/users/blocked`);
  for (let n = 0; n < 52; n++) post(walk, "a", other, { text: String(n) });
  walk.ask("a", "GET", `/chats/${other}/messages`);
  walk.ask("a", "DELETE", `${path}/messages`);
  walk.ask("a", "GET", `/chats/${other}/messages?count=2`);
  walk.ask("e", "PUT", `/chats/${other}/settings`, { isMuted: true, isRemovedOnDevice: true });
  for (const full of ["1", "0", "false"]) walk.ask("e", "GET", `/chats/?full=${full}`);
  const both = createChat(walk, "d", ["e"], { isPersonal: true });
  walk.ask("d", "PUT", `/chats/${both}/settings`, { isMuted: true });
  walk.ask("d", "DELETE", `/chats/${both}/users`, { users: idsOf("e") });
  walk.ask("d", "PUT", `/chats/${both}/settings`, { isRemovedOnDevice: true });
  createChat(walk, "d", ["e"], { isPersonal: true });
  walk.ask("d", "DELETE", `/chats/${both}`);
  createChat(walk, "d", ["e"], { isPersonal: true });
  look(walk, both);
}
