import { describe, expect, test } from "vitest";
import type { HttpHeaders } from "../transport/http-message.ts";
import { basicCredentials } from "./credentials.ts";
import { contract, notesBinding } from "./notes.shared.ts";

const binding = notesBinding(undefined, { basic: new Set(["logIn"]) });
const never = (): string => expect.fail("no choice is asked for");
const base64 = (text: string): string => Buffer.from(text).toString("base64");

function sessionOf(headers: HttpHeaders, target = "/log-in"): string {
  const decoded = binding.decodeRequest({ method: "POST", target, headers, body: null });
  return decoded.routed ? decoded.command.session : expect.fail(decoded.code);
}

describe("an operation that is asked for with a name and a password", () => {
  test.for<[string, string]>([
    ["Basic YW5uOnNlY3JldA==", "ann:secret"],
    ["basic  YW5uOnNlY3JldA", "ann:secret"],
    [`Basic ${base64("día:a:b c")}`, "día:a:b c"],
    [`Basic ${base64(":")}`, ":"],
    [`Basic ${base64("no colon")}`, ""],
    ["Basic /w==", ""],
    ["Basic a:b", ""],
    ["Basic", ""],
    ["Bearer YW5uOnNlY3JldA==", ""],
  ])("hears of %s as %j", ([authorization, session]) => {
    expect(sessionOf({ authorization })).toBe(session);
  });

  test("hears of nobody without a header, and others do not hear of names", () => {
    expect(sessionOf({})).toBe("");
    expect(sessionOf({ authorization: "Basic YW5uOnNlY3JldA==" }, "/notes")).toBe("");
    expect(sessionOf({ authorization: "Bearer abc" }, "/notes")).toBe("abc");
  });

  test.for(["ann:secret", "día:päss:wörd", ":"])("is asked for as %s, and heard the same", (session) => {
    const request = binding.encodeCommand({ session, operation: "logIn", params: { body: 1 } });
    expect(request.headers["authorization"]).toBe(`Basic ${base64(session)}`);
    expect(sessionOf(request.headers)).toBe(session);
  });

  test("can be asked for without, and otherwise", () => {
    const asked = (session: string, authorization?: string) =>
      binding.encodeCommand(
        { session, operation: "logIn", params: {} },
        authorization === undefined ? {} : { authorization },
      ).headers["authorization"];
    expect(asked("")).toBeUndefined();
    expect(asked("a:b", "Basic ?")).toBe("Basic ?");
  });

  test("says how it wants to be asked when it refuses", () => {
    const request = { method: "POST", target: "/log-in", headers: {}, body: null };
    const refused = (operation: string) =>
      binding.encodeReply(operation, { ok: false, code: "locked" }, request, never).headers["www-authenticate"];
    expect(refused("logIn")).toBe(`Basic realm="${contract.title}", charset="UTF-8"`);
    expect(refused("addNote")).toBe("Bearer");
  });
});

test("name and password are apart at the first colon", () => {
  expect(basicCredentials("ann:a:b")).toEqual({ username: "ann", password: "a:b" });
  expect(basicCredentials(":")).toEqual({ username: "", password: "" });
  expect(basicCredentials("ann")).toBeUndefined();
});
