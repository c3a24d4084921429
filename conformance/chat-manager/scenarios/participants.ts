// Removing people: who is removed, who is not, and what a chat remembers.

import type { Scenario } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import { createChat, getChat, getInvitation, listChats, removeParticipant, title } from "../commands.ts";

const scenario = (id: string, ...commands: Scenario["commands"]): Scenario => ({
  id: `chat-manager/participants/${id}`,
  commands,
});
const second = ref("participant", 1);

export const participantScenarios: readonly Scenario[] = [
  scenario(
    "removed-and-still-listed",
    createChat(),
    getChat(),
    removeParticipant(),
    getChat(),
    listChats({ id: [ref("chat")] }),
  ),
  scenario(
    "everybody-removed-one-by-one",
    createChat(),
    getChat(),
    removeParticipant(),
    getChat(),
    removeParticipant(),
    getChat(),
    listChats({ id: [ref("chat")] }),
  ),
  scenario("the-second-of-two", createChat(), getChat(), removeParticipant(ref("chat"), second), getChat()),
  scenario(
    "removed-twice",
    createChat(),
    removeParticipant(),
    getChat(),
    removeParticipant(ref("chat"), ref("participant", 0, "gone")),
    getChat(),
  ),
  scenario(
    "same-person-in-another-chat",
    createChat(),
    createChat(),
    getChat(ref("chat", 0)),
    getChat(ref("chat", 1)),
    removeParticipant(ref("chat", 0)),
    getChat(ref("chat", 1)),
    getChat(ref("chat", 0)),
  ),
  scenario(
    "chat-stays-after-removal",
    createChat(),
    getChat(),
    removeParticipant(),
    getChat(),
    getInvitation(),
    createChat({ title: title() }),
    getChat(ref("chat", 1)),
  ),
  scenario(
    "unknown-participant",
    createChat(),
    getChat(),
    removeParticipant(ref("chat"), ref("participant", 0, "never")),
    getChat(),
  ),
  scenario(
    "unknown-chat",
    createChat(),
    getChat(),
    removeParticipant(ref("chat", 0, "never"), ref("participant")),
    getChat(),
  ),
  scenario(
    "somebody-elses-participant",
    createChat(),
    getChat(),
    listChats({ size: 20 }),
    removeParticipant(ref("chat"), ref("participant", 2, "foreign")),
    getChat(),
  ),
  scenario(
    "invitation-of-each",
    createChat(),
    createChat(),
    getChat(ref("chat", 0)),
    getChat(ref("chat", 1)),
    getInvitation(ref("chat", 0)),
    getInvitation(ref("chat", 1)),
    getInvitation(ref("chat", 0)),
    getInvitation(ref("chat", 0, "never")),
  ),
];
