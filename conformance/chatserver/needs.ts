// What a target must offer for a command.

import { isRecord } from "../../src/contract/is-record.ts";
import type { SymbolicCommand } from "../symbolic.ts";

const NEEDS: Readonly<Record<string, readonly string[]>> = {
  register: ["registration"],
  // Where the suite registers nobody, who there is was there before, and is not changed.
  unregister: ["registration"],
  changePassword: ["registration"],
  replacePassword: ["registration"],
  updateMe: ["users", "registration"],
  addPhoto: ["users", "registration"],
  removePhoto: ["users", "registration"],
  addContact: ["contacts", "registration"],
  removeContact: ["contacts", "registration"],
  listContacts: ["contacts"],
  findUsers: ["users"],
  listUsers: ["users"],
  uploadFile: ["uploads"],
  downloadFile: ["uploads"],
  downloadUpload: ["uploads"],
  deleteUpload: ["uploads"],
};

export function needsOf(command: SymbolicCommand): readonly string[] {
  return makesPersonal(command) ? ["registration"] : (NEEDS[command.operation] ?? []);
}

/** Two people have one personal chat for good, with all that was ever done in it: only of people who are new it is known that they
 * have none yet. */
function makesPersonal({ operation, params }: SymbolicCommand): boolean {
  if (operation !== "createChat") return false;
  const body = isRecord(params) ? params["body"] : undefined;
  return !isRecord(body) || body["isPersonal"] !== false;
}
