// The client's role: from a command to a request; `read-response.ts` goes the other way.

import type { HttpOperation } from "../contract/contract.ts";
import { isRecord } from "../contract/is-record.ts";
import { authorizationOf } from "./credentials.ts";
import { codesByStatus } from "./errors-over-http.ts";
import { partsOf } from "./form-parts.ts";
import { FORM_TYPE, MULTIPART_TYPE } from "./http-text.ts";
import { encodeMultipart } from "./multipart.ts";
import { isRaw } from "./raw-body.ts";
import { readResponse } from "./read-response.ts";
import type { RestBindingOptions, RestClient } from "./rest.ts";

export function restClient(options: RestBindingOptions): RestClient {
  const { contract } = options;
  const operationOf = (id: string): HttpOperation => {
    const operation = contract.operations[id];
    if (!operation) throw new RangeError(`no operation ${id} in the contract of ${contract.protocol}`);
    return operation;
  };
  const codes = codesByStatus(contract);

  return {
    encodeCommand({ session, operation: id, params }, edit = {}) {
      const operation = operationOf(id);
      const given = members(params);
      const headers: Record<string, string> = { accept: "application/json" };
      if (edit.authorization !== undefined) {
        if (edit.authorization !== null) headers["authorization"] = edit.authorization;
      } else if (session !== "") {
        headers["authorization"] = authorizationOf(session, options.basic?.has(id) ? "basic" : "bearer");
      }
      for (const [name, value] of Object.entries(members(given["headers"]))) {
        if (value !== undefined && value !== null) headers[name.toLowerCase()] = text(value);
      }
      const encoded = encodeBody(operation, given);
      const contentType = edit.contentType === undefined ? encoded?.contentType : edit.contentType;
      if (contentType !== undefined) delete headers["content-type"];
      if (typeof contentType === "string") headers["content-type"] = contentType;
      const body = edit.body === undefined ? (encoded?.body ?? null) : edit.body;
      return {
        method: operation.method,
        target:
          encodePath(operation.path, members(given["path"]), edit.otherPathForm === true) +
          encodeQuery(members(given["query"])),
        headers,
        body,
      };
    },

    decodeReply: (id, response) => readResponse(options, operationOf(id), response, codes),
  };
}

function encodePath(template: string, params: Readonly<Record<string, unknown>>, otherForm: boolean): string {
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(text(params[name] ?? "")));
  if (!otherForm) return path;
  return path.endsWith("/") ? path.slice(0, -1) : `${path}/`;
}

function encodeQuery(params: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) search.append(name, text(item));
  }
  const query = search.toString();
  return query === "" ? "" : `?${query}`;
}

function encodeBody(
  operation: HttpOperation,
  params: Readonly<Record<string, unknown>>,
): { contentType?: string; body: string | Uint8Array } | undefined {
  const { body } = params;
  // Its label is a header of the command.
  if (operation.body && isRaw(operation.body)) return isBytes(body) ? { body } : undefined;
  const parts = partsOf(params);
  if ((body === undefined && parts.length === 0) || !operation.body) return undefined;
  if ("application/json" in operation.body.content)
    return { contentType: "application/json", body: JSON.stringify(body) };
  const texts = Object.entries(members(body)).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, content: text(value) }],
  );
  if (MULTIPART_TYPE in operation.body.content) {
    const told = texts.map(({ name, content }) => ({ name, content: utf8.encode(content) }));
    return encodeMultipart(parts.length > 0 ? parts : told);
  }
  const form = new URLSearchParams();
  for (const { name, content } of texts) form.append(name, content);
  return { contentType: FORM_TYPE, body: form.toString() };
}

function isBytes(body: unknown): body is string | Uint8Array {
  return typeof body === "string" || body instanceof Uint8Array;
}

const utf8 = new TextEncoder();

function text(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
