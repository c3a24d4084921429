// Photos of oneself.

import { Set as PSet } from "immutable";
import type { Operations } from "../../../../generated/chatserver/contract.ts";
import { callerOf, putUser } from "../people.ts";
import type { Media, State, User } from "../state.ts";
import type { ChatServerHandler } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf, refuse, seenIn } from "../vocabulary.ts";
import { demandEqual } from "./demanding.ts";
import { idOf } from "./guards.ts";
import { demandUser, foreignRemoval } from "./user-shown.ts";
import { userView } from "./user-view.ts";

type Draft = Operations["addPhoto"]["params"]["body"]["photo"];

export const addPhoto: ChatServerHandler<"addPhoto"> = {
  grants: () => "chatserver.me.photo-path",
  mint(state, { session, params: { body }, now }) {
    const caller = callerOf(state, session);
    return { seen: caller && userView(putUser(state, withPhoto(caller, body.photo, now)), caller.id, "full") };
  },
  observe: seenIn,
  step(state, session, { body }, reader) {
    const caller = callerOf(state, session);
    if (!caller) return refuse(state, "unauthenticated", "chatserver.auth.token-needed");
    const { seen } = reader.fresh();
    const user = withPhoto(caller, body.photo, reader.now);
    const next = putUser(state, user);
    if (seen) {
      demandEqual(reader, "chatserver.me.own", "the user", user.id, seen.id);
      reader.demand("chatserver.me.photo-shown", seen.photos !== undefined, () => ({
        expected: "the photos",
        observed: "none",
      }));
      demandUser(next, user, seen, "part", reader);
    }
    return accept(next, seen, [], "chatserver.me.photo-path");
  },
};

/** Of the size that the known server gives previews of pictures, unless another is sent. */
const PREVIEW = 100;

/** The newest first; one of the same id takes the place of the other. */
function withPhoto(user: User, draft: Draft, now: number): User {
  const { fileType, fileSize, previewWidth, previewHeight } = draft;
  const photo: Media = {
    id: idOf(draft.id),
    fileType,
    fileSize,
    previewWidth: previewWidth ?? PREVIEW,
    previewHeight: previewHeight ?? PREVIEW,
    createdAt: now,
  };
  const { formerPhotos, ...known } = user;
  return {
    ...known,
    photos: user.photos.filter(({ id }) => id !== photo.id).unshift(photo),
    ...(formerPhotos && { formerPhotos: formerPhotos.delete(photo.id) }),
  };
}

export const removePhoto: ChatServerHandler<"removePhoto"> = {
  grants: () => "chatserver.me.photo-removal-path",
  mint: (state, { session, params: { path } }) => {
    const isOwn = callerOf(state, session)?.photos.some(({ id }) => id === idOf(path.photoId));
    return isOwn ? { seen: undefined } : { refused: true };
  },
  observe: outcomeOf,
  step(state, session, { path }, reader) {
    const caller = callerOf(state, session);
    if (!caller) return refuse(state, "unauthenticated", "chatserver.auth.token-needed");
    const photoId = idOf(path.photoId);
    if (!caller.photos.some(({ id }) => id === photoId)) {
      const isForeign = state.users.some(
        ({ id, photos }) => id !== caller.id && photos.some((one) => one.id === photoId),
      );
      if (!isForeign) return refuse(state, "unknown-photo", "chatserver.me.photo-unknown");
      const outcome = reader.fresh();
      // With which status it is refused is nowhere said.
      const codes = ("refused" in outcome && outcome.codes) || [];
      const code = codes.includes("unknown-photo") ? "unknown-photo" : "foreign-photo";
      return refuse(rememberForeign(state, photoId), code, "chatserver.me.photo-foreign");
    }
    const { seen } = carriedOut(reader, "chatserver.me.photo-removal-path");
    const { knowsAll } = state.settings;
    const user: User = {
      ...caller,
      photos: caller.photos.filter(({ id }) => id !== photoId),
      ...(!knowsAll && { formerPhotos: (caller.formerPhotos ?? PSet<string>()).add(photoId) }),
    };
    return accept(putUser(state, user), seen, [], "chatserver.me.photo-removal-path");
  },
};

/** More removals than these are not remembered. */
const MOST_REFUSED = 64;

function rememberForeign(state: State, photoId: string): State {
  if (state.settings.knowsAll || state.refused.size >= MOST_REFUSED) return state;
  return { ...state, refused: state.refused.set(foreignRemoval(photoId), "chatserver.me.photo-foreign") };
}
