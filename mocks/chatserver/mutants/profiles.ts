// What people say about themselves, and how they are found.

import { callerOf, putUser } from "../../../src/protocols/chatserver/people.ts";
import type { State, UserView } from "../../../src/protocols/chatserver/state.ts";
import { at, isObject, list, member, replacedBy } from "../../json-change.ts";
import type { Mutant } from "../../mutation.ts";
import type { Row } from "./define.ts";
import { after, alters, asking, handlers, handles, inert, mutants, stepping } from "./define.ts";
import { unrouted } from "./requests.ts";

const { getUser, removePhoto, updateMe } = handlers;

/** The text that was searched for. */
const searchedIn = (target: string): string => (new URLSearchParams(target.split("?")[1]).get("s") ?? "").toLowerCase();

const ROWS: readonly Row[] = [
  ["me.path", "nobody-is-me", "There is nothing at /users/me to be read.", unrouted("getMe")],
  [
    "me.own",
    "shows-somebody-else",
    "Whoever asks about themselves is told of whoever registered after them.",
    alters("getMe", (me) => at(me, "/info/id", (id) => Number(id) + 1)),
  ],
  ["me.update-path", "nobody-is-changed", "There is nothing at /users/me to be updated.", unrouted("updateMe")],
  ["me.update-kept", "forgets-updates", "An update is answered, and not kept.", handles({ updateMe: inert(updateMe) })],
  [
    "me.update-kept",
    "forgets-about",
    "Of an update the name alone is kept.",
    handles({
      updateMe: after(updateMe, (next, { state, session }) => {
        const before = callerOf(state, session);
        const now = callerOf(next, session);
        return now ? putUser(next, { ...now, about: before?.about }) : next;
      }),
    }),
  ],
  [
    "me.update-partial",
    "updates-all",
    "What an update leaves out is empty from then on.",
    handles({
      updateMe: asking(updateMe, ({ params }) => ({ ...params, body: { about: "", ...params.body } })),
    }),
  ],
  ["me.photo-path", "no-photos", "There is nothing at the path for adding photos.", unrouted("addPhoto")],
  ["me.photo-removal-path", "photos-for-ever", "There is nothing at the path of a photo.", unrouted("removePhoto")],
  ["me.photo-gone", "photos-come-back", "A photo that is removed stays.", handles({ removePhoto: inert(removePhoto) })],
  [
    "me.photo-foreign",
    "removes-any-photo",
    "Anybody can remove anybody's photo.",
    handles({
      removePhoto: stepping(removePhoto, (step, { state, params }) =>
        step.reply.ok || !hasPhoto(state, params.path.photoId)
          ? step
          : { ...step, reply: { ok: true, result: undefined }, state: withoutPhoto(state, params.path.photoId) },
      ),
    }),
  ],
  ["users.get-path", "shows-nobody", "There is nothing at the path of a user.", unrouted("getUser")],
  [
    "users.get-answer",
    "shows-the-caller",
    "Whoever is asked for, it is the first user who is shown.",
    handles({ getUser: asking(getUser, ({ params }) => ({ ...params, path: { ...params.path, userId: 1 } })) }),
  ],
  ["users.search-path", "no-search", "There is nothing at the path for searching users.", unrouted("findUsers")],
  [
    "users.search-answer",
    "finds-an-object",
    "Those who are found are the member users of an object.",
    alters("findUsers", (users) => ({ users })),
  ],
  [
    "users.search-username",
    "searches-names-alone",
    "A search does not look into usernames.",
    alters("findUsers", (users, { request }) =>
      list((all) => all.filter((user) => member(user, "username") !== searchedIn(request.target)))(users),
    ),
  ],
];

const isOf =
  (photoId: string) =>
  ({ id }: { readonly id: string }): boolean =>
    id === photoId.toUpperCase();

const hasPhoto = (state: State, photoId: string): boolean =>
  state.users.some(({ photos }) => photos.some(isOf(photoId)));

function withoutPhoto(state: State, photoId: string): State {
  const owner = state.users.find(({ photos }) => photos.some(isOf(photoId)));
  return owner ? putUser(state, { ...owner, photos: owner.photos.filter((photo) => !isOf(photoId)(photo)) }) : state;
}

const SCHEMA: readonly Row[] = [
  [
    "user.no-secrets",
    "shows-passwords",
    "A user is shown with the password.",
    handles({
      getUser: stepping(getUser, (step, { state }) => {
        if (!step.reply.ok) return step;
        const { result } = step.reply;
        const shown: UserView & { password?: string } = {
          ...result,
          password: state.users.get(result.id)?.password ?? "",
        };
        return { ...step, reply: { ok: true, result: shown } };
      }),
    }),
  ],
  [
    "user.last-seen",
    "last-seen-is-a-list",
    "lastSeen of a user stands in a list.",
    alters("getUser", (user) => (isObject(user) ? { ...user, lastSeen: [user["lastSeen"]] } : user)),
  ],
  [
    "user.last-seen",
    "last-seen-in-words",
    "lastSeen of a user is written as people write it.",
    alters("getMe", (me) => at(me, "/info/lastSeen", replacedBy("a moment ago"))),
  ],
];

export const profileMutants: readonly Mutant[] = [...mutants("state", ROWS), ...mutants("schema", SCHEMA)];
