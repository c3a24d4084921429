import type { Observed } from "../src/behaviour/behaviour.ts";
import type { WsSession } from "../src/transport/frame.ts";
import type { HttpClient, HttpHeaders } from "../src/transport/http-message.ts";

/** Who may speak to the target, and as whom the suite does. Never printed. */
export interface Credentials {
  /** Bearer tokens that were handed over. */
  readonly tokens: readonly string[];
  /** For protocols that issue tokens by name and secret. */
  readonly accounts: readonly { readonly username: string; readonly password: string }[];
  /** People known to the target. */
  readonly users: readonly string[];
}

/** The system under test, reachable, with what it can do and who may ask it. */
export interface Target {
  /** Origin, and path prefix when it has one; without credentials. */
  readonly url: string;
  /** Where it answers requests over HTTP, when `url` is that of its sessions. */
  readonly httpUrl?: string;
  /** Whether it is wireproof's own mock, started for this run. */
  readonly builtIn: boolean;
  readonly credentials: Credentials;
  /** What it is declared to be able to do; a requirement whose capability is missing is not applicable. */
  readonly capabilities: ReadonlySet<string>;
  /** Milliseconds within which it must have done what it accepted. */
  readonly settleMs: number;
  /** Opens a connection; each worker has its own. */
  connect(): HttpClient;
  /**
   * Opens a session at a path, for protocols that have connections. Undefined: where the target says that it is.
   *
   * @throws WsError
   */
  openSession?(target: string | undefined, offered: readonly string[], headers?: HttpHeaders): Promise<WsSession>;
  /** Lets something happen that no operation can do. Present when `environment` is among the capabilities. */
  environment?(name: string, params: unknown): Promise<Observed>;
}
