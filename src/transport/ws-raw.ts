import { randomBytes } from "node:crypto";
import { WsError, type Frame, type WsClosure } from "./frame.ts";
import { connectWs, type WsClientOptions } from "./ws-client.ts";

/** A frame as it goes on the wire, right or wrong. */
export interface RawFrame {
  /** 0: goes on, 1: text, 2: binary, 8: close, 9: ping, 10: pong; the others are reserved. 0 to 15. */
  readonly opcode: number;
  readonly payload?: string | Uint8Array;
  /** Whether it is the last one of its message; true. */
  readonly fin?: boolean;
  /** The three reserved bits, 0 to 7; 0. */
  readonly rsv?: number;
  /** true, as a client must. */
  readonly masked?: boolean;
  /** In place of the payload's own length. */
  readonly length?: number;
}

/** The bytes of a frame. */
export function rawFrame({ opcode, payload = "", fin = true, rsv = 0, masked = true, length }: RawFrame): Buffer {
  const data = Buffer.from(payload);
  const head = Buffer.alloc(10);
  head[0] = (fin ? 0x80 : 0) | (rsv << 4) | opcode;
  const size = length ?? data.length;
  let end = 2;
  if (size < 126) {
    head[1] = size;
  } else if (size < 65_536) {
    head[1] = 126;
    end = head.writeUInt16BE(size, 2);
  } else {
    head[1] = 127;
    end = head.writeBigUInt64BE(BigInt(size), 2);
  }
  if (!masked) return Buffer.concat([head.subarray(0, end), data]);
  head[1] |= 0x80;
  const mask = randomBytes(4);
  return Buffer.concat([head.subarray(0, end), mask, data.map((byte, index) => byte ^ (mask[index % 4] ?? 0))]);
}

/**
 * Opens a session of its own and sends frames on it as they are: reserved opcodes, text that is no UTF-8, messages without
 * an end. To send them in the midst of a session there is its `sendRaw`.
 *
 * @returns what the server sent until it closed, and how it did
 * @throws WsError of the handshake; `timeout` when the server goes on with the session
 */
export async function sendRawFrames(
  url: string,
  frames: readonly RawFrame[],
  options: WsClientOptions = {},
): Promise<{ readonly frames: readonly Frame[]; readonly closure: WsClosure }> {
  await using session = await connectWs(url, options);
  session.sendRaw(Buffer.concat(frames.map(rawFrame)));
  const received: Frame[] = [];
  for (;;) {
    try {
      // One after the other: the last one is followed by the end.
      // oxlint-disable-next-line no-await-in-loop
      received.push(await session.receive({ ...(options.signal && { signal: options.signal }) }));
    } catch (error) {
      if (!(error instanceof WsError) || error.fault === "timeout" || error.fault === "aborted") throw error;
      // Once there is a closure, this is no wait.
      // oxlint-disable-next-line no-await-in-loop
      return { frames: received, closure: await session.closed };
    }
  }
}
