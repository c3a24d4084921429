import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isRecord } from "../../src/contract/is-record.ts";
import { parse } from "./json.ts";
import type { Checks } from "./validators.ts";
import { compiledChecks, generatedChecks } from "./validators.ts";

/** @param folder a folder of `generated` */
export async function loadGenerated(folder: string): Promise<Checks> {
  return generatedChecks(pathToFileURL(join(folder, "validators.js")).href);
}

/** Reads the schemas as the generated code has them in itself. @param folder a folder of `generated` */
export async function loadCompiled(folder: string): Promise<Checks> {
  const text = readFileSync(join(folder, "schemas.json"), "utf8");
  // There they refer to each other as parts of one document.
  const schemas = parse(text.replaceAll('"$ref": "#/', '"$ref": "'));
  return compiledChecks(isRecord(schemas) ? schemas : {});
}
