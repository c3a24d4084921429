// Mocks that contradict themselves: each answer is one that the documents leave room for, and the two together are not.

import type { HttpResponse } from "../../../src/transport/http-message.ts";
import type { Mutant } from "../../mutation.ts";
import { mutant } from "./define.ts";
import { registers } from "./beliefs.ts";
import { at, isObject, text } from "../../json-change.ts";
import { pages } from "./pages.ts";
import { altered, everySecond, madeUp, refusedWith, succeeded } from "./responses.ts";

const withStatus =
  (status: number) =>
  (response: HttpResponse): HttpResponse => ({ ...response, status });

const underOtherKey = (response: HttpResponse): HttpResponse =>
  altered(response, (body) => {
    if (!isObject(body)) return body;
    const { id, ...others } = body;
    return { ...others, chatId: id };
  });

const withZone = (response: HttpResponse): HttpResponse =>
  altered(response, (page) =>
    at(
      page,
      "/records/*/registeredAt",
      text((time) => (time.endsWith("Z") ? time : `${time}.000Z`)),
    ),
  );

const listAsked =
  (applies: (query: URLSearchParams) => boolean): Parameters<typeof everySecond>[0] =>
  (exchange) =>
    succeeded(exchange, "listChats") && applies(new URLSearchParams(exchange.request.target.split("?")[1]));

const C = "general.consistency";

export const consistencyMutants: readonly Mutant[] = [
  mutant("consistency", C, "wavers-on-unknown-chat", "A chat that does not exist gets 404 and 400 in turn.", () =>
    everySecond(refusedWith(404, "getChat"), withStatus(400)),
  ),
  mutant(
    "consistency",
    C,
    "wavers-on-credentials",
    "A request without valid credentials gets 401 and 403 in turn.",
    () =>
      everySecond(
        refusedWith(401, "createChat", "listChats", "getChat", "removeParticipant", "getInvitation"),
        withStatus(403),
      ),
  ),
  mutant("consistency", C, "wavers-on-validation", "A create whose fields are refused gets 400 and 422 in turn.", () =>
    everySecond(refusedWith(400, "createChat"), withStatus(422)),
  ),
  mutant(
    "consistency",
    C,
    "wavers-on-repeated-removal",
    "The removal of somebody already removed gets 409 and 404 in turn.",
    () => everySecond(refusedWith(409, "removeParticipant"), withStatus(404)),
  ),
  mutant("consistency", C, "wavers-on-malformed-id", "An id that is not a UUID gets 400 and 404 in turn.", () =>
    everySecond(refusedWith(400, "getChat"), withStatus(404)),
  ),
  mutant("consistency", C, "wavers-on-created-body", "The 202 of a create calls the id id and chatId in turn.", () =>
    everySecond((exchange) => succeeded(exchange, "createChat"), underOtherKey),
  ),
  mutant("consistency", C, "wavers-on-removal-body", "The 202 of a removal calls the id id and chatId in turn.", () =>
    everySecond((exchange) => succeeded(exchange, "removeParticipant"), underOtherKey),
  ),
  mutant(
    "consistency",
    C,
    "wavers-on-list-dates",
    "The list prints registeredAt without a zone and with one in turn.",
    () => everySecond((exchange) => succeeded(exchange, "listChats"), withZone),
  ),
  mutant("consistency", C, "wavers-on-size", "A page size above 200 is lowered and refused in turn.", () =>
    everySecond(
      listAsked((query) => Number(query.get("size")) > 200),
      () => madeUp(400, { code: "SIZE_OVER_MAXIMUM", message: "size must not exceed 200" }),
    ),
  ),
  mutant(
    "consistency",
    C,
    "wavers-on-order",
    "A list without an order asked for has the newest and the oldest chat first in turn.",
    () => {
      let count = 0;
      return pages(({ page, query, other }) => {
        if (query.sort !== undefined) return page;
        count += 1;
        return count % 2 === 0 ? other({ ...query, sort: ["registeredAt:ASC"] }) : page;
      });
    },
  ),
  mutant(
    "consistency",
    C,
    "wavers-on-creator",
    "A chat registered without createdBy shows one and none in turn.",
    () => {
      let count = 0;
      return registers((view, body) => {
        if (body.createdBy !== undefined) return view;
        count += 1;
        const { createdBy: _, ...anonymous } = view;
        return count % 2 === 0 ? anonymous : view;
      });
    },
  ),
];
