// Generated from specs/chatserver. Do not edit: change the documents, then run "npm run generate".

import type { StandaloneValidator } from "../../src/contract/validator.ts";
import type { SchemaTypes } from "./contract.ts";

export declare const validators: { readonly [K in keyof SchemaTypes]: StandaloneValidator<SchemaTypes[K]> };
