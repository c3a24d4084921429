import openapiTS, { astToString } from "openapi-typescript";
import { withComponentRefs } from "./component-refs.ts";
import { objectAt } from "./json.ts";
import type { JsonObject } from "./json.ts";
import { nameInRef, paramsNameOf } from "./schemas.ts";
import type { Operation } from "./operations.ts";
import { mapSchema } from "./schema.ts";
import type { Sources } from "./sources.ts";

/**
 * types.ts: what openapi-typescript makes of the operations over HTTP and of all schema files, as `components["schemas"]`. The
 * schemas are put there by their file names, because a reference to a file has no name that the tool could use; and those of
 * messages, because there is no such tool for AsyncAPI.
 */
export async function emitTypes(
  sources: Sources,
  schemas: ReadonlyMap<string, JsonObject>,
  operations: readonly Operation[],
): Promise<string> {
  const synthesized = new Set(operations.map(paramsNameOf));
  const components = [...schemas]
    .filter(([name]) => !synthesized.has(name))
    .map(([name, schema]): [string, JsonObject] => [name, mapSchema(schema, toComponentRef)]);
  const { openapi: _version, info: _info, ...rest } = sources.openapi;
  const document = {
    paths: {},
    ...withComponentRefs(rest, "openapi.yaml", sources),
    components: {
      ...withComponentRefs(objectAt(rest, "components"), "openapi.yaml", sources),
      schemas: Object.fromEntries(components),
    },
    openapi: "3.1.0",
    info: { title: sources.protocol, version: "1" },
  };
  // A property with a default is still optional: nothing here fills defaults in.
  const nodes = await openapiTS(JSON.stringify(document), {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
  });
  return astToString(nodes);
}

function toComponentRef(schema: JsonObject): JsonObject {
  const name = nameInRef(schema);
  return name === undefined ? schema : { $ref: `#/components/schemas/${name}` };
}
