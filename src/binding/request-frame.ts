import { isRecord } from "../contract/is-record.ts";
import { REQUEST } from "./json-frame.ts";
import type { FrameEdit } from "./rpc.ts";

/** A request as text, with whatever is deliberately odd about it. `previous`: the id of the request before. */
export function encodeRequestFrame(
  method: string,
  id: number,
  params: unknown,
  edit: FrameEdit = {},
  previous: number = id,
): string {
  const members: [string, unknown][] = [];
  const say = (name: string, value: unknown): void => {
    if (value !== "left-out") members.push([name, value]);
  };
  say("type", edit.type === undefined ? REQUEST : edit.type);
  say("id", edit.id === undefined ? id : edit.id === "reused" ? previous : edit.id);
  say("method", edit.method === undefined ? method : edit.method);
  if (edit.payload === undefined) members.push(["payload", params ?? {}]);
  else if (edit.payload !== "left-out") members.push(["payload", edit.payload.instead]);
  members.push(...Object.entries(edit.extra ?? {}));
  const frame = JSON.stringify(Object.fromEntries(members));
  if (edit.form === undefined) return frame;
  const value: unknown = JSON.parse(frame);
  return edit.form === "reversed" ? JSON.stringify(reversed(value)) : ` \n${spacious(value)}\r\n`;
}

/** With the members of all objects in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isRecord(value)) return value;
  const members = Object.entries(value).toReversed();
  return Object.fromEntries(members.map(([name, member]) => [name, reversed(member)]));
}

/** With every kind of white space that JSON knows, wherever it may stand. */
function spacious(value: unknown): string {
  if (Array.isArray(value)) return `[ ${value.map(spacious).join(" ,\t")}\n]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)} :\t${spacious(member)}`);
  return `{\r\n${members.join(" ,\n")} }`;
}
