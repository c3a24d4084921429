/**
 * Leaves out whatever is not needed for `fails` to hold, one element at a time from the end, until nothing more can go.
 * Commands are valid in every state, so any subsequence can be tried.
 * @param attempts the most times that `fails` is asked.
 */
export async function shrink<T>(
  items: readonly T[],
  fails: (items: readonly T[]) => Promise<boolean>,
  attempts: number,
): Promise<readonly T[]> {
  let kept = items;
  let left = attempts;
  for (let again = true; again && left > 0;) {
    again = false;
    for (let index = kept.length - 1; index >= 0 && left > 0; index--) {
      const without = kept.filter((_, position) => position !== index);
      left--;
      if (!(await fails(without))) continue;
      kept = without;
      again = true;
    }
  }
  return kept;
}
