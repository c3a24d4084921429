import { connect as connectTcp, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { TransportError } from "./http-message.ts";
import { transportError } from "./transport-fault.ts";

export interface SendRawOptions {
  /** From the start to the peer's closing; 5 s. */
  readonly timeoutMs?: number;
  /** The most that the peer may send; 1 MiB. */
  readonly maxBytes?: number;
  /** Asked after each chunk whether what has come is enough; without it, the peer must close. */
  readonly isEnough?: (received: Uint8Array) => boolean;
  readonly signal?: AbortSignal;
  readonly tls?: { readonly ca?: string; readonly rejectUnauthorized?: boolean };
}

/**
 * Sends bytes as they are on a connection of their own, for what is not HTTP at all: broken request lines, frames, floods.
 *
 * @returns all that the peer sent before it closed. That it closed, or reset the connection, without a byte is an
 * observation too: an empty array.
 * @throws TransportError `refused`, `unreachable`, `timeout`, `too-large` or `aborted`
 */
export async function sendRaw(
  origin: string,
  bytes: Uint8Array | string,
  options: SendRawOptions = {},
): Promise<Uint8Array> {
  const { timeoutMs = 5000, maxBytes = 1024 * 1024, isEnough = () => false, signal } = options;
  if (signal?.aborted) throw new TransportError("aborted", `sent nothing to ${origin}: the call was aborted`);
  const socket = openSocket(new URL(origin), options);
  return new Promise<Uint8Array>((resolve, reject) => {
    let received = Buffer.alloc(0);
    let connected = false;
    const giveUp = (error: TransportError): void => void socket.destroy(error);
    const onAbort = (): void => giveUp(new TransportError("aborted", `gave up waiting for ${origin}: aborted`));
    const deadline = setTimeout(() => {
      giveUp(new TransportError("timeout", `${origin} did not close within ${timeoutMs} ms`));
    }, timeoutMs);
    signal?.addEventListener("abort", onAbort);
    socket.once("connect", () => {
      connected = true;
      socket.write(bytes);
    });
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (received.length > maxBytes) {
        giveUp(new TransportError("too-large", `expected at most ${maxBytes} bytes from ${origin}, found more`));
      } else if (isEnough(received)) {
        socket.destroy();
      }
    });
    socket.once("error", (cause) => {
      const error =
        cause instanceof TransportError
          ? cause
          : transportError(cause, { origin, connected, ended: socket.readableEnded });
      // A reset is one way to close.
      if (error.fault !== "closed") reject(error);
    });
    socket.once("close", () => {
      clearTimeout(deadline);
      signal?.removeEventListener("abort", onAbort);
      resolve(received);
    });
  });
}

function openSocket(url: URL, { tls = {} }: SendRawOptions): Socket {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (url.protocol === "https:") return connectTls({ ...tls, host, port: Number(url.port || 443) });
  return connectTcp({ host, port: Number(url.port || 80) });
}
