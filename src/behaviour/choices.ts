/** The branch that is in force for each choice that has been settled. */
export type Branches = ReadonlyMap<string, string>;

/** The branches that are still possible, for each choice that a run has learned something about. */
export type PossibleBranches = ReadonlyMap<string, readonly string[]>;

/** A message that says why `id=branch` cannot be used, or undefined when it can. */
export function refuseBranch(
  choices: Readonly<Record<string, readonly string[]>>,
  id: string,
  branch: string,
): string | undefined {
  const branches = choices[id];
  if (!branches) return `there is no choice "${id}"; the choices are ${Object.keys(choices).join(", ")}`;
  if (!branches.includes(branch))
    return `choice ${id} has no branch "${branch}"; its branches are ${branches.join(", ")}`;
  return undefined;
}

/** What both allow. A choice that only one of them knows is as that one has it. */
export function intersectBranches(a: PossibleBranches, b: PossibleBranches): PossibleBranches {
  const result = new Map(a);
  for (const [choice, branches] of b) {
    const known = result.get(choice);
    result.set(choice, known ? known.filter((branch) => branches.includes(branch)) : branches);
  }
  return result;
}
