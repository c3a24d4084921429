// The chat server wrong in one named way, many times over: what a suite that deserves trust must find.

import type { Mutant } from "../../mutation.ts";
import { fieldMutants } from "./fields.ts";

export const chatServerMutants: readonly Mutant[] = [...fieldMutants];
