// A new password, for whoever knows the old one. Two paths lead here.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { callerOf, putUser } from "../people.ts";
import type { State } from "../state.ts";
import type { ChatServerHandler, ChatServerReader, ChatServerStep, Seen } from "../vocabulary.ts";
import { accept, refuse, seenIn } from "../vocabulary.ts";

export const changePassword: ChatServerHandler<"changePassword"> = {
  grants: () => "chatserver.me.password-path",
  mint: () => ({ seen: undefined }),
  observe: seenIn,
  step: (state, session, { body: { oldPassword, newPassword } }, reader) =>
    changed(state, session, oldPassword, newPassword, "chatserver.me.password-path", reader),
};

export const replacePassword: ChatServerHandler<"replacePassword"> = {
  grants: () => "chatserver.me.password-newer-path",
  mint: () => ({ seen: undefined }),
  observe: seenIn,
  step: (state, session, { body: { currentPassword, newPassword } }, reader) =>
    changed(state, session, currentPassword, newPassword, "chatserver.me.password-newer-path", reader),
};

function changed(
  state: State,
  session: string,
  old: string,
  password: string,
  path: RequirementId,
  reader: ChatServerReader<Seen<undefined>>,
): ChatServerStep<undefined> {
  const caller = callerOf(state, session);
  if (!caller) return refuse(state, "unauthenticated", "chatserver.auth.token-needed");
  const { knowsAll } = state.settings;
  if (caller.password !== undefined && caller.password !== old) {
    const code = reader.choose("chatserver.wrong-password");
    const tried = knowsAll || password === caller.password ? {} : { refusedPassword: password };
    const remembered = putUser(state, { ...caller, ...tried });
    return refuse(remembered, code, "chatserver.me.password-wrong", "chatserver.open.wrong-password");
  }
  const { seen } = reader.fresh();
  const { refusedPassword, ...user } = caller;
  const still = refusedPassword === undefined || refusedPassword === password ? {} : { refusedPassword };
  const former = knowsAll || old === password ? {} : { formerPassword: old };
  return accept(putUser(state, { ...user, ...still, ...former, password }), seen, [], path);
}
