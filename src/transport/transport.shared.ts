import { EventEmitter, once } from "node:events";
import { describe, expect, test } from "vitest";
import {
  TransportError,
  type HttpClient,
  type HttpHandler,
  type HttpRequest,
  type HttpResponse,
} from "./http-message.ts";

/** What a transport is set up with for a test. Limits apply to both sides. */
export interface SuiteOptions {
  readonly timeoutMs?: number;
  readonly requestBodyBytes?: number;
  readonly responseBodyBytes?: number;
  readonly onCrash?: (error: unknown) => void;
}

export interface ConnectedClient extends AsyncDisposable {
  readonly client: HttpClient;
}

export interface Capabilities {
  /** Whether requests go over a wire, so that what cannot be written on it is `unsendable`. */
  readonly hasWire: boolean;
}

const text = new TextDecoder();

/** What every HTTP transport does, whatever it is made of. */
export function httpTransportSuite(
  name: string,
  connect: (handler: HttpHandler, options?: SuiteOptions) => Promise<ConnectedClient>,
  capabilities: Capabilities,
): void {
  describe(`${name}: any HTTP transport`, () => {
    test.for(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY"])(
      "carries the method %s",
      async (method) => {
        const { handler, requests } = recorder();
        await using connected = await connect(handler);
        const response = await connected.client.send(requestTo("/", { method }));
        expect(response.status).toBe(200);
        expect(requests[0]?.method).toBe(method);
      },
    );

    test.for(["/", "/../../etc/passwd", "//x", "/a/./b/../c", "/%zz%00%2e%2e/%", "/a?b=c&d=%20#e", "/x?y=http://z/"])(
      "carries the target %s as it is",
      async (target) => {
        const { handler, requests } = recorder();
        await using connected = await connect(handler);
        await connected.client.send(requestTo(target));
        expect(requests[0]?.target).toBe(target);
      },
    );

    test.for<[string, Uint8Array | string]>([
      ["every byte", Uint8Array.from({ length: 256 }, (_, index) => index)],
      ["UTF-8", "Grüße, 世界 🌍"],
      ["ASCII", "plain"],
      ["Latin-1", "é"],
      ["a view into a larger buffer", Buffer.from("xxhelloxx").subarray(2, 7)],
      ["1 MiB", Buffer.alloc(1024 * 1024, "0123456789abcdef!")],
    ])("carries a body of %s both ways, byte for byte", async ([, body]) => {
      const { handler, requests } = recorder(({ body: received }) => ({ status: 200, headers: {}, body: received }));
      await using connected = await connect(handler);
      const response = await connected.client.send(requestTo("/", { method: "POST", body }));
      expect(requests[0]?.body).toBeInstanceOf(Uint8Array);
      expect(Buffer.compare(bytesOf(requests[0]?.body), Buffer.from(body))).toBe(0);
      expect(response.body).toBeInstanceOf(Uint8Array);
      expect(Buffer.compare(bytesOf(response.body), Buffer.from(body))).toBe(0);
    });

    test.for(["plain", "Grüße 🌍"])("carries text as UTF-8 in a response: %s", async (body) => {
      await using connected = await connect(() => ({ status: 200, headers: { "x-name": "\u00e9" }, body }));
      const response = await connected.client.send(requestTo("/"));
      expect(text.decode(bytesOf(response.body))).toBe(body);
      expect(response.headers["x-name"]).toBe("\u00e9");
    });

    test.for(["GET", "DELETE", "OPTIONS"])("carries a body with %s too", async (method) => {
      const { handler, requests } = recorder();
      await using connected = await connect(handler);
      await connected.client.send(requestTo("/", { method, body: "odd" }));
      expect(text.decode(bytesOf(requests[0]?.body))).toBe("odd");
    });

    test.for([null, "", new Uint8Array(0)])("carries no body as null, and an empty one likewise", async (body) => {
      const { handler, requests } = recorder(() => ({ status: 200, headers: {}, body }));
      await using connected = await connect(handler);
      const response = await connected.client.send(requestTo("/", { method: "POST", body }));
      expect(requests[0]?.body).toBeNull();
      expect(response.body).toBeNull();
    });

    test.for([200, 201, 299, 301, 302, 307, 400, 401, 404, 418, 429, 500, 503, 599])(
      "carries the status %i",
      async (status) => {
        await using connected = await connect(() => ({ status, headers: { location: "/elsewhere" }, body: "x" }));
        const response = await connected.client.send(requestTo("/"));
        expect(response.status).toBe(status);
        expect(text.decode(bytesOf(response.body))).toBe("x");
      },
    );

    test.for<[string, number]>([
      ["HEAD", 200],
      ["GET", 204],
      ["GET", 304],
    ])("gives no body to %s answered with %i, and goes on", async ([method, status]) => {
      const { handler } = recorder((request) =>
        request.target === "/none"
          ? { status, headers: {}, body: "none of this" }
          : { status: 200, headers: {}, body: "x" },
      );
      await using connected = await connect(handler);
      const response = await connected.client.send(requestTo("/none", { method }));
      expect(response.status).toBe(status);
      expect(response.body).toBeNull();
      const next = await connected.client.send(requestTo("/"));
      expect(text.decode(bytesOf(next.body))).toBe("x");
    });

    test("carries headers, lower-cases their names and keeps those that come twice as a list", async () => {
      const headers = {
        "X-One": "1",
        "x-many": ["a, b", "c"],
        "set-cookie": ["d", "e"],
        constructor: "f",
        "x-odd": '=;\t\u00e9 "',
      };
      const expected = {
        "x-one": "1",
        "x-many": ["a, b", "c"],
        "set-cookie": ["d", "e"],
        constructor: "f",
        "x-odd": '=;\t\u00e9 "',
      };
      const { handler, requests } = recorder(() => ({ status: 200, headers, body: null }));
      await using connected = await connect(handler);
      const response = await connected.client.send(requestTo("/", { headers }));
      expect(requests[0]?.headers).toMatchObject(expected);
      expect(response.headers).toMatchObject(expected);
    });

    test("frames messages itself, whatever the headers say", async () => {
      const headers = { "Content-Length": "3", "transfer-encoding": "chunked" };
      const { handler, requests } = recorder(() => ({ status: 200, headers, body: "a longer body" }));
      await using connected = await connect(handler);
      const response = await connected.client.send(requestTo("/", { method: "POST", headers, body: "as long a body" }));
      expect(text.decode(bytesOf(requests[0]?.body))).toBe("as long a body");
      expect(text.decode(bytesOf(response.body))).toBe("a longer body");
    });

    test("keeps the answers of concurrent requests apart", async () => {
      const waiting = new Map<string, (response: HttpResponse) => void>();
      const total = 40;
      await using connected = await connect(
        (request) =>
          new Promise((resolve) => {
            waiting.set(request.target, resolve);
            // Four at a time get through; they are answered last first.
            if (waiting.size < 4) return;
            for (const [target, answer] of [...waiting].toReversed())
              answer({ status: 200, headers: {}, body: target });
            waiting.clear();
          }),
      );
      const targets = Array.from({ length: total }, (_, index) => `/${index}`);
      const bodies = await Promise.all(
        targets.map(async (target) => text.decode(bytesOf((await connected.client.send(requestTo(target))).body))),
      );
      expect(bodies).toEqual(targets);
    });

    test.for<[string, HttpHandler]>([
      ["throws", () => raise(new Error("secret of line 12"))],
      ["rejects", () => Promise.reject(new Error("secret of line 12"))],
      ["gives a status that is none", () => ({ status: 99, headers: {}, body: "secret of line 12" })],
    ])("answers 500 in JSON when the handler %s, and goes on", async ([, crash]) => {
      const crashes: unknown[] = [];
      const handler: HttpHandler = (request) =>
        request.target === "/crash" ? crash(request) : { status: 200, headers: {}, body: null };
      await using connected = await connect(handler, { onCrash: (error) => crashes.push(error) });
      const response = await connected.client.send(requestTo("/crash"));
      expect(response.status).toBe(500);
      expect(response.headers["content-type"]).toBe("application/json");
      const body = text.decode(bytesOf(response.body));
      expect(JSON.parse(body)).toMatchObject({ error: "crashed" });
      expect(body).not.toMatch(/secret|at /);
      expect(crashes).toHaveLength(1);
      expect(await connected.client.send(requestTo("/"))).toMatchObject({ status: 200 });
    });

    test("refuses a request's body over the limit with 413, takes one at the limit, and goes on", async () => {
      const { handler, requests } = recorder();
      await using connected = await connect(handler, { requestBodyBytes: 1000 });
      const over = await connected.client.send(requestTo("/", { method: "POST", body: "x".repeat(1001) }));
      expect(over.status).toBe(413);
      expect(requests).toHaveLength(0);
      const at = await connected.client.send(requestTo("/", { method: "POST", body: "x".repeat(1000) }));
      expect(at.status).toBe(200);
    });

    test("reports a response's body over the limit as too-large, takes one at the limit, and goes on", async () => {
      const { handler } = recorder(({ target }) => ({
        status: 200,
        headers: {},
        body: "x".repeat(Number(target.slice(1))),
      }));
      await using connected = await connect(handler, { responseBodyBytes: 1000 });
      await expectFault(connected.client.send(requestTo("/1001")), "too-large", "at most 1000 bytes");
      expect(await connected.client.send(requestTo("/1000"))).toMatchObject({ status: 200 });
    });

    test("reports an answer that does not come as timeout, and goes on", async () => {
      const { handler } = recorder(({ target }) => (target === "/never" ? new Promise(() => {}) : ok));
      await using connected = await connect(handler, { timeoutMs: 100 });
      await expectFault(connected.client.send(requestTo("/never")), "timeout", "within 100 ms");
      expect(await connected.client.send(requestTo("/"))).toMatchObject({ status: 200 });
    });

    test("gives up when its signal is aborted, and goes on", async () => {
      const abort = new AbortController();
      const { handler } = recorder(({ target }) => {
        if (target !== "/never") return ok;
        abort.abort();
        return new Promise(() => {});
      });
      await using connected = await connect(handler);
      await expectFault(connected.client.send(requestTo("/never"), abort.signal), "aborted", "");
      expect(await connected.client.send(requestTo("/"))).toMatchObject({ status: 200 });
    });

    test("asks nothing when its signal was aborted before", async () => {
      const { handler, requests } = recorder();
      await using connected = await connect(handler);
      await expectFault(connected.client.send(requestTo("/"), AbortSignal.abort()), "aborted", "");
      expect(requests).toHaveLength(0);
    });

    test("gives up what is under way when the client is closed, and takes nothing more", async () => {
      const asked = happening();
      await using connected = await connect(() => {
        asked.happens();
        return new Promise(() => {});
      });
      const sent = expectFault(connected.client.send(requestTo("/")), "aborted", "closed");
      await asked.happened;
      await connected.client[Symbol.asyncDispose]();
      await sent;
      await expectFault(connected.client.send(requestTo("/")), "aborted", "closed");
    });

    test.runIf(capabilities.hasWire).for<[string, Partial<HttpRequest>]>([
      ["a line break in a header", { headers: { "x-a": "b\r\nx-c: d" } }],
      ["a header name with a space", { headers: { "x a": "b" } }],
      ["an expectation", { headers: { expect: "100-continue" } }],
      ["a target with a space", { target: "/a b" }],
      ["a target without a slash", { target: "a" }],
      ["a method with a space", { method: "GE T" }],
    ])("calls %s unsendable, and goes on", async ([, odd]) => {
      const { handler, requests } = recorder();
      await using connected = await connect(handler);
      await expectFault(connected.client.send({ ...requestTo("/"), ...odd }), "unsendable", "sendRaw");
      expect(await connected.client.send(requestTo("/"))).toMatchObject({ status: 200 });
      expect(requests).toHaveLength(1);
    });
  });
}

const ok: HttpResponse = { status: 200, headers: {}, body: null };

/** Something that a test waits for. */
export function happening(): { happened: Promise<unknown>; happens: () => void } {
  const events = new EventEmitter();
  return { happened: once(events, "happens"), happens: () => void events.emit("happens") };
}

export function requestTo(target: string, rest: Partial<HttpRequest> = {}): HttpRequest {
  return { method: "GET", target, headers: {}, body: null, ...rest };
}

/** Expects a TransportError of this fault, whose message has these words and no stack. */
export async function expectFault(sent: Promise<unknown>, fault: string, words: string): Promise<void> {
  const error: unknown = await sent.then(
    (value) => raise(new Error(`expected ${fault}, found an answer: ${JSON.stringify(value)}`)),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TransportError);
  expect(error).toMatchObject({ fault, message: expect.stringContaining(words) });
  expect(error).toMatchObject({ message: expect.not.stringMatching(/\n|\.[jt]s:\d/) });
}

function recorder(answer: HttpHandler = () => ok): { handler: HttpHandler; requests: HttpRequest[] } {
  const requests: HttpRequest[] = [];
  const handler: HttpHandler = (request) => {
    requests.push(request);
    return answer(request);
  };
  return { handler, requests };
}

function bytesOf(body: Uint8Array | string | null | undefined): Uint8Array {
  return body instanceof Uint8Array ? body : raise(new Error(`expected bytes, found ${JSON.stringify(body)}`));
}

function raise(error: Error): never {
  throw error;
}
