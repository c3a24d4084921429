// How scenarios are written: by an id within their area, what is sent, and what a target must have for it.

import type { Scenario } from "../../suite.ts";
import type { Options } from "../commands.ts";

export const R = "trueconf";

type Commands = Scenario["commands"];

/** With what surrounds a command, the requirement that it is about. */
export const about = (name: string, options: Options = {}): Options => ({ ...options, subject: `${R}.${name}` });

/** For areas where one scenario needs this and another that. */
export const within =
  (area: string) =>
  (id: string, commands: Commands, ...needs: string[]): Scenario => ({
    id: `${R}/${area}/${id}`,
    commands,
    ...(needs.length > 0 && { needs }),
  });

type Written = (id: string, ...commands: Commands) => Scenario;

interface Area {
  readonly scenario: Written;
  /** For a target of which two accounts are known. */
  readonly two: Written;
  /** For a target that grants tokens. */
  readonly tokens: Written;
}

/** `always` is what every scenario of the area needs. */
export function inArea(area: string, ...always: string[]): Area {
  const write = within(area);
  return {
    scenario: (id, ...commands) => write(id, commands, ...always),
    two: (id, ...commands) => write(id, commands, ...always, "second-account"),
    tokens: (id, ...commands) => write(id, commands, ...always, "token-endpoint"),
  };
}
