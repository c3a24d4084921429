// What is refused is not done, what is read is not changed, and what is open is answered in one way.

import type { OperationId } from "../../../generated/chatserver/contract.ts";
import { callerOf, connectionsOf } from "../../../src/protocols/chatserver/people.ts";
import type { State } from "../../../src/protocols/chatserver/state.ts";
import { NEW_MEMBER } from "../../../src/protocols/chatserver/state.ts";
import type { Mutant, Mutation } from "../../mutation.ts";
import { everySecond } from "../../wrong-answers.ts";
import type { Row } from "./define.ts";
import { after, changed, handlers, handles, mutants, stepping } from "./define.ts";

/** Refusals with one status get another, every second time. */
const wavers = (status: number, other: number, ...operations: readonly OperationId[]): (() => Mutation) => {
  const isOne = (id: string | undefined): boolean => operations.some((operation) => operation === id);
  return () =>
    everySecond(
      ({ command }, response) => response.status === status && (operations.length === 0 || isOne(command?.operation)),
      (response) => ({ ...response, status: other }),
    );
};

const { addUsers, getChat, notify, renameChat } = handlers;

const withMembers = (before: State, chatId: string, users: readonly number[]): State =>
  changed(before, chatId, (chat) => ({
    ...chat,
    members: users.reduce(
      (members, userId) => (members.has(userId) ? members : members.set(userId, { ...NEW_MEMBER, coming: "added" })),
      chat.members,
    ),
  }));

const state: readonly Row[] = [
  [
    "general.refused-write",
    "renames-and-refuses",
    "A rename that is refused is carried out.",
    handles({
      renameChat: stepping(renameChat, (step, { params }) =>
        step.reply.ok
          ? step
          : {
              ...step,
              state: changed(step.state, params.path.chatId, (chat) => ({
                ...chat,
                title: params.body.title ?? undefined,
              })),
            },
      ),
    }),
  ],
  [
    "general.refused-write",
    "brings-in-and-refuses",
    "People whom somebody must not add are in the chat all the same.",
    handles({
      addUsers: stepping(addUsers, (step, { params }) =>
        step.reply.ok ? step : { ...step, state: withMembers(step.state, params.path.chatId, params.body.users) },
      ),
    }),
  ],
  [
    "general.refused-no-event",
    "notifies-and-refuses",
    "A notification that is refused is told to the participants.",
    handles({
      notify: stepping(notify, (step, { state: before, session, params }) => {
        const chat = before.chats.get(params.path.chatId.toUpperCase());
        if (step.reply.ok || !chat) return step;
        const to = connectionsOf(before, chat.members.keys());
        const source = String(callerOf(before, session)?.id);
        const event = { event: "auxiliary", source, payload: { name: params.body.name } } as const;
        return { ...step, events: [{ to, event, because: ["chatserver.notify.event"] }] };
      }),
    }),
  ],
  [
    "general.get-safe",
    "reading-retitles",
    "Reading a chat changes its title.",
    handles({
      getChat: after(getChat, (next, { params }) =>
        changed(next, params.path.chatId, (chat) => ({ ...chat, title: `${chat.title ?? ""}.` })),
      ),
    }),
  ],
];

const consistency: readonly Row[] = [
  [
    "general.consistency",
    "wavers-on-unknown-chat",
    "A chat that does not exist gets 404 and 403 in turn.",
    wavers(404, 403, "getChat"),
  ],
  [
    "general.consistency",
    "wavers-on-credentials",
    "A request without valid credentials gets 401 and 403 in turn.",
    wavers(401, 403),
  ],
  [
    "general.consistency",
    "wavers-on-validation",
    "A chat that cannot be created gets 400 and 422 in turn.",
    wavers(400, 422, "createChat"),
  ],
  [
    "general.consistency",
    "wavers-on-malformed-json",
    "A body that is not JSON gets 400 and 422 in turn.",
    wavers(400, 422, "renameChat"),
  ],
  [
    "general.consistency",
    "wavers-on-outsiders",
    "Posting into a chat of others gets 403 and 404 in turn.",
    wavers(403, 404, "postMessage"),
  ],
];

export const refusalMutants: readonly Mutant[] = [...mutants("state", state), ...mutants("consistency", consistency)];
