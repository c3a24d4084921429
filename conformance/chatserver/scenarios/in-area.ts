// How scenarios are written: by an id within their area, what is sent, and what a target must have for it.

import type { Scenario } from "../../suite.ts";
import type { Options } from "../commands.ts";

export const R = "chatserver";

type Commands = Scenario["commands"];

/** With what surrounds a command, the requirement that it is about. */
export const about = (name: string, options: Options = {}): Options => ({ ...options, subject: `${R}.${name}` });

/** `always` is what every scenario of the area needs. */
export const inArea =
  (area: string, ...always: string[]) =>
  (id: string, commands: Commands, ...needs: string[]): Scenario => {
    const all = [...always, ...needs];
    return { id: `${R}/${area}/${id}`, commands, ...(all.length > 0 && { needs: all }) };
  };
