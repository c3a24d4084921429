// People in one chat, each of whom listens; says how long it took to tell them all. A message that is lost, comes twice or out of
// order ends it.

import { Audience } from "../../mocks/chatserver/audience.shared.ts";

const [, , url = "", people = "100", messages = "50", deaf = "0"] = process.argv;
await using audience = await Audience.gather(url, Number(people));
// Enough that what nobody reads does not fit into the buffers on the way.
const filling = "x".repeat(1500);
const { told, seconds } = await audience.hear(Number(messages), (n) => `${n} ${filling}`, Number(deaf));
console.log(JSON.stringify({ told, seconds, perSecond: told / seconds }));
