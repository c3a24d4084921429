// What a removal does.

import { removed } from "../../../src/protocols/chat-manager/model/participants.ts";
import { left } from "../../../src/protocols/chat-manager/model/environment.ts";
import { timestamp } from "../../../src/protocols/chat-manager/instant.ts";
import type { ChatView, ParticipantView, State } from "../../../src/protocols/chat-manager/state.ts";
import type { Mutation } from "../../mutation.ts";
import { after, handles, inert, removeParticipant, viewed } from "./beliefs.ts";
import { mutant } from "./define.ts";

interface Path {
  readonly chatId: string;
  readonly participantId: string;
}

/** Something else is done besides what was asked for, or in its place. */
function carriesOut(change: (state: State, path: Path, before: State, now: number) => State): () => Mutation {
  return () =>
    handles({
      removeParticipant: after(removeParticipant, (state, { path }, before, now) => change(state, path, before, now)),
    });
}

const people =
  (change: (all: ChatView["participants"]) => ChatView["participants"]) =>
  (view: ChatView): ChatView => ({
    ...view,
    participants: change(view.participants),
  });

const invitedBy = (participant: ParticipantView, id: string): boolean =>
  participant.participations.some((participation) => participation.invitedBy === id);

export const removalMutants = [
  mutant("state", "remove.inactive", "removal-does-nothing", "A removal is answered and nothing is done.", () =>
    handles({ removeParticipant: inert(removeParticipant) }),
  ),
  mutant(
    "state",
    "remove.inactive",
    "removal-ends-first-stay",
    "A removal ends the first participation and not the present one.",
    carriesOut((_state, { chatId, participantId }, before) =>
      viewed(
        before,
        chatId,
        people((all) =>
          all.map((person) => {
            if (person.id !== participantId) return person;
            const [first, ...later] = person.participations;
            return first ? { ...person, participations: [{ ...first, isActive: false }, ...later] } : person;
          }),
        ),
      ),
    ),
  ),
  mutant(
    "state",
    "remove.participant-kept",
    "removal-deletes-participant",
    "Somebody who is removed is no longer among the participants.",
    carriesOut((state, { chatId, participantId }) =>
      viewed(
        state,
        chatId,
        people((all) => all.filter(({ id }) => id !== participantId)),
      ),
    ),
  ),
  mutant(
    "state",
    "remove.only-addressed",
    "removal-removes-all",
    "A removal ends the participations of everybody in the chat.",
    carriesOut((state, { chatId }) =>
      viewed(
        state,
        chatId,
        people((all) => all.map(left)),
      ),
    ),
  ),
  mutant(
    "state",
    "remove.only-addressed",
    "removal-removes-invited",
    "With somebody those are removed whom they invited.",
    carriesOut((state, { chatId, participantId }) =>
      viewed(
        state,
        chatId,
        people((all) => all.map((person) => (invitedBy(person, participantId) ? left(person) : person))),
      ),
    ),
  ),
  mutant(
    "state",
    "remove.only-addressed",
    "removal-deletes-others-inviter",
    "With somebody the invitedBy of those is lost whom they invited.",
    carriesOut((state, { chatId, participantId }) =>
      viewed(
        state,
        chatId,
        people((all) =>
          all.map((person) =>
            invitedBy(person, participantId)
              ? {
                  ...person,
                  participations: person.participations.map(({ isActive, joinedAt }) => ({ isActive, joinedAt })),
                }
              : person,
          ),
        ),
      ),
    ),
  ),
  mutant(
    "state",
    "remove.other-chats",
    "removal-from-all-chats",
    "A removal from one chat removes the person from all.",
    carriesOut((state, { participantId }) => {
      let next = state;
      for (const chat of state.chats.values()) next = removed(next, chat, participantId);
      return next;
    }),
  ),
  mutant(
    "state",
    "chat.registered-at-fixed",
    "removal-touches-registered-at",
    "A removal sets registeredAt to the time of the removal.",
    carriesOut((state, { chatId }, _before, now) =>
      viewed(state, chatId, (view) => ({
        ...view,
        registeredAt: timestamp(Math.max(now, Date.parse(view.registeredAt) + 1000)),
      })),
    ),
  ),
  mutant(
    "state",
    "title.history-grows",
    "removal-clears-titles",
    "A removal clears the history of titles.",
    carriesOut((state, { chatId }) => viewed(state, chatId, (view) => ({ ...view, title: [] }))),
  ),
];
