// From a response to what the oracle is shown.

import type { HttpBody, HttpOperation } from "../contract/contract.ts";
import type { Violation } from "../contract/violation.ts";
import type { HttpResponse } from "../transport/http-message.ts";
import type { CodesByStatus } from "./errors-over-http.ts";
import { bodyExcerpt, decodeText, header, mediaType, parseJson } from "./http-text.ts";
import { judge, violationOf } from "./judge.ts";
import type { DecodedReply, RestBindingOptions, WireFault } from "./rest.ts";

export function readResponse(
  options: RestBindingOptions,
  operation: HttpOperation,
  response: HttpResponse,
  codes: CodesByStatus,
): DecodedReply {
  return new Reading(options, operation, response).read(codes);
}

/** One response while it is read: all that is wrong with it is collected, not only the first. */
class Reading {
  readonly #options: RestBindingOptions;
  readonly #operation: HttpOperation;
  readonly #response: HttpResponse;
  readonly #type: string | undefined;
  readonly #outcome: string;
  readonly #violations: Violation[] = [];
  readonly #exercised: string[] = [];

  constructor(options: RestBindingOptions, operation: HttpOperation, response: HttpResponse) {
    this.#options = options;
    this.#operation = operation;
    this.#response = response;
    this.#type = mediaType(header(response.headers, "content-type"));
    this.#outcome = `${response.status}${this.#type ? ` ${this.#type}` : ""}`;
  }

  read(codesByStatus: CodesByStatus): DecodedReply {
    const { status } = this.#response;
    this.#exercise("noServerError", "noRedirect", "documentedStatus");
    if (status >= 500) return this.#none("noServerError", "an answer that is no server error");
    if (status >= 300 && status < 400) return this.#none("noRedirect", "an answer without redirection");
    const type = this.#type;
    // A file that is handed out may be labelled as JSON, and be none: that is its author's affair.
    const file = this.#isSuccess() && isAnyBytes(this.#operation.responses[String(this.#operation.success)]);
    const json = !file && (type === "application/json" || (type?.endsWith("+json") ?? false));
    const body = decodeText(this.#response.body);
    // No body at all is not broken JSON: what is missing is what the body should say.
    const parsed = json && body !== undefined && body !== "" ? parseJson(body) : undefined;
    const value = parsed?.ok ? parsed.value : undefined;
    if (json) {
      this.#exercise("jsonParses", "jsonUtf8");
      if (body === undefined) this.#blame("jsonUtf8", "JSON in UTF-8", "bytes that are not UTF-8");
      else if (parsed?.ok === false) this.#blame("jsonParses", "JSON, as it is labelled", bodyExcerpt(body));
    }
    return this.#isSuccess()
      ? this.#carriedOut(json, body, value)
      : this.#refused(codesByStatus, parsed?.ok, body, value);
  }

  #isSuccess(): boolean {
    const { id, success } = this.#operation;
    const { status } = this.#response;
    return status === success || (this.#options.otherSuccess?.[id]?.includes(status) ?? false);
  }

  #refused(
    codesByStatus: CodesByStatus,
    parses: boolean | undefined,
    body: string | undefined,
    value: unknown,
  ): DecodedReply {
    const { id, responses } = this.#operation;
    const documented = responses[String(this.#response.status)];
    if (!documented) {
      const expected = `one of ${Object.keys(responses).join(", ")}`;
      this.#blameOrLeave("documentedStatus", expected, this.#outcome);
    }
    const schema = documented && Object.values(documented.content)[0];
    if (typeof schema === "string" && this.#options.describedRefusals.has(id)) {
      const judged = judge(this.#options.validator, schema, parses === true ? value : body);
      this.#exercised.push(...judged.exercised);
      this.#violations.push(...judged.violations);
    }
    const codes = codesByStatus.get(this.#response.status) ?? [];
    return this.#refusal(documented ? this.#options.refine(id, codes, value) : []);
  }

  #carriedOut(json: boolean, body: string | undefined, value: unknown): DecodedReply {
    const { id, success, responses, requirements } = this.#operation;
    this.#readHeaders();
    const unreadable = this.#violations.some(({ keyword }) => keyword === "response");
    if (unreadable) return this.#reply();
    const documented = responses[String(success)];
    const schema = documented && contentSchema(documented, this.#type);
    if (schema === undefined) {
      const types = Object.keys(documented?.content ?? {});
      const found = `${this.#outcome}: ${bodyExcerpt(body ?? "")}`;
      this.#blame("jsonContentType", `a body of type ${types.join(" or ")}`, found);
      return this.#reply();
    }
    this.#exercise("jsonContentType");
    const said = json ? value : body;
    if (schema !== null) {
      const judged = judge(this.#options.validator, schema, said, requirements);
      this.#exercised.push(...judged.exercised);
      this.#violations.push(...judged.violations);
      if (!judged.understood) return this.#reply();
    }
    const codec = this.#options.codecs[id];
    // What is neither JSON nor text is what it is: bytes.
    const result = codec
      ? codec.decode(body ?? "", said, this.#response)
      : (said ?? (json ? undefined : this.#response.body));
    if (result === undefined) {
      const blamed = requirements[0] ?? this.#requirementOf("documentedStatus");
      this.#add(blamed === undefined ? [] : [blamed], "a body that can be understood", bodyExcerpt(body ?? ""));
      return this.#reply();
    }
    return { observed: { ok: true, result }, ...this.#reply() };
  }

  #readHeaders(): void {
    for (const { name, value, requirement } of this.#options.responseHeaders?.[this.#operation.id] ?? []) {
      this.#exercised.push(requirement);
      const found = header(this.#response.headers, name.toLowerCase());
      if (found === value) continue;
      const where = { schema: this.#operation.id, keyword: "header" };
      this.#violations.push(violationOf(where, [requirement], `${name}: ${value}`, found ?? "no such header"));
    }
  }

  /** Not even a refusal; where the documents say nothing of such answers, one that fits no code. */
  #none(fault: WireFault, expected: string): DecodedReply {
    if (this.#blameOrLeave(fault, expected, this.#outcome)) return this.#reply();
    return this.#refusal([]);
  }

  #refusal(codes: readonly string[]): DecodedReply {
    const { status } = this.#response;
    const body = decodeText(this.#response.body);
    const summary = body ? `${this.#outcome}: ${bodyExcerpt(body)}` : this.#outcome;
    return { observed: { ok: false, codes, summary, carriedOut: status >= 200 && status < 300 }, ...this.#reply() };
  }

  #reply(): Omit<DecodedReply, "observed"> {
    return { violations: this.#violations, exercised: this.#exercised, outcome: this.#outcome };
  }

  #requirementOf(fault: WireFault): string | undefined {
    const { requirements } = this.#options;
    if (typeof requirements !== "function") return requirements[fault];
    return requirements(this.#operation.id, fault, this.#response);
  }

  /** Requirements that speak of certain operations are exercised by what their schemas say. */
  #exercise(...faults: WireFault[]): void {
    const { requirements } = this.#options;
    if (typeof requirements === "function") return;
    for (const fault of faults) this.#exercised.push(requirements[fault]);
  }

  #blame(fault: WireFault, expected: string, found: string): void {
    const requirement = this.#requirementOf(fault);
    this.#add(requirement === undefined ? this.#operation.requirements : [requirement], expected, found);
  }

  /** Whether there was a requirement to be blamed. */
  #blameOrLeave(fault: WireFault, expected: string, found: string): boolean {
    const requirement = this.#requirementOf(fault);
    if (requirement !== undefined) this.#add([requirement], expected, found);
    return requirement !== undefined;
  }

  #add(requirements: readonly string[], expected: string, found: string): void {
    this.#violations.push(
      violationOf({ schema: this.#operation.id, keyword: "response" }, requirements, expected, found),
    );
  }
}

/** Documented without a schema, it stands for bytes of every kind, which a server may label better than that. */
const ANY_BYTES = "application/octet-stream";

/** The schema of a body of this type: null for any, undefined when the type is not documented. */
function contentSchema(documented: HttpBody, type: string | undefined): string | null | undefined {
  if (type !== undefined && Object.hasOwn(documented.content, type)) return documented.content[type] ?? null;
  return Object.keys(documented.content).length === 0 || isAnyBytes(documented) ? null : undefined;
}

function isAnyBytes(documented: HttpBody | undefined): boolean {
  return documented?.content[ANY_BYTES] === null;
}
