// Opening a connection, and sending what may be no frame at all: what both become for the oracle and for people.

import type { Command, Observed } from "../src/behaviour/behaviour.ts";
import type { Protocol } from "../src/protocols/protocol.ts";
import { CONNECTION } from "../src/protocols/protocol.ts";
import { isRecord } from "../src/contract/is-record.ts";
import type { CaseConnections } from "./case-connections.ts";
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
  const { fault, message, response } = opened.fault;
  if (!response) return { ...known, outcome: fault, fault: { name: fault, message }, answer: message };
  const codes = Object.values(contract.errors)
    .filter(({ status, binding }) => binding === "rest" && status === response.status)
    .map(({ code }) => code);
  const observed: Observed = { ok: false, codes, summary: message, carriedOut: false };
  return { ...known, observed, outcome: String(response.status), answer: message };
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
