// Guards that come before every operation, in the order of precedence of errors.yaml: path, credentials, media type, JSON, ids
// in the path, query, body. Existence and state are the business of each operation.

import type { ErrorCode, RequirementId } from "../../../../generated/chat-manager/contract.ts";
import { contract } from "../../../../generated/chat-manager/contract.ts";
import type { Command, Irregularity } from "../../../behaviour/behaviour.ts";
import { isRequirement } from "../requirement.ts";
import type { State } from "../state.ts";
import type { ChatManagerAdmission, ChatManagerGuarded } from "../vocabulary.ts";
import { rememberRefusedWrite } from "./refused-writes.ts";

type Violation = Extract<Irregularity, { kind: "params" }>["violations"][number];
type Guarded = ChatManagerGuarded;

export function admit(state: State, command: Command, reader: Guarded): ChatManagerAdmission {
  const refused = (
    code: ErrorCode,
    because: readonly RequirementId[],
    remember: RequirementId,
  ): ChatManagerAdmission => ({
    admitted: false,
    unexplained: remember === "chat-manager.auth.no-effect",
    code,
    because,
    state: rememberRefusedWrite(state, command, remember),
  });

  if (command.irregularities.some(({ kind }) => kind === "other-path-form")) {
    const form = reader.choose("chat-manager.other-slash-form");
    if (form !== "served")
      return refused(form, ["chat-manager.open.other-slash-form"], "chat-manager.general.refused-write");
  }
  if (contract.operations[command.operation]?.secured) {
    const unauthenticated = authenticate(state, command.session, reader.now);
    if (unauthenticated) {
      const code = reader.choose("chat-manager.unauthenticated");
      return refused(code, [unauthenticated], "chat-manager.auth.no-effect");
    }
  }
  const token = command.operation === "issueToken";
  let params = command.params;
  const because: RequirementId[] = token ? [] : ["chat-manager.auth.bearer"];
  for (const irregularity of command.irregularities) {
    const refusal = judgeIrregularity(irregularity, token, asksForOrder(params), reader, (dropped, basis) => {
      params = dropped(params);
      because.push(...basis);
    });
    if (refusal) return refused(refusal.code, refusal.because, "chat-manager.general.refused-write");
  }
  return { admitted: true, params, because };
}

/** The requirement that a request without valid credentials would break if it were served. */
function authenticate(state: State, session: string, now: number): RequirementId | undefined {
  if (session === "") return "chat-manager.auth.token-needed";
  const token = state.tokens.get(session);
  if (!token) return "chat-manager.auth.unknown-token";
  return token.expiresAt <= now ? "chat-manager.auth.expired-token" : undefined;
}

interface Refusal {
  readonly code: ErrorCode;
  readonly because: readonly RequirementId[];
}

type Repair = (change: (params: unknown) => unknown, because: readonly RequirementId[]) => void;

function judgeIrregularity(
  irregularity: Irregularity,
  token: boolean,
  ordered: boolean,
  reader: Guarded,
  repair: Repair,
): Refusal | undefined {
  switch (irregularity.kind) {
    case "other-path-form":
      repair((params) => params, ["chat-manager.open.other-slash-form"]);
      return undefined;
    case "media-type": {
      if (token) return { code: "invalid-request", because: ["chat-manager.token.missing-grant"] };
      const code = reader.choose("chat-manager.content-type");
      if (code !== "accepted") return { code, because: ["chat-manager.create.json-content-type"] };
      repair((params) => params, ["chat-manager.open.content-type"]);
      return undefined;
    }
    case "malformed-body":
      if (token) return { code: "invalid-request", because: ["chat-manager.token.missing-grant"] };
      return { code: reader.choose("chat-manager.malformed-json"), because: ["chat-manager.general.malformed-json"] };
    case "params":
      return judgeViolations(irregularity.violations, token, ordered, reader, repair);
  }
}

function judgeViolations(
  violations: readonly Violation[],
  token: boolean,
  ordered: boolean,
  reader: Guarded,
  repair: Repair,
): Refusal | undefined {
  const at = (place: string): Violation[] => violations.filter(({ path }) => path.startsWith(place));
  const [malformedId] = at("/path");
  if (malformedId) {
    return { code: reader.choose("chat-manager.malformed-id"), because: ["chat-manager.general.malformed-id"] };
  }
  // A size that is only too large is the least of what can be wrong with a query.
  const query = at("/query").toSorted((a, b) => Number(isTooLarge(a)) - Number(isTooLarge(b)));
  for (const violation of query) {
    if (token) return { code: "invalid-request", because: ["chat-manager.token.missing-grant"] };
    if (isTooLarge(violation) && ordered && reader.choose("chat-manager.sort") === "invalid-query") {
      return { code: "invalid-query", because: ["chat-manager.open.sort"] };
    }
    const refusal = judgeQuery(violation, reader, repair);
    if (refusal) return refusal;
  }
  for (const violation of at("/body")) {
    if (token) return { code: "invalid-request", because: ["chat-manager.token.missing-grant"] };
    const refusal = judgeBody(violation, reader, repair);
    if (refusal) return refusal;
  }
  return undefined;
}

function judgeQuery(violation: Violation, reader: Guarded, repair: Repair): Refusal | undefined {
  const name = violation.path.split("/")[2] ?? "";
  if (name === "page" || name === "size") {
    if (reader.choose("chat-manager.paging-parameters") === "other-names") {
      repair((params) => without(params, "query", name), ["chat-manager.open.paging-parameters"]);
      return undefined;
    }
    if (isTooLarge(violation)) {
      const code = reader.choose("chat-manager.size-over-maximum");
      if (code !== "clamped") return { code, because: ["chat-manager.open.size-over-maximum"] };
      repair((params) => params, ["chat-manager.open.size-over-maximum"]);
      return undefined;
    }
  }
  const code = reader.choose("chat-manager.invalid-query");
  if (code !== "ignored") return { code, because: ["chat-manager.open.invalid-query"] };
  repair((params) => without(params, "query", name), ["chat-manager.open.invalid-query"]);
  return undefined;
}

function asksForOrder(params: unknown): boolean {
  const query: unknown = typeof params === "object" && params !== null ? Reflect.get(params, "query") : undefined;
  return typeof query === "object" && query !== null && "sort" in query;
}

function isTooLarge({ path, keyword }: Violation): boolean {
  return path === "/query/size" && keyword === "maximum";
}

function judgeBody(violation: Violation, reader: Guarded, repair: Repair): Refusal | undefined {
  const name = violation.path.split("/")[2] ?? "";
  const invalid = (): Refusal => ({
    code: reader.choose("chat-manager.validation-status"),
    because: requirementsOf(violation, "chat-manager.create.body-object"),
  });
  if (name === "title" && violation.keyword === "minLength") {
    if (reader.choose("chat-manager.empty-title") === "refused") return invalid();
    repair((params) => params, ["chat-manager.open.empty-title"]);
    return undefined;
  }
  if (name !== "createdBy" && name !== "description") return invalid();
  if (violation.keyword === "maxLength") {
    if (reader.choose("chat-manager.over-length") === "refused") return invalid();
    const limit = name === "createdBy" ? 50 : 255;
    repair((params) => truncated(params, name, limit), requirementsOf(violation, "chat-manager.open.over-length"));
    return undefined;
  }
  if (violation.keyword === "type" && violation.message.endsWith("found null")) {
    if (reader.choose("chat-manager.null-optional") === "refused") return invalid();
    repair((params) => without(params, "body", name), ["chat-manager.open.null-optional"]);
    return undefined;
  }
  return invalid();
}

function requirementsOf(violation: Violation, otherwise: RequirementId): readonly RequirementId[] {
  const known = violation.requirements.filter(isRequirement);
  return known.length > 0 ? known : [otherwise];
}

function without(params: unknown, place: string, name: string): unknown {
  return changed(params, place, (members) => {
    const { [name]: _, ...rest } = members;
    return rest;
  });
}

/** Limits count characters, not UTF-16 units, as the schema does. */
function truncated(params: unknown, name: string, limit: number): unknown {
  return changed(params, "body", (members) => ({
    ...members,
    [name]: [...String(members[name])].slice(0, limit).join(""),
  }));
}

function changed(
  params: unknown,
  place: string,
  change: (members: Readonly<Record<string, unknown>>) => unknown,
): unknown {
  if (typeof params !== "object" || params === null) return params;
  return Object.fromEntries(
    Object.entries(params).map(([key, value]: [string, unknown]) => [
      key,
      key === place && typeof value === "object" && value !== null
        ? change(Object.fromEntries(Object.entries(value)))
        : value,
    ]),
  );
}
