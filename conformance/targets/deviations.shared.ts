// What the known server does otherwise than the contract has it, each with the place in the dossier that says so.

import type { RequirementId } from "../../generated/chatserver/contract.ts";
import { handlers, after, asking, stepping } from "../../mocks/chatserver/mutants/define.ts";
import { rawBodyOf } from "../../src/binding/raw-body.ts";
import { messageById, putChat, putMessage } from "../../src/protocols/chatserver/chats.ts";
import { callerOf } from "../../src/protocols/chatserver/people.ts";
import type { Chat, Member, MessageView, State } from "../../src/protocols/chatserver/state.ts";
import type { ChatServerBehaviour, ChatServerStep } from "../../src/protocols/chatserver/vocabulary.ts";
import { accept, refuse } from "../../src/protocols/chatserver/vocabulary.ts";
import type { Snapshot } from "./snapshots.shared.ts";

type Handlers = ChatServerBehaviour["handlers"];

/** The refusal in whose place the server breaks down. */
export const CRASHED = { ok: false, code: "unknown-path" } as const;

function crash(state: State): ChatServerStep<never> {
  return { state, reply: CRASHED, events: [], because: [] };
}

const codeOf = ({ reply }: ChatServerStep<unknown>): string | undefined => (reply.ok ? undefined : reply.code);
const NOTHING: readonly RequirementId[] = [];

export class Deviations {
  readonly handlers: Partial<Handlers>;
  /** Chats whose last message is gone, and still referred to: they cannot be loaded (dossier 5.11 and 5.14). */
  readonly #dangling = new Set<string>();
  readonly #snapshot: Snapshot;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
    this.handlers = {
      ...this.#chats(),
      ...this.#people(),
      ...this.#messages(),
      ...this.#users(),
      ...this.#files(),
    };
  }

  get #isOld(): boolean {
    return this.#snapshot !== "h";
  }

  #isDangling(id: string): boolean {
    return this.#isOld && this.#dangling.has(id.toUpperCase());
  }

  /** Cannot answer with a chat that cannot be loaded. */
  #loading<T extends { readonly id: string } | undefined>(step: ChatServerStep<T>, state: State): ChatServerStep<T> {
    const id = step.reply.ok ? step.reply.result?.id : undefined;
    return id !== undefined && this.#isDangling(id) ? crash(state) : step;
  }

  #chats(): Partial<Handlers> {
    const ending = (before: State, chatId: string): void => {
      const id = chatId.toUpperCase();
      if (before.chats.get(id)?.log.isEmpty() === false) this.#dangling.add(id);
    };
    return {
      createChat: stepping(handlers.createChat, (step, { state, session }) => {
        if (codeOf(step) === "unknown-user") return crash(state);
        const found =
          step.reply.ok && step.reply.result ? state.chats.get(step.reply.result.id.toUpperCase()) : undefined;
        const callerId = callerOf(state, session)?.id;
        // A chat that the caller has left is found, and not theirs (dossier 5.1).
        if (found && callerId !== undefined && !found.members.has(callerId)) {
          return refuse(state, this.#isOld ? "unknown-chat" : "not-participant", ...NOTHING);
        }
        return this.#loading(step, state);
      }),
      listChats: {
        ...handlers.listChats,
        mint: (state, minting) => {
          const minted = handlers.listChats.mint(state, minting);
          // Dossier 7.37.
          return this.#isOld ? minted : { ...minted, seen: minted.seen.filter(({ lastMessage }) => lastMessage) };
        },
        step: (state, session, params, reader) => {
          const step = handlers.listChats.step(state, session, params, reader);
          return step.reply.ok && step.reply.result.some(({ id }) => this.#isDangling(id)) ? crash(state) : step;
        },
      },
      getChat: stepping(handlers.getChat, (step, { state }) => this.#loading(step, state)),
      renameChat: stepping(handlers.renameChat, (step, { state }) => this.#loading(step, state)),
      updateSettings: stepping(handlers.updateSettings, (step, { state }) => this.#loading(step, state)),
      // What was set of it, and its pictures, stay (dossier 5.11).
      deleteChat: after(handlers.deleteChat, (next, { state, params: { path } }) => {
        ending(state, path.chatId);
        const before = state.chats.get(path.chatId.toUpperCase());
        const hidden = before && next.chats.get(before.id);
        if (!before || !hidden) return next;
        const members = hidden.members.map((member, userId): Member => {
          const { isMuted = false, isArchived = false } = before.members.get(userId) ?? {};
          return { ...member, isMuted, isArchived };
        });
        return putChat(next, { ...hidden, members, pictures: before.pictures });
      }),
      clearChat: after(handlers.clearChat, (next, { state, params: { path } }) => {
        ending(state, path.chatId);
        return next;
      }),
      addPicture: stepping(handlers.addPicture, (step, { state }) => this.#loading(step, state)),
      // The files are deleted, and it is an error that they are not there (dossier 5.8).
      removePicture: stepping(handlers.removePicture, (step, { state, params: { path } }) => {
        const picture = state.chats
          .get(path.chatId.toUpperCase())
          ?.pictures.find(({ id }) => id.toUpperCase() === path.pictureId.toUpperCase());
        const file = picture && `${picture.id}.${picture.fileType}`.toLowerCase();
        return this.#isOld && step.reply.ok && file !== undefined && !state.files.has(file) ? crash(state) : step;
      }),
    };
  }

  #people(): Partial<Handlers> {
    /** Only a flag is set (dossier 7.14). */
    const flagging = <T>(
      step: ChatServerStep<T>,
      state: State,
      session: string,
      chatId: string,
      isBlocked: boolean,
    ) => {
      const chat = state.chats.get(chatId.toUpperCase());
      const callerId = callerOf(state, session)?.id ?? 0;
      const member = chat?.members.get(callerId);
      if (!step.reply.ok || !chat || !member || chat.isPersonal) return step;
      return {
        ...step,
        state: putChat(state, { ...chat, members: chat.members.set(callerId, { ...member, isBlocked }) }),
      };
    };
    return {
      blockChat: stepping(handlers.blockChat, (step, { state, session, params }) =>
        flagging(step, state, session, params.path.chatId, true),
      ),
      unblockChat: stepping(handlers.unblockChat, (step, { state, session, params }) =>
        flagging(step, state, session, params.path.chatId, false),
      ),
      addUsers: stepping(handlers.addUsers, (step, { state }) =>
        codeOf(step) === "unknown-user" ? crash(state) : this.#loading(step, state),
      ),
      // Who has blocked the chat stays in it.
      removeUsers: stepping(
        asking(handlers.removeUsers, ({ state, params }) => {
          const chat = state.chats.get(params.path.chatId.toUpperCase());
          const users = params.body.users.filter((userId) => chat?.members.get(userId)?.isBlocked !== true);
          return { ...params, body: { ...params.body, users } };
        }),
        (step, { state }) => this.#loading(step, state),
      ),
      // Creating a chat of those who were in it finds it still (dossier 5.13).
      exitChat: after(handlers.exitChat, (next, { state }) => ({ ...next, byPeople: state.byPeople })),
    };
  }

  #messages(): Partial<Handlers> {
    const posting = asking(handlers.postMessage, ({ params }) => {
      const { attachment, ...body } = params.body;
      // Dossier 7.3 and 7.4.
      if (this.#snapshot !== "a" || !attachment) return { ...params, body };
      const { id: _, ...unnamed } = attachment;
      return { ...params, body: { ...body, attachment: unnamed } };
    });
    return {
      postMessage: {
        ...posting,
        mint: (state, minting) => {
          const { params } = minting;
          return posting.mint(state, { ...minting, params: { ...params, body: this.#shortened(params.body) } });
        },
        step: (state, session, params, reader) => {
          const { body, path } = params;
          const chat = state.chats.get(path.chatId.toUpperCase());
          const unnamed = body.attachments?.some(({ id }) => typeof id !== "string");
          if (this.#snapshot === "h" && unnamed) return refuse(state, "invalid", ...NOTHING);
          const shortened = this.#shortened(body);
          const step = posting.step(state, session, { ...params, body: shortened }, reader);
          if (codeOf(step) === "duplicate-local-id") return crash(state);
          if (!step.reply.ok) return step;
          // Dossier 5.2.
          const other = chat?.isPersonal && chat.members.some(({ isBlockedUser }) => isBlockedUser);
          if (this.#snapshot === "a" && other) return crash(state);
          this.#dangling.delete(path.chatId.toUpperCase());
          return shortened === body ? step : restored(step, body.text ?? "");
        },
      },
      // Dossier 5.20: no number of rows is negative.
      listMessages: stepping(handlers.listMessages, (step, { state }) =>
        codeOf(step) === "invalid-query" ? crash(state) : step,
      ),
      editMessage: {
        ...handlers.editMessage,
        mint: (state, minting) =>
          handlers.editMessage.mint(state, { ...minting, params: seenOnly(state, minting.params) }),
        step: (state, session, params, reader) => {
          const { fileExists, previewExists } = params.body;
          // Dossier 7.21.
          const isWhole = typeof fileExists === "boolean" && typeof previewExists === "boolean";
          if (this.#isOld && !isWhole) return refuse(state, "invalid", ...NOTHING);
          return handlers.editMessage.step(state, session, seenOnly(state, params), reader);
        },
      },
      notify: {
        ...handlers.notify,
        step: (state, session, params, reader) => {
          // Dossier 7.21.
          if (typeof params.body.realm !== "string") return refuse(state, "invalid", ...NOTHING);
          const step = handlers.notify.step(state, session, params, reader);
          const chat = state.chats.get(params.path.chatId.toUpperCase());
          // Dossier 5.24.
          return step.reply.ok && chat?.isPersonal && !hasListener(chat, callerOf(state, session)?.id)
            ? crash(state)
            : step;
        },
      },
    };
  }

  /** A text that this snapshot takes, as one that the model takes too (dossier 7.18). */
  #shortened<B extends { readonly text?: string | null }>(body: B): B {
    const { text } = body;
    if (typeof text !== "string" || Buffer.byteLength(text) <= 2048) return body;
    const most = this.#isOld ? 2048 : 25_000;
    return [...text].length <= most ? { ...body, text: text.slice(0, 40) } : body;
  }

  #users(): Partial<Handlers> {
    return {
      // Dossier 6.1.
      register: stepping(handlers.register, (step, { state }) =>
        codeOf(step) === "taken-username" ? crash(state) : step,
      ),
      listUsers:
        this.#snapshot === "a"
          ? { ...handlers.listUsers, step: (state) => refuse(state, "malformed-id", ...NOTHING) }
          : this.#snapshot === "b"
            ? asking(handlers.listUsers, ({ params: { query, ...params } }) => {
                const { count: _, ...rest } = query;
                return { ...params, query: rest };
              })
            : handlers.listUsers,
      ...(this.#isOld && {
        replacePassword: { ...handlers.replacePassword, step: (state) => refuse(state, "unknown-path", ...NOTHING) },
      }),
      ...(!this.#isOld && {
        changePassword: { ...handlers.changePassword, step: (state) => refuse(state, "unknown-path", ...NOTHING) },
      }),
      // Dossier 7.44.
      unregister: stepping(handlers.unregister, (step, { state, session }) => {
        const id = callerOf(state, session)?.id;
        return state.chats.some(({ ownerId }) => ownerId === id) ? crash(state) : step;
      }),
      // Dossier 7.36.
      addContact: {
        ...handlers.addContact,
        step: (state, session, params, reader) => {
          const { isFavorite, isBlocked, user } = params.body;
          const isWhole = typeof isFavorite === "boolean" && typeof isBlocked === "boolean";
          const isNamed = "username" in user && typeof user.username === "string";
          if (!isWhole || (this.#isOld && !isNamed)) return refuse(state, "invalid", ...NOTHING);
          return handlers.addContact.step(state, session, params, reader);
        },
      },
    };
  }

  /** Dossier 6.3. */
  #files(): Partial<Handlers> {
    const never = (state: State): ChatServerStep<never> => refuse(state, "unknown-file", ...NOTHING);
    const { downloadFile, downloadUpload } = handlers;
    const isExact = (state: State, fileName: string): boolean =>
      state.files.get(fileName.toLowerCase())?.name === fileName;
    return {
      uploadFile: stepping(handlers.uploadFile, (step, { state, params }) => {
        const { contentType } = rawBodyOf(params) ?? {};
        const breaks =
          contentType === undefined || (this.#isOld && contentType.includes("/") && !MAPPED.has(contentType));
        return breaks ? crash(state) : step;
      }),
      ...(this.#snapshot === "a" && {
        downloadFile: { ...downloadFile, step: never },
        downloadUpload: { ...downloadUpload, step: never },
        deleteUpload: { ...handlers.deleteUpload, step: (state) => refuse(state, "unknown-path", ...NOTHING) },
      }),
      ...(this.#snapshot === "b" && {
        downloadFile: stepping(downloadFile, (step, { state, params: { path } }) =>
          step.reply.ok && !isExact(state, path.fileName) ? never(state) : step,
        ),
        deleteUpload: {
          ...handlers.deleteUpload,
          step: (state, session, params, reader) => {
            const step = handlers.deleteUpload.step(state, session, params, reader);
            return step.reply.ok ? step : accept(state, undefined, []);
          },
        },
      }),
    };
  }
}

const MAPPED: ReadonlySet<string> = new Set(["image/jpeg", "audio/mpeg", "video/mp4"]);

/** Visibility is read of messages that are not visible only (dossier 5.22). */
function seenOnly<
  P extends { readonly path: { readonly messageId: string }; readonly body: { readonly isVisible?: boolean | null } },
>(state: State, params: P): P {
  const message = messageById(state, params.path.messageId)?.message;
  return message?.isVisible ? { ...params, body: { ...params.body, isVisible: undefined } } : params;
}

/** There must be just one other who is not kept from posting. */
function hasListener({ members }: Chat, callerId: number | undefined): boolean {
  return members.filter(({ isBlockedUser }, userId) => userId !== callerId && !isBlockedUser).size === 1;
}

/** The step of a message with its whole text. */
function restored(step: ChatServerStep<MessageView>, text: string): ChatServerStep<MessageView> {
  if (!step.reply.ok) return step;
  const { result } = step.reply;
  const message = messageById(step.state, String(result.id))?.message;
  return {
    ...step,
    state: message ? putMessage(step.state, { ...message, text }) : step.state,
    reply: { ok: true, result: { ...result, text } },
    events: step.events.map((emission) => {
      const { event } = emission;
      if (event.event !== "message" || !event.payload) return emission;
      return { ...emission, event: { ...event, payload: { ...event.payload, text } } };
    }),
  };
}
