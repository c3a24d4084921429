import { Parser } from "@asyncapi/parser";
import { withComponentRefs } from "./component-refs.ts";
import { isObject, objectAt, segment } from "./json.ts";
import type { JsonObject } from "./json.ts";
import type { Sources } from "./sources.ts";

/** Of Spectral, which the parser reports in: what it only recommends has a higher one. */
const ERROR = 0;

/** What the AsyncAPI parser has against a document. The schema files are put into it, so that nothing is read from anywhere. */
export async function parserSays(asyncapi: JsonObject, sources: Sources): Promise<string[]> {
  const schemas = [...sources.schemas].map(([name, { file, schema }]): [string, JsonObject] => [
    name,
    withComponentRefs(isObject(schema) ? schema : {}, file, sources),
  ]);
  const diagnostics = await new Parser().validate(
    JSON.stringify({
      ...withComponentRefs(asyncapi, "asyncapi.yaml", sources),
      components: {
        ...withComponentRefs(objectAt(asyncapi, "components"), "asyncapi.yaml", sources),
        schemas: Object.fromEntries(schemas),
      },
    }),
  );
  return diagnostics
    .filter(({ severity }) => severity === ERROR)
    .map(({ path, message, code }) => {
      const pointer = path.map((place) => `/${segment(String(place))}`).join("");
      return `asyncapi.yaml#${pointer}: the AsyncAPI parser says: ${message} (${code}).`;
    });
}
