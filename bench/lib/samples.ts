/** Values to check: of each schema one that fits and one that does not. */
export const SAMPLES: readonly { readonly schema: string; readonly valid: unknown; readonly invalid: unknown }[] = [
  { schema: "Chat", valid: chat({}), invalid: chat({ id: "9a983789", isActive: "yes" }) },
  {
    schema: "CreateChatParams",
    valid: registration({ title: "Title of the chat", createdBy: "example created by", description: "example" }),
    invalid: registration({ createdBy: "x".repeat(51), description: 1 }),
  },
  {
    schema: "GetChatParams",
    valid: { path: { chatId: "9a983789-1709-4543-aa31-a02867680017" }, query: {}, headers: {} },
    invalid: { path: { chatId: "9a983789" }, query: {}, headers: {} },
  },
];

function registration(body: unknown): unknown {
  return { path: {}, query: {}, headers: { "X-Correlation-Id": "abc" }, body };
}

function chat(changes: Readonly<Record<string, unknown>>): unknown {
  const owner = "ba2cc0a8-841c-49d3-9c30-418e955f06ff";
  return {
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
        participations: [{ isActive: true, joinedAt: "2024-12-11T08:54:12.000Z", invitedBy: owner }],
      },
      {
        id: owner,
        userProperties: { username: "JorgeOiz" },
        participations: [{ isActive: true, joinedAt: "2024-12-11T08:54:21.898Z" }],
      },
    ],
    ...changes,
  };
}
