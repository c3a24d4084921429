/** A time as it stands in answers: whole seconds, UTC. */
export function iso(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
