// Titles, and what a participant sets of a chat, wrong in what comes of them.

import type { Operations } from "../../../generated/chatserver/contract.ts";
import type { Member } from "../../../src/protocols/chatserver/state.ts";
import { at, dropped, isObject } from "../../json-change.ts";
import type { Mutant, Mutation } from "../../mutation.ts";
import { callerId, chatOf, memberOf, ownMember, wordy } from "./chat-beliefs.ts";
import { overlooking } from "./creation.ts";
import type { Row } from "./define.ts";
import {
  after,
  alters,
  asking,
  changed,
  handlers,
  handles,
  inert,
  membersChanged,
  mutants,
  refusing,
  stepping,
  telling,
} from "./define.ts";

type Sent = Operations["updateSettings"]["params"]["body"];

const { renameChat, updateSettings, postMessage } = handlers;

/** Hears other settings than were sent. */
function setting(change: (sent: Sent) => Sent): () => Mutation {
  return handles({
    updateSettings: asking(updateSettings, ({ params }) => ({ ...params, body: change(params.body) })),
  });
}

/** The right answer, and then something else of the caller's part in the chat. */
function settling(applies: (sent: Sent) => boolean, change: (member: Member, before: Member) => Member) {
  return handles({
    updateSettings: after(updateSettings, (state, asked) => {
      const { session, params } = asked;
      const before = memberOf(asked, params.path.chatId);
      if (!before || !applies(params.body)) return state;
      return ownMember(state, session, params.path.chatId, (one) => change(one, before));
    }),
  });
}

function rejecting(applies: (sent: Sent) => boolean): () => Mutation {
  return handles({ updateSettings: refusing(updateSettings, "invalid", ({ params }) => applies(params.body)) });
}

function countOf({ isMuted, isArchived, isRemovedOnDevice }: Sent): number {
  return [isMuted, isArchived, isRemovedOnDevice].filter((value) => typeof value === "boolean").length;
}

const isRemoving = ({ isRemovedOnDevice }: Sent): boolean => isRemovedOnDevice === true;

const TITLES: readonly Row[] = [
  [
    "rename.path",
    "knows-no-renaming",
    "A chat cannot be renamed.",
    handles({ renameChat: refusing(renameChat, "invalid") }),
  ],
  ["rename.answer", "renaming-answers-ok", "Updating the title is answered with OK.", wordy("renameChat")],
  [
    "rename.title",
    "title-not-kept",
    "A new title is answered and told, and not kept.",
    handles({ renameChat: inert(renameChat) }),
  ],
  [
    "rename.answer-title",
    "answers-without-title",
    "The answer to a new title is the chat without it.",
    alters("renameChat", (chat) => at(chat, "/title", dropped)),
  ],
  [
    "rename.personal",
    "personal-chats-renamed",
    "The title of a personal chat changes.",
    handles({
      renameChat: stepping(renameChat, (step, { state, params }) => ({
        ...step,
        state: changed(step.state, params.path.chatId, (chat) =>
          chat.isPersonal && chatOf(state, chat.id) ? { ...chat, title: params.body.title ?? undefined } : chat,
        ),
      })),
    }),
  ],
  [
    "rename.event",
    "renames-in-silence",
    "A new title is told to nobody.",
    telling((emissions, { command }) => (command.operation === "renameChat" ? [] : emissions)),
  ],
];

const SETTINGS: readonly Row[] = [
  [
    "settings.path",
    "knows-no-settings",
    "Settings cannot be updated.",
    handles({ updateSettings: refusing(updateSettings, "invalid") }),
  ],
  ["settings.answer", "settings-answer-ok", "Updating the settings is answered with OK.", wordy("updateSettings")],
  [
    "settings.muted",
    "muting-ignored",
    "isMuted true is ignored.",
    setting(({ isMuted, ...sent }) => (isMuted ? sent : { ...sent, ...(isMuted === false && { isMuted }) })),
  ],
  [
    "settings.unmuted",
    "muted-for-good",
    "isMuted false is ignored.",
    setting(({ isMuted, ...sent }) => (isMuted ? { ...sent, isMuted } : sent)),
  ],
  [
    "settings.archived",
    "archiving-ignored",
    "isArchived true is ignored.",
    setting(({ isArchived, ...sent }) =>
      isArchived ? sent : { ...sent, ...(isArchived === false && { isArchived }) },
    ),
  ],
  [
    "settings.unarchived",
    "archived-for-good",
    "isArchived false is ignored.",
    setting(({ isArchived, ...sent }) => (isArchived ? { ...sent, isArchived } : sent)),
  ],
  [
    "settings.partial",
    "settings-only-together",
    "A setting alone is refused.",
    rejecting((sent) => countOf(sent) === 1 && !isRemoving(sent)),
  ],
  [
    "settings.answer-shows",
    "answers-without-settings",
    "The answer to settings shows none.",
    alters("updateSettings", (chat) =>
      isObject(chat) ? { ...chat, isMuted: undefined, isArchived: undefined } : chat,
    ),
  ],
  [
    "settings.kept",
    "settings-not-kept",
    "Settings are answered, and not kept.",
    settling(
      (sent) => !isRemoving(sent),
      (one, { isMuted, isArchived }) => ({ ...one, isMuted, isArchived }),
    ),
  ],
];

const DEVICES: readonly Row[] = [
  [
    "device.accepted",
    "removal-alone-refused",
    "isRemovedOnDevice alone is refused.",
    rejecting((sent) => isRemoving(sent) && countOf(sent) === 1),
  ],
  [
    "device.answer",
    "removal-among-others-refused",
    "isRemovedOnDevice is refused among other settings.",
    rejecting((sent) => isRemoving(sent) && countOf(sent) > 1),
  ],
  [
    "device.unlisted",
    "removal-without-effect",
    "A chat that was removed from the device stays in the list.",
    settling(isRemoving, (one) => ({ ...one, isRemovedOnDevice: false })),
  ],
  [
    "device.stays-for-others",
    "removed-for-all",
    "A chat that was removed from one device is in nobody's list.",
    handles({
      updateSettings: after(updateSettings, (state, { params }) =>
        isRemoving(params.body)
          ? membersChanged(state, params.path.chatId, (one) => ({ ...one, isRemovedOnDevice: true }))
          : state,
      ),
    }),
  ],
  [
    "device.still-participant",
    "removal-leaves-the-chat",
    "Whoever removes a chat from the device leaves it.",
    handles({
      updateSettings: after(updateSettings, (state, { session, params }) =>
        isRemoving(params.body)
          ? changed(state, params.path.chatId, (chat) => ({
              ...chat,
              members: chat.members.delete(callerId({ state, session })),
            }))
          : state,
      ),
    }),
  ],
  [
    "device.found-again",
    "removed-not-found",
    "A chat that was removed from the device is made anew.",
    overlooking((chat, userId) => chat.members.get(userId)?.isRemovedOnDevice === true),
  ],
  [
    "device.back",
    "removed-for-good",
    "Posting does not bring a chat back that was removed from the device.",
    handles({
      postMessage: after(postMessage, (state, asked) => {
        const { session, params } = asked;
        const removed = memberOf(asked, params.path.chatId)?.isRemovedOnDevice === true;
        return ownMember(state, session, params.path.chatId, (one) =>
          removed ? { ...one, isRemovedOnDevice: true } : one,
        );
      }),
    }),
  ],
  [
    "device.messages-kept",
    "back-without-messages",
    "A chat that was removed from the device comes back without its messages.",
    handles({
      postMessage: after(postMessage, (state, asked) => {
        const { chatId } = asked.params.path;
        if (memberOf(asked, chatId)?.isRemovedOnDevice !== true) return state;
        return changed(state, chatId, (chat) => ({
          ...chat,
          log: chat.log.takeLast(1),
          base: chat.base + chat.log.size - 1,
        }));
      }),
    }),
  ],
];

export const settingMutants: readonly Mutant[] = mutants("state", [...TITLES, ...SETTINGS, ...DEVICES]);
