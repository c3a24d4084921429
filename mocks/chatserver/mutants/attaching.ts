// What is attached to messages, kept wrongly.

import type { Operations } from "../../../generated/chatserver/contract.ts";
import type { Mutant, Mutation } from "../../mutation.ts";
import type { Row } from "./define.ts";
import { handlers, handles, mutants, refusing } from "./define.ts";
import { ID, hearing } from "./posting.ts";

const { postMessage } = handlers;

type Attachment = NonNullable<Operations["postMessage"]["params"]["body"]["attachment"]>;

const attaching = (change: (attachment: Attachment) => Attachment): (() => Mutation) =>
  hearing(({ attachment, ...body }) => ({ ...body, ...(attachment && { attachment: change(attachment) }) }));

function unnamed(attachment: Attachment): Attachment {
  const { id: _, ...others } = attachment;
  return others;
}

const ATTACHED: readonly Row[] = [
  [
    "post.attachment",
    "attachment-ignored",
    "What is attached is ignored.",
    hearing(({ attachment, ...body }) => (body.text ? body : { ...body, ...(attachment && { attachment }) })),
  ],
  [
    "post.attachment-file-type",
    "type-forgotten",
    "The type of an attachment is always bin.",
    attaching((attachment) => ({ ...attachment, fileType: "bin" })),
  ],
  [
    "post.attachment-file-size",
    "size-in-blocks",
    "The size of an attachment is rounded up to blocks.",
    attaching((attachment) => ({ ...attachment, fileSize: Math.ceil((attachment.fileSize + 1) / 512) * 512 })),
  ],
  ["post.attachment-id", "id-of-attachment-ignored", "The id of an attachment is made anew.", attaching(unnamed)],
  [
    "post.attachment-id-made",
    "one-id-for-all-attachments",
    "Every attachment without an id gets the same.",
    attaching(({ id, ...attachment }) => ({ ...attachment, id: id ?? ID })),
  ],
  [
    "post.file-first",
    "uploaded-ids-refused",
    "The name of a file that was uploaded is refused as the id of an attachment.",
    handles({
      postMessage: refusing(postMessage, "invalid", ({ state, params: { body } }) => {
        const { id, fileType } = body.attachment ?? {};
        return id !== undefined && id !== null && state.files.has(`${id}.${fileType}`.toLowerCase());
      }),
    }),
  ],
];

export const attachingMutants: readonly Mutant[] = mutants("state", ATTACHED);
