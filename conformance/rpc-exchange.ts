// One exchange in frames: from a resolved command to what the oracle is shown.

import { NO_ANSWER } from "../src/behaviour/behaviour.ts";
import type { FrameEdit, RpcBinding } from "../src/binding/rpc.ts";
import { excerpt } from "../src/contract/excerpt.ts";
import type { CaseConnections } from "./case-connections.ts";
import type { Exchanged } from "./exchange.ts";
import type { Answer, Line } from "./line.ts";
import { UNANSWERED } from "./line.ts";
import type { PlainRequest } from "./suite.ts";

export interface ResolvedRequest {
  readonly operation: string;
  readonly params: unknown;
  readonly edit?: FrameEdit;
}

/** The exchange, and where its answer stands among the frames of the connection; none: there is no answer. */
export interface RpcExchanged extends Exchanged {
  readonly order?: number;
}

const LONGEST_FRAME = 600;
const LONGEST_ANSWER = 400;

/** Sends one request. Undefined: what the edit made of it is none, because nobody could answer it. */
export async function exchangeRpc(
  rpc: RpcBinding,
  connections: CaseConnections,
  line: Line,
  { operation, params, edit }: ResolvedRequest,
  echo: PlainRequest,
): Promise<RpcExchanged | undefined> {
  const text = rpc.encodeRequest(operation, line.nextId(), params, edit, line.previousId);
  const incoming = rpc.decodeFrame({ data: text, binary: false }, line.ids);
  if (incoming.kind !== "request") return undefined;
  const command = { session: line.name, ...incoming.command };
  const said = { connection: line.name, frame: shortened(text, LONGEST_FRAME) };
  const odd = command.irregularities.some(({ kind }) => kind === "request-id");
  const answer = await (odd
    ? answerOrNone(connections, line, incoming.id, text, echo)
    : connections.request(line, incoming.id, text, edit?.fragments));
  if (answer === NO_ANSWER) {
    const summary = "no answer, though a later request had one";
    const observed = { ok: false as const, codes: [NO_ANSWER], summary, carriedOut: false };
    return { ...NOTHING, command, observed, outcome: NO_ANSWER, said, answer: summary };
  }
  if (answer.kind === "fault") {
    const { name, message } = answer;
    return { ...NOTHING, command, outcome: name, fault: { name, message }, said, answer: `${name}: ${message}` };
  }
  const reply = rpc.decodeResponse(command.operation, answer.payload);
  const whole = JSON.stringify(answer.payload) ?? "";
  return {
    ...reply,
    command,
    revealed: {},
    said,
    answer: `${reply.outcome} ${shortened(whole, LONGEST_ANSWER)}`,
    text: whole,
    order: answer.order,
  };
}

const NOTHING = { violations: [], exercised: [], revealed: {}, text: "" } as const;

/** Answers may overtake one another: so long after a later request's, a missing one is believed to be none. */
const OVERTAKEN_MS = 250;

/** A server may pass such a request over: the answer to a later one shows that it did. */
async function answerOrNone(
  connections: CaseConnections,
  line: Line,
  id: number,
  text: string,
  echo: PlainRequest,
): Promise<Answer | typeof NO_ANSWER> {
  const passOver = async (): Promise<void> => {
    const later = await connections.ask(line, echo);
    if (later.kind !== "response" || !line.isWaitingFor(id)) return;
    await connections.pause(OVERTAKEN_MS);
    line.abandon(id);
  };
  const [answer] = await Promise.all([connections.request(line, id, text), passOver()]);
  return answer.kind === "fault" && answer.name === UNANSWERED ? NO_ANSWER : answer;
}

export function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}… (${text.length} characters)` : text;
}

/** An event, for people. */
export function eventLine(connection: string, event: unknown): string {
  return `${connection} is told ${excerpt(event, LONGEST_ANSWER)}`;
}
