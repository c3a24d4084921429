// Pictures of chats, wrong in what becomes of them.

import { List } from "immutable";
import { madeUp } from "../../wrong-answers.ts";
import { given, text } from "../../json-change.ts";
import type { Mutant, Mutation } from "../../mutation.ts";
import { wordy } from "./chat-beliefs.ts";
import type { Row } from "./define.ts";
import {
  CHATS,
  after,
  answers,
  breaks,
  changed,
  handlers,
  handles,
  inert,
  mutants,
  refusing,
  telling,
} from "./define.ts";

const { addPicture, removePicture } = handlers;

/** Removing what is not there is answered as if it were. */
function removesAnything(): Mutation {
  return {
    response: (response, { command, reply }) =>
      command?.operation === "removePicture" && reply?.ok === false && reply.code === "unknown-picture"
        ? madeUp(200, undefined)
        : response,
  };
}

const ADDED: readonly Row[] = [
  [
    "add-picture.path",
    "knows-no-pictures",
    "A picture cannot be added.",
    handles({ addPicture: refusing(addPicture, "invalid") }),
  ],
  ["add-picture.answer", "adding-answers-ok", "Adding a picture is answered with OK.", wordy("addPicture")],
  [
    "add-picture.shown",
    "pictures-not-kept",
    "A picture is answered, and not kept.",
    handles({ addPicture: inert(addPicture) }),
  ],
  [
    "add-picture.id",
    "pictures-with-other-ids",
    "A picture has an id that nobody sent.",
    breaks(
      CHATS,
      "/images/*/id",
      text((id) => (id.endsWith("0") ? `${id.slice(0, -1)}1` : `${id.slice(0, -1)}0`)),
    ),
  ],
  [
    "add-picture.file-type",
    "pictures-of-one-type",
    "Every picture is of the type bin.",
    breaks(
      CHATS,
      "/images/*/fileType",
      given(() => "bin"),
    ),
  ],
  [
    "add-picture.file-size",
    "pictures-too-large",
    "The size of a picture is one too many.",
    breaks(CHATS, "/images/*/fileSize", (size) => (typeof size === "number" ? size + 1 : size)),
  ],
  [
    "add-picture.file-served",
    "pictures-emptied",
    "A file that is the picture of a chat is served without its content.",
    handles({
      addPicture: after(addPicture, (state, { params }) => {
        const id = params.body.image.id.toLowerCase();
        const content = new Uint8Array();
        const files = state.files.map((file, name) => (name.startsWith(id) ? { ...file, content } : file));
        return { ...state, files };
      }),
    }),
  ],
  [
    "add-picture.event",
    "pictures-in-silence",
    "A new picture is told to nobody.",
    telling((emissions, { command }) => (command.operation === "addPicture" ? [] : emissions)),
  ],
];

const REMOVED: readonly Row[] = [
  [
    "remove-picture.path",
    "pictures-for-good",
    "A picture cannot be removed.",
    handles({ removePicture: refusing(removePicture, "method-not-allowed") }),
  ],
  [
    "remove-picture.answer",
    "removing-answers-not-found",
    "Removing a picture is done, and answered as if it were not there.",
    answers("removePicture", 404),
  ],
  [
    "remove-picture.gone",
    "removed-pictures-stay",
    "A removed picture is shown on.",
    handles({ removePicture: inert(removePicture) }),
  ],
  [
    "remove-picture.others-kept",
    "all-pictures-removed",
    "With a picture all others are removed.",
    handles({
      removePicture: after(removePicture, (state, { params }) =>
        changed(state, params.path.chatId, (chat) => ({ ...chat, pictures: List() })),
      ),
    }),
  ],
  [
    "remove-picture.unknown",
    "removes-any-picture",
    "Removing a picture that the chat does not have is answered as done.",
    removesAnything,
  ],
  [
    "remove-picture.event",
    "removes-in-silence",
    "The removal of a picture is told to nobody.",
    telling((emissions, { command }) => (command.operation === "removePicture" ? [] : emissions)),
  ],
];

export const pictureMutants: readonly Mutant[] = mutants("state", [...ADDED, ...REMOVED]);
