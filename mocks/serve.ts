// A mock on a socket, with its control port.

import type { Branches } from "../src/behaviour/choices.ts";
import type { Protocol } from "../src/protocols/protocol.ts";
import type { Refuse } from "../src/transport/http-refusal.ts";
import { plainRefusal } from "../src/transport/http-refusal.ts";
import { serveHttp } from "../src/transport/http-server.ts";
import { acceptWs } from "../src/transport/ws-server.ts";
import { CONTROL_BODY_BYTES, controlHandler } from "./control.ts";
import type { Mock } from "./host.ts";
import { createMock } from "./host.ts";
import type { HttpEntry, SessionEntry } from "./journal.ts";
import type { Mutation } from "./mutation.ts";
import type { Actor, World } from "./world.ts";

/** A request that was answered; the path is without query, which may carry credentials. */
export type Exchanged = Pick<HttpEntry, "method" | "path" | "status">;

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
  /** Told of each answer, after it was made. */
  readonly onExchange?: (exchange: Exchanged) => void;
  /** Told of what happens on connections. */
  readonly onSession?: (entry: SessionEntry) => void;
  /** Told of a defect of wireproof itself, which the client sees as 500. */
  readonly onCrash?: (error: unknown) => void;
}

/** What `mock --json` prints when a mock is ready. Its shape is a promise. */
export interface Ready {
  readonly ready: true;
  readonly protocol: string;
  readonly url: string;
  /** Where connections are opened, in a protocol that has them; `{name}` in it stands for what differs between them. */
  readonly ws?: string;
  readonly control?: string;
  readonly actors: readonly Actor[];
}

export interface ServedMock extends AsyncDisposable {
  readonly mock: Mock;
  readonly ready: Ready;
}

/** What bounds a connection: how much it may send and leave unread, and how long it may be silent. */
const SESSIONS = {
  limits: { payloadBytes: 1024 * 1024, bufferBytes: 4 * 1024 * 1024 },
  pingIntervalMs: 5000,
  silentIntervals: 3,
} as const;

/**
 * Serves a mock over HTTP, and over WebSockets if its protocol has connections, until it is disposed of.
 *
 * @throws ListenError when a port cannot be had
 */
export async function serveMock(protocol: Protocol, options: ServeMockOptions): Promise<ServedMock> {
  const { world, seed, branches, mutation, host = "127.0.0.1", port = 0, controlPort = 0 } = options;
  const mock = createMock(protocol, {
    world,
    seed,
    ...(branches && { branches }),
    ...(mutation && { mutation }),
    onEntry: (entry) => ("session" in entry ? options.onSession?.(entry) : options.onExchange?.(exchangeOf(entry))),
  });
  const onCrash = options.onCrash ?? (() => {});
  // What the protocol has a code for is refused in its own words, even before a handler sees it.
  const refuse: Refuse = (reason, detail) =>
    Object.hasOwn(protocol.contract.errors, reason) ? mock.refuse(reason) : plainRefusal(reason, detail);
  const upgrades = mock.sessions && acceptWs(mock.sessions, { ...SESSIONS, ...mock.accepts, onCrash });
  const server = await serveHttp((request) => mock.handle(request), {
    host,
    port,
    refuse,
    onCrash,
    ...(protocol.bodyBytes && { limits: { bodyBytes: protocol.bodyBytes } }),
    ...(upgrades && { upgrades }),
  });
  mock.locate(server.url);
  const control =
    controlPort === "off" ? undefined : await serveControl(mock, controlPort, onCrash).catch(closing(server));
  const path = protocol.rpc?.paths[0] ?? protocol.push?.path;
  return {
    mock,
    ready: {
      ready: true,
      protocol: protocol.id,
      url: server.url,
      ...(path !== undefined && { ws: `${server.url.replace("http", "ws")}${path}` }),
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

function exchangeOf({ method, path, status }: HttpEntry): Exchanged {
  return { method, path, status };
}
