import { expect, test } from "vitest";
import { UsageError } from "../../src/support/errors.ts";
import { parseChatServerWorld } from "./world-file.ts";
import { chatServerWorld } from "./world.ts";

const ANN = "{ username: annlee, password: correct-horse }";
const BO = "{ username: BoBerg, password: battery-staple, name: Bo Berg, about: Sailor, token: bo.1 }";

test("a whole world file becomes a world", () => {
  const options = parseChatServerWorld(
    `
    users:
      - ${ANN}
      - ${BO}
    chats:
      - { id: 6f0c2b1e-5a0b-4c53-9e7a-2f8d4f3e9a10, title: Boats, owner: boberg, users: [annlee],
          messages: [{ author: annlee, text: Ahoy }, { author: boberg, text: Aye }] }
      - { isPersonal: true, owner: annlee, users: [boberg] }
    generate: { users: 3, chats: 2, messages: 5 }
    `,
    "world.yaml",
  );
  expect(options).toEqual({
    users: [
      { username: "annlee", password: "correct-horse", name: "annlee" },
      { username: "BoBerg", password: "battery-staple", name: "Bo Berg", about: "Sailor", token: "bo.1" },
    ],
    chats: [
      {
        id: "6f0c2b1e-5a0b-4c53-9e7a-2f8d4f3e9a10",
        title: "Boats",
        isPersonal: false,
        owner: "boberg",
        users: ["annlee"],
        messages: [
          { author: "annlee", text: "Ahoy" },
          { author: "boberg", text: "Aye" },
        ],
      },
      { isPersonal: true, owner: "annlee", users: ["boberg"], messages: [] },
    ],
    generate: { users: 3, chats: 2, messages: 5 },
  });
  expect(chatServerWorld(options).actors[1]).toEqual({
    name: "Bo Berg",
    username: "BoBerg",
    password: "battery-staple",
    token: "bo.1",
    userId: "2",
  });
});

test("an empty file is the default world", () => {
  expect(parseChatServerWorld("# nothing\n", "world.yaml")).toEqual({});
});

test("chats that are generated have people, unless it is said how many", () => {
  expect(parseChatServerWorld("generate: { chats: 5 }", "world.yaml")).toEqual({
    generate: { users: 1000, chats: 5, messages: 0 },
  });
});

test.for<[string, string]>([
  ["rooms: []", 'unknown key "rooms" in world.yaml'],
  ["users: [{ username: annlee, password: correct-horse, nick: Ann }]", 'unknown key "nick" in users[0] in world.yaml'],
  ["users: [{ username: ann, password: correct-horse }]", "expected 5 to 25 letters and digits"],
  ["users: [{ username: 1annlee, password: correct-horse }]", "a letter first"],
  ["users: [{ username: annlee, password: horse }]", "expected 8 to 25 characters as password of annlee"],
  ["users: [{ username: annlee, password: correct-horse, token: a b }]", "as token of annlee"],
  [`users: [${ANN}, { username: ANNLEE, password: correct-horse }]`, "users with different usernames"],
  [`users: [${BO}, { username: boberg2, password: correct-horse, token: bo.1 }]`, "users with different tokens"],
  ["chats: []", "expected users in world.yaml beside chats"],
  [`{ users: [${ANN}], chats: [{ owner: boberg }] }`, "expected the username of somebody who is there"],
  [`{ users: [${ANN}], chats: [{ owner: annlee, users: [annlee] }] }`, "each of a chat's people once"],
  [`{ users: [${ANN}], chats: [{ owner: annlee, id: one }] }`, "expected a UUID as id of a chat"],
  [`{ users: [${ANN}], chats: [{ owner: annlee, isPersonal: true }] }`, "expected an owner and one user"],
  [
    `{ users: [${ANN}, ${BO}], chats: [{ owner: annlee, messages: [{ author: boberg, text: Hi }] }] }`,
    "expected the username of somebody who is there",
  ],
  ["generate: { chats: 100001 }", "expected a whole number from 0 to 100000 as chats"],
  ["generate: { messages: -1 }", "expected a whole number from 0 to 1000000 as messages"],
])("%s is refused", ([text, message]) => {
  const parse = (): unknown => parseChatServerWorld(text, "world.yaml");
  expect(parse).toThrow(UsageError);
  expect(parse).toThrow(message);
});

test("a password that is refused is not shown", () => {
  expect(() => parseChatServerWorld("users: [{ username: annlee, password: horse }]", "world.yaml")).not.toThrow(
    "horse",
  );
});
