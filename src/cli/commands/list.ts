import type { Command } from "commander";
import { operationsOf } from "../../contract/operations-of.ts";
import type { ProtocolId } from "../../protocols/index.ts";
import { protocols } from "../../protocols/index.ts";
import { UsageError } from "../../support/errors.ts";
import type { Catalogue, Kind } from "../catalogue.ts";
import { KINDS, catalogueOf } from "../catalogue.ts";
import type { Context } from "../context.ts";
import { EXIT } from "../exit-code.ts";
import { PROTOCOL_IDS, parseProtocol } from "../protocol-argument.ts";

type ListFlags = { readonly [K in Kind]?: true } & { readonly json?: true };

/** `wireproof list [protocol]` */
export function addList(program: Command, context: Context): void {
  const command = program
    .command("list")
    .summary("what there is of a protocol")
    .description("List the protocols, or what there is of them.")
    .argument("[protocol]", "all without it");
  for (const kind of KINDS) command.option(`--${kind}`, `its ${kind}`);
  command.option("--json", "as JSON").action(async (name: string | undefined, flags: ListFlags) => {
    const ids = name === undefined ? PROTOCOL_IDS : [parseProtocol(name)];
    const [kind, another] = KINDS.filter((candidate) => flags[candidate]);
    if (another !== undefined) throw new UsageError(`expected one kind to list, found --${kind} and --${another}`);
    const { rows, lines } = kind === undefined ? overview(ids) : await everyCatalogue(ids, kind, context);
    context.io.out.write(flags.json ? `${JSON.stringify(rows, null, 2)}\n` : inColumns(lines));
    context.end(EXIT.done);
  });
}

function overview(ids: readonly ProtocolId[]): Catalogue {
  const rows = ids.map((id) => {
    const { contract } = protocols[id];
    const { title, hash } = contract;
    const count = (kind: "requirements" | "choices" | "errors"): number => Object.keys(contract[kind]).length;
    const counts = {
      operations: operationsOf(contract).length,
      requirements: count("requirements"),
      choices: count("choices"),
      errors: count("errors"),
    };
    return { id, title, hash, ...counts };
  });
  const lines = rows.map((row) => [
    row.id,
    `${row.operations} operations`,
    `${row.requirements} requirements`,
    row.title,
  ]);
  return { rows, lines };
}

async function everyCatalogue(ids: readonly ProtocolId[], kind: Kind, context: Context): Promise<Catalogue> {
  const catalogues = await Promise.all(ids.map((id) => catalogueOf(id, kind, () => context.engine())));
  return { rows: catalogues.flatMap(({ rows }) => rows), lines: catalogues.flatMap(({ lines }) => lines) };
}

/** Columns as wide as they must be; the last one ends where it ends. */
function inColumns(lines: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const line of lines) {
    for (const [index, cell] of line.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  }
  const padded = lines.map((line) =>
    line
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return padded.map((line) => `${line}\n`).join("");
}
