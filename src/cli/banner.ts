import type { Actor } from "../../mocks/world.ts";
import type { Ready } from "../../mocks/serve.ts";
import type { Contract } from "../contract/contract.ts";
import { shellWord } from "./shell-word.ts";

/** What a person needs to begin with a mock: where it is, who may ask, and a request to try. */
export function bannerOf(ready: Ready, contract: Contract): string {
  const example = exampleRequest(ready, contract);
  const lines = [
    `${contract.title} (${ready.protocol}) is served at ${ready.url}`,
    ...(ready.ws === undefined ? [] : [`  sessions: ${ready.ws}`]),
    ...ready.actors.flatMap(credentialLines),
    ...(ready.control === undefined ? [] : [`  control:  ${ready.control}`]),
    ...(example === undefined ? [] : ["", `  ${example}`]),
    "",
    "Ctrl-C ends it.",
  ];
  return `${lines.join("\n")}\n`;
}

function credentialLines({ username, password, token, userId }: Actor): string[] {
  const person = userId === undefined ? "" : ` (${userId})`;
  return [
    ...(username === undefined ? [] : [`  account:  ${username} / ${password ?? ""}${person}`]),
    ...(username === undefined && userId !== undefined ? [`  user:     ${userId}`] : []),
    ...(token === undefined ? [] : [`  token:    ${token}`]),
  ];
}

/** The first read that needs nothing but credentials. */
function exampleRequest({ url, actors }: Ready, { operations }: Contract): string | undefined {
  const read = Object.values(operations).find(
    ({ method, parameters }) => method === "GET" && !parameters.some(({ required }) => required),
  );
  if (!read) return undefined;
  const token = actors.find((actor) => actor.token !== undefined)?.token;
  const authorization = `-H ${token === undefined ? '"Authorization: Bearer $TOKEN"' : shellWord(`Authorization: Bearer ${token}`)} `;
  return `curl ${read.secured ? authorization : ""}${shellWord(url + read.path)}`;
}
