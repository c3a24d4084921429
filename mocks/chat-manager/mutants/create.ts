// Registrations: what is accepted, and how it is answered.

import { header } from "../../../src/binding/http-text.ts";
import type { HttpRequest } from "../../../src/transport/http-message.ts";
import type { Mutation } from "../../mutation.ts";
import { createChat, handles, inert, overlooks, refuses } from "./beliefs.ts";
import { mutant } from "./define.ts";
import { at, isObject, list, member, replacedBy } from "../../json-change.ts";
import { lists } from "./pages.ts";
import { asks, pathOf, rewritesCreate, unrouted } from "./requests.ts";
import { alters, answers, succeeded } from "./responses.ts";
import { seededEntropy } from "../../../src/behaviour/entropy.ts";

const length = (text: string | undefined): number => [...(text ?? "")].length;

/** Makes a text of what is none. */
const coerces = (key: string, applies: (value: unknown) => boolean) => () =>
  rewritesCreate((body) =>
    isObject(body) && applies(body[key]) ? { ...body, [key]: JSON.stringify(body[key]) } : body,
  );

const isNoText = (value: unknown): boolean => value !== undefined && value !== null && typeof value !== "string";

function relabels(from: (type: string) => boolean): Mutation {
  return {
    request(request) {
      if (!asks(request, "createChat") || !from(header(request.headers, "content-type") ?? "")) return request;
      return { ...request, headers: { ...request.headers, "content-type": "application/octet-stream" } };
    },
  };
}

/** A description above its limit is accepted and shown in full. */
function keepsDescriptions(): Mutation {
  const descriptions = new Map<unknown, unknown>();
  return {
    ...overlooks(({ path, keyword }) => path === "/body/description" && keyword === "maxLength"),
    response(response, exchange) {
      const { command, reply } = exchange;
      if (succeeded(exchange, "createChat") && reply?.ok) {
        descriptions.set(member(reply.result, "id"), member(member(command?.params, "body"), "description"));
      }
      const shows = alters("getChat", (chat) =>
        at(chat, "", (view) => (isObject(view) ? { ...view, description: descriptions.get(view["id"]) } : view)),
      );
      return shows.response?.(response, exchange) ?? response;
    },
  };
}

/** The id of the chat before, every second time. */
function repeatsIds(): Mutation {
  let previous: unknown;
  return alters("createChat", (body) => {
    const repeated = previous;
    previous = repeated === undefined ? member(body, "id") : undefined;
    return repeated === undefined ? body : at(body, "/id", replacedBy(repeated));
  });
}

const isArrayOfOne = list((items) => (items.length === 1 ? items[0] : items));
const printed = (request: HttpRequest): boolean => !pathOf(request).endsWith("/");

/** A chat that never gets further than the answer to its registration. */
function neverReady(): Mutation {
  return handles({
    createChat: {
      ...createChat,
      mint: (state, minting) => ({ ...createChat.mint(state, minting), readyAt: Number.MAX_SAFE_INTEGER }),
    },
  });
}

export const createMutants = [
  mutant("status", "create.path", "does-not-know-create-path", "A create is known with a slash at the end only.", () =>
    unrouted("createChat", printed),
  ),
  mutant("status", "create.status", "creates-with-200", "A create is answered with 200.", answers("createChat", 200)),
  mutant("status", "create.status", "creates-with-201", "A create is answered with 201.", answers("createChat", 201)),
  mutant(
    "validation",
    "create.body-object",
    "accepts-any-json-body",
    "A body that is JSON and no object registers a chat without a name.",
    () => rewritesCreate((body) => (isObject(body) ? body : { title: "Untitled" })),
  ),
  mutant(
    "validation",
    "create.body-object",
    "accepts-array-of-one",
    "An array of one registration is taken for that registration.",
    () => rewritesCreate(isArrayOfOne),
  ),
  mutant(
    "validation",
    "create.title-mandatory",
    "accepts-missing-title",
    "A create without a title registers a chat named Untitled.",
    () =>
      rewritesCreate((body) => (isObject(body) && body["title"] === undefined ? { ...body, title: "Untitled" } : body)),
  ),
  mutant(
    "validation",
    "create.title-mandatory",
    "takes-description-for-title",
    "Where there is no title, the description serves as one.",
    () =>
      rewritesCreate((body) =>
        isObject(body) && body["title"] === undefined && body["description"] !== undefined
          ? { ...body, title: body["description"] }
          : body,
      ),
  ),
  mutant(
    "validation",
    "create.title-string",
    "accepts-any-title",
    "A title that is not a string is made one.",
    coerces("title", (value) => value !== undefined && typeof value !== "string"),
  ),
  mutant(
    "validation",
    "create.title-string",
    "accepts-number-as-title",
    "A title that is a number is made a string.",
    coerces("title", (value) => typeof value === "number"),
  ),
  mutant("validation", "create.title-only", "demands-more-than-title", "A title alone is refused.", () =>
    refuses(({ createdBy, description }) => createdBy === undefined && description === undefined, "create.title-only"),
  ),
  mutant(
    "validation",
    "create.created-by-string",
    "accepts-any-created-by",
    "A createdBy that is not a string is made one.",
    coerces("createdBy", isNoText),
  ),
  mutant(
    "validation",
    "create.created-by-optional",
    "demands-created-by",
    "A create with a description and without createdBy is refused.",
    () =>
      refuses(
        ({ createdBy, description }) => createdBy === undefined && description !== undefined,
        "create.created-by-optional",
      ),
  ),
  mutant(
    "validation",
    "create.created-by-50",
    "refuses-created-by-50",
    "A createdBy of 50 characters is refused.",
    () => refuses(({ createdBy }) => length(createdBy) === 50, "create.created-by-50"),
  ),
  mutant(
    "validation",
    "create.created-by-50",
    "counts-bytes-of-created-by",
    "The limit of createdBy counts bytes, so 50 letters with accents are refused.",
    () => refuses(({ createdBy }) => new TextEncoder().encode(createdBy).length > 50, "create.created-by-50"),
  ),
  mutant(
    "validation",
    "create.created-by-limit",
    "keeps-long-created-by",
    "A createdBy of more than 50 characters is accepted and kept whole.",
    () => overlooks(({ path, keyword }) => path === "/body/createdBy" && keyword === "maxLength"),
  ),
  mutant(
    "validation",
    "create.description-string",
    "accepts-any-description",
    "A description that is not a string is made one.",
    coerces("description", isNoText),
  ),
  mutant(
    "validation",
    "create.description-optional",
    "demands-description",
    "A create with createdBy and without a description is refused.",
    () =>
      refuses(
        ({ createdBy, description }) => createdBy !== undefined && description === undefined,
        "create.description-optional",
      ),
  ),
  mutant(
    "validation",
    "create.description-255",
    "refuses-description-255",
    "A description of 255 characters is refused.",
    () => refuses(({ description }) => length(description) === 255, "create.description-255"),
  ),
  mutant(
    "validation",
    "create.description-limit",
    "keeps-long-description",
    "A description of more than 255 characters is accepted and shown whole in the detail.",
    keepsDescriptions,
  ),
  mutant("validation", "create.all-fields", "refuses-all-fields", "A create with all three fields is refused.", () =>
    refuses(({ createdBy, description }) => createdBy !== undefined && description !== undefined, "create.all-fields"),
  ),
  mutant(
    "validation",
    "create.json-request",
    "demands-charset",
    "A body labelled application/json without a charset is refused as of an unknown type.",
    () => relabels((type) => /^application\/json$/i.test(type.trim())),
  ),
  mutant(
    "state",
    "create.readable",
    "answers-other-id",
    "The id that a create answers with is not the one under which the chat is kept.",
    () => {
      const entropy = seededEntropy(1, "ids that lead nowhere");
      return alters("createChat", (body) => at(body, "/id", () => entropy.uuid()));
    },
  ),
  mutant("state", "create.readable", "forgets-created-chat", "A create is answered and no chat comes of it.", () =>
    handles({ createChat: inert(createChat) }),
  ),
  mutant(
    "state",
    "create.readable",
    "never-gets-ready",
    "A chat that was registered is being set up for ever.",
    neverReady,
  ),
  mutant(
    "state",
    "create.listed",
    "does-not-list-created-chat",
    "A chat that was registered by a client is never in the list.",
    () => lists((chat) => chat.registration === undefined),
  ),
  mutant(
    "consistency",
    "create.id-unique",
    "repeats-ids",
    "Every second create is answered with the id of the one before.",
    repeatsIds,
  ),
];
