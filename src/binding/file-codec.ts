// Files that are handed out, labelled by whoever made them.

import { isRecord } from "../contract/is-record.ts";
import { header, mediaType } from "./http-text.ts";
import { bytesOf } from "./raw-body.ts";
import type { ResultCodec } from "./rest.ts";

/** A file, and what it is labelled as: without parameters when it was read. */
export interface LabelledFile {
  readonly content: Uint8Array;
  readonly mimeType: string;
}

/** Whoever uploads a file labels it; what cannot stand in a header must not get there. */
const LABEL = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+( *;[\x20-\x7e]*)?$/;

export const fileCodec: ResultCodec = {
  encode(result) {
    if (!isLabelledFile(result)) throw new TypeError("the model's result is no download");
    const { content, mimeType } = result;
    return { contentType: LABEL.test(mimeType) ? mimeType : "application/octet-stream", body: content };
  },
  decode(_text, _value, { headers, body }): LabelledFile {
    return { content: bytesOf(body ?? ""), mimeType: mediaType(header(headers, "content-type")) ?? "" };
  },
};

function isLabelledFile(result: unknown): result is LabelledFile {
  return isRecord(result) && result["content"] instanceof Uint8Array && typeof result["mimeType"] === "string";
}
