import { LineCounter, parseDocument } from "yaml";
import { parseDuration } from "./duration.ts";
import { UsageError } from "./errors.ts";
import { didYouMean } from "./nearest.ts";

/** What is done to each text of a file as it is read, so that a secret can stay outside. */
export type Expand = (text: string, place: string) => string;

/**
 * A mapping in a YAML file that people write. It is read key by key, and whatever is wrong is said with its place and never
 * with its value, which may be a secret. Every method but `keys` throws a UsageError for what does not fit.
 */
export class ConfigSection {
  readonly #entries: ReadonlyMap<string, unknown>;
  readonly #place: string;
  readonly #expand: Expand;

  private constructor(value: object, place: string, expand: Expand) {
    this.#entries = new Map(Object.entries(value));
    this.#place = place;
    this.#expand = expand;
  }

  /** @param file name of the file, for messages */
  static parse(text: string, file: string, expand: Expand = (value) => value): ConfigSection {
    const value = parseYaml(text, file);
    return new ConfigSection(value === null ? {} : mapping(value, file), file, expand);
  }

  /** The same for a file that is a list of mappings. */
  static parseList(text: string, file: string, expand: Expand = (value) => value): readonly ConfigSection[] {
    const value = parseYaml(text, file);
    if (value === null) return [];
    if (!Array.isArray(value)) throw new UsageError(`expected a list as ${file}, found ${kindOf(value)}`);
    return value.map((item, index) => {
      const place = `entry ${index + 1} in ${file}`;
      return new ConfigSection(mapping(item, place), place, expand);
    });
  }

  keys(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Refuses every key but these: nothing is accepted and ignored. */
  allow(keys: readonly string[]): void {
    for (const key of this.#entries.keys()) {
      if (keys.includes(key)) continue;
      const hint = didYouMean(key, keys) ?? `The keys are ${keys.join(", ")}.`;
      throw new UsageError(`unknown key "${key}" in ${this.#place}`, { hint });
    }
  }

  text(key: string): string | undefined {
    const value = this.#entries.get(key);
    return value === undefined ? undefined : this.#textOf(value, this.#at(key));
  }

  texts(key: string): readonly string[] | undefined {
    return this.#list(key)?.map((item, index) => this.#textOf(item, this.#at(`${key}[${index}]`)));
  }

  flag(key: string): boolean | undefined {
    const value = this.#entries.get(key);
    if (value === undefined || typeof value === "boolean") return value;
    throw new UsageError(`expected true or false as ${this.#at(key)}, found ${kindOf(value)}`);
  }

  wholeNumber(key: string, most: number): number | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most) return value;
    throw new UsageError(`expected a whole number from 0 to ${most} as ${this.#at(key)}, found ${kindOf(value)}`);
  }

  /** Milliseconds. */
  duration(key: string): number | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    try {
      return parseDuration(text);
    } catch (cause) {
      throw new UsageError(`expected a duration such as 250ms, 5s or 2m as ${this.#at(key)}`, { cause });
    }
  }

  section(key: string): ConfigSection | undefined {
    const value = this.#entries.get(key);
    return value === undefined ? undefined : this.#sectionOf(value, this.#at(key));
  }

  sections(key: string): readonly ConfigSection[] | undefined {
    return this.#list(key)?.map((item, index) => this.#sectionOf(item, this.#at(`${key}[${index}]`)));
  }

  /** A text that must be there. */
  needText(key: string): string {
    const text = this.text(key);
    if (text === undefined) throw new UsageError(`expected ${this.#at(key)}, found no such key`);
    return text;
  }

  #at(key: string): string {
    return `${key} in ${this.#place}`;
  }

  #list(key: string): readonly unknown[] | undefined {
    const value = this.#entries.get(key);
    if (value === undefined || Array.isArray(value)) return value;
    throw new UsageError(`expected a list as ${this.#at(key)}, found ${kindOf(value)}`);
  }

  #textOf(value: unknown, place: string): string {
    if (typeof value === "string") return this.#expand(value, place);
    const hint = typeof value === "object" ? {} : { hint: "Put it in quotes." };
    throw new UsageError(`expected text as ${place}, found ${kindOf(value)}`, hint);
  }

  #sectionOf(value: unknown, place: string): ConfigSection {
    return new ConfigSection(mapping(value, place), place, this.#expand);
  }
}

function parseYaml(text: string, file: string): unknown {
  const lineCounter = new LineCounter();
  // Pretty errors quote the line, which may hold a secret.
  const document = parseDocument(text, { prettyErrors: false, lineCounter });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw new UsageError(`expected YAML in ${file}, found an error in line ${line}, column ${col}: ${error.code}`);
  }
  return document.toJS();
}

function mapping(value: unknown, place: string): object {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new UsageError(`expected keys and values as ${place}, found ${kindOf(value)}`);
}

function kindOf(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "keys and values";
  return typeof value === "string" ? "text" : `a ${typeof value}`;
}
