// A payload that is not as the contract has it: refused, or served as if it were, where the documents say so or leave it open.

import type { ErrorCode, RequirementId } from "../../../../generated/trueconf/contract.ts";
import { contract, fields } from "../../../../generated/trueconf/contract.ts";
import type { Command, Irregularity, NO_ANSWER } from "../../../behaviour/behaviour.ts";
import { isRecord } from "../../../contract/is-record.ts";
import type { Field, Fields } from "../../../contract/validator.ts";
import { segmentsOf } from "../../../contract/violation.ts";
import { isRequirement } from "../requirement.ts";
import type { State } from "../state.ts";
import type { TrueConfGuarded } from "../vocabulary.ts";

type Violation = Extract<Irregularity, { kind: "params" }>["violations"][number];

export interface Refusal {
  readonly code: ErrorCode | typeof NO_ANSWER;
  readonly because: readonly RequirementId[];
}

export interface Payload {
  readonly refusal?: Refusal;
  readonly params: unknown;
  readonly because: readonly RequirementId[];
}

export function judgePayload(
  state: State,
  { operation, params, irregularities }: Command,
  reader: TrueConfGuarded,
): Payload {
  const schema = Object.hasOwn(requests, operation) ? requests[operation]?.request : undefined;
  const known = (typeof schema === "string" ? FIELDS[schema] : undefined) ?? [];
  const because: RequirementId[] = [];
  let repaired = params;
  for (const violation of violationsOf(irregularities)) {
    if (!isNullOfOptional(violation, known)) {
      return { refusal: malformed(state, params, violation, reader), params, because };
    }
    repaired = without(repaired, segmentsOf(violation.path));
    because.push("trueconf.general.null-optional");
  }
  const asked = isRecord(repaired) ? repaired : {};
  if (operation === "createGroupChat" && asked["name"] === undefined) {
    const branch = reader.choose("trueconf.group-name-field");
    if (branch !== "name-or-title") {
      return { refusal: { code: branch, because: ["trueconf.open.group-name-field"] }, params, because };
    }
    because.push("trueconf.open.group-name-field");
  }
  const names = new Set(known.map(({ path }) => segmentsOf(path)[0]));
  if (Object.keys(asked).some((name) => !names.has(name))) {
    const branch = reader.choose("trueconf.unknown-keys");
    if (branch !== "ignored") {
      return { refusal: { code: branch, because: ["trueconf.open.unknown-keys"] }, params, because };
    }
    because.push("trueconf.open.unknown-keys", "trueconf.general.unknown-keys");
  }
  return { params: repaired, because };
}

const requests: Readonly<Record<string, { readonly request: string | null }>> = contract.rpc.requests;
const FIELDS: Fields = fields;

function violationsOf(irregularities: readonly Irregularity[]): readonly Violation[] {
  return irregularities.flatMap((one) => (one.kind === "params" ? one.violations : []));
}

/** What is refused for its form is refused before it is looked at whether what it names exists. */
function malformed(state: State, params: unknown, { requirements }: Violation, reader: TrueConfGuarded): Refusal {
  const chatId = isRecord(params) ? params["chatId"] : undefined;
  const absent = typeof chatId === "string" && !state.chats.has(chatId);
  return {
    code: reader.choose("trueconf.malformed-payload"),
    because: [
      ...requirements.filter(isRequirement),
      ...(absent ? (["trueconf.frame.error-precedence-payload"] as const) : []),
      "trueconf.open.malformed-payload",
    ],
  };
}

function isNullOfOptional({ path, keyword, message }: Violation, known: readonly Field[]): boolean {
  if (keyword !== "type" || !message.endsWith("found null")) return false;
  const described = known.filter((field) => field.path === path);
  return described.length > 0 && described.every(({ required }) => required !== true);
}

/** The same without one member, somewhere inside. */
function without(value: unknown, [name, ...inside]: readonly string[]): unknown {
  if (!isRecord(value) || name === undefined) return value;
  const { [name]: member, ...rest } = value;
  return inside.length === 0 ? rest : { ...rest, [name]: without(member, inside) };
}
