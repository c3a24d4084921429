// Which messages are asked for.

import type { ErrorCode, Operations, RequirementId } from "../../../../generated/chatserver/contract.ts";
import { messageAt } from "../chats.ts";
import type { Chat, Message } from "../state.ts";
import type { State } from "../state.ts";
import type { ChatServerGuarded } from "../vocabulary.ts";
import { idOf } from "./guards.ts";

type Choosing = Pick<ChatServerGuarded, "choose">;
type Query = Operations["listMessages"]["params"]["query"];

export interface Page {
  readonly refusal?: undefined;
  /** No more than so many. */
  readonly count: number;
  readonly isDefault: boolean;
  /** The message before which they are, where there is one in the chat. */
  readonly before: Message | undefined;
  /** Index in the log, itself excluded, before which they are. */
  readonly end: number;
  /** What comes before an id that no message has, where ids have no order, nobody knows. */
  readonly isOpen: boolean;
  /** What the target decides in this case. */
  readonly because: readonly RequirementId[];
}

interface NoPage {
  readonly refusal: ErrorCode;
  readonly because: readonly RequirementId[];
}

const DEFAULT_COUNT = 50;

export function pageOf(state: State, chat: Chat, query: Query, choosing: Choosing): Page | NoPage {
  const because: RequirementId[] = [];
  const asked = countOf(query.count, because, choosing);
  if (typeof asked === "string") return { refusal: asked, because };
  const count = asked ?? DEFAULT_COUNT;
  const page = { count, isDefault: asked === undefined, before: undefined, isOpen: false, end: chat.log.size, because };
  // Given several times, it is a list.
  const { before }: { readonly before?: unknown } = query;
  if (before === undefined) return page;
  const at = typeof before === "string" ? state.messages.get(idOf(before)) : undefined;
  const message = at?.chatId === chat.id ? messageAt(chat, at.place) : undefined;
  if (message) return { ...page, before: message, end: message.place - chat.base };
  if (typeof before !== "string" || !isId(before, at !== undefined, choosing)) {
    const branch = choosing.choose("chatserver.malformed-paging");
    because.push("chatserver.open.malformed-paging");
    return branch === "ignored" ? page : { refusal: branch, because };
  }
  because.push("chatserver.open.unknown-before");
  const branch = choosing.choose("chatserver.unknown-before");
  switch (branch) {
    case "by-order":
      return { ...page, isOpen: !isNumber(before), end: isNumber(before) ? indexOf(chat, Number(before)) : 0 };
    case "ignored":
      return page;
    case "nothing":
      return { ...page, count: 0 };
    default:
      return { refusal: branch, because };
  }
}

/** How many are asked for; undefined: as many as usual. */
function countOf(
  count: unknown,
  because: RequirementId[],
  { choose }: Choosing,
): number | undefined | Extract<ErrorCode, `invalid-query${string}`> {
  if (count === undefined || (typeof count === "number" && count > 0)) return count;
  if (count === 0) {
    because.push("chatserver.open.count-zero");
    const branch = choose("chatserver.count-zero");
    return branch === "nothing" ? 0 : branch === "default" ? undefined : branch;
  }
  if (typeof count === "number") {
    because.push("chatserver.open.negative-count");
    const branch = choose("chatserver.negative-count");
    return branch === "nothing" ? 0 : branch === "default" ? undefined : branch;
  }
  because.push("chatserver.open.malformed-paging");
  const branch = choose("chatserver.malformed-paging");
  return branch === "ignored" ? undefined : branch;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function isNumber(id: string): boolean {
  return /^\d{1,19}$/.test(id);
}

/** Whether it can be the id of a message, of which this target has one kind. */
function isId(id: string, isKnown: boolean, { choose }: Choosing): boolean {
  if (!isNumber(id) && !UUID.test(id)) return false;
  return isKnown || isNumber(id) === (choose("chatserver.message-id-type") === "integer");
}

/** The first of the log whose id is not smaller; ids grow with their places. */
function indexOf({ log }: Chat, id: number): number {
  let low = 0;
  let high = log.size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (Number(log.get(middle)?.id) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
