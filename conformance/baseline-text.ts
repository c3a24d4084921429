// A baseline as it is written: what people wrote in it stays, their comments included.

import { Document, YAMLSeq, isMap, isSeq, parseDocument, visit } from "yaml";
import type { Baseline } from "./baseline.ts";

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
