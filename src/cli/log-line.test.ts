import { expect, test } from "vitest";
import type { SessionEntry } from "../../mocks/journal.ts";
import { exchangeLine, sessionLine } from "./log-line.ts";

test.for<[Partial<SessionEntry> & Pick<SessionEntry, "kind">, string]>([
  [{ kind: "connect", path: "/ws/" }, "s1 connects to /ws/"],
  [{ kind: "connect", path: "/ws/", code: "full" }, "s1 connects to /ws/ and is refused: full"],
  [{ kind: "request", method: "getChats", id: 7 }, "s1 getChats 7 ok"],
  [{ kind: "request", method: "getChats", id: 0, code: "chat-not-found", errorCode: 304 }, "s1 getChats 0 304"],
  [{ kind: "request", method: "getChats", id: 7, code: "no-answer" }, "s1 getChats 7 no-answer"],
  [{ kind: "request", method: "\u001b[31m\n", id: 7 }, "s1 ?[31m? 7 ok"],
  [{ kind: "acknowledgement", id: 3 }, "s1 acknowledges 3"],
  [{ kind: "nonsense", reason: "no JSON" }, "s1 sends nonsense: no JSON"],
  [{ kind: "event", method: "sendMessage", id: 3 }, "s1 is told sendMessage 3"],
  [{ kind: "disconnect", closed: 1005 }, "s1 is gone, 1005"],
  [{ kind: "disconnect", closed: 1006, reason: "unread" }, "s1 is dropped: unread"],
])("%j is %s", ([entry, text]) => {
  expect(sessionLine({ number: 1, at: 2, session: "s1", because: [], ...entry })).toBe(`${text}\n`);
});

test("an exchange is a line, too", () => {
  expect(exchangeLine({ method: "GET", path: "/\u009b31m", status: 200 })).toBe("GET /?31m 200\n");
});
