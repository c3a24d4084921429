// What a mock says while it serves, a line for each exchange and for each thing that happens on a connection.

import type { SessionEntry } from "../../mocks/journal.ts";
import type { Exchanged } from "../../mocks/serve.ts";

export function exchangeLine({ method, path, status }: Exchanged): string {
  return line([method, path, status]);
}

export function sessionLine(entry: SessionEntry): string {
  const { session, kind, method, id, errorCode, code, reason } = entry;
  switch (kind) {
    case "connect":
      return line([session, "connects to", entry.path, code === undefined ? undefined : `and is refused: ${code}`]);
    case "request":
      return line([session, method, id, errorCode ?? code ?? "ok"]);
    case "acknowledgement":
      return line([session, "acknowledges", id]);
    case "nonsense":
      return line([session, "sends nonsense:", reason]);
    case "event":
      return line([session, "is told", method, id]);
    case "disconnect":
      return reason === undefined ? line([session, "is gone,", entry.closed]) : line([session, "is dropped:", reason]);
  }
}

/** What a client sends must not be obeyed by a terminal. */
function line(words: readonly (string | number | undefined)[]): string {
  return `${words
    .filter((word) => word !== undefined)
    .join(" ")
    .replaceAll(/[^ -~]/g, "?")}\n`;
}
