// Chat Manager wrong in one named way, many times over: what a suite that deserves trust must find.

import type { Mutant } from "../../mutation.ts";
import { effectMutants } from "./effects.ts";
import { tokenRefusalMutants } from "./token-refusals.ts";
import { peopleMutants } from "./people.ts";
import { movingMutants } from "./moving.ts";
import { agreementMutants } from "./agreement.ts";
import { removalAnswerMutants } from "./removal-answers.ts";
import { authMutants } from "./auth.ts";
import { consistencyMutants } from "./consistency.ts";
import { createMutants } from "./create.ts";
import { environmentMutants } from "./environment.ts";
import { fieldMutants } from "./fields.ts";
import { filterMutants } from "./filters.ts";
import { generalMutants } from "./general.ts";
import { invitationMutants } from "./invitations.ts";
import { listMutants } from "./list.ts";
import { pagingMutants } from "./paging.ts";
import { registeredMutants } from "./registered.ts";
import { removalMutants } from "./removals.ts";
import { tokenMutants } from "./token.ts";

export const chatManagerMutants: readonly Mutant[] = [
  ...generalMutants,
  ...effectMutants,
  ...authMutants,
  ...tokenMutants,
  ...tokenRefusalMutants,
  ...createMutants,
  ...registeredMutants,
  ...fieldMutants,
  ...peopleMutants,
  ...movingMutants,
  ...listMutants,
  ...agreementMutants,
  ...pagingMutants,
  ...filterMutants,
  ...removalMutants,
  ...removalAnswerMutants,
  ...invitationMutants,
  ...environmentMutants,
  ...consistencyMutants,
];
