// The chatbot connector wrong in one named way, many times over: what a suite that deserves trust must find.

import type { Mutant } from "../../mutation.ts";
import { answerMutants } from "./answers.ts";
import { authMutants } from "./auth.ts";
import { chatFieldMutants } from "./chats.ts";
import { chatLifeMutants } from "./chat-lives.ts";
import { envelopeMutants } from "./envelopes.ts";
import { errorMutants } from "./errors.ts";
import { eventMutants } from "./events.ts";
import { fileMutants } from "./files.ts";
import { memberMutants } from "./members.ts";
import { messageMutants } from "./messages.ts";
import { pagingMutants } from "./paging.ts";
import { presenceMutants } from "./presence.ts";
import { removalMutants } from "./removals.ts";
import { rightMutants } from "./rights.ts";
import { tokenMutants } from "./tokens.ts";
import { validationMutants } from "./validation.ts";

export const trueConfMutants: readonly Mutant[] = [
  ...envelopeMutants,
  ...chatFieldMutants,
  ...answerMutants,
  ...validationMutants,
  ...chatLifeMutants,
  ...removalMutants,
  ...memberMutants,
  ...presenceMutants,
  ...messageMutants,
  ...rightMutants,
  ...errorMutants,
  ...pagingMutants,
  ...tokenMutants,
  ...authMutants,
  ...eventMutants,
  ...fileMutants,
];
