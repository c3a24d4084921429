// People as they register, sign in and out, and change: each right answer is explained, each wrong one blamed where it belongs.

import { describe, expect, test } from "vitest";
import type { Answer, Played, PlayedOptions, Said } from "../played.shared.ts";
import { ANN, answering, BOB, passwordOf, played, refusing, sessionIdOf, showing, tokenOf } from "../played.shared.ts";
import { admit } from "./admission.ts";
import { logIn, logOut } from "./log-in.ts";
import { getMe, unregister, updateMe } from "./me.ts";
import { changePassword, replacePassword } from "./passwords.ts";
import { addPhoto, removePhoto } from "./photos.ts";
import { register } from "./register.ts";
import { getUser } from "./users.ts";

const handlers = {
  register,
  logIn,
  logOut,
  getMe,
  updateMe,
  unregister,
  changePassword,
  replacePassword,
  addPhoto,
  removePhoto,
  getUser,
};

const playing = (options: Partial<PlayedOptions> = {}): Played => played({ handlers, admit, ...options });

const DEVICE = {
  id: "9d4c6e50-7b1f-4f0a-8b37-0c2e4a6d8f10",
  name: "Phone",
  model: "P1",
  transport: "apns",
  token: "push",
};
const ZOE = { name: "Zoë Li", username: "ZoeLi7", password: "correct-horse", deviceInfo: DEVICE };

const codeOf = ({ reply }: Answer): string => (reply.ok ? "served" : reply.code);
const resultOf = ({ reply }: Answer): unknown => (reply.ok ? reply.result : undefined);
const basic = (userId: number, password = passwordOf(userId)): string => `${NAMES[userId - 1]}:${password}`;
const NAMES = ["ann", "bob"];

const join = (play: Played, members: object = {}, said: Said = {}): Answer =>
  play.ask("", "register", { body: { ...ZOE, ...members } }, said);
const signIn = (play: Played, session = basic(ANN), body: object = DEVICE, said: Said = {}): Answer =>
  play.ask(session, "logIn", { body }, said);
const me = (play: Played, token = tokenOf(ANN), said: Said = {}): Answer => play.ask(token, "getMe", {}, said);

/** The token of the first session that an answer lists. */
function tokenIn(answer: Answer): string {
  const { deviceSessions } = Object(resultOf(answer));
  return String(deviceSessions?.[0]?.accessToken);
}

/** Changes the user, or the sessions, of an answer about oneself. */
const info = (members: object): NonNullable<Said["tamper"]> =>
  answering((seen) => ({ ...Object(seen), info: { ...Object(seen).info, ...members } }));
const sessions = (change: (listed: readonly object[]) => readonly object[]): NonNullable<Said["tamper"]> =>
  answering((seen) => ({ ...Object(seen), deviceSessions: change(Object(seen).deviceSessions) }));
const ownSession = (members: object): NonNullable<Said["tamper"]> =>
  sessions(([own, ...others]) => [{ ...own, ...members }, ...others]);

describe("register", () => {
  test("makes a user with a session, whose token is served", () => {
    const play = playing();
    const answer = join(play);
    expect(resultOf(answer)).toMatchObject({
      info: { id: 21, name: "Zoë Li", username: "zoeli7" },
      deviceSessions: [{ deviceInfo: DEVICE }],
    });
    const token = tokenIn(answer);
    expect(token).toMatch(/^[\w+/]{43}=$/);
    const read = me(play, token);
    expect(resultOf(read)).toMatchObject({ info: { id: 21 } });
    expect(read.exercised).toContain("chatserver.register.token");
  });

  test.for<[string, NonNullable<Said["tamper"]>, string]>([
    ["an id that somebody has", info({ id: BOB }), "chatserver.register.id-new"],
    ["another name", info({ name: "Zoe" }), "chatserver.register.name-shown"],
    ["no name", info({ name: undefined }), "chatserver.register.name-shown"],
    ["another username", info({ username: "zoeli8" }), "chatserver.register.name-shown"],
    ["the password", info({ about: ZOE.password }), "chatserver.user.no-secrets"],
    ["another device", ownSession({ deviceInfo: { ...DEVICE, model: "P2" } }), "chatserver.register.device-kept"],
    ["no device", ownSession({ deviceInfo: undefined }), "chatserver.register.device-kept"],
    [
      "no token of the device",
      ownSession({ deviceInfo: { ...DEVICE, token: undefined } }),
      "chatserver.register.device-kept",
    ],
    ["somebody's token", ownSession({ accessToken: tokenOf(BOB) }), "chatserver.register.token"],
    ["two sessions", sessions(([own]) => [{ ...own }, { ...own }]), "chatserver.register.answer"],
    ["a refusal", refusing("unknown-path"), "chatserver.register.path"],
    ["a refusal of its fields", refusing("invalid"), "chatserver.register.fields"],
  ])("does not answer with %s", ([, tamper, requirement]) => {
    expect(join(playing({ settled: true }), {}, { tamper }).broken).toContain(requirement);
  });

  test("does not give a username twice, whatever its letter case", () => {
    const play = playing();
    join(play);
    const again = join(play, { username: "zoELi7" });
    expect(codeOf(again)).toBe("taken-username");
    expect(again.exercised).toContain("chatserver.register.username-taken");
    const served = join(play, {}, { tamper: () => ({ ok: true, result: resultOf(me(play)) }) });
    expect(served.broken).toContain("chatserver.register.username-taken");
    expect(
      codeOf(join(playing({ branches: { "taken-username": "taken-username-bad-request" } }), { username: "bob" })),
    ).toBe("taken-username-bad-request");
  });

  test("shows a username in the letters in which it was sent, if a target keeps them", () => {
    expect(join(playing(), {}, { tamper: info({ username: "ZoeLi7" }) }).broken).toEqual([]);
  });
});

describe("log-in", () => {
  test("shows no token among what it says of the user", () => {
    const tamper = answering((seen) => {
      const { info: user, deviceSessions } = Object(seen);
      return { deviceSessions, info: { ...user, about: deviceSessions[0].accessToken } };
    });
    expect(signIn(playing(), basic(ANN), DEVICE, { tamper }).broken).toEqual(["chatserver.user.no-secrets"]);
  });

  test("makes a session of its own, and those from before go on", () => {
    const play = playing({ settled: true });
    const answer = signIn(play);
    expect(resultOf(answer)).toMatchObject({ info: { id: ANN }, deviceSessions: [{ deviceInfo: DEVICE }] });
    const read = me(play, tokenIn(answer));
    expect(read.exercised).toContain("chatserver.log-in.token");
    expect(me(play).exercised).toContain("chatserver.log-in.session-new");
    const tamper = refusing("unauthenticated");
    expect(me(play, tokenIn(answer), { tamper }).broken).toEqual(["chatserver.log-in.token"]);
    expect(me(play, tokenOf(ANN), { tamper }).broken).toEqual(["chatserver.log-in.session-new"]);
  });

  test.for<[string, NonNullable<Said["tamper"]>, string]>([
    ["another user", info({ id: BOB }), "chatserver.log-in.answer"],
    ["a session from before", ownSession({ id: sessionIdOf(ANN) }), "chatserver.log-in.session-new"],
    ["a token from before", ownSession({ accessToken: tokenOf(ANN) }), "chatserver.log-in.session-new"],
    ["another device", ownSession({ deviceInfo: { ...DEVICE, name: "Mine" } }), "chatserver.register.device-kept"],
    ["a refusal", refusing("wrong-credentials", "unauthenticated"), "chatserver.log-in.path"],
    ["a refusal of its body", refusing("invalid"), "chatserver.log-in.body"],
  ])("does not answer with %s", ([, tamper, requirement]) => {
    expect(signIn(playing({ settled: true }), basic(ANN), DEVICE, { tamper }).broken).toContain(requirement);
  });

  test.for<[string, object, object]>([
    ["bare", DEVICE, { deviceInfo: DEVICE }],
    ["wrapped", { deviceInfo: DEVICE }, DEVICE],
  ])("where the device is taken %s, it is not taken otherwise", ([branch, right, wrong]) => {
    const play = playing({ branches: { "login-body": branch } });
    expect(codeOf(signIn(play, basic(ANN), wrong))).toBe("invalid");
    expect(codeOf(signIn(play, basic(ANN), right))).toBe("served");
    expect(play.left("login-body")).toEqual([branch]);
  });

  test("is there, even if the device is not taken so", () => {
    const wrapped = playing({ branches: { "login-body": "wrapped" } });
    signIn(wrapped, basic(ANN), { deviceInfo: DEVICE });
    signIn(wrapped, basic(ANN), DEVICE);
    const { broken } = signIn(wrapped, basic(ANN), DEVICE, { tamper: refusing("unknown-path") });
    expect(broken).toEqual(["chatserver.log-in.path"]);
  });

  test.for(["own-only", "all-own-first", "all"])("lists %s sessions, as a read does", (branch) => {
    const play = playing({ branches: { "sessions-listed": branch } });
    const answer = signIn(play);
    const { deviceSessions } = Object(resultOf(answer));
    expect(deviceSessions).toHaveLength(branch === "own-only" ? 1 : 3);
    expect(play.left("sessions-listed")[0]).toBe(branch);
    expect(codeOf(me(play))).toBe("served");
  });

  test("puts its session first where all are listed so", () => {
    const play = playing({ branches: { "sessions-listed": "all-own-first" }, settled: true });
    const tamper = sessions((listed) => listed.toReversed());
    expect(signIn(play, basic(ANN), DEVICE, { tamper }).broken).toEqual(["chatserver.log-in.session-first"]);
    const lacking = sessions((listed) => listed.slice(0, 2));
    expect(signIn(play, basic(ANN), DEVICE, { tamper: lacking }).broken).toEqual(["chatserver.open.sessions-listed"]);
  });

  test("where nobody registers, somebody is known by what the target's owner said", () => {
    const accounts = [{ username: "Owner1", password: "owner-secret" }];
    const owner = { id: 77, name: "Owner", username: "owner1" };
    const seen = {
      info: owner,
      deviceSessions: [{ id: sessionIdOf(77), accessToken: "owner.token", deviceInfo: DEVICE }],
    };
    const play = playing({ known: (state) => ({ ...state, settings: { ...state.settings, accounts } }) });
    const answer = signIn(play, "owner1:owner-secret", DEVICE, { tamper: () => ({ ok: true, result: seen }) });
    expect(answer.broken).toEqual([]);
    expect(play.believed()[0]?.users.get(77)).toMatchObject({ username: "owner1", met: true });
    expect(play.believed()[0]?.tokens.get("owner.token")).toBe(sessionIdOf(77));
  });
});

describe("me", () => {
  test.for<[string, NonNullable<Said["tamper"]>, string]>([
    ["another user", info({ id: BOB }), "chatserver.me.own"],
    ["another name", info({ name: "Anna" }), "chatserver.register.name-shown"],
    ["a token", info({ about: tokenOf(ANN, 2) }), "chatserver.user.no-secrets"],
    ["another session", sessions(() => [{ id: sessionIdOf(BOB), accessToken: tokenOf(BOB) }]), "chatserver.me.own"],
    ["a refusal", refusing("unknown-path"), "chatserver.me.path"],
  ])("does not answer with %s", ([, tamper, requirement]) => {
    expect(me(playing({ settled: true }), tokenOf(ANN), { tamper }).broken).toContain(requirement);
  });

  test("shows what was updated, and what was not as it was", () => {
    const play = playing({ settled: true });
    const first = play.ask(tokenOf(ANN), "updateMe", { body: { name: "Anna", about: "Sails" } });
    expect(resultOf(first)).toMatchObject({ id: ANN, name: "Anna", about: "Sails", username: "ann" });
    const both: readonly [object, string][] = [
      [{ name: "Ann" }, "chatserver.me.update-kept"],
      [{ about: undefined }, "chatserver.me.update-kept"],
    ];
    for (const [members, requirement] of both) {
      expect(me(play, tokenOf(ANN), { tamper: info(members) }).broken).toEqual([requirement]);
    }
    play.ask(tokenOf(ANN), "updateMe", { body: { about: "Climbs" } });
    const one: readonly [object, string][] = [
      [{ name: "Ann" }, "chatserver.me.update-partial"],
      [{ about: "Sails" }, "chatserver.me.update-kept"],
    ];
    for (const [members, requirement] of one) {
      expect(me(play, tokenOf(ANN), { tamper: info(members) }).broken).toEqual([requirement]);
    }
    expect(resultOf(me(play))).toMatchObject({ info: { name: "Anna", about: "Climbs" } });
  });

  test("an about that was emptied may be left out", () => {
    const play = playing();
    play.ask(tokenOf(ANN), "updateMe", { body: { about: "" } });
    expect(me(play, tokenOf(ANN), { tamper: info({ about: undefined }) }).broken).toEqual([]);
  });

  test("an update is answered with the user", () => {
    const ask = (tamper: NonNullable<Said["tamper"]>): Answer =>
      playing().ask(tokenOf(ANN), "updateMe", { body: { name: "Anna" } }, { tamper });
    expect(ask(answering(() => undefined)).broken).toEqual(["chatserver.me.update-answer"]);
    expect(ask(showing({ name: "Ann" })).broken).toEqual(["chatserver.me.update-kept"]);
    expect(ask(refusing("invalid")).broken).toEqual(["chatserver.me.update-path"]);
  });

  test("whoever is no more cannot be read, nor sign in, and the name is free", () => {
    const play = playing({ settled: true });
    expect(codeOf(play.ask(tokenOf(ANN), "unregister"))).toBe("served");
    expect(me(play).exercised).toContain("chatserver.me.unregister-token");
    expect(me(play, tokenOf(ANN, 2)).exercised).toContain("chatserver.me.unregister-token");
    expect(signIn(play).exercised).toContain("chatserver.log-in.unknown-user");
    expect(codeOf(play.ask("", "getUser", { path: { userId: ANN } }))).toBe("unknown-account");
    expect(codeOf(join(play, { username: "ann" }))).toBe("served");
    expect(playing().ask(tokenOf(ANN), "unregister", {}, { tamper: refusing("unknown-path") }).broken).toEqual([
      "chatserver.me.unregister-path",
    ]);
  });
});

describe("log-out", () => {
  test.for(["all", "own"])("ends %s tokens, and its own at any rate", (branch) => {
    const play = playing({ branches: { "logout-scope": branch } });
    play.ask(tokenOf(ANN), "logOut");
    expect(me(play).exercised).toContain("chatserver.me.log-out-token");
    expect(codeOf(me(play, tokenOf(ANN, 2)))).toBe(branch === "all" ? "unauthenticated" : "served");
    expect(play.left("logout-scope")).toEqual([branch]);
    expect(codeOf(me(play, tokenOf(BOB)))).toBe("served");
  });

  test("whose token is served all the same is blamed", () => {
    const play = playing({ settled: true });
    const before = me(play);
    play.ask(tokenOf(ANN), "logOut");
    const served = me(play, tokenOf(ANN), { tamper: () => ({ ok: true, result: resultOf(before) }) });
    expect(served.broken).toEqual(["chatserver.me.log-out-token"]);
  });
});

describe.for<[string, string, string]>([
  ["changePassword", "oldPassword", "chatserver.me.password-path"],
  ["replacePassword", "currentPassword", "chatserver.me.password-newer-path"],
])("%s", ([operation, old, path]) => {
  const change = (play: Played, from: string, to: string, said: Said = {}): Answer =>
    play.ask(tokenOf(ANN), operation, { body: { [old]: from, newPassword: to } }, said);

  test("makes the new password the one, and no other", () => {
    const play = playing({ settled: true });
    expect(codeOf(change(play, passwordOf(ANN), "battery-staple"))).toBe("served");
    expect(signIn(play, basic(ANN, "battery-staple")).exercised).toContain("chatserver.me.password-new");
    const before = signIn(play);
    expect(codeOf(before)).toBe("wrong-credentials");
    expect(before.exercised).toContain("chatserver.me.password-old");
    const tamper = refusing("wrong-credentials", "unauthenticated");
    expect(signIn(play, basic(ANN, "battery-staple"), DEVICE, { tamper }).broken).toEqual([
      "chatserver.me.password-new",
    ]);
  });

  test("with a wrong one changes nothing", () => {
    const play = playing({ settled: true });
    const refused = change(play, "wrong-one", "battery-staple");
    expect(codeOf(refused)).toBe("wrong-password");
    expect(refused.exercised).toContain("chatserver.me.password-wrong");
    expect(codeOf(signIn(play, basic(ANN, "battery-staple")))).toBe("wrong-credentials");
    const tamper = refusing("wrong-credentials", "unauthenticated");
    expect(signIn(play, basic(ANN), DEVICE, { tamper }).broken).toEqual(["chatserver.me.password-wrong"]);
    expect(
      change(play, "wrong-one", "battery-staple", { tamper: () => ({ ok: true, result: undefined }) }).broken,
    ).toEqual(["chatserver.me.password-wrong"]);
  });

  test("is refused as the target has it", () => {
    const play = playing({ branches: { "wrong-password": "wrong-password-unauthenticated" } });
    expect(codeOf(change(play, "wrong-one", "battery-staple"))).toBe("wrong-password-unauthenticated");
  });

  test("which is refused is blamed", () => {
    const said = { tamper: refusing("unknown-path") };
    expect(change(playing(), passwordOf(ANN), "battery-staple", said).broken).toEqual([path]);
  });
});

describe("photos", () => {
  const ID = "d1f4b0b2-2b7e-4e0c-8f2b-7c9a1e5d3f66";
  const PHOTO = { id: ID, fileType: "png", fileSize: 100 };
  const add = (play: Played, said: Said = {}): Answer =>
    play.ask(tokenOf(ANN), "addPhoto", { body: { photo: PHOTO } }, said);
  const remove = (play: Played, userId = ANN, photoId = ID, said: Said = {}): Answer =>
    play.ask(tokenOf(userId), "removePhoto", { path: { photoId } }, said);

  test("are shown once they were added, and no more once they were removed", () => {
    const play = playing({ settled: true });
    expect(resultOf(add(play))).toMatchObject({ photos: [{ ...PHOTO, id: ID.toUpperCase() }] });
    expect(me(play, tokenOf(ANN), { tamper: info({ photos: [] }) }).broken).toEqual(["chatserver.me.photo-shown"]);
    expect(me(play, tokenOf(ANN), { tamper: info({ photos: undefined }) }).broken).toEqual([]);
    const shown = resultOf(me(play));
    expect(codeOf(remove(play))).toBe("served");
    expect(me(play).exercised).toContain("chatserver.me.photo-gone");
    expect(me(play, tokenOf(ANN), { tamper: () => ({ ok: true, result: shown }) }).broken).toEqual([
      "chatserver.me.photo-gone",
    ]);
    add(play);
    expect(codeOf(me(play))).toBe("served");
  });

  test("are answered with, where there is an answer", () => {
    expect(add(playing(), { tamper: showing({ photos: undefined }) }).broken).toContain("chatserver.me.photo-shown");
    expect(add(playing(), { tamper: showing({ photos: [] }) }).broken).toEqual(["chatserver.me.photo-shown"]);
    expect(add(playing(), { tamper: answering(() => undefined) }).broken).toEqual([]);
    expect(add(playing(), { tamper: refusing("invalid") }).broken).toEqual(["chatserver.me.photo-path"]);
  });

  test("of somebody else are not removed, whatever the status that says so", () => {
    const play = playing({ settled: true });
    add(play);
    expect(codeOf(remove(play, BOB))).toBe("foreign-photo");
    expect(remove(play, BOB, ID, { tamper: refusing("unknown-photo") }).broken).toEqual([]);
    const served = remove(play, BOB, ID, { tamper: () => ({ ok: true, result: undefined }) });
    expect(served.broken).toEqual(["chatserver.me.photo-foreign"]);
    expect(me(play, tokenOf(ANN), { tamper: info({ photos: [] }) }).broken).toEqual(["chatserver.me.photo-foreign"]);
  });

  test("that there are not are not removed", () => {
    const unknown = remove(playing());
    expect(codeOf(unknown)).toBe("unknown-photo");
    expect(unknown.exercised).toContain("chatserver.me.photo-unknown");
    const play = playing();
    add(play);
    expect(remove(play, ANN, ID, { tamper: refusing("unknown-path") }).broken).toEqual([
      "chatserver.me.photo-removal-path",
    ]);
  });
});
