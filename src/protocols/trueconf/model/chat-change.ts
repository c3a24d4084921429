// A chat is changed: the system notes that in it, and the participants are told of the change and of the note.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { ChatRecord, ContentView, State } from "../state.ts";
import { putChat } from "../state.ts";
import type { Changed, Mark, TrueConfEmission, TrueConfEvent, TrueConfGuarded } from "../vocabulary.ts";
import { note } from "./notes.ts";
import { participants, tell } from "./telling.ts";

export interface ChatChange {
  /** As it is from now on. */
  readonly chat: ChatRecord;
  /** The type of the note, and what it says. */
  readonly type: number;
  readonly content: ContentView;
  readonly event: TrueConfEvent;
  readonly requirement: RequirementId;
  /** Those who are told, unless it is everybody who is in the chat then. */
  readonly people?: readonly string[];
  /** How those are told who are told otherwise than the rest. */
  readonly apart?: (next: State) => readonly TrueConfEmission[];
}

export function changeChat(
  state: State,
  session: string,
  { chat, type, content, event, requirement, people = participants(chat), apart = () => [] }: ChatChange,
  mark: Mark | undefined,
  reader: Pick<TrueConfGuarded, "choose">,
): Changed {
  const noted = note(putChat(state, chat), chat, session, people, type, content, mark ?? {}, reader);
  const told = tell(noted.state, session, people, event, requirement, reader);
  return { state: noted.state, events: [...told, ...apart(noted.state), ...noted.events] };
}
