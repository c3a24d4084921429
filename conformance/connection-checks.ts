// Opening a connection, and sending what may be no frame at all: what both become for the oracle and for people.

import type { Command, Observed } from "../src/behaviour/behaviour.ts";
import type { Contract } from "../src/contract/contract.ts";
import type { Protocol } from "../src/protocols/protocol.ts";
import { CONNECTION } from "../src/protocols/protocol.ts";
import { codesByStatus } from "../src/binding/errors-over-http.ts";
import { isRecord } from "../src/contract/is-record.ts";
import type { WsError } from "../src/transport/frame.ts";
import type { CaseConnections } from "./case-connections.ts";
import type { CasePush } from "./case-push.ts";
import type { Exchanged } from "./exchange.ts";
import { shortened } from "./rpc-exchange.ts";
import type { RawFrame, SymbolicCommand } from "./symbolic.ts";

/** Opens a connection as a command says. A handshake that is refused is a reply; everything else that goes wrong is a fault. */
export async function connectedAs(
  connections: CaseConnections,
  { rpc, contract }: Protocol,
  name: string,
  { params, holds = false }: Pick<SymbolicCommand, "params" | "holds">,
): Promise<Exchanged> {
  const given = isRecord(params) ? params : {};
  const target = typeof given["target"] === "string" ? given["target"] : undefined;
  const offered = Array.isArray(given["offered"]) ? given["offered"].filter((one) => typeof one === "string") : [];
  const asked = { target: target ?? rpc?.paths[0] ?? "/", offered };
  const command: Command = { session: name, operation: CONNECTION.open, params: asked, irregularities: [] };
  const protocols = offered.length > 0 ? ` as ${offered.join(", ")}` : "";
  const said = { connection: name, frame: `opens ${asked.target}${protocols}` };
  const known = { command, violations: [], exercised: [], revealed: {}, said, text: "" };
  const opened = await connections.open(name, target, offered, holds);
  if ("line" in opened) {
    const observed: Observed = { ok: true, result: { subprotocol: opened.line.subprotocol ?? null } };
    return { ...known, observed, outcome: "open", answer: "open" };
  }
  return { ...known, ...notOpened(contract, opened.fault) };
}

/**
 * The same where a connection only tells. Whether one is there for good shows when it gives a sign of life: a server may take
 * whoever it does not know, and end the connection at once.
 */
export async function pushedTo(
  connections: CasePush,
  { contract }: Protocol,
  name: string,
  params: unknown,
): Promise<Exchanged> {
  const given = isRecord(params) ? params : {};
  const target = typeof given["target"] === "string" ? given["target"] : "/";
  const headers = headersOf(given["headers"]);
  const { authorization } = headers;
  const asked = { target, ...(authorization !== undefined && { authorization }) };
  const command: Command = { session: name, operation: CONNECTION.open, params: asked, irregularities: [] };
  const shown = Object.entries(headers).map(([header, value]) => ` with ${header}: ${value}`);
  const said = { connection: name, frame: `opens ${target}${shown.join("")}` };
  const known = { command, violations: [], exercised: [], revealed: {}, said, text: "" };
  const opened = await connections.open(name, target, headers);
  if (!("line" in opened)) return { ...known, ...notOpened(contract, opened.fault) };
  await connections.ping(opened.line);
  const outcome = opened.line.fault === undefined ? "open" : "closed";
  // What ended by itself is not kept: whoever names the connection again opens another.
  if (outcome === "closed") await connections.close(name);
  return { ...known, observed: { ok: true, result: { outcome } }, outcome, answer: outcome };
}

function headersOf(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).flatMap(([name, text]) =>
      typeof text === "string" ? [[name.toLowerCase(), text]] : [],
    ),
  );
}

/** A handshake that is refused is a reply; everything else that goes wrong is a fault. */
function notOpened(
  contract: Contract,
  { fault, message, response }: WsError,
): Pick<Exchanged, "observed" | "outcome" | "fault" | "answer"> {
  if (!response) return { outcome: fault, fault: { name: fault, message }, answer: message };
  const codes = codesByStatus(contract).get(response.status) ?? [];
  const observed: Observed = { ok: false, codes, summary: message, carriedOut: false };
  return { observed, outcome: String(response.status), answer: message };
}

/** What is sent, and how people are shown it. */
export function framesOf({ text, bytes, repeat, binary, fragments }: RawFrame): {
  readonly data: string | Uint8Array;
  readonly shown: string;
  readonly options: { readonly binary?: boolean; readonly fragments?: number };
} {
  const options = { ...(binary !== undefined && { binary }), ...(fragments !== undefined && { fragments }) };
  const how = fragments === undefined ? "" : ` (in ${fragments} pieces)`;
  if (bytes !== undefined) {
    const data = Buffer.from(bytes, "base64");
    return { data, shown: `${data.length} bytes${binary === false ? " as text" : ""}${how}`, options };
  }
  const data = repeat ? repeat.text.repeat(repeat.times) : (text ?? "");
  return { data, shown: shortened(data, 200) + how, options };
}
