// What a message holds: what its kind asks for, and how a text arrives that was sent.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import { differences } from "../../../behaviour/differences.ts";
import { isRecord } from "../../../contract/is-record.ts";
import type { ContentView, Message } from "../state.ts";
import type { TrueConfReader } from "../vocabulary.ts";

/** A text as a client writes it. */
export type SentText = NonNullable<Message["sent"]>;

type Demands = Pick<TrueConfReader, "demand">;

/** Kinds of messages: what somebody says is 200 and above. */
export const KIND = { text: 200, forwarded: 201, file: 202, place: 203, survey: 204, voice: 205 } as const;

type Asked = readonly (readonly [member: keyof ContentView & string, ...types: readonly string[]])[];

/** What must be in a message of each kind. */
const ASKED: ReadonlyMap<number, { readonly requirement: RequirementId; readonly members: Asked }> = new Map([
  [
    1,
    {
      requirement: "trueconf.content.add-participant",
      members: [
        ["userId", "string"],
        ["role", "string"],
      ],
    },
  ],
  [2, { requirement: "trueconf.content.remove-participant", members: [["userId", "string"]] }],
  [21, { requirement: "trueconf.content.edit-title", members: [["title", "string"]] }],
  [22, { requirement: "trueconf.content.edit-avatar", members: [["avatarUrl", "string", "null"]] }],
  [23, { requirement: "trueconf.content.clear-history", members: [["forAll", "boolean"]] }],
  [
    110,
    {
      requirement: "trueconf.content.role",
      members: [
        ["userId", "string"],
        ["role", "string"],
      ],
    },
  ],
  [
    KIND.forwarded,
    {
      requirement: "trueconf.content.forwarded",
      members: [
        ["messageId", "string"],
        ["timestamp", "number"],
        ["author", "object"],
        ["type", "number"],
        ["content", "object"],
      ],
    },
  ],
  [
    KIND.file,
    {
      requirement: "trueconf.content.attachment",
      members: [
        ["name", "string"],
        ["size", "number"],
        ["mimeType", "string"],
        ["fileId", "string"],
        ["readyState", "number"],
      ],
    },
  ],
  [
    KIND.place,
    {
      requirement: "trueconf.content.location",
      members: [
        ["latitude", "number"],
        ["longitude", "number"],
      ],
    },
  ],
  [
    KIND.survey,
    {
      requirement: "trueconf.content.survey",
      members: [
        ["url", "string"],
        ["appVersion", "number"],
        ["path", "string"],
        ["title", "string"],
        ["description", "string"],
        ["buttonText", "string"],
        ["secret", "string"],
        ["alt", "string"],
      ],
    },
  ],
  [
    KIND.voice,
    {
      requirement: "trueconf.content.voice",
      members: [
        ["fileId", "string"],
        ["size", "number"],
        ["mimeType", "string"],
        ["duration", "number"],
      ],
    },
  ],
]);

/** Whether the number of a kind is documented. */
export function isKnownType(type: number): boolean {
  return type === KIND.text || ASKED.has(type);
}

/** That a message which is shown has what its kind asks for. */
export function demandContent(type: number, content: ContentView, reader: Demands): void {
  if (type === KIND.text) {
    const observed = (): { expected: string; observed: string } => ({
      expected: "a content with text and parseMode",
      observed: JSON.stringify(content),
    });
    reader.demand("trueconf.content.text", typeof content.text === "string", observed);
    reader.demand("trueconf.content.parse-mode", typeof content.parseMode === "string", observed);
    reader.demand("trueconf.content.parse-mode-html", content.parseMode === "html", () => ({
      expected: "parseMode html",
      observed: String(content.parseMode),
    }));
    return;
  }
  const asked = ASKED.get(type);
  if (!asked) return;
  const missing = asked.members.filter(([member, ...types]) => !types.includes(typeOf(content[member])));
  reader.demand(asked.requirement, missing.length === 0, () => ({
    expected: `a content of type ${type} with ${asked.members.map(([member]) => member).join(", ")}`,
    observed: JSON.stringify(content),
  }));
}

function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** The text as a mock lets it arrive: with the words that were sent, so that whoever compares them finds them. */
export function arriving({ text, parseMode, buttons }: SentText): ContentView {
  return {
    text: parseMode === "html" ? withoutAttributes(text) : text,
    parseMode: "html",
    ...(buttons && { buttons }),
  };
}

const TAG = /<([a-z][a-z0-9]*)\b([^<>]*)>/giu;
const LINK = /\bhref\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/iu;

/** Markup without what its tags say beside their names, but for the target of a link. */
function withoutAttributes(html: string): string {
  return html.replaceAll(TAG, (tag, name: string, attributes: string) => {
    if (!attributes.includes("=")) return tag;
    const target = name.toLowerCase() === "a" ? LINK.exec(attributes)?.[0] : undefined;
    return target === undefined ? `<${name}>` : `<${name} ${target}>`;
  });
}

/** A text that no formatting touches: it arrives as it was sent, whatever a target makes of formats. */
function isPlain({ text }: SentText): boolean {
  return !/[<>&"'*_~`\n\r[\]\\#]/u.test(text);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&#39;": "'",
  "&amp;": "&",
};

/** What people see of markup. */
function visible(html: string): string {
  return html
    .replaceAll(/<br\s*\/?>/giu, "\n")
    .replaceAll(/<\/?[a-z][^<>]*>/giu, "")
    .replaceAll(/&(?:lt|gt|quot|apos|amp|#39);/gu, (entity) => ENTITIES[entity] ?? entity);
}

/** Whether a text can be what became of one that was sent: the words must be the same, their markup may differ. */
function saysTheSame({ text, parseMode }: SentText, arrived: string): boolean {
  if (arrived === text) return true;
  // How a target reads markdown that is in doubt is nowhere said.
  if (parseMode === "markdown" && /[*_~`[\]\\#<>&]/u.test(text)) return true;
  return visible(arrived) === (parseMode === "html" ? visible(text) : text);
}

/** What a message holds from now on, as far as it is known. */
export interface Known {
  readonly content: ContentView;
  /** Given as long as it was not seen how the text arrives. */
  readonly sent?: SentText;
}

/**
 * What a text becomes. What is seen of it must be the same text, or `requirement` is broken; where nothing is seen,
 * only a text is known that no formatting touches.
 */
export function written(
  sent: SentText,
  seen: ContentView | undefined,
  requirement: RequirementId,
  reader: Demands,
): Known {
  const { text, buttons } = sent;
  if (!seen) return { content: isPlain(sent) ? { text } : {}, sent };
  reader.demand(requirement, seen.text !== undefined && saysTheSame(sent, seen.text), () => ({
    expected: `the text ${JSON.stringify(text)}`,
    observed: JSON.stringify(seen.text) ?? "none",
  }));
  if (sent.parseMode === "html" && withoutAttributes(text) !== text) {
    const arrived = seen.text ?? "";
    reader.demand("trueconf.content.html-attributes", withoutAttributes(arrived) === arrived, () => ({
      expected: "tags without attributes, but for the target of a link",
      observed: JSON.stringify(arrived),
    }));
  }
  if (buttons) {
    reader.demand("trueconf.text-content.buttons", differences(buttons, seen.buttons).length === 0, () => ({
      expected: `the buttons ${JSON.stringify(buttons)}`,
      observed: JSON.stringify(seen.buttons) ?? "none",
    }));
  }
  return {
    content: {
      ...(seen.text !== undefined && { text: seen.text }),
      ...(seen.parseMode !== undefined && { parseMode: seen.parseMode }),
      ...(seen.buttons && { buttons: seen.buttons }),
    },
  };
}

/** What of a message is the same wherever it is shown; how far a file is changes by itself. */
const LASTING: ReadonlyMap<number, readonly (keyof ContentView & string)[]> = new Map([
  [KIND.text, ["text", "parseMode", "buttons"]],
  [KIND.file, ["name", "size", "mimeType", "fileId"]],
  ...[...ASKED]
    .filter(([type]) => type !== KIND.file)
    .map(([type, { members }]): [number, (keyof ContentView & string)[]] => [type, members.map(([member]) => member)]),
]);

/** What is known of a content once it was seen. */
export function learned(type: number, known: ContentView, seen: ContentView): ContentView {
  const members = LASTING.get(type);
  if (!members) return known;
  const lasting = Object.fromEntries(
    members.filter((member) => seen[member] !== undefined).map((member) => [member, seen[member]]),
  );
  return { ...known, ...lasting };
}

export function isContent(value: unknown): value is ContentView {
  return isRecord(value);
}
