// One short sequence for each choice, so that its branch is known before anything is generated. A choice widens what passes:
// unless it is pinned first, one wrong answer can look like another branch.

import type { Scenario } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import {
  createChat,
  getChat,
  getInvitation,
  issueToken,
  listChats,
  newest,
  removeParticipant,
  title,
} from "../commands.ts";

const probe = (choice: string, ...commands: Scenario["commands"]): Scenario => ({
  id: `chat-manager/probe/${choice}`,
  commands,
});

const never = ref("chat", 0, "never");
const nobody = ref("participant", 0, "never");

export const probes: readonly Scenario[] = [
  // What a list shows can be read: asked of somebody else's chat, so that it is no matter of provisioning.
  probe("detail", listChats({ size: 5 }), getChat(ref("chat", 0, "foreign"))),
  probe("list-date-form", listChats({ size: 5 }), listChats({ size: 1 })),
  probe("default-order", listChats({ size: 50 })),
  probe("accepted-body", createChat()),
  probe("unprovisioned-chat", createChat(), getChat(ref("chat"), { hasty: true })),
  probe("unprovisioned-invitation", createChat(), getInvitation(ref("chat"), { hasty: true })),
  probe("list-while-unprovisioned", createChat(), listChats({ id: [ref("chat")] }, { hasty: true })),
  probe("created-by-when-omitted", createChat({ title: title() }), getChat()),
  probe("unknown-chat", getChat(never), removeParticipant(never, nobody), getInvitation(never)),
  probe("unknown-participant", createChat(), removeParticipant(ref("chat"), nobody)),
  probe("malformed-id", getChat("not-a-uuid"), getInvitation("17"), removeParticipant("not-a-uuid", nobody)),
  probe("removal", createChat(), removeParticipant(), getChat()),
  probe(
    "repeated-removal",
    createChat(),
    removeParticipant(),
    removeParticipant(ref("chat"), ref("participant", 0, "gone")),
  ),
  probe("invitation-link", createChat(), getInvitation(), getInvitation()),
  probe("unauthenticated", listChats({}, { session: null })),
  probe("validation-status", createChat({ description: "no title" })),
  probe("malformed-json", createChat({}, { edit: { body: "{" } })),
  probe("content-type", createChat({ title: title() }, { edit: { contentType: "text/plain" } })),
  probe("empty-title", createChat({ title: "" })),
  probe("over-length", createChat({ title: title(), createdBy: "x".repeat(51) }), getChat()),
  probe(
    "null-optional",
    createChat({ title: title(), createdBy: null }),
    createChat({ title: title(), description: null }),
  ),
  probe("unknown-body-keys", createChat({ title: title(), somethingElse: 17 })),
  probe("paging-parameters", listChats({ page: 0, size: 1 }), listChats({ page: 1, size: 1 })),
  probe("size-over-maximum", listChats({ size: 201 })),
  probe("page-past-end", createChat(), listChats({ id: [ref("chat")], page: 7, size: 1 })),
  probe(
    "invalid-query",
    listChats({ isActive: "maybe" }),
    listChats({ page: "first" }),
    listChats({ fromDate: "yesterday" }),
  ),
  probe(
    "sort",
    listChats({ sort: ["registeredAt:ASC"], size: 50 }),
    listChats({ sort: ["registeredAt:DESC"], size: 50 }),
  ),
  probe("empty-total-pages", listChats({ id: [never] })),
  probe("repeated-id-filter", createChat(), createChat(), listChats({ id: [ref("chat", 0), ref("chat", 1)] })),
  probe(
    "date-filter-bounds",
    createChat(),
    getChat(),
    listChats({ id: [ref("chat")], fromDate: ref("registered-at") }),
    listChats({ id: [ref("chat")], toDate: ref("registered-at") }),
  ),
  probe("reversed-dates", listChats({ fromDate: "2090-01-01T00:00:00.000Z", toDate: "2000-01-01T00:00:00.000Z" })),
  probe(
    "other-slash-form",
    listChats({ size: 1 }, { edit: { otherPathForm: true } }),
    createChat({ title: title() }, { edit: { otherPathForm: true } }),
    newest(),
  ),
  {
    ...probe(
      "invalid-client",
      issueToken({ grant_type: "client_credentials", client_id: ref("client", 0, "never"), client_secret: "x" }),
    ),
    needs: ["token-endpoint"],
  },
];
