// One look at a message: what is known of it, what is shown, and what is broken where the two differ.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { Message, MessageView, State } from "../state.ts";

/** Where a message is shown: in the answer to what was done to it, in a list, as the last of a chat, in an event. */
export type Where = "answer" | "list" | "last" | "event";

export interface Sight {
  readonly state: State;
  readonly message: Message;
  readonly seen: MessageView;
  readonly where: Where;
  /** What is broken by anything wrong, where that is not what the wrong thing itself breaks: in events. */
  readonly instead: RequirementId | undefined;
}

/** What is broken by something wrong. */
export function blame({ instead }: Sight, first: RequirementId): RequirementId {
  return instead ?? first;
}

/** The same for what nobody has changed since the message was posted: a later view agrees with the first. */
export function blameLater({ message, instead }: Sight, first: RequirementId): RequirementId {
  return instead ?? (message.seen ? "chatserver.message.agrees" : first);
}
