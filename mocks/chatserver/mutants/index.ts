// The chat server wrong in one named way, many times over: what a suite that deserves trust must find.

import type { Mutant } from "../../mutation.ts";
import { creationMutants } from "./creation.ts";
import { endingMutants } from "./endings.ts";
import { eventMutants } from "./events.ts";
import { fieldMutants } from "./fields.ts";
import { listMutants } from "./lists.ts";
import { pictureMutants } from "./pictures.ts";
import { settingMutants } from "./settings.ts";
import { comingMutants } from "./coming.ts";
import { removingMutants } from "./removing.ts";
import { leavingMutants } from "./leaving.ts";
import { blockingMutants } from "./blocking.ts";
import { blockingUsersMutants } from "./blocking-users.ts";

export const chatServerMutants: readonly Mutant[] = [
  ...fieldMutants,
  ...creationMutants,
  ...listMutants,
  ...settingMutants,
  ...pictureMutants,
  ...endingMutants,
  ...comingMutants,
  ...removingMutants,
  ...leavingMutants,
  ...blockingMutants,
  ...blockingUsersMutants,
  ...eventMutants,
];
