import { isRecord } from "../contract/is-record.ts";

/** One part of a form as it was sent: what a body that is text by its schema cannot hold. */
export interface FormPart {
  readonly name: string;
  /** Says that the part is a file. */
  readonly filename?: string;
  /** As it was written, parameters included. */
  readonly contentType?: string;
  readonly content: Uint8Array;
}

/** The parts of a form, which stand in the parameters beside its `body`, in the order in which they came. */
export function partsOf(params: unknown): readonly FormPart[] {
  const parts = isRecord(params) ? params["parts"] : undefined;
  return Array.isArray(parts) ? parts.filter(isFormPart) : [];
}

function isFormPart(value: unknown): value is FormPart {
  return (
    isRecord(value) &&
    typeof value["name"] === "string" &&
    isTextOrAbsent(value["filename"]) &&
    isTextOrAbsent(value["contentType"]) &&
    value["content"] instanceof Uint8Array
  );
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}
