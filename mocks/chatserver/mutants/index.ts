// The chat server wrong in one named way, many times over: what a suite that deserves trust must find.

import type { Mutant } from "../../mutation.ts";
import { creationMutants } from "./creation.ts";
import { endingMutants } from "./endings.ts";
import { fieldMutants } from "./fields.ts";
import { listMutants } from "./lists.ts";
import { pictureMutants } from "./pictures.ts";
import { settingMutants } from "./settings.ts";

export const chatServerMutants: readonly Mutant[] = [
  ...fieldMutants,
  ...creationMutants,
  ...listMutants,
  ...settingMutants,
  ...pictureMutants,
  ...endingMutants,
];
