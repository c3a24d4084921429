// Lists that say something else of a chat than its detail.

import type { Mutation } from "../../mutation.ts";
import { mutant } from "./define.ts";
import type { Change } from "../../json-change.ts";
import { at, dropped, list, member, replacedBy, text } from "../../json-change.ts";
import { alters, breaks } from "./responses.ts";

const RECORDS = { listChats: "/records/*" };

/** Changes the records of lists that are not filtered by isActive, so that the filter still does what it should. */
function misstatesActivity(change: Change): () => Mutation {
  return () =>
    alters("listChats", (page, { request }) =>
      /[?&]isActive=/.test(request.target) ? page : at(page, "/records/*/isActive", change),
    );
}

/** The time of a zone one hour off UTC, without saying so. */
const anHourLater = text((time) => {
  const utc = time.endsWith("Z") ? time : `${time}Z`;
  const shifted = new Date(Date.parse(utc) + 3_600_000).toISOString();
  return utc === time ? shifted : shifted.slice(0, 19);
});

export const agreementMutants = [
  mutant(
    "state",
    "list.agrees-is-active",
    "lists-as-inactive",
    "A list that is not filtered by it shows every chat as inactive.",
    misstatesActivity(replacedBy(false)),
  ),
  mutant(
    "state",
    "list.agrees-is-active",
    "lists-as-active",
    "A list that is not filtered by it shows every chat as active.",
    misstatesActivity(replacedBy(true)),
  ),
  mutant(
    "state",
    "list.agrees-service",
    "lists-other-service",
    "The list writes the service with a capital.",
    breaks(
      RECORDS,
      "/service",
      text((service) => service.charAt(0).toUpperCase() + service.slice(1)),
    ),
  ),
  mutant(
    "state",
    "list.agrees-created-by",
    "lists-without-creator",
    "The list leaves createdBy out.",
    breaks(RECORDS, "/createdBy", dropped),
  ),
  mutant(
    "state",
    "list.agrees-created-by",
    "lists-short-creator",
    "The list cuts createdBy to 20 characters.",
    breaks(
      RECORDS,
      "/createdBy",
      text((creator) => [...creator].slice(0, 20).join("")),
    ),
  ),
  mutant(
    "state",
    "list.agrees-registered-at",
    "lists-local-time",
    "The list shows registeredAt in local time, an hour later.",
    breaks(RECORDS, "/registeredAt", anHourLater),
  ),
  mutant(
    "state",
    "list.agrees-registered-at",
    "lists-midnight",
    "The list shows the day of registeredAt, at midnight.",
    breaks(
      RECORDS,
      "/registeredAt",
      text((time) => time.replace(/T\d\d:\d\d:\d\d(\.\d+)?/, "T00:00:00")),
    ),
  ),
  mutant(
    "state",
    "list.agrees-title",
    "lists-without-titles",
    "The list shows no titles.",
    breaks(RECORDS, "/title", replacedBy([])),
  ),
  mutant(
    "state",
    "list.agrees-title",
    "lists-short-titles",
    "The list cuts titles to 12 characters.",
    breaks(
      RECORDS,
      "/title/*/value",
      text((value) => [...value].slice(0, 12).join("")),
    ),
  ),
  mutant(
    "state",
    "list.agrees-title",
    "lists-last-title",
    "The list shows the last title only.",
    breaks(
      RECORDS,
      "/title",
      list((entries) => entries.slice(-1)),
    ),
  ),
  mutant(
    "state",
    "list.agrees-participants",
    "lists-without-participants",
    "The list shows no participants.",
    breaks(RECORDS, "/participants", replacedBy([])),
  ),
  mutant(
    "state",
    "list.agrees-participants",
    "lists-without-inviter",
    "The list leaves invitedBy out.",
    breaks(RECORDS, "/participants/*/participations/*/invitedBy", dropped),
  ),
  mutant(
    "state",
    "list.agrees-participants",
    "lists-present-people",
    "The list shows only participants who are in the chat.",
    breaks(
      RECORDS,
      "/participants",
      list((people) =>
        people.filter((person) => JSON.stringify(member(person, "participations")).includes('"isActive":true')),
      ),
    ),
  ),
];
