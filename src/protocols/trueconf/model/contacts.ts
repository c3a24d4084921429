// What people are called.

import type { TrueConfHandler } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";

export const getUserDisplayName: TrueConfHandler<"getUserDisplayName"> = {
  grants: (_params, refused) =>
    refused.carriedOut ? "trueconf.get-user-display-name.answer" : "trueconf.get-user-display-name.method",
  mint: (state, { params: { userId } }) => ({ displayName: state.accounts.get(userId)?.displayName ?? userId }),
  observe: (observed) => (observed.ok ? { displayName: observed.result.displayName } : undefined),
  step(state, _session, { userId }, reader) {
    const account = state.accounts.get(userId);
    if (!account) {
      const branch = reader.choose("trueconf.unknown-display-name");
      if (branch !== "served") {
        return refuse(
          state,
          branch,
          "trueconf.get-user-display-name.unknown-user",
          "trueconf.open.unknown-display-name",
        );
      }
      const { displayName } = reader.fresh();
      reader.demand("trueconf.open.unknown-display-name", displayName === userId || displayName === "", () => ({
        expected: `${userId}, or an empty text`,
        observed: JSON.stringify(displayName),
      }));
      return accept(state, { displayName }, [], "trueconf.open.unknown-display-name");
    }
    const { displayName } = reader.fresh();
    reader.demand("trueconf.get-user-display-name.known", displayName !== "", () => ({
      expected: "a name that is not empty",
      observed: '""',
    }));
    const named =
      account.displayName === undefined
        ? { ...state, accounts: state.accounts.set(userId, { ...account, displayName }) }
        : state;
    return accept(
      named,
      { displayName: account.displayName ?? displayName },
      [],
      "trueconf.get-user-display-name.known",
      "trueconf.get-user-display-name.method",
      "trueconf.get-user-display-name.answer",
    );
  },
};
