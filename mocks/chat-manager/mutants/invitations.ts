import type { Change } from "../../json-change.ts";
import { dropped, member, replacedBy, text } from "../../json-change.ts";
import type { Mutant } from "../../mutation.ts";
import type { Requirement } from "./define.ts";
import { mutant } from "./define.ts";
import { unrouted } from "./requests.ts";
import { alters, answers, breaks, madeUp } from "./responses.ts";

const INVITATION = { getInvitation: "" };

type Row = readonly [requirement: Requirement, name: string, text: string, pointer: string, change: Change];

const ROWS: readonly Row[] = [
  [
    "invitation.object",
    "invitation-as-string",
    "The invitation is the link alone, a JSON string.",
    "",
    (all) => member(all, "invitation"),
  ],
  ["invitation.object", "invitation-in-array", "The invitation is an array of one.", "", (all) => [all]],
  ["invitation.service", "invitation-without-service", "The invitation has no service.", "/service", dropped],
  [
    "invitation.service",
    "invitation-service-null",
    "The service of the invitation is null.",
    "/service",
    replacedBy(null),
  ],
  [
    "invitation.service-agrees",
    "invitation-of-other-service",
    "The invitation names another service than the chat.",
    "/service",
    replacedBy("whatsapp"),
  ],
  [
    "invitation.service-agrees",
    "invitation-with-capital-service",
    "The invitation writes the service with a capital.",
    "/service",
    text((name) => name.charAt(0).toUpperCase() + name.slice(1)),
  ],
  ["invitation.link", "invitation-without-link", "The invitation has no link.", "/invitation", dropped],
  [
    "invitation.link",
    "invitation-link-as-object",
    "The link is an object with a url.",
    "/invitation",
    (url) => ({ url }),
  ],
  ["invitation.link", "invitation-link-null", "The link is null.", "/invitation", replacedBy(null)],
  [
    "invitation.link-absolute",
    "invitation-link-relative",
    "The link is a path without a host.",
    "/invitation",
    text((link) => new URL(link).pathname),
  ],
  [
    "invitation.link-absolute",
    "invitation-link-without-scheme",
    "The link has no scheme.",
    "/invitation",
    text((link) => link.replace(/^https:\/\//, "")),
  ],
];

export const invitationMutants: readonly Mutant[] = [
  ...ROWS.map(([requirement, name, says, pointer, change]) =>
    mutant("invitation", requirement, name, says, breaks(INVITATION, pointer, change)),
  ),
  mutant(
    "invitation",
    "invitation.path",
    "does-not-know-invitation-path",
    "The path of the invitation is not known.",
    () => unrouted("getInvitation"),
  ),
  mutant(
    "invitation",
    "invitation.status",
    "invites-with-201",
    "The invitation is answered with 201.",
    answers("getInvitation", 201),
  ),
  mutant(
    "invitation",
    "invitation.status",
    "refuses-second-invitation",
    "The invitation of a chat is given once, and then refused with 409.",
    () => {
      const given = new Set<unknown>();
      return {
        response(response, { command, reply }) {
          if (command?.operation !== "getInvitation" || !reply?.ok) return response;
          const chatId = member(member(command.params, "path"), "chatId");
          if (given.has(chatId))
            return madeUp(409, { code: "INVITATION_GIVEN", message: "the invitation was given before" });
          given.add(chatId);
          return response;
        },
      };
    },
  ),
  mutant(
    "invitation",
    "invitation.unknown-chat",
    "invites-to-unknown-chat",
    "An id that was never given out has an invitation.",
    () => ({
      response(response, { command, reply }) {
        if (command?.operation !== "getInvitation" || reply?.ok !== false || !reply.code.startsWith("unknown-chat"))
          return response;
        return madeUp(200, { service: "telegram", invitation: "https://t.me/+AAAAAAAAAAAAAAAA" });
      },
    }),
  ),
  mutant(
    "invitation",
    "invitation.service-agrees",
    "invitation-of-latest-service",
    "The invitation names the service of the publisher in place of the provider.",
    () => alters("getInvitation", (all) => ({ service: "chat-manager", invitation: member(all, "invitation") })),
  ),
];
