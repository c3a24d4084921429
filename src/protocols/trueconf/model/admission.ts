// Guards that come before every operation, in the order of precedence of errors.yaml: authorisation, the token's end, the id of
// the request, its method, its payload. Existence, membership and rights are the business of each operation.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import { contract } from "../../../../generated/trueconf/contract.ts";
import type { Command, Irregularity } from "../../../behaviour/behaviour.ts";
import { NO_ANSWER } from "../../../behaviour/behaviour.ts";
import { isRecord } from "../../../contract/is-record.ts";
import { CONNECTION } from "../../protocol.ts";
import type { State } from "../state.ts";
import type { TrueConfAdmission, TrueConfGuarded } from "../vocabulary.ts";
import type { Refusal } from "./payload.ts";
import { judgePayload } from "./payload.ts";
import { rememberRefusedWrite } from "./refused-writes.ts";
import { admitHttp } from "./token.ts";

const OF_CONNECTIONS: readonly string[] = Object.values(CONNECTION);

export function admit(state: State, command: Command, reader: TrueConfGuarded): TrueConfAdmission {
  const { operation, params } = command;
  if (OF_CONNECTIONS.includes(operation)) return { admitted: true, params, because: [] };
  if (Object.hasOwn(contract.operations, operation)) return admitHttp(state, command, reader);
  const unauthorised = authorise(state, command, reader.now);
  if (unauthorised) return unauthorised;
  const because: RequirementId[] = [...namesOf(params)];
  const refusal = judgeRequest(command.irregularities, reader, because) ?? undefined;
  if (refusal) return refused(state, command, refusal);
  const payload = judgePayload(state, command, reader);
  if (payload.refusal) return refused(state, command, payload.refusal);
  return {
    admitted: true,
    params: payload.params,
    because: [...because, ...payload.because, "trueconf.frame.request-method"],
  };
}

function refused(state: State, command: Command, { code, because }: Refusal): TrueConfAdmission {
  const remembered = rememberRefusedWrite(state, command.operation, command.params, "trueconf.general.refused-write");
  return { admitted: false, code, because, state: remembered };
}

/** Before a successful auth there is nothing but auth, and after the end of its token a connection is of no more use. */
function authorise(state: State, command: Command, now: number): TrueConfAdmission | undefined {
  const { session, operation, params, irregularities } = command;
  if (operation === "auth") return undefined;
  const connection = state.connections.get(session);
  if (!connection?.userId) {
    const remembered = rememberRefusedWrite(state, operation, params, "trueconf.auth.first-no-effect");
    return {
      admitted: false,
      code: "not-authorized",
      because: [
        irregularities.length > 0 ? "trueconf.frame.error-precedence-auth" : "trueconf.auth.first",
        "trueconf.auth.first",
        "trueconf.auth.first-no-effect",
      ],
      state: connection
        ? { ...remembered, connections: remembered.connections.set(session, { ...connection, rebuffed: "early" }) }
        : remembered,
    };
  }
  const token = state.tokens.get(connection.token ?? "");
  if (!token || token.expiresAt > now) return undefined;
  return {
    admitted: false,
    code: "credentials-expired",
    because: ["trueconf.auth.expired-in-session"],
    state: { ...state, lapsed: state.lapsed.add(connection.userId) },
  };
}

/** What is wrong with a request apart from what it carries. */
function judgeRequest(
  irregularities: readonly Irregularity[],
  reader: TrueConfGuarded,
  because: RequirementId[],
): Refusal | undefined {
  const ids = irregularities.flatMap((one) => (one.kind === "request-id" ? [one.found] : []));
  if (ids.includes("reused")) {
    const branch = reader.choose("trueconf.duplicate-id");
    if (branch !== "served") return { code: branch, because: ["trueconf.open.duplicate-id"] };
    because.push("trueconf.open.duplicate-id");
  }
  if (ids.includes("zero")) {
    const branch = reader.choose("trueconf.zero-id");
    if (branch === "unanswered") return { code: NO_ANSWER, because: ["trueconf.open.zero-id"] };
    if (branch !== "served") return { code: branch, because: ["trueconf.open.zero-id"] };
    because.push("trueconf.open.zero-id");
  }
  const unknown = irregularities.find((one) => one.kind === "unknown-method");
  if (unknown?.kind !== "unknown-method") return undefined;
  return {
    code: reader.choose("trueconf.unknown-method"),
    because: [
      unknown.method === "" ? "trueconf.frame.request-method-string" : "trueconf.frame.request-method",
      "trueconf.open.unknown-method",
    ],
  };
}

/** How what the request is about is named. */
function namesOf(params: unknown): RequirementId[] {
  const { chatId, userId } = isRecord(params) ? params : {};
  return [
    ...(typeof chatId === "string" ? (["trueconf.general.chat-id-opaque"] as const) : []),
    ...(typeof userId === "string" && userId.includes("@") ? (["trueconf.general.user-id"] as const) : []),
  ];
}
