// Telling the participants of a chat something that is not kept.

import type { RequirementId, SchemaTypes } from "../../../../generated/chatserver/contract.ts";
import { connectionsOf } from "../people.ts";
import type { Chat, State } from "../state.ts";
import type { ChatServerEmission, ChatServerHandler, ChatServerReader } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf, refuse } from "../vocabulary.ts";
import { auxiliaryOf, demandAuxiliary } from "./auxiliary.ts";
import { missingFirst } from "./chat-told.ts";
import { NO_MORE } from "./former.ts";
import { enterChat, outsiderWho } from "./guards.ts";
import { isKeptOut } from "./personal-block.ts";
import { rememberRefusedWrite } from "./refused-writes.ts";
import { tell, toldOf } from "./telling.ts";

type Body = SchemaTypes["Notification"];
type Realm = NonNullable<Body["realm"]>;

export const notify: ChatServerHandler<"notify"> = {
  grants: (_params, refused) => (refused.carriedOut ? "chatserver.notify.answer" : "chatserver.notify.path"),
  mint: () => ({ seen: undefined }),
  observe: outcomeOf,
  step(state, session, { path: { chatId }, body }, reader) {
    const inside = enterChat(state, session, chatId, ENTRY, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, caller, member } = inside;
    if (isKeptOut(chat, caller.id)) return refuse(state, "blocked-by-other", "chatserver.open.personal-block");
    const because = acceptedWith(body);
    const outcome = reader.fresh();
    const codes = "codes" in outcome ? (outcome.codes ?? []) : [];
    const isContent = codes.includes("invalid") || codes.includes("unprocessable");
    const { seen, told } = carriedOut(
      reader,
      (isContent ? because[0] : undefined) ?? "chatserver.notify.answer",
      "chatserver.notify.path",
    );
    if (member.isBlockedUser) because.push("chatserver.open.blocked-elsewhere");
    because.push("chatserver.notify.path", "chatserver.notify.answer");
    const next = rememberUnsaved(state, chat, session, body);
    const realm = body.realm ?? "webSocket";
    if (realm === "push") {
      const silent = toldOf(told, "auxiliary").length === 0;
      if (connectionsOf(state, chat.members.keys()).length > 0) {
        reader.demand("chatserver.notify.realm-push", silent, () => ({ expected: "no event", observed: "auxiliary" }));
      }
      return accept(next, seen, [], ...because);
    }
    return accept(next, seen, tellAll(next, chat, caller.id, body, told, reader), ...because);
  },
};

const ENTRY = {
  area: "post",
  outsider: outsiderWho("chatserver.notify.non-participant", NO_MORE),
  unknown: "chatserver.notify.unknown-chat",
  blocked: "elsewhere",
} as const;

const REALMS = {
  webSocket: "chatserver.notify.realm-web-socket",
  all: "chatserver.notify.realm-all",
  push: "chatserver.notify.realm-push",
} as const satisfies Readonly<Record<Realm, RequirementId>>;

/** What is accepted with this body, the narrowest first. */
function acceptedWith(body: Body): RequirementId[] {
  const { text, realm, data } = body;
  const because: RequirementId[] = [];
  if (Object.values(body).includes(null)) because.push("chatserver.general.null-optional");
  // Without several of them, what is missing is most likely this.
  if (typeof realm !== "string") return [...because, "chatserver.notify.realm-default"];
  if (typeof data === "string") because.push("chatserver.notify.data");
  if (typeof text !== "string") because.push("chatserver.notify.text-optional");
  if (typeof data !== "string") because.push("chatserver.notify.data-optional");
  return [...because, REALMS[realm]];
}

function tellAll(
  state: State,
  chat: Chat,
  actorId: number,
  body: Body,
  told: Parameters<typeof toldOf>[0],
  reader: ChatServerReader,
): ChatServerEmission[] {
  for (const one of toldOf(told, "auxiliary")) demandAuxiliary(chat, body, one, reader);
  const payload = state.settings.knowsAll ? auxiliaryOf(chat, body, reader) : undefined;
  const realm = body.realm ? REALMS[body.realm] : "chatserver.notify.realm-default";
  // Where some are told, what is broken is that all of them are.
  const first = toldOf(told, "auxiliary").length > 0 ? "chatserver.notify.event" : realm;
  const because = [...missingFirst(told, "auxiliary", first, "chatserver.notify.event-auxiliary")];
  return tell(
    state,
    chat,
    actorId,
    { event: "auxiliary", source: String(actorId), ...(payload && { payload }) },
    [...new Set<RequirementId>([...because, realm, "chatserver.notify.event"])],
    reader,
  );
}

/** What is told is no message: a text of it that shows as one is looked for as if its posting had been refused. */
function rememberUnsaved(state: State, { id }: Chat, session: string, { name, text, realm }: Body): State {
  if (state.settings.knowsAll) return state;
  let next = state;
  for (const said of [name, text]) {
    const params = { path: { chatId: id }, body: { text: said } };
    next = rememberRefusedWrite(next, "postMessage", params, "chatserver.notify.not-saved", session);
  }
  const silent = realm === "push" ? ({ silent: REALMS.push } as const) : {};
  return { ...next, lastWrite: { operation: "notify", chatId: id, ...silent } };
}
