// What references can name, and from which pools. They are resolved by knowledge.ts.

/**
 * A reference does not know who asks: `live` is what the first account can use, `foreign` what only the second can. An empty
 * pool gives an id that cannot exist.
 *
 * - `token`: the newest of the n-th account. `gone`: expired. `never`: well-formed, and issued by nobody.
 * - `login`, `password`: of the n-th account. `never`: of nobody, and wrong.
 * - `account`: TrueConf ID of the n-th account. `never`: as `unknown-user`.
 * - `user`: TrueConf ID of the n-th person whom the target's owner let take part; the second account where there is none.
 * - `person`: accounts first, then users.
 * - `member`: who is in a live group or channel beside the first account. `foreign`: accounts and users who are in none.
 * - `unknown-user`: a TrueConf ID of this server that nobody has.
 * - `chat`: own groups, own channels, and the personal chat of the two accounts, in the order in which they came to be. `gone`:
 *   deleted. `foreign`: of the second account, the first is not in it.
 * - `group`, `channel`, `personal`: the same of one kind.
 * - `personal-with-user`: the personal chats of the first account with users. They are never deleted.
 * - `favorites`: of the n-th account.
 * - `message`: what people wrote in chats of these kinds, by chat and by place. `gone`: removed, or its chat is. `foreign`: in
 *   foreign chats.
 * - `note`: what the system noted there, as far as its id was seen.
 * - `file`: as files appear in messages, then others. `upload-task`, `temporal-file`: in the order in which they were made.
 */
export const REFERENCE_KINDS = [
  "token",
  "login",
  "password",
  "account",
  "user",
  "person",
  "member",
  "unknown-user",
  "chat",
  "group",
  "channel",
  "personal",
  "personal-with-user",
  "favorites",
  "message",
  "note",
  "file",
  "upload-task",
  "temporal-file",
] as const;
