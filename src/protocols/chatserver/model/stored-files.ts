// The files of a server, by their names whatever the letter case.

import type { State, StoredFile } from "../state.ts";

/** Names of more deleted files than these are forgotten, the oldest first. */
const MOST_DELETED = 64;

export function withFile(state: State, file: StoredFile): State {
  const key = file.name.toLowerCase();
  const before = state.files.get(key)?.content.length ?? 0;
  return {
    ...state,
    files: state.files.set(key, file),
    fileBytes: state.fileBytes - before + file.content.length,
    deletedFiles: state.deletedFiles.delete(key),
  };
}

export function withoutFile(state: State, file: StoredFile): State {
  const key = file.name.toLowerCase();
  const deleted = state.deletedFiles.add(key);
  return {
    ...state,
    files: state.files.delete(key),
    fileBytes: state.fileBytes - file.content.length,
    deletedFiles: deleted.size > MOST_DELETED ? deleted.skip(deleted.size - MOST_DELETED) : deleted,
  };
}
