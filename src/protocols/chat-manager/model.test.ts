// The document's own requests as printed, and the document's own values, typed by hand from it: what a client would see that
// has read nothing else.

import { describe, expect, test } from "vitest";
import { BOT, OWNER, XXII, at, served, textAt } from "./served.shared.ts";

const DETAIL = {
  id: "9a983789-1709-4543-aa31-a02867680017",
  isActive: true,
  service: "telegram",
  registeredAt: "2024-12-11T08:54:03.000Z",
  createdBy: "4279566b-ee1b-49ed-bda7-046bd68c11d1",
  title: [{ value: "Chat día 11 XXII", contentType: "text/plain", capturedAt: "2024-12-11T08:54:21.898Z" }],
  participants: [
    {
      id: "5a9b042b-36ca-4aab-ba50-7ceda030d33f",
      userProperties: { firstname: "Flood_wait_bot", username: "Flood_wait_bot" },
      participations: [
        {
          isActive: true,
          joinedAt: "2024-12-11T08:54:12.000Z",
          invitedBy: "ba2cc0a8-841c-49d3-9c30-418e955f06ff",
        },
      ],
    },
    {
      id: "ba2cc0a8-841c-49d3-9c30-418e955f06ff",
      userProperties: { username: "JorgeOiz" },
      participations: [{ isActive: true, joinedAt: "2024-12-11T08:54:21.898Z" }],
    },
  ],
};

const LISTED = [
  {
    id: "9a983789-1709-4543-aa31-a02867680017",
    isActive: true,
    service: "telegram",
    createdBy: "4279566b-ee1b-49ed-bda7-046bd68c11d1",
    registeredAt: "2024-12-11T08:54:03",
    title: [{ value: "Chat día 11 XXII", contentType: "text/plain", capturedAt: "2024-12-11T08:54:21.898Z" }],
    participants: [
      {
        id: "5a9b042b-36ca-4aab-ba50-7ceda030d33f",
        userProperties: { firstname: "Flood_wait_bot", username: "Flood_wait_bot" },
        participations: [
          {
            isActive: true,
            joinedAt: "2024-12-11T08:54:12.000Z",
            invitedBy: "ba2cc0a8-841c-49d3-9c30-418e955f06ff",
          },
        ],
      },
      {
        id: "ba2cc0a8-841c-49d3-9c30-418e955f06ff",
        userProperties: { username: "JorgeOiz" },
        participations: [{ isActive: true, joinedAt: "2024-12-11T08:54:21.898Z" }],
      },
    ],
  },
  {
    id: "3322d043-4f3c-4a85-92fc-4c6876cd9442",
    isActive: true,
    service: "telegram",
    createdBy: "4279566b-ee1b-49ed-bda7-046bd68c11d1",
    registeredAt: "2024-12-11T07:56:03",
    title: [{ value: "Chat día 11 XXI", contentType: "text/plain", capturedAt: "2024-12-11T07:56:22.004Z" }],
    participants: [
      {
        id: "5a9b042b-36ca-4aab-ba50-7ceda030d33f",
        userProperties: { firstname: "Flood_wait_bot", username: "Flood_wait_bot" },
        participations: [
          {
            isActive: true,
            joinedAt: "2024-12-11T07:56:12.000Z",
            invitedBy: "ba2cc0a8-841c-49d3-9c30-418e955f06ff",
          },
        ],
      },
      {
        id: "ba2cc0a8-841c-49d3-9c30-418e955f06ff",
        userProperties: { username: "JorgeOiz" },
        participations: [{ isActive: true, joinedAt: "2024-12-11T07:56:22.004Z" }],
      },
    ],
  },
];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('"Chat" detail', () => {
  const answer = served().ask("GET", "/api/v1/private/chats/9a983789-1709-4543-aa31-a02867680017");
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual(DETAIL);
});

test('"Chat" list', () => {
  const { status, body } = served().ask("GET", "/api/v1/private/chats/");
  expect(status).toBe(200);
  expect(Object.keys(Object(body))).toEqual(["records", "_metadata"]);
  const records = at(body, "records");
  expect(records).toHaveLength(20);
  expect(Array.isArray(records) && records.slice(0, 2)).toEqual(LISTED);
  expect(body).toMatchObject({ _metadata: { currentPage: 0, totalPages: 2, pageSize: 20, totalRecords: 25 } });
});

test("the document's 831 chats have its 42 pages of 20", () => {
  const { body } = served({ olderChats: 829 }).ask("GET", "/api/v1/private/chats/");
  expect(body).toMatchObject({ _metadata: { currentPage: 0, totalPages: 42, pageSize: 20, totalRecords: 831 } });
});

describe('Register a "Chat"', () => {
  const body = { title: "Title of the chat", createdBy: "example created by", description: "example description" };

  test("answers 202 with the id, under which the chat then stands as registered", () => {
    const { ask } = served();
    const created = ask("POST", "/api/v1/private/chats", { body });
    expect(created.status).toBe(202);
    expect(created.body).toEqual({ id: expect.stringMatching(UUID) });
    const id = textAt(created.body, "id");
    expect(ask("GET", `/api/v1/private/chats/${id}`)).toMatchObject({
      status: 200,
      body: {
        id,
        isActive: true,
        service: "telegram",
        registeredAt: "2026-01-02T03:04:05.678Z",
        createdBy: "example created by",
        title: [{ value: "Title of the chat", contentType: "text/plain", capturedAt: "2026-01-02T03:04:05.678Z" }],
      },
    });
    expect(JSON.stringify(ask("GET", `/api/v1/private/chats/${id}`).body)).not.toContain("example description");
  });

  test("puts the chat first in the list", () => {
    const { ask } = served();
    const id = textAt(ask("POST", "/api/v1/private/chats", { body }).body, "id");
    const list = ask("GET", "/api/v1/private/chats/").body;
    expect(list).toMatchObject({ _metadata: { totalRecords: 26 } });
    expect([at(list, "records", 0), at(list, "records", 1)]).toMatchObject([
      { id, registeredAt: "2026-01-02T03:04:05" },
      { id: XXII },
    ]);
  });

  test("needs the title alone", () => {
    expect(served().ask("POST", "/api/v1/private/chats", { body: { title: "Title of the chat" } }).status).toBe(202);
    expect(served().ask("POST", "/api/v1/private/chats", { body: { createdBy: "x" } }).status).toBe(400);
  });

  test.for<[string, object, number]>([
    ["a createdBy of 50 characters", { createdBy: "é".repeat(50) }, 202],
    ["a createdBy of 51 characters", { createdBy: "x".repeat(51) }, 400],
    ["a description of 255 characters", { description: "😀".repeat(255) }, 202],
    ["a description of 256 characters", { description: "x".repeat(256) }, 400],
    ["a title of a thousand characters", { title: "x".repeat(1000) }, 202],
    ["a title that is a number", { title: 7 }, 400],
    ["a createdBy that is a number", { createdBy: 7 }, 400],
    ["a description that is a list", { description: [] }, 400],
  ])("takes or refuses %s", ([, members, status]) => {
    expect(served().ask("POST", "/api/v1/private/chats", { body: { title: "t", ...members } }).status).toBe(status);
  });

  test.for<[string]>([["[]"], ["null"], ["7"], ['"title"']])("refuses %s, which is no object", ([json]) => {
    expect(served().ask("POST", "/api/v1/private/chats", { body: json })).toMatchObject({
      status: 400,
      body: { code: "INVALID" },
    });
  });
});

describe('Delete user from a "Chat"', () => {
  test("answers 202 with the id of the chat, and the participant stays listed and is inactive", () => {
    const { ask } = served();
    const target =
      "/api/v1/private/chats/9a983789-1709-4543-aa31-a02867680017/participants/5a9b042b-36ca-4aab-ba50-7ceda030d33f";
    expect(ask("DELETE", target)).toMatchObject({
      status: 202,
      body: { id: "9a983789-1709-4543-aa31-a02867680017" },
    });
    const [bot, owner] = DETAIL.participants;
    const [stay] = bot?.participations ?? [];
    expect(ask("GET", "/api/v1/private/chats/9a983789-1709-4543-aa31-a02867680017").body).toEqual({
      ...DETAIL,
      participants: [{ ...bot, participations: [{ ...stay, isActive: false }] }, owner],
    });
  });

  test("leaves other people and other chats as they are", () => {
    const { ask } = served();
    const others = (): unknown => ask("GET", "/api/v1/private/chats/?size=200&fromDate=2024-01-01T00:00:00Z").body;
    const before = JSON.stringify(others());
    ask("DELETE", `/api/v1/private/chats/${XXII}/participants/${OWNER}`);
    const after = JSON.stringify(others());
    const left = '{"isActive":false,"joinedAt":"2024-12-11T08:54:21.898Z"}';
    expect(after).toBe(before.replace('{"isActive":true,"joinedAt":"2024-12-11T08:54:21.898Z"}', left));
    expect(after).not.toBe(before);
  });

  test.for<[string, string, number, string]>([
    [
      "somebody whom the chat never had",
      `${XXII}/participants/11111111-2222-4333-8444-555555555555`,
      404,
      "UNKNOWN_PARTICIPANT",
    ],
    [
      "somebody in a chat that there is not",
      `11111111-2222-4333-8444-555555555555/participants/${BOT}`,
      404,
      "UNKNOWN_CHAT",
    ],
    ["an id that is none", `${XXII}/participants/bot`, 400, "MALFORMED_ID"],
  ])("of %s is refused", ([, path, status, code]) => {
    expect(served().ask("DELETE", `/api/v1/private/chats/${path}`)).toMatchObject({ status, body: { code } });
  });
});

describe('Get "Chat" invitation link', () => {
  const target = "/api/v1/private/chats/9a983789-1709-4543-aa31-a02867680017/invitation";

  test("answers with the service and a link of its form", () => {
    const { status, body } = served().ask("GET", target);
    expect(status).toBe(200);
    expect(body).toEqual({ service: "telegram", invitation: expect.stringMatching(/^https:\/\/t\.me\/\+\w{16}$/) });
  });

  test("answers again with the same, and of another chat with another", () => {
    const { ask } = served();
    const { body } = ask("GET", target);
    expect(ask("GET", target).body).toEqual(body);
    const other = ask("GET", "/api/v1/private/chats/3322d043-4f3c-4a85-92fc-4c6876cd9442/invitation").body;
    expect(textAt(other, "invitation")).not.toBe(textAt(body, "invitation"));
  });
});

test("without a token nothing is shown", () => {
  for (const token of [null, "", "other-token"]) {
    const { status, headers, body } = served().ask("GET", `/api/v1/private/chats/${XXII}`, { token });
    expect(status).toBe(401);
    expect(headers["www-authenticate"]).toBe("Bearer");
    expect(body).toEqual({ code: "UNAUTHENTICATED", message: "there is no valid bearer token" });
  }
});
