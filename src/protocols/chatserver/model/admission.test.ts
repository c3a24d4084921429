import { describe, expect, test } from "vitest";
import { isRecord } from "../../../contract/is-record.ts";
import { chatServerBinding } from "../binding.ts";
import type { Answer, PlayedOptions, Said } from "../played.shared.ts";
import { ANN, answering, BOB, NOTHING, passwordOf, played, refusing, sessionIdOf, tokenOf } from "../played.shared.ts";
import { endSession } from "../people.ts";
import { admit } from "./admission.ts";
import { createChat } from "./create-chat.ts";
import { getChat } from "./get-chat.ts";
import { listChats } from "./list-chats.ts";
import { logIn } from "./log-in.ts";
import { getMe, updateMe } from "./me.ts";
import { postMessage } from "./post-message.ts";
import { getUser } from "./users.ts";

const CHAT = { participants: [BOB], isPersonal: false, title: "Climbing" };
const handlers = { createChat, getChat, listChats, getMe, updateMe, getUser, logIn, postMessage };

interface Sending {
  readonly token?: string;
  readonly body?: unknown;
  readonly text?: string;
  readonly type?: string;
  readonly said?: Said;
}

interface Playing {
  send(method: string, target: string, sending?: Sending): Answer;
}

/** Requests as they are on the wire, so that the binding says what is irregular. */
function playing(options: Partial<PlayedOptions> = {}): Playing & ReturnType<typeof played> {
  const play = played({ handlers, admit, ...options });
  return {
    ...play,
    send(method, target, { token = tokenOf(ANN), body, text, type = "application/json", said = {} } = {}) {
      const content = text ?? (body === undefined ? null : JSON.stringify(body));
      const headers = { authorization: `Bearer ${token}`, ...(content !== null && { "content-type": type }) };
      const decoded = chatServerBinding.decodeRequest({ method, target, headers, body: content });
      if (!decoded.routed) throw new Error(`${method} ${target} is nowhere`);
      const { session, operation, params, irregularities } = decoded.command;
      return play.ask(session, operation, isRecord(params) ? params : {}, { irregularities, ...said });
    },
  };
}

const codeOf = ({ reply }: Answer): string => (reply.ok ? "served" : reply.code);

describe("who asks", () => {
  test("a valid token is served", () => {
    const answer = playing().send("GET", "/users/me");
    expect(codeOf(answer)).toBe("served");
    expect(answer.exercised).toContain("chatserver.auth.bearer");
  });

  test.for<[string, string, string]>([
    ["no token", "", "chatserver.auth.token-needed"],
    ["a token of nobody", "made.up", "chatserver.auth.unknown-token"],
  ])("%s is not", ([, token, requirement]) => {
    const play = playing();
    const answer = play.send("GET", "/chats/", { token });
    expect(codeOf(answer)).toBe("unauthenticated");
    expect(answer.exercised).toContain(requirement);
    const served = play.send("GET", "/chats/", { token, said: { tamper: () => ({ ok: true, result: [] }) } });
    expect(served.broken).toContain(requirement);
  });

  test("a token that was logged out is not, nor is one of whoever is no more", () => {
    const out = playing({ known: (state) => endSession(state, sessionIdOf(ANN)) });
    expect(out.send("GET", "/chats/").exercised).toContain("chatserver.me.log-out-token");
    const gone = playing({
      known: (state) => ({ ...endSession(state, sessionIdOf(ANN)), users: state.users.delete(ANN) }),
    });
    expect(gone.send("GET", "/chats/").exercised).toContain("chatserver.me.unregister-token");
  });

  test("a target may forbid it in place of that, and stays with it", () => {
    const play = playing({ branches: { unauthenticated: "unauthenticated-forbidden" } });
    expect(codeOf(play.send("GET", "/chats/", { token: "" }))).toBe("unauthenticated-forbidden");
    expect(play.left("unauthenticated")).toEqual(["unauthenticated-forbidden"]);
  });

  test("credentials come before everything that is wrong with a request", () => {
    const play = playing();
    expect(codeOf(play.send("POST", "/chats", { token: "", text: "{" }))).toBe("unauthenticated");
    expect(codeOf(play.send("GET", "/chats/nothing", { token: "" }))).toBe("unauthenticated");
  });

  test("whether a chat is there is not told to whoever is not known", () => {
    const play = playing();
    const tamper = refusing("unknown-chat");
    const answer = play.send("GET", `/chats/${NOTHING}`, { token: "", said: { tamper } });
    expect(answer.broken).toEqual(["chatserver.auth.before-content"]);
    expect(play.send("GET", `/chats/${NOTHING}`, { token: "" }).exercised).toContain("chatserver.auth.before-content");
  });

  test("what was asked without a token shows nowhere", () => {
    const play = playing();
    play.send("POST", "/chats", { body: CHAT });
    play.send("POST", "/chats", { token: "", body: { ...CHAT, title: "Refused write" } });
    const shown = play.send("GET", "/chats/", {
      said: {
        tamper: answering((chats) => [chats].flat().map((chat) => ({ ...Object(chat), title: "Refused write" }))),
      },
    });
    expect(shown.broken).toContain("chatserver.auth.no-effect");
  });
});

describe("signing in", () => {
  const device = { id: NOTHING, name: "n", model: "m", transport: "none" };
  const asking = (session: string): Answer => playing().ask(session, "logIn", { body: device });

  test("needs username and password", () => {
    expect(codeOf(asking(`ann:${passwordOf(ANN)}`))).toBe("served");
    expect(codeOf(asking(`ANN:${passwordOf(ANN)}`))).toBe("served");
  });

  test.for<[string, string]>([
    ["ann:wrong", "chatserver.log-in.wrong-password"],
    [`ann:${passwordOf(BOB)}`, "chatserver.log-in.wrong-password"],
    [`nobody:${passwordOf(ANN)}`, "chatserver.log-in.unknown-user"],
    ["", "chatserver.log-in.unknown-user"],
  ])("with %s is refused", ([session, requirement]) => {
    const answer = asking(session);
    expect(codeOf(answer)).toBe("wrong-credentials");
    expect(answer.exercised).toContain(requirement);
  });

  test("a password that was changed, or was not to be, is wrong", () => {
    const play = playing({
      known: (state) => ({
        ...state,
        users: state.users.update(ANN, (ann) => ({ ...Object(ann), formerPassword: "old", refusedPassword: "tried" })),
      }),
    });
    const ask = (session: string): Answer => play.ask(session, "logIn", { body: device });
    expect(ask("ann:old").exercised).toContain("chatserver.me.password-old");
    expect(ask("ann:tried").exercised).toContain("chatserver.me.password-wrong");
  });
});

test.for<[string, string, string, Sending, string, string]>([
  ["malformed JSON", "POST", "/chats", { text: "{" }, "malformed-json", "chatserver.general.malformed-json"],
  [
    "another label",
    "POST",
    "/chats",
    { body: CHAT, type: "text/plain" },
    "unsupported-media-type",
    "chatserver.general.json-label",
  ],
  ["no body", "POST", "/chats", {}, "empty-body", "chatserver.general.empty-body"],
  ["a body that is no object", "POST", "/chats", { body: [1] }, "invalid", "chatserver.general.body-object"],
  [
    "a field of another type",
    "POST",
    "/chats",
    { body: { participants: "all" } },
    "invalid",
    "chatserver.create.participants-type",
  ],
  ["a field that is missing", "POST", "/chats", { body: {} }, "invalid", "chatserver.create.participants-needed"],
  ["an id that is none", "GET", "/chats/1", {}, "malformed-id", "chatserver.general.malformed-id"],
  ["an id of a user that is no number", "GET", "/users/ann", {}, "malformed-id", "chatserver.general.malformed-id"],
])("%s is refused", ([, method, target, sending, code, requirement]) => {
  const play = playing();
  const answer = play.send(method, target, sending);
  expect(codeOf(answer)).toBe(code);
  expect(answer.exercised).toContain(requirement);
  const served = play.send(method, target, { ...sending, said: { tamper: () => ({ ok: true, result: {} }) } });
  expect(served.broken[0]).toBe(requirement);
});

test.for<[string, string, Sending]>([
  ["malformed-json", "malformed-json-unprocessable", { text: "{" }],
  ["content-type", "unsupported-media-type-bad-request", { body: CHAT, type: "text/plain" }],
  ["empty-body", "empty-body-bad-request", {}],
  ["empty-body", "empty-body-unsupported", {}],
  ["validation-status", "unprocessable", { body: {} }],
])("%s: a target may do it otherwise, as %s, and stays with it", ([choice, branch, sending]) => {
  const play = playing({ branches: { [choice]: branch } });
  expect(codeOf(play.send("POST", "/chats", sending))).toBe(branch);
  expect(play.left(choice)).toEqual([branch]);
});

test("a target may read what is not labelled as JSON", () => {
  const play = playing({ branches: { "content-type": "accepted" } });
  expect(codeOf(play.send("POST", "/chats", { body: CHAT, type: "text/plain" }))).toBe("served");
});

test("an id in a path is told to be none as the target has it", () => {
  const play = playing({ branches: { "malformed-id": "malformed-id-not-found" } });
  expect(codeOf(play.send("GET", "/chats/1"))).toBe("malformed-id-not-found");
});

test("another slash form is served, or there is nothing there", () => {
  expect(codeOf(playing().send("GET", "/chats"))).toBe("served");
  const strict = playing({ branches: { "other-slash-form": "unknown-path" } });
  expect(codeOf(strict.send("GET", "/chats", { token: "" }))).toBe("unknown-path");
  expect(codeOf(strict.send("GET", "/chats/"))).toBe("served");
});

test("another value of full counts as left out, or is refused", () => {
  expect(codeOf(playing().send("GET", "/chats/?full=maybe"))).toBe("served");
  const strict = playing({ branches: { "full-other-value": "invalid-query" } });
  expect(codeOf(strict.send("GET", "/chats/?full=maybe"))).toBe("invalid-query");
  expect(codeOf(strict.send("GET", "/chats/?full=true"))).toBe("served");
});

test("null for what may be left out counts as leaving it out", () => {
  const answer = playing().send("POST", "/chats", { body: { participants: [BOB], title: null, isPersonal: null } });
  expect(codeOf(answer)).toBe("served");
  expect(answer.reply.ok && answer.reply.result).not.toHaveProperty("title");
  expect(answer.exercised).toContain("chatserver.general.null-optional");
  expect(playing().send("POST", "/chats", { body: CHAT }).exercised).not.toContain("chatserver.general.null-optional");
});

test("null within a member counts as leaving it out, too, and items of lists stay", () => {
  const sent = { name: "Ann", more: { kept: 1, gone: null }, list: [{ a: null }, 2] };
  const command = { session: tokenOf(ANN), operation: "updateMe", params: { body: sent }, irregularities: [] };
  const chooser = { now: 0, choose: () => fail(), demand: () => fail(), contradiction: () => fail() };
  const admitted = admit(playing().mock(), command, chooser);
  expect(admitted).toMatchObject({
    admitted: true,
    params: { body: { name: "Ann", more: { kept: 1 }, list: [{}, 2] } },
  });
});

function fail(): never {
  throw new Error("nothing is to be chosen here");
}

test("what a message may be is not judged here", () => {
  const posting = (body: unknown): string => codeOf(playing().send("POST", `/chats/${NOTHING}/messages`, { body }));
  const localId = `1+${NOTHING}`;
  expect(posting({ localId, text: "x".repeat(3000) })).toBe("unknown-chat");
  expect(posting({ text: "no localId" })).toBe("unknown-chat");
  expect(posting({ localId: null, text: "no localId" })).toBe("unknown-chat");
  expect(posting({ localId: "short", text: "" })).toBe("unknown-chat");
  expect(posting({ localId: 7, text: "x" })).toBe("invalid");
  expect(posting({ localId, text: 7 })).toBe("invalid");
});
