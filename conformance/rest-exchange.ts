// One exchange over HTTP: from a resolved command to what the oracle is shown.

import type { Command, Observed } from "../src/behaviour/behaviour.ts";
import type { RestBinding, WireEdit } from "../src/binding/rest.ts";
import { decodeText } from "../src/binding/http-text.ts";
import type { Violation } from "../src/contract/violation.ts";
import type { HttpClient, HttpRequest, HttpResponse } from "../src/transport/http-message.ts";
import { TransportError } from "../src/transport/http-message.ts";
import type { TransportFault } from "../src/transport/http-message.ts";

export interface ExchangeResult {
  /** The command as the target saw it; undefined when no operation has this method and path. */
  readonly command?: Command;
  readonly observed?: Observed;
  readonly violations: readonly Violation[];
  readonly exercised: readonly string[];
  /** Status and media type, or the name of a fault. */
  readonly outcome: string;
  readonly fault?: { readonly name: TransportFault; readonly message: string };
  readonly request: HttpRequest;
  readonly response?: HttpResponse;
  /** Choices that the answer reveals and that are reported only. */
  readonly revealed: Readonly<Record<string, string>>;
}

export interface ResolvedCommand {
  readonly operation: string;
  readonly session: string;
  readonly params: unknown;
  readonly edit?: WireEdit;
  readonly raw?: { readonly method: string; readonly target: string };
}

/** Sends one command. Whatever the target does comes back as a value; only an abort of the run is thrown. */
export async function exchangeRest(
  binding: RestBinding,
  client: HttpClient,
  resolved: ResolvedCommand,
  signal: AbortSignal | undefined,
): Promise<ExchangeResult> {
  const encoded = resolved.raw
    ? rawRequest(resolved.raw, resolved.session)
    : binding.encodeCommand(resolved, resolved.edit);
  const decoded = binding.decodeRequest(encoded);
  const command = decoded.routed ? decoded.command : undefined;
  const known = { request: encoded, ...(command && { command }) };
  let response: HttpResponse;
  try {
    response = await client.send(encoded, signal);
  } catch (error) {
    if (!(error instanceof TransportError) || error.fault === "aborted") throw error;
    const fault = { name: error.fault, message: error.message };
    return { ...known, violations: [], exercised: [], outcome: error.fault, fault, revealed: {} };
  }
  if (!command) {
    return { ...known, response, violations: [], exercised: [], outcome: String(response.status), revealed: {} };
  }
  const reply = binding.decodeReply(command.operation, response);
  return { ...known, ...reply, response, revealed: binding.reveal(command.operation, response) };
}

function rawRequest({ method, target }: { method: string; target: string }, session: string): HttpRequest {
  return {
    method,
    target,
    headers: { accept: "application/json", ...(session !== "" && { authorization: `Bearer ${session}` }) },
    body: null,
  };
}

/** The request as a line for a shell. Credentials are left to the caller to hide. */
export function curlLine(origin: string, request: HttpRequest): string {
  const parts = ["curl", "-i"];
  if (request.method !== "GET") parts.push("-X", request.method);
  parts.push(quote(origin + request.target));
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || name === "accept") continue;
    for (const single of typeof value === "string" ? [value] : value) parts.push("-H", quote(`${name}: ${single}`));
  }
  if (request.body !== null) {
    const text = decodeText(request.body);
    parts.push("--data-raw", text === undefined ? "<bytes that are not UTF-8>" : quote(text));
  }
  return parts.join(" ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** Status and the beginning of the body. */
export function answerLine(result: ExchangeResult): string {
  if (result.fault) return `${result.fault.name}: ${result.fault.message}`;
  const body = result.response ? (decodeText(result.response.body) ?? "<bytes that are not UTF-8>") : "";
  return body === "" ? result.outcome : `${result.outcome} ${body.length > 400 ? `${body.slice(0, 400)}…` : body}`;
}
