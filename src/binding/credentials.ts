// Who asks, as the Authorization header says it.

import type { HttpHeaders } from "../transport/http-message.ts";
import { decodeText, header } from "./http-text.ts";

/** `basic`: a name and a password (RFC 7617); `bearer`: a token (RFC 6750). */
export type Scheme = "basic" | "bearer";

/** A token, or `name:password`; empty when there is none that could be one. */
export function sessionIn(headers: HttpHeaders, scheme: Scheme): string {
  const value = header(headers, "authorization") ?? "";
  if (scheme === "bearer") return /^Bearer +([\w.~+/-]+=*)$/i.exec(value)?.[1] ?? "";
  const encoded = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(value)?.[1];
  const said = encoded === undefined ? undefined : decodeText(Buffer.from(encoded, "base64"));
  return said?.includes(":") === true ? said : "";
}

export function authorizationOf(session: string, scheme: Scheme): string {
  return scheme === "bearer" ? `Bearer ${session}` : `Basic ${Buffer.from(session).toString("base64")}`;
}

/** What a 401 asks for. */
export function challengeOf(scheme: Scheme, realm: string): string {
  return scheme === "bearer" ? "Bearer" : `Basic realm="${realm}", charset="UTF-8"`;
}

/** Name and password of a session that says who asks by them; undefined for one that does not. A name has no colon. */
export function basicCredentials(
  session: string,
): { readonly username: string; readonly password: string } | undefined {
  const colon = session.indexOf(":");
  return colon < 0 ? undefined : { username: session.slice(0, colon), password: session.slice(colon + 1) };
}
