// A body that is not as the contract has it is refused. Null for an optional member is not wrong: it is as if it were left out.

import type { ErrorCode, RequirementId } from "../../../../generated/chatserver/contract.ts";
import { contract } from "../../../../generated/chatserver/contract.ts";
import type { Command, Irregularity } from "../../../behaviour/behaviour.ts";
import { isRecord } from "../../../contract/is-record.ts";
import { isRequirement } from "../requirement.ts";
import type { ChatServerGuarded } from "../vocabulary.ts";

export interface Refusal {
  readonly code: ErrorCode;
  readonly because: readonly RequirementId[];
}

export type Violation = Extract<Irregularity, { kind: "params" }>["violations"][number];

type Guarded = Pick<ChatServerGuarded, "choose">;

export function judgeBody(violations: readonly Violation[], operation: string, reader: Guarded): Refusal | undefined {
  const broken = violations.find((violation) => violation.path.startsWith("/body") && !isLater(operation, violation));
  if (!broken) return undefined;
  return {
    code: reader.choose("chatserver.validation-status"),
    because: [...requirementsOf(broken), "chatserver.general.malformed-body", "chatserver.open.validation-status"],
  };
}

/** What the operation itself judges, which knows the choices about it. */
function isLater(operation: string, { path, keyword, message }: Violation): boolean {
  switch (operation) {
    case "postMessage":
      if (path === "/body/localId") return keyword !== "type" || isNull(message);
      return path === "/body/text" && keyword === "x-max-bytes";
    case "editMessage":
      return path === "/body/text" && keyword === "x-max-bytes";
    case "addUsers":
      return path === "/body/users" && keyword === "maxItems";
    default:
      return false;
  }
}

function isNull(message: string): boolean {
  return message.endsWith("found null");
}

/** Those about what is refused; what must be taken is not broken by taking more. */
function requirementsOf({ path, keyword, requirements }: Violation): RequirementId[] {
  if (path === "/body" && keyword === "type") return ["chatserver.general.body-object"];
  const known: Readonly<Record<string, { readonly level: string }>> = contract.requirements;
  return requirements.filter(isRequirement).filter((id) => known[id]?.level !== "must");
}

/** The parameters as the operation is to see them, and what says that they are served. */
export function repaired({ params }: Command): { params: unknown; because: readonly RequirementId[] } {
  const sent = isRecord(params) ? params["body"] : undefined;
  // The bytes of a file are no members.
  if (!isRecord(params) || !isRecord(sent) || sent instanceof Uint8Array) return { params, because: [] };
  const body = withoutNulls(sent);
  if (body === sent) return { params, because: ["chatserver.general.json-request"] };
  const because = ["chatserver.general.null-optional", "chatserver.general.json-request"] as const;
  return { params: { ...params, body }, because };
}

/** The same value where there is no null in it. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.map(withoutNulls);
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  const kept = entries.filter(([, member]) => member !== null).map(([name, member]) => [name, withoutNulls(member)]);
  const isSame = kept.length === entries.length && kept.every(([name, member]) => value[String(name)] === member);
  return isSame ? value : Object.fromEntries(kept);
}
