/** What exists before the first command, and who may speak. */
export interface World {
  readonly state: unknown;
  readonly actors: readonly Actor[];
  /** The state where the mock is reached at this origin, if that shows in what it answers. */
  readonly at?: (origin: string) => unknown;
}

/** Credentials that the world accepts; printed when a mock starts, so that a client can begin. */
export interface Actor {
  readonly name: string;
  readonly username?: string;
  readonly password?: string;
  readonly token?: string;
  readonly userId?: string;
}
