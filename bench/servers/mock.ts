// The mock with its default world, as `wireproof mock chat-manager --quiet` serves it.

import { serveMock } from "../../mocks/serve.ts";
import { worlds } from "../../mocks/worlds.ts";
import { protocols } from "../../src/protocols/index.ts";

const served = await serveMock(protocols["chat-manager"], { world: worlds["chat-manager"](), seed: 1 });
console.log(served.ready.url);
