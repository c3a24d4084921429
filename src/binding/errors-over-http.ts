import type { Contract, ErrorCode } from "../contract/contract.ts";

/** The refusals that are an HTTP status, by code: all, but for a protocol that otherwise speaks in frames. */
export function errorsOverHttp(contract: Contract): ReadonlyMap<string, ErrorCode> {
  const all = Object.values(contract.errors);
  // On connections that only tell, nobody asks, and nothing is refused.
  const asks = Object.keys(contract.rpc?.requests ?? {}).length > 0;
  const spoken = asks ? all.filter(({ binding }) => binding === "rest") : all;
  return new Map(spoken.map((error) => [error.code, error]));
}

export type CodesByStatus = ReadonlyMap<number, readonly string[]>;

export function codesByStatus(contract: Contract): CodesByStatus {
  const codes = new Map<number, string[]>();
  for (const { code, status } of errorsOverHttp(contract).values()) {
    codes.set(status, [...(codes.get(status) ?? []), code]);
  }
  return codes;
}
