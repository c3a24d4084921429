// Registering and reading: what is said comes back, what is refused leaves no trace.

import type { Scenario } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import {
  createChat,
  getChat,
  getInvitation,
  happens,
  listChats,
  newest,
  removeParticipant,
  title,
} from "../commands.ts";

const scenario = (id: string, ...commands: Scenario["commands"]): Scenario => ({ id: `chat-manager/${id}`, commands });
const R = "chat-manager";

export const chatScenarios: readonly Scenario[] = [
  scenario("chats/title-only", createChat({ title: title() }), getChat(), listChats({ id: [ref("chat")] })),
  scenario("chats/creator-without-description", createChat({ title: title(), createdBy: "legal-desk" }), getChat()),
  scenario(
    "chats/description-without-creator",
    createChat({ title: title(), description: "About the carrier" }),
    getChat(),
  ),
  scenario(
    "chats/letters-of-the-world",
    createChat({ title: title("Título ñandú 标题 ☃ \u{1F600}") }),
    getChat(),
    listChats({ id: [ref("chat")] }),
  ),
  scenario(
    "chats/quotes-and-brackets",
    createChat({ title: title(`"quoted" & <b>bold</b> \\ back'slash`) }),
    getChat(),
  ),
  scenario(
    "chats/same-registration-twice",
    createChat({ title: title("Same") }),
    createChat({ title: title("Same") }),
    getChat(ref("chat", 0)),
    getChat(ref("chat", 1)),
  ),
  scenario(
    "chats/many-chats-have-many-ids",
    ...Array.from({ length: 6 }, () => createChat()),
    ...[0, 1, 2, 3, 4, 5].map((n) => getChat(ref("chat", n))),
  ),
  scenario(
    "chats/reading-changes-nothing",
    createChat(),
    getChat(),
    listChats({ id: [ref("chat")] }),
    getInvitation(),
    getChat(),
    getInvitation(),
    getChat(),
  ),
  scenario(
    "chats/list-and-detail-agree",
    createChat({ title: title(), createdBy: "legal-desk" }),
    getChat(),
    listChats({ id: [ref("chat")] }),
    getChat(),
    removeParticipant(),
    getChat(),
    listChats({ id: [ref("chat")] }),
    getChat(),
  ),
  scenario(
    "chats/refused-registration-leaves-no-trace",
    createChat({ createdBy: title("Trace") }, { subject: `${R}.create.title-mandatory` }),
    newest(),
  ),
  scenario(
    "chats/broken-json-leaves-no-trace",
    createChat({}, { edit: { body: '{"title": "Broken"' }, subject: `${R}.general.malformed-json` }),
    newest(),
  ),
  scenario(
    "chats/unknown-chat",
    getChat(ref("chat", 0, "never")),
    createChat(),
    getChat(),
    getChat(ref("chat", 0, "never")),
  ),
  scenario(
    "chats/stranger-agrees-with-its-list",
    listChats({ size: 5 }),
    getChat(ref("chat", 0, "foreign")),
    getChat(ref("chat", 1, "foreign")),
    listChats({ size: 5 }),
  ),
  scenario(
    "chats/tracing-header-is-accepted",
    withHeaders(createChat({ title: title() })),
    withHeaders(getChat()),
    withHeaders(listChats({ size: 1 })),
  ),
  scenario(
    "chats/charset-parameter",
    createChat({ title: title() }, { edit: { contentType: "application/json; charset=utf-8" } }),
    getChat(),
  ),
  scenario(
    "chats/read-at-once",
    ...Array.from({ length: 4 }, () => createChat()),
    ...[0, 1, 2, 3].map((n) => getChat(ref("chat", n))),
    {
      operation: "getChat",
      params: {},
      together: [0, 1, 2, 3, 0, 1, 2, 3].map((n) => getChat(ref("chat", n))),
      subject: `${R}.general.own-answer`,
    },
  ),
  scenario(
    "general/unknown-path",
    raw("GET", "/api/v1/private/nothing-here"),
    raw("POST", "/api/v1/private/chats/x/y/z/w"),
    raw("GET", "/api/v1/private/chats/../../../../etc/passwd"),
  ),
  scenario("general/unknown-method", raw("PUT", "/api/v1/private/chats"), raw("PATCH", "/api/v1/private/chats/")),
  needsEnvironment(
    scenario(
      "world/renamed",
      createChat(),
      getChat(),
      happens("renameChat", { chatId: ref("chat"), title: title("Renamed") }),
      getChat(),
      happens("renameChat", { chatId: ref("chat"), title: title("Renamed again") }),
      getChat(),
      listChats({ id: [ref("chat")] }),
    ),
  ),
  needsEnvironment(
    scenario(
      "world/joined-and-left",
      createChat(),
      getChat(),
      joins(),
      getChat(),
      happens("leaveChat", { chatId: ref("chat"), participantId: ref("participant", 2) }),
      getChat(),
      listChats({ id: [ref("chat")] }),
    ),
  ),
  needsEnvironment(
    scenario(
      "world/joined-and-removed",
      createChat(),
      getChat(),
      joins(),
      getChat(),
      removeParticipant(ref("chat"), ref("participant", 2)),
      getChat(),
      listChats({ id: [ref("chat")] }),
    ),
  ),
  needsEnvironment(
    scenario(
      "world/came-back-and-removed",
      createChat(),
      getChat(),
      joins(),
      getChat(),
      happens("leaveChat", { chatId: ref("chat"), participantId: ref("participant", 2) }),
      getChat(),
      happens("joinChat", {
        chatId: ref("chat"),
        participantId: ref("participant", 0, "gone"),
        userProperties: { username: "joiner", firstname: "Jo" },
      }),
      getChat(),
      removeParticipant(ref("chat"), ref("participant", 2)),
      getChat(),
    ),
  ),
  needsEnvironment(
    scenario(
      "world/deactivated",
      createChat(),
      getChat(),
      happens("deactivateChat", { chatId: ref("chat") }),
      getChat(),
      listChats({ id: [ref("chat")] }),
      listChats({ id: [ref("chat")], isActive: false }),
      listChats({ id: [ref("chat")], isActive: true }),
      listChats({ id: [ref("chat")], sort: ["registeredAt:ASC"] }),
      getInvitation(),
    ),
  ),
];

function joins(): Scenario["commands"][number] {
  return happens("joinChat", { chatId: ref("chat"), userProperties: { username: "joiner", firstname: "Jo" } });
}

function withHeaders(command: Scenario["commands"][number]): Scenario["commands"][number] {
  const params = typeof command.params === "object" ? command.params : {};
  return { ...command, params: { ...params, headers: { "X-Correlation-Id": "wireproof-trace-1" } } };
}

function raw(method: string, target: string): Scenario["commands"][number] {
  return { operation: "unknown", params: {}, raw: { method, target } };
}

function needsEnvironment(given: Scenario): Scenario {
  return { ...given, needs: ["environment"] };
}
