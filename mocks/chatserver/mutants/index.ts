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
import { attachingMutants } from "./attaching.ts";
import { deletionMutants } from "./deletion.ts";
import { editingMutants } from "./editing.ts";
import { markMutants } from "./marks.ts";
import { notifyingMutants } from "./notifying.ts";
import { pageMutants } from "./pages.ts";
import { postingMutants } from "./posting.ts";
import { accessMutants } from "./access.ts";
import { accountMutants } from "./accounts.ts";
import { connectionMutants } from "./connections.ts";
import { contactMutants } from "./contacts.ts";
import { fileMutants } from "./files.ts";
import { profileMutants } from "./profiles.ts";
import { refusalMutants } from "./refusals.ts";
import { wireMutants } from "./wire.ts";

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
  ...attachingMutants,
  ...deletionMutants,
  ...editingMutants,
  ...markMutants,
  ...notifyingMutants,
  ...pageMutants,
  ...postingMutants,
  ...accessMutants,
  ...accountMutants,
  ...connectionMutants,
  ...contactMutants,
  ...fileMutants,
  ...profileMutants,
  ...refusalMutants,
  ...wireMutants,
];
