import { once } from "node:events";
import type { Command } from "commander";
import type { SessionEntry } from "../../../mocks/journal.ts";
import type { Exchanged } from "../../../mocks/serve.ts";
import { serveMock } from "../../../mocks/serve.ts";
import type { World } from "../../../mocks/world.ts";
import type { Mutation, Mutant } from "../../../mocks/mutation.ts";
import { worlds } from "../../../mocks/worlds.ts";
import type { Branches } from "../../behaviour/choices.ts";
import { refuseBranch } from "../../behaviour/choices.ts";
import type { ProtocolId } from "../../protocols/index.ts";
import { protocols } from "../../protocols/index.ts";
import type { Protocol } from "../../protocols/protocol.ts";
import { UsageError, wordsOf } from "../../support/errors.ts";
import { isLoopback } from "../../support/loopback.ts";
import { didYouMean } from "../../support/nearest.ts";
import { bannerOf } from "../banner.ts";
import type { Context } from "../context.ts";
import { EXIT } from "../exit-code.ts";
import { exchangeLine, sessionLine } from "../log-line.ts";
import { collect, controlPort, port, seed } from "../option-values.ts";
import { parseProtocol } from "../protocol-argument.ts";
import { readConfiguration } from "../read-configuration.ts";

interface MockFlags {
  readonly host: string;
  readonly port?: number;
  readonly world?: string;
  readonly seed: number;
  readonly choice: readonly string[];
  readonly violate?: string;
  readonly controlPort: number | "off";
  readonly json?: true;
  readonly quiet?: true;
}

/** `wireproof mock <protocol>` */
export function addMock(program: Command, context: Context): void {
  program
    .command("mock")
    .summary("serve a stateful mock")
    .description("Serve a stateful mock until it is interrupted.")
    .argument("<protocol>")
    .option("--host <host>", "address to listen on", "127.0.0.1")
    .option("--port <n>", "0: any; without it the protocol's own, or any if it has none", port)
    .option("--world <file>", "YAML: who may ask, and what there is")
    .option("--seed <n>", "from which ids and tokens are made", seed, 1)
    .option("--choice <id=branch>", "what to do where the documents leave it open; repeatable", collect, [])
    .option("--violate <mutant>", "be wrong in this one way; `list --mutants` names them")
    .option("--control-port <n|off>", "0: any", controlPort, 0)
    .option("--json", "one line of JSON on stdout when it is ready, nothing else there")
    .option("--quiet", "no line for each request")
    .action(async (name: string, flags: MockFlags) => {
      const id = parseProtocol(name);
      const protocol: Protocol = protocols[id];
      const { io } = context;
      const mutation = flags.violate === undefined ? undefined : await violation(flags.violate, id, context);
      const options = {
        host: flags.host,
        port: flags.port ?? protocol.port ?? 0,
        controlPort: flags.controlPort,
        seed: flags.seed,
        world: worldOf(id, flags.world),
        branches: branchesOf(protocol, flags.choice),
        ...(mutation && { mutation }),
        ...(!flags.quiet && {
          onExchange: (exchange: Exchanged) => io.err.write(exchangeLine(exchange)),
          onSession: (entry: SessionEntry) => io.err.write(sessionLine(entry)),
        }),
        onCrash: (error: unknown) => io.err.write(`internal error: ${wordsOf(error)}\n`),
      };
      await using served = await serveMock(protocol, options);
      if (!isLoopback(flags.host)) {
        io.err.write(
          `warning: ${flags.host} can be reached from other machines, and the mock's credentials are no secrets\n`,
        );
      }
      (flags.json ? io.err : io.out).write(bannerOf(served.ready, protocol.contract));
      if (flags.json) io.out.write(`${JSON.stringify(served.ready)}\n`);
      if (!io.interrupt.aborted) await once(io.interrupt, "abort");
      context.end(EXIT.done);
    });
}

function worldOf(id: ProtocolId, name: string | undefined): World {
  if (name === undefined) return worlds[id]();
  return worlds[id]({ file: { name, text: readConfiguration(name, "a world file") } });
}

/** @throws UsageError for a choice or branch that there is not, and for two branches of one choice */
export function branchesOf({ behaviour }: Protocol, texts: readonly string[]): Branches {
  const branches = new Map<string, string>();
  for (const text of texts) {
    const [, id, branch] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    if (id === undefined || branch === undefined)
      throw new UsageError(`expected ID=BRANCH in --choice, found "${text}"`);
    const refusal = refuseBranch(behaviour.choices, id, branch);
    if (refusal !== undefined) throw new UsageError(refusal);
    if (branches.has(id)) throw new UsageError(`expected one branch of ${id} in --choice, found two`);
    branches.set(id, branch);
  }
  return branches;
}

async function violation(wanted: string, id: ProtocolId, context: Context): Promise<Mutation> {
  const { mutants } = await context.engine();
  return mutantOf(mutants[id], wanted, id).mutate();
}

function mutantOf(mutants: readonly Mutant[], wanted: string, protocol: string): Mutant {
  const mutant = mutants.find(({ id }) => id === wanted);
  if (mutant) return mutant;
  const ids = mutants.map(({ id }) => id);
  const hint = didYouMean(wanted, ids) ?? `"wireproof list ${protocol} --mutants" names them.`;
  throw new UsageError(`expected a mutant in --violate, found "${wanted}", which is none`, { hint });
}
