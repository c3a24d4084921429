// What goes wrong without anybody's program being wrong, told apart by who can put it right. A protocol's own refusals are
// no errors but values, and what a target does wrong is a verdict.

export interface KitErrorOptions extends ErrorOptions {
  /** What to do about it, as a sentence. */
  readonly hint?: string;
}

abstract class KitError extends Error {
  readonly hint: string | undefined;

  /** @param message what was expected and what was found; never a secret, for it is printed */
  constructor(name: string, message: string, options: KitErrorOptions = {}) {
    super(message, options);
    this.name = name;
    this.hint = options.hint;
  }
}

/** Whoever runs wireproof asked for what it cannot do, or configured what cannot be. Exit code 2. */
export class UsageError extends KitError {
  constructor(message: string, options?: KitErrorOptions) {
    super("UsageError", message, options);
  }
}

/** Nothing could be judged: the target, or something that it needs, could not be reached or set up. Exit code 3. */
export class InconclusiveError extends KitError {
  constructor(message: string, options?: KitErrorOptions) {
    super("InconclusiveError", message, options);
  }
}

/** What was thrown, as words for a message. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
