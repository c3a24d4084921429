// Blocking a personal chat, where a target gives that an effect: the other one cannot reach whoever blocked it.

import type { Chat } from "../state.ts";

/** Whether the other participant has blocked the personal chat. */
export function isKeptOut({ isPersonal, members }: Chat, userId: number): boolean {
  return isPersonal && members.some(({ isBlocked }, memberId) => isBlocked && memberId !== userId);
}
