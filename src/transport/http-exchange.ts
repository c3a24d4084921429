import type { IncomingMessage, ServerResponse } from "node:http";
import { headerLines, headerRecord } from "./http-headers.ts";
import type { HttpHandler, HttpHeaders, HttpResponse } from "./http-message.ts";
import { carriesBody, type RefusalReason, type Refuse } from "./http-refusal.ts";

/** How much of a refused body is read and thrown away, so that the peer, still sending, comes to read the answer. */
const discardedBytes = 64 * 1024 * 1024;

export interface ExchangeOptions {
  /** Must not throw: see `withoutCrashes`. */
  readonly handler: HttpHandler;
  readonly refuse: Refuse;
  /** The largest body that is received with a request of this method and target. */
  readonly bodyBytes: (method: string, target: string) => number;
  /** Told of every response that is not given at once. */
  readonly onPending: (response: ServerResponse) => void;
  readonly onCrash: (error: unknown) => void;
  /** Whether connections are to be closed after their next answer. */
  readonly isClosing: () => boolean;
}

export interface HttpExchange {
  /** Receives the request, asks the handler and writes the answer. */
  receive(incoming: IncomingMessage, response: ServerResponse): void;
  /** Answers without reading a body that may follow, and closes the connection once that has come. */
  refuse(response: ServerResponse, reason: RefusalReason, detail: string): void;
}

/** Makes the listeners for a server's requests. A request without a body is answered before its end is waited for. */
export function httpExchange(options: ExchangeOptions): HttpExchange {
  const { handler, refuse, bodyBytes, onPending, onCrash, isClosing } = options;

  function ask(incoming: IncomingMessage, response: ServerResponse, headers: HttpHeaders, body: Buffer | null): void {
    const answer = handler({ method: incoming.method ?? "", target: incoming.url ?? "", headers, body });
    if (answer instanceof Promise) {
      onPending(response);
      void answer.then((later) => write(response, later, "end"));
    } else {
      write(response, answer, "end");
    }
  }

  function readBody(incoming: IncomingMessage, response: ServerResponse, headers: HttpHeaders, most: number): void {
    onPending(response);
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= most) return;
      incoming.off("data", onData).off("end", onEnd);
      chunks.length = 0;
      refuseBody(response, most);
    };
    const onEnd = (): void => ask(incoming, response, headers, joined(chunks, size));
    incoming.on("data", onData).once("end", onEnd);
  }

  function refuseBody(response: ServerResponse, most: number): void {
    refuseUnread(response, "payload-too-large", `expected a body of at most ${most} bytes, found a larger one`);
  }

  function refuseUnread(response: ServerResponse, reason: RefusalReason, detail: string): void {
    onPending(response);
    response.shouldKeepAlive = false;
    write(response, refuse(reason, detail), "stay open");
    // The answer is out. Closing now would reset the connection under a peer that still sends, and the answer be lost.
    let left = discardedBytes;
    response.req.on("data", (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) response.end();
    });
    response.req.once("end", () => response.end());
  }

  function write(response: ServerResponse, answer: HttpResponse, then: "end" | "stay open"): void {
    if (isClosing()) response.shouldKeepAlive = false;
    try {
      writeMessage(response, answer, then);
    } catch (error) {
      // A handler's header is the only possible reason: one that cannot be put on the wire.
      onCrash(error);
      writeMessage(response, refuse("crashed", "the server failed to answer this request"), then);
    }
  }

  function receive(incoming: IncomingMessage, response: ServerResponse): void {
    const headers = headerRecord(incoming.rawHeaders);
    const length = headers["content-length"];
    const most = bodyBytes(incoming.method ?? "", incoming.url ?? "");
    if (headers["transfer-encoding"] !== undefined) readBody(incoming, response, headers, most);
    else if (length === undefined || length === "0") ask(incoming, response, headers, null);
    else if (Number(length) > most) refuseBody(response, most);
    else readBody(incoming, response, headers, most);
  }

  return { receive, refuse: refuseUnread };
}

function joined(chunks: readonly Buffer[], size: number): Buffer | null {
  const [first] = chunks;
  if (first === undefined) return null;
  return chunks.length === 1 ? first : Buffer.concat(chunks, size);
}

function writeMessage(response: ServerResponse, answer: HttpResponse, then: "end" | "stay open"): void {
  const { status, headers, body } = answer;
  const lines = headerLines(headers);
  const size = body === null ? 0 : typeof body === "string" ? Buffer.byteLength(body) : body.byteLength;
  if (status !== 204 && status !== 304) lines.push("content-length", String(size));
  response.writeHead(status, lines);
  if (body === null || size === 0 || !carriesBody(response.req.method ?? "", status)) {
    if (then === "end") response.end();
    else response.flushHeaders();
    return;
  }
  // Node joins the head and a string, and encodes both alike: as Latin-1 the head is right, and so is a body in ASCII.
  const bytes = typeof body === "string" && size !== body.length ? Buffer.from(body) : body;
  if (then === "end") response.end(bytes, "latin1");
  else response.write(bytes, "latin1");
}
