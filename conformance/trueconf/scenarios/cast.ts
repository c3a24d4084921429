// Who and what most scenarios are about, by short names.

import type { SymbolicCommand } from "../../symbolic.ts";
import { ref } from "../../symbolic.ts";
import type { Members } from "../commands.ts";
import { auth, connect } from "../commands.ts";

/** On the connection of the other account. */
export const b = { on: "b" };
export const second = ref("account", 1);
export const chat = ref("chat");
export const first = ref("message", 0);
export const last = ref("message", -1);
export const never = ref("message", 0, "never");
export const gone = ref("message", 0, "gone");

/** A connection by its flags; what is not acknowledged at once is held back. */
export const opened = (on: string, members: Members = {}, holds = false): SymbolicCommand[] => [
  connect(on, {}, { holds }),
  auth(ref("token", on.startsWith("b") ? 1 : 0), members, { on }),
];
