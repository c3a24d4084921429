import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { numberAt, parse } from "./json.ts";
import type { Launcher } from "./launcher.ts";

const AUTOCANNON = createRequire(import.meta.url).resolve("autocannon");
const CONNECTIONS = "32";

/** A request that is sent over and over. */
export interface Shot {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Drive {
  /** Answers in a second. */
  readonly rate: number;
  /** The same for a second of the server's processor time; undefined where the system does not tell. */
  readonly cpuRate: number | undefined;
}

/** Sends a request over 32 connections for some seconds. @throws Error when one is not answered with 2xx */
export async function drive(
  launcher: Launcher,
  server: { readonly url: string; readonly pid: number },
  { method, path, headers, body }: Shot,
  seconds: number,
): Promise<Drive> {
  const before = cpuSeconds(server.pid);
  const report = parse(
    await launcher.output("driver", [
      AUTOCANNON,
      "--json",
      `--connections=${CONNECTIONS}`,
      `--duration=${seconds}`,
      `--method=${method}`,
      ...Object.entries(headers).flatMap(([name, value]) => ["--headers", `${name}: ${value}`]),
      ...(body === undefined ? [] : ["--body", body]),
      server.url + path,
    ]),
  );
  const after = cpuSeconds(server.pid);
  const [answers, others] = [numberAt(report, "2xx"), numberAt(report, "non2xx") + numberAt(report, "errors")];
  if (others > 0 || answers === 0) throw new Error(`${server.url}: ${answers} answers with 2xx, ${others} without`);
  return {
    rate: answers / numberAt(report, "duration"),
    cpuRate: before === undefined || after === undefined ? undefined : answers / (after - before),
  };
}

/** All threads of the process, in user and kernel mode; Linux counts in hundredths of a second. */
function cpuSeconds(pid: number): number | undefined {
  if (process.platform !== "linux") return undefined;
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
