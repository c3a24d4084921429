// Mutations of what a mock hears: a request is understood as another one, so that what comes of it is consistent in itself.

import type { RpcOperationId } from "../../../generated/trueconf/contract.ts";
import { decodeText, parseJson } from "../../../src/binding/http-text.ts";
import { isRecord } from "../../../src/contract/is-record.ts";
import type { Frame } from "../../../src/transport/frame.ts";
import { at } from "../../json-change.ts";
import type { Change } from "../../json-change.ts";
import type { Mutation } from "../../mutation.ts";

/** The members of a frame; undefined for what is no object. */
export function membersOf({ data }: Frame): Readonly<Record<string, unknown>> | undefined {
  const parsed = parseJson(decodeText(data) ?? "");
  return parsed.ok && isRecord(parsed.value) ? parsed.value : undefined;
}

export function frameOf(members: unknown): Frame {
  return { data: JSON.stringify(members), binary: false };
}

/** Hears other requests than were sent. Undefined: the frame is passed over. */
export function hears(
  change: (members: Readonly<Record<string, unknown>>, frame: Frame, session: string) => unknown,
): () => Mutation {
  return () => ({
    incoming(frame, session) {
      const members = membersOf(frame);
      if (!members) return frame;
      const heard = change(members, frame, session);
      return heard === undefined ? undefined : heard === members ? frame : frameOf(heard);
    },
  });
}

/** Hears another payload of one operation. */
export function rewrites(operation: RpcOperationId, pointer: string, change: Change): () => Mutation {
  return hears((members) => (members["method"] === operation ? at(members, `/payload${pointer}`, change) : members));
}

/** Does not know a method. */
export function unknows(operation: RpcOperationId): () => Mutation {
  return hears((members) => (members["method"] === operation ? { ...members, method: `${operation}?` } : members));
}
