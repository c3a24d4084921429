// The chats on the walk: made, set up, looked at, cleared and deleted; and requests that are odd.

import { member } from "../../json-change.ts";
import type { Members, Walker } from "./walker.shared.ts";

export const NEVER = "99999999-0000-4000-8000-999999999999";

export const idOf = (answer: unknown): string => String(member(answer, "id"));

/** Who is in a chat looks at all that there is of it, and who may not be tries to. */
export function look(walk: Walker, chat: string): void {
  for (const who of ["a", "b", "d"]) {
    walk.ask(who, "GET", `/chats/${chat}`);
    walk.ask(who, "GET", `/chats/${chat}/messages?count=8`);
    walk.ask(who, "GET", "/chats/?full=true");
  }
  walk.ask("b", "GET", "/chats/");
  walk.ask("b", "GET", `/chats/${chat}/users/blocked`);
}

export const createChat = (walk: Walker, who: string, others: readonly string[], members: Members = {}): string =>
  idOf(walk.ask(who, "POST", "/chats", { participants: others.map((name) => walk.person(name).id), ...members }));

export const post = (walk: Walker, who: string, chat: string, members: Members = {}): string =>
  idOf(
    walk.ask(who, "POST", `/chats/${chat}/messages`, {
      localId: `${walk.person(who).id}+${walk.uuid()}`,
      text: "Hello, ñandú ☃ 😀",
      ...members,
    }),
  );

export function personal(walk: Walker): void {
  const chat = createChat(walk, "a", ["b"], { isPersonal: true, title: "Ignored" });
  createChat(walk, "b", ["a"], { isPersonal: true });
  createChat(walk, "a", ["b"]);
  post(walk, "b", chat);
  walk.ask("a", "PUT", `/chats/${chat}`, { title: "No" });
  walk.ask("a", "POST", `/chats/${chat}/users`, { users: [walk.person("c").id] });
  walk.ask("a", "DELETE", `/chats/${chat}/me`);
  walk.ask("b", "PUT", `/chats/${chat}/block`);
  post(walk, "a", chat);
  post(walk, "b", chat);
  look(walk, chat);
  walk.ask("b", "PUT", `/chats/${chat}/unblock`);
  post(walk, "a", chat);
  look(walk, chat);
  walk.ask("b", "DELETE", `/chats/${chat}`);
  createChat(walk, "a", ["b"], { isPersonal: true });
}

export function groups(walk: Walker): string {
  const title = "A group of ñ ☃ 😀";
  const group = createChat(walk, "a", ["b", "c"], { title, isPersonal: false });
  look(walk, group);
  createChat(walk, "a", ["c", "b", "b"], { title: "Again", isPersonal: false });
  createChat(walk, "a", ["b", "c", "d"], { isPersonal: false });
  createChat(walk, "a", ["b", "c", "e"]);
  createChat(walk, "a", [], { isPersonal: false });
  createChat(walk, "a", [], { isPersonal: true });
  createChat(walk, "a", ["b"], { isPersonal: false, title: "Two" });
  createChat(walk, "a", ["a", "b"], { isPersonal: true });
  createChat(walk, "a", ["b", "c"], { isPersonal: true });
  for (const who of ["a", "b", "d", ""]) walk.ask(who, "PUT", `/chats/${group}`, { title: `Title by ${who}` });
  for (const body of [{}, { title: 7 }, { title: "" }]) walk.ask("a", "PUT", `/chats/${group}`, body);
  for (const body of [{ isMuted: true }, { isArchived: true }, { isMuted: false, isArchived: false }, { isMuted: 1 }]) {
    walk.ask("b", "PUT", `/chats/${group}/settings`, body);
    look(walk, group);
  }
  walk.ask("d", "PUT", `/chats/${group}/settings`, { isMuted: true });
  const picture = walk.uuid();
  for (const id of [picture, walk.uuid(), picture]) {
    walk.ask("a", "POST", `/chats/${group}/images`, { image: { id, fileType: "png", fileSize: 100 } });
  }
  for (const image of [{ fileType: "png", fileSize: 1 }, { id: walk.uuid() }, undefined]) {
    walk.ask("a", "POST", `/chats/${group}/images`, { image });
  }
  look(walk, group);
  for (const who of ["b", "d"])
    walk.ask(who, "POST", `/chats/${group}/images`, { image: { id: walk.uuid(), fileType: "png", fileSize: 100 } });
  for (const who of ["d", "c", "a", "a"]) walk.ask(who, "DELETE", `/chats/${group}/images/${picture}`);
  walk.ask("a", "DELETE", `/chats/${group}/images/${NEVER}`);
  look(walk, group);
  return group;
}

/** Requests that are odd, or are nobody's. */
export function odd(walk: Walker, group: string): void {
  const target = `/chats/${group}`;
  const { token, id } = walk.person("a");
  const bodies = ['{"title":', "7", "[]", ""];
  for (const type of ["application/json", "text/plain"]) {
    for (const body of bodies) {
      walk.send({ method: "PUT", target, headers: { authorization: `Bearer ${token}`, "content-type": type }, body });
    }
  }
  const credentials = [undefined, "Bearer", `Basic ${token}`, `Token ${token}`, "Bearer nobodys", `Bearer ${token}`];
  const operations = [
    ["PUT", target, '{"title":"Unseen"}'],
    ["POST", `${target}/messages`, JSON.stringify({ localId: `${id}+${walk.uuid()}`, text: "Unseen" })],
    ["GET", "/chats/", null],
    ["GET", target, null],
    ["GET", "/users/me/contacts", null],
  ] as const;
  for (const authorization of credentials) {
    for (const [method, path, body] of operations) {
      walk.send({ method, target: path, headers: { authorization, "content-type": "application/json" }, body });
    }
  }
  for (const path of ["/nothing/at/all", "/chats", `/chats/${NEVER}`, "/chats/7", `${target}/`, "/users/all?count=2"]) {
    walk.ask("a", "GET", path);
    walk.ask("a", "GET", path);
  }
  walk.ask("a", "POST", "/chats", { isPersonal: false, participants: "everybody" });
  walk.ask("a", "POST", "/chats", { isPersonal: false, participants: [], title: 7 });
  walk.ask("a", "POST", "/chats/", { isPersonal: false, participants: [walk.person("e").id], title: "Last" });
  look(walk, group);
}

export function endings(walk: Walker, group: string): void {
  const path = `/chats/${group}`;
  const removeOnDevice = (who: string): void =>
    void walk.ask(who, "PUT", `${path}/settings`, { isRemovedOnDevice: true });
  for (const again of [
    () => post(walk, "b", group),
    () => createChat(walk, "a", ["b", "c", "d"], { isPersonal: false }),
    () => walk.ask("b", "PUT", `${path}/settings`, { isRemovedOnDevice: false }),
  ]) {
    removeOnDevice("b");
    look(walk, group);
    again();
    look(walk, group);
  }
  walk.disconnect("c");
  walk.ask("b", "PUT", `${path}/settings`, { isMuted: true });
  for (const who of ["e", "b", "a"]) walk.ask(who, "DELETE", `${path}/messages`);
  look(walk, group);
  const after = post(walk, "a", group);
  walk.connect("c");
  walk.ask("b", "PUT", `${path}/messages/${after}/read`);
  look(walk, group);
  for (const who of ["e", "", "b", "a", "a"]) walk.ask(who, "DELETE", path);
  look(walk, group);
  post(walk, "a", group);
  createChat(walk, "a", ["b", "c"], { isPersonal: false, title: "Anew" });
  look(walk, group);
  walk.ask("a", "DELETE", `/chats/${NEVER}`);
  const other = createChat(walk, "c", ["d", "e"], { isPersonal: false, title: "Another" });
  walk.ask("c", "DELETE", `/chats/${other}/me`);
  look(walk, other);
  walk.ask("d", "DELETE", `/chats/${other}`);
  look(walk, other);
}
