// Who and what most scenarios are about, by short names. The first person makes the chats; the second and the third are in a
// group with them; the fourth is in none.

import type { SymbolicCommand } from "../../symbolic.ts";
import { ref } from "../../symbolic.ts";
import type { Members, Options } from "../commands.ts";
import { by, createGroup, createPersonal, listen, postMessage } from "../commands.ts";

export const chat = ref("chat");
export const user = (n: number): unknown => ref("user", n);
export const nobody = ref("user", 0, "never");

/** Asked by somebody who is in the group, or by somebody who is not. */
export const bMember = by(1);
export const cMember = by(2);
export const outsider = by(3);

export const message = (n = 0): unknown => ref("message", n);
export const neverMessage = ref("message", 0, "never");
export const neverChat = ref("chat", 0, "never");
export const goneChat = ref("chat", 0, "gone");

/** A group of the first three. */
export const group = createGroup();
/** The personal chat of the first two. */
export const personal = createPersonal();

/** The three of the group listen, the second person on two devices, and so does somebody who is not in it. */
export const everybodyListens: readonly SymbolicCommand[] = ["a", "b", "b2", "c", "d"].map((on) => listen(on));

/** Posted by the first person. */
export const said = (members: Members = {}, options: Options = {}): SymbolicCommand =>
  postMessage(0, members, chat, options);
