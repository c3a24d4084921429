/** The place of a case in which markers are sent: made once, by the first who can, and all others let in as they come. */
export class MarkerPlace {
  readonly #namespace: string;
  readonly #admitted = new Set<string>();
  #made: { readonly id: string; readonly maker: string } | undefined;
  #hasFailed = false;
  #texts = 0;

  constructor(namespace: string) {
    this.#namespace = namespace;
  }

  /** Undefined: it was not made. */
  get made(): { readonly id: string; readonly maker: string } | undefined {
    return this.#made;
  }

  /** A text that no other marker has. */
  nextText(): string {
    return `marker ${this.#namespace}.${++this.#texts}`;
  }

  /**
   * Makes the place if there is none, and lets those in who are not in it yet. Undefined: it cannot be made, and is not tried
   * again.
   *
   * @param make by whom and by which text; what names the place
   */
  async prepare(
    names: readonly string[],
    make: (maker: string, text: string) => Promise<string | undefined>,
    admit: (id: string, name: string, maker: string) => Promise<void>,
  ): Promise<string | undefined> {
    const [first] = names;
    if (first === undefined || this.#hasFailed) return undefined;
    if (!this.#made) {
      const id = await make(first, `marker place ${this.#namespace}`);
      if (id === undefined) {
        this.#hasFailed = true;
        return undefined;
      }
      this.#made = { id, maker: first };
    }
    const { id, maker } = this.#made;
    for (const name of names) {
      if (this.#admitted.has(name)) continue;
      this.#admitted.add(name);
      await admit(id, name, maker);
    }
    return id;
  }
}
