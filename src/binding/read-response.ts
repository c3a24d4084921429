// From a response to what the oracle is shown.

import type { HttpBody, HttpOperation } from "../contract/contract.ts";
import { isRecord } from "../contract/is-record.ts";
import type { HttpResponse } from "../transport/http-message.ts";
import type { CodesByStatus } from "./errors-over-http.ts";
import { bodyExcerpt, decodeText, header, mediaType, parseJson } from "./http-text.ts";
import { isRaw } from "./raw-body.ts";
import { contentSchema, JSON_TYPE, saysNothing, withoutLabel } from "./response-content.ts";
import { ResponseFindings } from "./response-findings.ts";
import type { DecodedReply, RestBindingOptions, WireFault } from "./rest.ts";

export function readResponse(
  options: RestBindingOptions,
  operation: HttpOperation,
  response: HttpResponse,
  codes: CodesByStatus,
): DecodedReply {
  return new Reading(options, operation, response).read(codes);
}

/** One response while it is read. */
class Reading {
  readonly #options: RestBindingOptions;
  readonly #operation: HttpOperation;
  readonly #response: HttpResponse;
  readonly #type: string | undefined;
  readonly #outcome: string;
  readonly #findings: ResponseFindings;

  constructor(options: RestBindingOptions, operation: HttpOperation, response: HttpResponse) {
    this.#options = options;
    this.#operation = operation;
    this.#response = response;
    this.#type = mediaType(header(response.headers, "content-type"));
    this.#outcome = `${response.status}${this.#type ? ` ${this.#type}` : ""}`;
    this.#findings = new ResponseFindings(options, operation, response);
  }

  read(codesByStatus: CodesByStatus): DecodedReply {
    const { status } = this.#response;
    this.#findings.exercise("noServerError", "noRedirect", "documentedStatus");
    if (status >= 500) return this.#none("noServerError", "an answer that is no server error");
    if (status >= 300 && status < 400) return this.#none("noRedirect", "an answer without redirection");
    const type = this.#type;
    // A file that is handed out may be labelled as JSON, and be none: that is its author's affair.
    const file = this.#isSuccess() && this.#documented !== undefined && isRaw(this.#documented);
    const json = !file && (type === "application/json" || (type?.endsWith("+json") ?? false));
    const body = decodeText(this.#response.body);
    // No body at all is not broken JSON: what is missing is what the body should say.
    const parsed = json && body !== undefined && body !== "" ? parseJson(body) : undefined;
    const value = parsed?.ok ? parsed.value : undefined;
    if (json) {
      this.#findings.exercise("jsonParses", "jsonUtf8");
      if (body === undefined) this.#findings.blame("jsonUtf8", "JSON in UTF-8", "bytes that are not UTF-8");
      else if (parsed?.ok === false) this.#findings.blame("jsonParses", "JSON, as it is labelled", bodyExcerpt(body));
    }
    return this.#isSuccess()
      ? this.#carriedOut(json, body, value)
      : this.#refused(codesByStatus, parsed?.ok, body, value);
  }

  /** What is documented of the answer that says that it was carried out. */
  get #documented(): HttpBody | undefined {
    const { success, responses } = this.#operation;
    return responses[String(success)];
  }

  #isSuccess(): boolean {
    return (
      this.#hasSuccessStatus() || (this.#findings.requirementOf("successStatus") !== undefined && this.#isCarriedOut())
    );
  }

  #hasSuccessStatus(): boolean {
    const { id, success } = this.#operation;
    const { status } = this.#response;
    return status === success || (this.#options.otherSuccess?.[id]?.includes(status) ?? false);
  }

  #isCarriedOut(): boolean {
    const { status } = this.#response;
    return status >= 200 && status < 300;
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
      this.#findings.blameOrLeave("documentedStatus", expected, this.#outcome);
    }
    const schema = documented && Object.values(documented.content)[0];
    if (typeof schema === "string" && this.#describesRefusal(value)) {
      this.#findings.judge(schema, parses === true ? value : body);
    }
    const codes = codesByStatus.get(this.#response.status) ?? [];
    return this.#refusal(documented ? this.#options.refine(id, codes, value) : []);
  }

  #describesRefusal(value: unknown): boolean {
    const { describedRefusals } = this.#options;
    return describedRefusals === "objects" ? isRecord(value) : describedRefusals.has(this.#operation.id);
  }

  #carriedOut(json: boolean, body: string | undefined, value: unknown): DecodedReply {
    const { id, requirements } = this.#operation;
    this.#readHeaders();
    this.#readStatus();
    const codec = this.#options.codecs[id];
    const documented = this.#documented;
    if (!codec && documented && saysNothing(documented, json, body)) {
      return { observed: { ok: true, result: undefined }, ...this.#reply() };
    }
    if (this.#findings.isUnreadable) return this.#reply();
    const content = documented && this.#content(documented, json, body, value);
    if (content === undefined) return this.#reply();
    const { schema, said } = content;
    const understood = schema === null || this.#findings.judge(schema, said, requirements);
    if (this.#options.audit) this.#findings.take(this.#options.audit(id, said));
    if (!understood) return this.#reply();
    // What is neither JSON nor text is what it is: bytes.
    const result = codec
      ? codec.decode(body ?? "", said, this.#response)
      : (said ?? (json ? undefined : this.#response.body));
    if (result === undefined) {
      const blamed = requirements[0] ?? this.#findings.requirementOf("documentedStatus");
      this.#findings.add(
        blamed === undefined ? [] : [blamed],
        "a body that can be understood",
        bodyExcerpt(body ?? ""),
      );
      return this.#reply();
    }
    return { observed: { ok: true, result }, ...this.#reply() };
  }

  /** What the body says, and the schema of that, null for any. Undefined: it is none of what is documented, and blamed for it. */
  #content(
    documented: HttpBody,
    json: boolean,
    body: string | undefined,
    value: unknown,
  ): { readonly schema: string | null; readonly said: unknown } | undefined {
    if (JSON_TYPE in documented.content) this.#findings.exercise("jsonContentType");
    const schema = contentSchema(documented, this.#type);
    if (schema !== undefined) return { schema, said: json ? value : body };
    const expected = `a body of type ${Object.keys(documented.content).join(" or ")}`;
    const found = `${this.#outcome}: ${bodyExcerpt(body ?? "")}`;
    if (!this.#options.readsUnlabelled) {
      this.#findings.blame("jsonContentType", expected, found);
      return undefined;
    }
    const read = withoutLabel(documented, body, value);
    if (read.kind === "neither") {
      this.#findings.add(this.#operation.requirements.slice(0, 1), expected, found);
      return undefined;
    }
    const blamed = read.kind === "json" ? this.#findings.requirementOf("jsonContentType") : undefined;
    if (blamed !== undefined) this.#findings.remark("label", blamed, expected, found);
    return read;
  }

  #readStatus(): void {
    const requirement = this.#findings.requirementOf("successStatus");
    if (requirement === undefined) return;
    this.#findings.exercised.push(requirement);
    const { success } = this.#operation;
    if (!this.#hasSuccessStatus()) this.#findings.remark("status", requirement, `status ${success}`, this.#outcome);
  }

  #readHeaders(): void {
    for (const { name, value, requirement } of this.#options.responseHeaders?.[this.#operation.id] ?? []) {
      this.#findings.exercised.push(requirement);
      const found = header(this.#response.headers, name.toLowerCase());
      if (found === value) continue;
      this.#findings.remark("header", requirement, `${name}: ${value}`, found ?? "no such header");
    }
  }

  /** Not even a refusal; where the documents say nothing of such answers, one that fits no code. */
  #none(fault: WireFault, expected: string): DecodedReply {
    if (this.#findings.blameOrLeave(fault, expected, this.#outcome)) return this.#reply();
    return this.#refusal([]);
  }

  #refusal(codes: readonly string[]): DecodedReply {
    const body = decodeText(this.#response.body);
    const summary = body ? `${this.#outcome}: ${bodyExcerpt(body)}` : this.#outcome;
    return { observed: { ok: false, codes, summary, carriedOut: this.#isCarriedOut() }, ...this.#reply() };
  }

  #reply(): Omit<DecodedReply, "observed"> {
    const { violations, exercised } = this.#findings;
    return { violations, exercised, outcome: this.#outcome };
  }
}
