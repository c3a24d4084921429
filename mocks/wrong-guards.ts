// Guards that let through what the right ones stop, or stop what they let through.

import type {
  Admission,
  AnyBehaviour,
  Behaviour,
  Command,
  Guarded,
  Irregularity,
  Vocabulary,
} from "../src/behaviour/behaviour.ts";
import { isRecord } from "../src/contract/is-record.ts";
import type { Mutation } from "./mutation.ts";

/**
 * For the model of one protocol.
 *
 * @param asAny gives the model back as it is: that every mock takes it is known of each protocol's, and not of all
 */
export function wrongGuards<V extends Vocabulary>(
  model: Behaviour<V>,
  asAny: (behaviour: Behaviour<V>) => AnyBehaviour,
) {
  type Admit = Behaviour<V>["admit"];

  /** Other guards, which may ask the right ones. */
  const guards = (
    admit: (state: V["state"], command: Command, reader: Guarded<V>, right: Admit) => Admission<V>,
  ): (() => Mutation) => {
    const wrong = asAny({ ...model, admit: (state, command, reader) => admit(state, command, reader, model.admit) });
    return () => ({ behaviour: () => wrong });
  };

  /** Does not mind what breaks one requirement, and goes on with what it makes of the parameters. */
  const overlooks = (
    requirement: V["requirement"],
    repair: (params: Readonly<Record<string, unknown>>, state: V["state"], command: Command) => unknown,
  ): (() => Mutation) =>
    guards((state, command, reader, right) => {
      const violations = command.irregularities.flatMap((one) => (one.kind === "params" ? one.violations : []));
      const overlooked = violations.filter(({ requirements }) => requirements.includes(requirement));
      if (overlooked.length === 0) return right(state, command, reader);
      // What else is wrong in the same place is repaired with it.
      const left = violations.filter(({ path }) => overlooked.every((one) => one.path !== path));
      const irregularities: Irregularity[] = command.irregularities.filter(({ kind }) => kind !== "params");
      if (left.length > 0) irregularities.push({ kind: "params", violations: left });
      const params = isRecord(command.params) ? repair(command.params, state, command) : command.params;
      return right(state, { ...command, params, irregularities }, reader);
    });

  return { guards, overlooks };
}
