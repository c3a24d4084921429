import { STATUS_CODES, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { headerLines } from "./http-headers.ts";
import type { HttpResponse } from "./http-message.ts";
import type { RefusalReason, Refuse } from "./http-refusal.ts";

/** How long a refused peer may go on sending while it has not read its answer. */
const lingerMs = 1000;

/**
 * Answers on connections where no request could be read: what came is not HTTP, or too long, or too late. The answer is
 * written to the bare socket, and the connection closed when the peer has had time to read it.
 */
export class SocketRefusals {
  readonly #refuse: Refuse;
  readonly #pending = new WeakMap<Duplex, ServerResponse>();
  readonly #refused = new WeakSet<Duplex>();
  readonly #lingering = new Set<Duplex>();

  constructor(refuse: Refuse) {
    this.#refuse = refuse;
  }

  /** Notes the response that comes next on its connection, so that no refusal is written into it or before it. */
  expect(response: ServerResponse): void {
    if (response.socket) this.#pending.set(response.socket, response);
  }

  /** @param error what a server's `clientError` came with */
  refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
    // A parser that has failed fails again with each chunk that the peer still sends.
    if (this.#refused.has(socket)) return;
    const reason = reasonFor(error.code ?? "");
    const pending = this.#pending.get(socket);
    const answering = pending !== undefined && !pending.writableFinished;
    if (reason === undefined || !socket.writable || (answering && pending.headersSent)) {
      socket.destroy();
      return;
    }
    this.#refused.add(socket);
    const answer = this.#refuse(reason, detailFor(reason, error));
    // A request that had come whole before the rubbish still gets its own answer first.
    if (answering && pending.req.complete) pending.once("finish", () => this.#end(socket, answer));
    else this.#end(socket, answer);
  }

  /** Cuts the connections that are only kept for their peers to read a refusal. */
  dispose(): void {
    for (const socket of this.#lingering) socket.destroy();
  }

  #end(socket: Duplex, answer: HttpResponse): void {
    this.#lingering.add(socket);
    const deadline = setTimeout(() => socket.destroy(), lingerMs);
    socket.once("close", () => {
      clearTimeout(deadline);
      this.#lingering.delete(socket);
    });
    socket.end(messageBytes(answer));
  }
}

function reasonFor(code: string): RefusalReason | undefined {
  if (code === "HPE_HEADER_OVERFLOW") return "headers-too-large";
  if (code === "HPE_CHUNK_EXTENSIONS_OVERFLOW") return "payload-too-large";
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "timeout";
  return code.startsWith("HPE_") ? "malformed" : undefined;
}

function detailFor(reason: RefusalReason, error: Error): string {
  if (reason === "malformed") return `expected an HTTP/1.1 request, found none: ${error.message}`;
  if (reason === "timeout") return "expected a whole request in time";
  return "expected a shorter request";
}

function messageBytes({ status, headers, body }: HttpResponse): Buffer {
  const bytes = Buffer.from(body ?? "");
  const lines = [...headerLines(headers), "content-length", String(bytes.length), "connection", "close"];
  let head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n`;
  for (let index = 0; index < lines.length; index += 2) head += `${lines[index]}: ${lines[index + 1]}\r\n`;
  return Buffer.concat([Buffer.from(`${head}\r\n`, "latin1"), bytes]);
}
