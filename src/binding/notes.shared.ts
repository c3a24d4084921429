// A small REST contract for tests of the binding, with every kind of parameter and body, and a validator that tests write
// themselves: what the binding makes of requests and replies must not depend on any protocol.

import type { Contract, HttpBody, HttpOperation, Parameter } from "../contract/contract.ts";
import type { Validator } from "../contract/validator.ts";
import type { Violation } from "../contract/violation.ts";
import type { RestBinding, RestBindingOptions, WireRequirements } from "./rest.ts";
import { restBinding } from "./rest-binding.ts";

export const WIRE: WireRequirements = {
  noServerError: "notes.no-server-error",
  jsonParses: "notes.json-parses",
  jsonUtf8: "notes.json-utf8",
  jsonContentType: "notes.json-content-type",
  documentedStatus: "notes.documented-status",
  noRedirect: "notes.no-redirect",
};

const JSON_NOTE: HttpBody = { required: true, content: { "application/json": "Note" } };
const FAILED: HttpBody = { required: true, content: { "application/json": "Failure" } };
const noteId: Parameter = { name: "noteId", in: "path", required: true, type: "string" };

function operation(said: Partial<HttpOperation> & Pick<HttpOperation, "id" | "method" | "path">): HttpOperation {
  return {
    summary: "",
    parameters: [],
    responses: { "200": JSON_NOTE, "400": FAILED, "404": FAILED },
    success: 200,
    secured: true,
    requirements: [`notes.${said.id}`, "notes.path"],
    ...said,
  };
}

function query(name: string, type: Parameter["type"]): Parameter {
  return { name, in: "query", required: false, type };
}

export const contract: Contract = {
  protocol: "notes",
  title: "Notes",
  hash: "",
  requirements: {},
  choices: {},
  operations: {
    listNotes: operation({
      id: "listNotes",
      method: "GET",
      path: "/notes/",
      parameters: [
        query("page", "integer"),
        query("ratio", "number"),
        query("open", "boolean"),
        query("text", "string"),
        query("tag", "string[]"),
        { name: "X-Trace", in: "header", required: false, type: "string" },
      ],
    }),
    addNote: operation({
      id: "addNote",
      method: "POST",
      path: "/notes",
      body: JSON_NOTE,
      responses: {
        "201": { required: true, content: { "application/json": "Note", "text/plain": null } },
        "400": FAILED,
      },
      success: 201,
    }),
    getNote: operation({ id: "getNote", method: "GET", path: "/notes/{noteId}", parameters: [noteId] }),
    getTag: operation({
      id: "getTag",
      method: "GET",
      path: "/notes/{noteId}/tags/{tag}",
      parameters: [noteId, { ...noteId, name: "tag" }],
    }),
    clear: operation({
      id: "clear",
      method: "DELETE",
      path: "/notes/{noteId}",
      parameters: [noteId],
      responses: { "204": { required: false, content: {} }, "404": FAILED },
      success: 204,
    }),
    signIn: operation({
      id: "signIn",
      method: "POST",
      path: "/sign-in",
      body: { required: false, content: { "application/x-www-form-urlencoded": "SignIn" } },
    }),
    attach: operation({
      id: "attach",
      method: "POST",
      path: "/files",
      parameters: [{ name: "Task", in: "header", required: true, type: "string" }],
      body: { required: true, content: { "multipart/form-data": "Attachment" } },
      secured: false,
    }),
    getFile: operation({
      id: "getFile",
      method: "GET",
      path: "/files/{noteId}",
      parameters: [noteId],
      responses: { "200": { required: true, content: { "application/octet-stream": null } }, "404": FAILED },
      secured: false,
    }),
    putFile: operation({
      id: "putFile",
      method: "PUT",
      path: "/files",
      body: { required: true, content: { "*/*": null } },
      responses: { "200": { required: true, content: { "text/plain": "FileName" } }, "400": FAILED },
    }),
    logIn: operation({ id: "logIn", method: "POST", path: "/log-in", body: JSON_NOTE }),
    touch: operation({
      id: "touch",
      method: "PUT",
      path: "/notes/{noteId}/touch",
      parameters: [noteId],
      responses: { "200": { ...JSON_NOTE, required: false }, "404": FAILED },
    }),
    removeLabels: operation({
      id: "removeLabels",
      method: "DELETE",
      path: "/notes/{noteId}/labels",
      parameters: [noteId],
      body: JSON_NOTE,
    }),
  },
  errors: Object.fromEntries(
    [
      { code: "bad", status: 400 },
      { code: "worse", status: 400 },
      { code: "not-found", status: 404 },
      { code: "locked", status: 401 },
      { code: "unknown-path", status: 404 },
      { code: "method-not-allowed", status: 405 },
    ].map(({ code, status }) => [
      code,
      { code, status, when: `it is ${code}`, precedence: 1, requirement: "notes.error" },
    ]),
  ),
};

/** What a validator of tests finds wrong with a value; nothing: it fits. */
export type Check = (schema: string, value: unknown) => readonly Partial<Violation>[];

function validator(check: Check): Validator<Record<string, unknown>> {
  return {
    validate(schema, value) {
      const found = check(schema, value);
      if (found.length === 0) return { ok: true, value };
      const violations = found.map((violation) => ({
        schema,
        path: "",
        keyword: "type",
        message: "wrong",
        expected: "right",
        requirements: [],
        ...violation,
      }));
      return { ok: false, violations };
    },
    exercised: (schema) => [`notes.schema.${schema}`],
  };
}

export function notesBinding(check: Check = () => [], options: Partial<RestBindingOptions> = {}): RestBinding {
  return restBinding({
    contract,
    validator: validator(check),
    requirements: WIRE,
    codecs: {},
    describedRefusals: new Set(["signIn"]),
    refine: (_operation, codes) => codes,
    refusal: (_operation, code, message, details) => ({
      contentType: "application/json",
      body: JSON.stringify({ code, message, details }),
    }),
    reveal: () => ({}),
    ...options,
  });
}
