// What happens at the provider, and does not show as it should.

import { mutant } from "./define.ts";
import { after, inert, model, viewed, worldHandles } from "./beliefs.ts";

const { joinChat, leaveChat, renameChat, deactivateChat } = model.environment;

export const environmentMutants = [
  mutant(
    "state",
    "chat.deactivated",
    "does-not-show-deactivation",
    "A chat that is no longer active stays shown as active.",
    () => worldHandles({ deactivateChat: inert(deactivateChat) }),
  ),
  mutant("state", "title.renamed", "does-not-show-new-title", "A chat that is renamed shows the old title only.", () =>
    worldHandles({ renameChat: inert(renameChat) }),
  ),
  mutant(
    "state",
    "title.renamed",
    "replaces-title",
    "A chat that is renamed shows the new title in place of the old ones.",
    () =>
      worldHandles({
        renameChat: after(renameChat, (state, { chatId }) =>
          viewed(state, chatId, (view) => ({ ...view, title: view.title.slice(-1) })),
        ),
      }),
  ),
  mutant("state", "participant.joined", "does-not-show-who-joined", "Somebody who joins does not appear.", () =>
    worldHandles({ joinChat: inert(joinChat) }),
  ),
  mutant(
    "state",
    "participant.joined",
    "replaces-who-was-there",
    "Somebody who joins takes the place of the participant listed last.",
    () =>
      worldHandles({
        joinChat: after(joinChat, (state, { chatId }) =>
          viewed(state, chatId, (view) => ({
            ...view,
            participants: view.participants.filter((_, index, all) => index !== all.length - 2),
          })),
        ),
      }),
  ),
  mutant(
    "state",
    "participant.left",
    "forgets-who-left",
    "Somebody who leaves is no longer among the participants.",
    () =>
      worldHandles({
        leaveChat: after(leaveChat, (state, { chatId, participantId }) =>
          viewed(state, chatId, (view) => ({
            ...view,
            participants: view.participants.filter(({ id }) => id !== participantId),
          })),
        ),
      }),
  ),
];
