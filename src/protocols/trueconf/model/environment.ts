// What happens in the world and no connection of ours does. Mock control and a target's hooks use the same commands.

import type { TrueConfBehaviour } from "../vocabulary.ts";
import { addAs, createGroupAs, pressButton, removeAs, renameAs, writeAs } from "./people.ts";
import { expireTokens, setAccountEnabled, setPasswordsEnabled, setUploadLimits } from "./settings.ts";
import { uploadAs } from "./foreign-files.ts";

export const environment: TrueConfBehaviour["environment"] = {
  writeAs,
  createGroupAs,
  addAs,
  removeAs,
  renameAs,
  pressButton,
  expireTokens,
  setAccountEnabled,
  setPasswordsEnabled,
  setUploadLimits,
  uploadAs,
};
