/** How many candidates are worth a look. */
const MOST = 3;

/** The candidates that someone who wrote `word` may have meant, the likeliest first; perhaps none. */
export function nearest(word: string, candidates: Iterable<string>): readonly string[] {
  const wanted = word.toLowerCase();
  const tolerated = Math.max(1, Math.floor(wanted.length / 3));
  const ranked: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    // Who remembers a part of a long id is helped too.
    const isPart = wanted.length >= 3 && other.includes(wanted);
    const distance = isPart ? 0.5 : editDistance(wanted, other, tolerated);
    if (distance <= tolerated) ranked.push({ candidate, distance });
  }
  return ranked
    .toSorted((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate))
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** "Did you mean ...?", or nothing to say. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const found = nearest(word, candidates);
  return found.length === 0 ? undefined : `Did you mean ${found.join(" or ")}?`;
}

/** Letters to insert, delete or replace; anything above `limit` when it is more than that. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
