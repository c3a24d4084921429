// Files that belong to messages, chats and users, as they are shown.

import type { Media, MediaView } from "../state.ts";
import { iso } from "../time.ts";

export function mediaView({ id, fileType, fileSize, previewWidth, previewHeight, createdAt }: Media): MediaView {
  return {
    id,
    fileType,
    fileSize,
    ...(previewWidth !== undefined && { previewWidth }),
    ...(previewHeight !== undefined && { previewHeight }),
    ...(createdAt !== undefined && { createdAt: iso(createdAt) }),
  };
}

/** What is kept of a file that was shown. `createdAt`: milliseconds, from who made it. */
export function mediaOf({ id, fileType, fileSize, previewWidth, previewHeight }: MediaView, createdAt?: number): Media {
  return {
    id,
    fileType,
    fileSize,
    ...(previewWidth !== undefined && { previewWidth }),
    ...(previewHeight !== undefined && { previewHeight }),
    ...(createdAt !== undefined && { createdAt }),
  };
}
