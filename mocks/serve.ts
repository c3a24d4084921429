// A mock on a socket, with its control port.

import type { Branches } from "../src/behaviour/choices.ts";
import type { Protocol } from "../src/protocols/protocol.ts";
import type { HttpHandler } from "../src/transport/http-message.ts";
import type { Refuse } from "../src/transport/http-refusal.ts";
import { plainRefusal } from "../src/transport/http-refusal.ts";
import { serveHttp } from "../src/transport/http-server.ts";
import { CONTROL_BODY_BYTES, controlHandler } from "./control.ts";
import type { Mock } from "./host.ts";
import { createMock } from "./host.ts";
import type { Mutation } from "./mutation.ts";
import type { Actor, World } from "./world.ts";

export interface ServeMockOptions {
  readonly world: World;
  readonly seed: number;
  readonly branches?: Branches;
  readonly mutation?: Mutation;
  /** 127.0.0.1 */
  readonly host?: string;
  /** 0, which takes any free port. */
  readonly port?: number;
  /** Port of the control server, which listens on this machine only: 0, which takes any free one. Off: there is none. */
  readonly controlPort?: number | "off";
  /** Told of each answer, after it was made; the path is without query, which may carry credentials. */
  readonly onExchange?: (exchange: { method: string; path: string; status: number }) => void;
  /** Told of a defect of wireproof itself, which the client sees as 500. */
  readonly onCrash?: (error: unknown) => void;
}

/** What `mock --json` prints when a mock is ready. Its shape is a promise. */
export interface Ready {
  readonly ready: true;
  readonly protocol: string;
  readonly url: string;
  readonly control?: string;
  readonly actors: readonly Actor[];
}

export interface ServedMock extends AsyncDisposable {
  readonly mock: Mock;
  readonly ready: Ready;
}

/**
 * Serves a mock over HTTP until it is disposed of.
 *
 * @throws ListenError when a port cannot be had
 */
export async function serveMock(protocol: Protocol, options: ServeMockOptions): Promise<ServedMock> {
  const { world, seed, branches, mutation, host = "127.0.0.1", port = 0, controlPort = 0 } = options;
  const mock = createMock(protocol, { world, seed, ...(branches && { branches }), ...(mutation && { mutation }) });
  const onCrash = options.onCrash ?? (() => {});
  // What the protocol has a code for is refused in its own words, even before a handler sees it.
  const refuse: Refuse = (reason, detail) =>
    Object.hasOwn(protocol.contract.errors, reason) ? mock.refuse(reason) : plainRefusal(reason, detail);
  const server = await serveHttp(heard(mock, options.onExchange), { host, port, refuse, onCrash });
  const control =
    controlPort === "off" ? undefined : await serveControl(mock, controlPort, onCrash).catch(closing(server));
  return {
    mock,
    ready: {
      ready: true,
      protocol: protocol.id,
      url: server.url,
      ...(control && { control: control.url }),
      actors: world.actors,
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([server.close(), control?.close()]);
    },
  };
}

function serveControl(mock: Mock, port: number, onCrash: (error: unknown) => void) {
  return serveHttp(controlHandler(mock), {
    host: "127.0.0.1",
    port,
    limits: { bodyBytes: CONTROL_BODY_BYTES },
    onCrash,
  });
}

/** A mock is served whole or not at all. */
function closing(server: AsyncDisposable): (error: unknown) => Promise<never> {
  return async (error) => {
    await server[Symbol.asyncDispose]();
    throw error;
  };
}

function heard(mock: Mock, listener: ServeMockOptions["onExchange"]): HttpHandler {
  if (!listener) return (request) => mock.handle(request);
  return (request) => {
    const response = mock.handle(request);
    listener({ method: request.method, path: request.target.replace(/\?.*$/s, ""), status: response.status });
    return response;
  };
}
