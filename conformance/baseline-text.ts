// A baseline as it is written: what people wrote in it stays, their comments included.

import { Document, YAMLSeq, isMap, isSeq, parseDocument, visit } from "yaml";
import type { Baseline, BaselineEntry } from "./baseline.ts";
import { knownBy, nameOf } from "./baseline.ts";
import type { Report } from "./report.ts";

/** What becomes of a baseline by a run. */
export interface UpdatedBaseline extends Baseline {
  readonly added: readonly BaselineEntry[];
  readonly dropped: readonly BaselineEntry[];
}

const UNEXPLAINED = "not yet explained";

/** Drops the entries that a report calls stale, adds the failures that no entry knows, and sorts. */
export function updated(baseline: Baseline, { failures, baseline: judged }: Report): UpdatedBaseline {
  const gone = new Set((judged?.stale ?? []).map(nameOf));
  const dropped = baseline.entries.filter((entry) => gone.has(nameOf(entry)));
  const added = new Map<string, BaselineEntry>();
  for (const failure of failures) {
    if (knownBy(baseline, failure)) continue;
    const { requirement, operation } = failure;
    added.set(nameOf({ requirement, operation }), { requirement, operation, reason: UNEXPLAINED });
  }
  const kept = baseline.entries.filter((entry) => !dropped.includes(entry));
  const entries = [...kept, ...added.values()].toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return { file: baseline.file, entries, added: [...added.values()], dropped };
}

/** The text of a baseline that came of another, whose text was `text`. */
export function baselineText(text: string, before: Baseline, after: Baseline): string {
  const document = parseDocument(text);
  const head = takeHead(document);
  const written = isSeq(document.contents) && !hasAliases(document) ? document.contents : undefined;
  const list = new YAMLSeq();
  list.items = after.entries.map((entry) => {
    const node = written?.items[before.entries.indexOf(entry)];
    return isMap(node) ? node : new Document(entry).contents;
  });
  list.commentBefore = written?.commentBefore ?? null;
  list.comment = written?.comment ?? null;
  const result = new Document(list);
  result.commentBefore = head ?? document.commentBefore;
  result.comment = document.comment;
  return result.toString({ lineWidth: 120 });
}

/**
 * The parser takes all that stands above the first entry for a comment on it. What has an empty line behind it is about the
 * file, whichever entry is the first one later.
 */
function takeHead({ contents }: Document.Parsed): string | undefined {
  const [first] = isSeq(contents) ? contents.items : [];
  const comment = isMap(first) ? first.commentBefore : undefined;
  const end = comment?.lastIndexOf("\n\n") ?? -1;
  if (!isMap(first) || !comment || end < 0) return undefined;
  first.commentBefore = comment.slice(end + 2);
  return comment.slice(0, end);
}

/** What an alias stands for may be in an entry that is dropped; then the entries are written anew. */
function hasAliases(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}
