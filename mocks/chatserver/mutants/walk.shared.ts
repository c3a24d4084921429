// A fixed walk through everything that clients can ask for, by several people who listen.

import type { Mutation } from "../../mutation.ts";
import { createChat, endings, groups, idOf, look, odd, personal, post } from "./walk-chats.shared.ts";
import { messages, notifications } from "./walk-messages.shared.ts";
import { crowd, people } from "./walk-people.shared.ts";
import { Stopped, Walker } from "./walker.shared.ts";

const PEOPLE = ["a", "b", "c", "d", "e"] as const;

/** What a mock lets clients hear, line by line. */
export function transcript(): readonly string[] {
  return walked(new Walker(undefined));
}

/** Whether a mutation lets clients hear anything else. */
export function isHeard(mutation: Mutation, right: readonly string[]): boolean {
  try {
    const lines = walked(new Walker(mutation, right));
    return lines.length !== right.length || lines.some((line, index) => line !== right[index]);
  } catch (error) {
    if (error instanceof Stopped) return true;
    throw error;
  }
}

function walked(walk: Walker): readonly string[] {
  registering(walk);
  for (const name of [...PEOPLE, "b2"]) walk.connect(name);
  openings(walk);
  personal(walk);
  const group = groups(walk);
  odd(walk, group);
  messages(walk, group);
  notifications(walk, group);
  people(walk, group);
  endings(walk, group);
  profiles(walk);
  contacts(walk);
  files(walk, group);
  crowd(walk);
  leaving(walk);
  return walk.lines;
}

function registering(walk: Walker): void {
  for (const name of PEOPLE) walk.register(name);
  walk.register("f", { deviceInfo: { id: walk.uuid(), name: "Fox", model: "PC", transport: "web", token: "t" } });
  walk.logIn("g", "nobody", "password of b");
  walk.register("g", { username: "persona" });
  for (const change of [{ name: undefined }, { username: "x" }, { password: "x" }, { deviceInfo: undefined }]) {
    walk.register("g", { username: "persong", ...change });
  }
  walk.logIn("b2", "personb", "password of b");
  walk.logIn("g", "personb", "not the password");
  for (const name of ["a", "b", "b2", "f"]) walk.ask(name, "GET", "/users/me");
}

function openings(walk: Walker): void {
  const { session, token } = walk.person("f");
  walk.connect("silent", `/${session}`, "");
  walk.connect("foreign", `/${session}`, "Bearer nobodys");
  walk.connect("query", `/ws/${session}?token=${encodeURIComponent(token)}`, "");
  walk.ask("f", "POST", "/chats", { participants: [walk.person("a").id], isPersonal: true });
  walk.frame("query", "x".repeat(60_000));
  walk.connect("f");
}

function profiles(walk: Walker): void {
  for (const body of [
    { name: "Another Name", about: "about me" },
    { name: "Only That" },
    { about: "only this" },
    { name: 7 },
  ]) {
    walk.ask("a", "PUT", "/users/me", body);
    walk.ask("a", "GET", "/users/me");
  }
  const [photo, other] = [walk.uuid(), walk.uuid()];
  for (const id of [photo, other])
    walk.ask("a", "POST", "/users/me/photos", { photo: { id, fileType: "png", fileSize: 9 } });
  walk.ask("a", "POST", "/users/me/photos", { photo: { fileType: "png" } });
  for (const who of ["b", "a", "a"]) {
    walk.ask(who, "DELETE", `/users/me/photos/${photo}`);
    walk.ask(who, "GET", `/users/${walk.person("a").id}`);
  }
  for (const target of [`/users/${walk.person("b").id}`, "/users/999999", "/users/somebody"])
    walk.ask("a", "GET", target);
  for (const query of ["?s=personb", "?s=Person", `?s=${walk.person("c").id}`, "?s=a", "?s=zzzz", ""]) {
    walk.ask("a", "GET", `/users${query}`);
  }
  for (const query of ["", "?count=2", "?id=", "?id=4&count=2", "?count=x"]) walk.ask("a", "GET", `/users/all${query}`);
}

function contacts(walk: Walker): void {
  const path = "/users/me/contacts";
  const user = { id: walk.person("b").id };
  const added = [
    { user },
    { user, name: "Again" },
    { user: { id: walk.person("c").id }, name: "Cat", isFavorite: true },
  ];
  const ids = [...added, { name: "Nobody" }, { user: {} }].map((body) => idOf(walk.ask("a", "POST", path, body)));
  for (const who of ["a", "b"]) walk.ask(who, "GET", path);
  for (const who of ["b", "a", "a"]) walk.ask(who, "DELETE", `${path}/${ids[0]}`);
  for (const who of ["a", "b"]) walk.ask(who, "GET", path);
}

function files(walk: Walker, group: string): void {
  const id = walk.uuid();
  const authorization = `Bearer ${walk.person("a").token}`;
  const attached = createChat(walk, "a", ["d", "e"], { isPersonal: false });
  post(walk, "a", attached, { attachment: { id, fileType: "png", fileSize: 4 } });
  look(walk, group);
  for (const [name, type] of [
    [walk.uuid(), "image/png"],
    [id, "image/png"],
    [`${id}-preview`, "image/jpeg"],
    [walk.uuid(), "audio/mpeg"],
    ["../outside", "image/png"],
    [undefined, "image/png"],
  ] as const) {
    for (const bytes of [new Uint8Array([0, 255, 1, 2]), new TextEncoder().encode("others")]) {
      const headers = { authorization, "content-type": type, ...(name !== undefined && { "file-name": name }) };
      walk.send({ method: "POST", target: "/uploads", headers, body: bytes });
      const extension = type === "image/png" ? "png" : type === "image/jpeg" ? "jpg" : "mp3";
      for (const at of ["/files", "/uploads"]) walk.send({ target: `${at}/${name}.${extension}` });
      walk.send({ target: `/files/${String(name).toUpperCase()}.${extension.toUpperCase()}` });
    }
  }
  post(walk, "a", attached, { attachment: { id, fileType: "png", fileSize: 4 } });
  walk.ask("a", "POST", `/chats/${attached}/images`, { image: { id, fileType: "png", fileSize: 4 } });
  walk.send({ target: `/files/${id}.png` });
  for (const method of ["DELETE", "GET", "DELETE"])
    walk.send({ method, target: `/uploads/${id}.png`, headers: { authorization } });
  walk.send({ target: `/files/${id}.png` });
}

function leaving(walk: Walker): void {
  const change = { oldPassword: "password of b", newPassword: "new password of b" };
  walk.ask("b", "PUT", "/users/me/changePassword", { ...change, oldPassword: "wrong" });
  walk.ask("b", "PUT", "/users/me/changePassword", change);
  for (const password of ["password of b", "new password of b"]) walk.logIn("b3", "personb", password);
  walk.ask("b", "PUT", "/users/me/password", { currentPassword: "new password of b", newPassword: "last password" });
  walk.ask("b2", "POST", "/users/me/logout");
  for (const who of ["b", "b2", "b3"]) walk.ask(who, "GET", "/users/me");
  walk.ask("c", "DELETE", "/users/me");
  for (const who of ["c", "a"]) walk.ask(who, "GET", "/users/me");
}
