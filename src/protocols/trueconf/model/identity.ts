// Who an account is, when that is not known beforehand: whoever logs in knows a login, and auth tells the TrueConf ID.

import type { Account, State } from "../state.ts";
import type { TrueConfReader } from "../vocabulary.ts";

/** Demands that an account is who it must be. One that went by a provisional name goes by its TrueConf ID from now on. */
export function identified(state: State, userId: string, told: string, reader: TrueConfReader): State {
  const account = state.accounts.get(userId);
  const [plain = ""] = told.split("/");
  const somebodyElse = [...state.accounts.values()].some(
    (other) => other !== account && other.userId === plain && other.login !== undefined && account?.login !== undefined,
  );
  const holds = account?.provisional ? plain.includes("@") && !somebodyElse : plain === userId;
  reader.demand("trueconf.auth.user-id-account", holds, () => ({
    expected: account?.provisional ? `the TrueConf ID of ${userId}` : `the TrueConf ID ${userId}`,
    observed: told,
  }));
  return account?.provisional && holds ? renamed(state, account, plain) : state;
}

function renamed(state: State, account: Account, userId: string): State {
  const { provisional: _, ...known } = account;
  const named: Account = { ...state.accounts.get(userId), ...known, userId };
  return {
    ...state,
    accounts: state.accounts.delete(account.userId).set(userId, named),
    tokens: state.tokens.map((token) => (token.userId === account.userId ? { ...token, userId } : token)),
  };
}
