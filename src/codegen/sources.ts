import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { parse } from "yaml";
import { isList, isObject } from "./json.ts";
import type { Json, JsonObject } from "./json.ts";

/** A protocol's documents as they were written: parsed, and nothing else. */
export interface Sources {
  readonly protocol: string;
  /** Empty where the protocol has no HTTP. */
  readonly openapi: JsonObject;
  /** Absent where the protocol is HTTP alone. */
  readonly asyncapi?: JsonObject;
  /** By type name. */
  readonly schemas: ReadonlyMap<string, SchemaSource>;
  readonly requirements: readonly Json[];
  readonly choices: readonly Json[];
  readonly errors: readonly Json[];
  readonly hash: string;
}

export interface SchemaSource {
  /** Path inside the protocol's folder. */
  readonly file: string;
  readonly schema: Json;
}

/** The documents cannot be generated from; says everything that is wrong with them, not only what came first. */
export class SpecificationError extends Error {
  readonly problems: readonly string[];

  constructor(protocol: string, problems: readonly string[]) {
    super(`specs/${protocol}: ${problems.length} problem(s)\n${problems.join("\n")}`);
    this.name = "SpecificationError";
    this.problems = problems;
  }
}

/** Reads a protocol's folder: path inside it to text. */
export async function readFolder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const read = files.toSorted().map(async (file): Promise<[string, string]> => {
    return [file.split(sep).join("/"), await readFile(join(folder, file), "utf8")];
  });
  return new Map(await Promise.all(read));
}

/** @throws SpecificationError for what is not YAML, or not the kind of document that its name promises. */
export function parseSources(protocol: string, files: ReadonlyMap<string, string>): Sources {
  const problems: string[] = [];
  const read = (file: string): Json => {
    try {
      return parse(files.get(file) ?? "");
    } catch (error) {
      problems.push(`${file}: is not YAML: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  };
  const list = (file: string): readonly Json[] => {
    const value = read(file);
    if (isList(value)) return value;
    problems.push(`${file}: is not a list. Make it one, or [] if there is nothing to say.`);
    return [];
  };
  const document = (file: string, standard: string): JsonObject | undefined => {
    if (!files.has(file)) return undefined;
    const value = read(file);
    if (isObject(value)) return value;
    problems.push(`${file}: is not an object. Write an ${standard} document.`);
    return undefined;
  };
  const openapi = document("openapi.yaml", "OpenAPI 3.1");
  const asyncapi = document("asyncapi.yaml", "AsyncAPI 3");
  if (!files.has("openapi.yaml") && !files.has("asyncapi.yaml")) {
    problems.push("openapi.yaml: is not there, nor is asyncapi.yaml. Write one of them, or both.");
  }
  const schemas = [...files.keys()]
    .filter((file) => file.startsWith("schemas/"))
    .map((file): [string, SchemaSource] => [typeNameOf(file), { file, schema: read(file) }]);
  const sources: Sources = {
    protocol,
    openapi: openapi ?? {},
    ...(asyncapi && { asyncapi }),
    schemas: new Map(schemas),
    requirements: list("requirements.yaml"),
    choices: list("choices.yaml"),
    errors: list("errors.yaml"),
    hash: hashOf(files),
  };
  if (problems.length > 0) throw new SpecificationError(protocol, problems);
  return sources;
}

/** `schemas/o-auth-error.yaml` is `OAuthError`. */
export function typeNameOf(file: string): string {
  return basename(file, ".yaml")
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

function hashOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const file of [...files.keys()].toSorted()) hash.update(`${file}\0${files.get(file) ?? ""}\0`);
  return hash.digest("hex").slice(0, 16);
}
