import { errors } from "undici";
import { TransportError, type TransportFault } from "./http-message.ts";

/** What was known of the connection when it failed. */
export interface FailedConnection {
  readonly origin: string;
  /** Whether there ever was one. */
  readonly connected: boolean;
  /** Whether the peer had closed it, or reset it. */
  readonly ended: boolean;
}

const faults: Readonly<Record<string, TransportFault>> = {
  ECONNREFUSED: "refused",
  ENOTFOUND: "unreachable",
  EAI_AGAIN: "unreachable",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  EADDRNOTAVAIL: "unreachable",
  ETIMEDOUT: "unreachable",
  UND_ERR_CONNECT_TIMEOUT: "timeout",
  ECONNRESET: "closed",
  EPIPE: "closed",
  UND_ERR_HEADERS_OVERFLOW: "too-large",
  UND_ERR_INVALID_ARG: "unsendable",
  UND_ERR_NOT_SUPPORTED: "unsendable",
};

/** Names what undici or the system reports, in terms of what was expected of the peer and what was found. */
export function transportError(cause: NodeJS.ErrnoException, connection: FailedConnection): TransportError {
  const fault = faultOf(cause, connection);
  const found = cause.message || cause.code || cause.name;
  return new TransportError(fault, message(fault, connection.origin, found), { cause });
}

function faultOf(cause: NodeJS.ErrnoException, connection: FailedConnection): TransportFault {
  const { code = "", message: text } = cause;
  const named = faults[code];
  if (named !== undefined) return named;
  // An answer to a question that was not asked: 100 without an expectation, 101 without an upgrade.
  if (code === "UND_ERR_SOCKET") return text.startsWith("bad ") ? "malformed" : "closed";
  // undici has these two for a message that is wrong, and for one that is right as far as it goes, but too short.
  if (cause instanceof errors.HTTPParserError || code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH") {
    return connection.ended ? "closed" : "malformed";
  }
  if (code.startsWith("ERR_SSL") || code === "EPROTO") return "malformed";
  return connection.connected ? "closed" : "unreachable";
}

function message(fault: TransportFault, origin: string, found: string): string {
  switch (fault) {
    case "refused":
      return `expected a server at ${origin}, found none (${found})`;
    case "unreachable":
      return `expected to reach ${origin}, found no way (${found})`;
    case "closed":
      return `expected a whole response from ${origin}, found the connection closed before its end (${found})`;
    case "timeout":
      return `no connection to ${origin} in time (${found})`;
    case "too-large":
      return `expected a response from ${origin} within the limits, found a larger one (${found})`;
    case "malformed":
      return `expected an HTTP response from ${origin}, found something else (${found})`;
    case "unsendable":
      return `expected a request that is HTTP, found one that is not (${found}); sendRaw sends any bytes`;
    case "aborted":
      return `gave up waiting for ${origin} (${found})`;
  }
}
