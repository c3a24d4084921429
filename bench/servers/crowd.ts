// The mock of TrueConf with as many accounts as the argument says.

import { serveMock } from "../../mocks/serve.ts";
import { crowd } from "../../mocks/trueconf/load.shared.ts";
import { trueConfWorld } from "../../mocks/trueconf/world.ts";
import { protocols } from "../../src/protocols/index.ts";

const [, , size = "100"] = process.argv;
const world = trueConfWorld({ accounts: crowd(Number(size)) });
const served = await serveMock(protocols.trueconf, { world, seed: 1 });
console.log(JSON.stringify(served.ready));
