// The commands of chat-manager as data, and the arbitraries that generate them.

import fc from "fast-check";
import type { Pool, Reference, SymbolicCommand } from "../symbolic.ts";
import { ref } from "../symbolic.ts";

type Body = Readonly<Record<string, unknown>>;
type Options = Omit<SymbolicCommand, "operation" | "params">;

const command = (
  operation: string,
  params: { path?: Body; query?: Body; headers?: Body; body?: unknown },
  options: Options = {},
): SymbolicCommand => ({
  operation,
  params: {
    path: params.path ?? {},
    query: params.query ?? {},
    headers: params.headers ?? {},
    ...(params.body !== undefined && { body: params.body }),
  },
  ...options,
});

/** A title that nothing else has, so that the chat it is given to can be told from all others. */
export const title = (label = "Title"): Body => ({ $text: label });

export const createChat = (body: unknown = { title: title() }, options: Options = {}): SymbolicCommand =>
  command("createChat", { body }, options);

export const getChat = (chat: unknown = ref("chat"), options: Options = {}): SymbolicCommand =>
  command("getChat", { path: { chatId: chat } }, options);

export const listChats = (query: Body = {}, options: Options = {}): SymbolicCommand =>
  command("listChats", { query }, options);

export const removeParticipant = (
  chat: unknown = ref("chat"),
  participant: unknown = ref("participant"),
  options: Options = {},
): SymbolicCommand => command("removeParticipant", { path: { chatId: chat, participantId: participant } }, options);

export const getInvitation = (chat: unknown = ref("chat"), options: Options = {}): SymbolicCommand =>
  command("getInvitation", { path: { chatId: chat } }, options);

export const issueToken = (body: Body, options: Options = {}): SymbolicCommand =>
  command("issueToken", { body }, { session: null, ...options });

export const issueTokenByQuery = (query: Body, options: Options = {}): SymbolicCommand =>
  command("issueToken", { query }, { session: null, ...options });

/** The newest chats: where a registration would be found that should have left no trace. */
export const newest = (options: Options = {}): SymbolicCommand =>
  listChats({ size: 200, sort: ["registeredAt:DESC"], fromDate: ref("lately") }, options);

/** Something that happens in the world; needs the capability environment. */
export const happens = (name: string, params: Body): SymbolicCommand => ({
  operation: name,
  params,
  environment: true,
});

/** The grant that the account in the target's credentials gets. */
export const GRANT: Body = { grant_type: "client_credentials", client_id: ref("client"), client_secret: ref("secret") };

// --- arbitraries ---

const pool = (...pools: Pool[]): fc.Arbitrary<Pool> => fc.constantFrom(...pools);

const reference = ($ref: string, pools: fc.Arbitrary<Pool>): fc.Arbitrary<Reference> =>
  fc.record({ $ref: fc.constant($ref), pool: pools, n: fc.nat(3) });

/** Mostly chats of this case; now and then one that never was, or one that was there before, which is only read. */
const readableChat = reference("chat", pool("live", "live", "live", "live", "never", "foreign"));
const ownChat = reference("chat", pool("live", "live", "live", "live", "never"));
const participant = reference("participant", pool("live", "live", "live", "gone", "foreign", "never"));
/** Mostly valid credentials, of several tokens; now and then none, or one that nobody issued. */
const session: fc.Arbitrary<Reference | null> = fc.oneof(
  { weight: 12, arbitrary: reference("token", pool("live")) },
  { weight: 1, arbitrary: reference("token", pool("never")) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const texts = fc.constantFrom("Title", "Título ñandú", "标题 ☃", 'Title with "quotes" & <angles>', "a b  c");

const registration = fc.record(
  {
    title: texts.map((label) => title(label)),
    createdBy: fc.constantFrom("legal-desk", "x".repeat(50), "é".repeat(50)),
    description: fc.constantFrom("A description", "y".repeat(255)),
  },
  { requiredKeys: ["title"] },
);

const filters = fc.record(
  {
    isActive: fc.boolean(),
    fromDate: fc.constantFrom("2000-01-01T00:00:00.000Z", "2090-01-01T00:00:00.000Z"),
    toDate: fc.constantFrom("2001-01-01T00:00:00.000Z", "2090-01-01T00:00:00.000Z"),
    size: fc.constantFrom(1, 2, 3, 20, 200),
    page: fc.constantFrom(0, 0, 1, 2),
    sort: fc.constantFrom(["registeredAt:ASC"], ["registeredAt:DESC"], ["id:ASC"]),
  },
  { requiredKeys: [] },
);

const ids = fc
  .uniqueArray(fc.nat(3), { minLength: 1, maxLength: 4 })
  .map((numbers) => numbers.map((n) => ref("chat", n)));

const by = (arbitrary: fc.Arbitrary<SymbolicCommand>): fc.Arbitrary<SymbolicCommand> =>
  fc.tuple(arbitrary, session).map(([given, who]) => ({ ...given, session: who }));

export const generated = {
  create: by(registration.map((body) => createChat(body))),
  get: by(readableChat.map((chat) => getChat(chat))),
  remove: by(fc.tuple(ownChat, participant).map(([chat, person]) => removeParticipant(chat, person))),
  invitation: by(ownChat.map((chat) => getInvitation(chat))),
  /** By id: the oracle knows all that can match. */
  listOwn: by(fc.tuple(filters, ids).map(([query, id]) => listChats({ ...query, id }))),
  listAll: by(filters.map((query) => listChats(query))),
  join: fc
    .nat(3)
    .map((n) =>
      happens("joinChat", { chatId: ref("chat", n), userProperties: { username: "joiner", firstname: "Jo" } }),
    ),
  leave: fc
    .tuple(fc.nat(3), fc.nat(3))
    .map(([n, m]) => happens("leaveChat", { chatId: ref("chat", n), participantId: ref("participant", m) })),
  rename: fc.nat(3).map((n) => happens("renameChat", { chatId: ref("chat", n), title: title("Renamed") })),
  deactivate: fc.nat(3).map((n) => happens("deactivateChat", { chatId: ref("chat", n) })),
};
