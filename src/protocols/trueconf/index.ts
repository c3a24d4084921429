import { contract } from "../../../generated/trueconf/contract.ts";
import type { Protocol } from "../protocol.ts";
import { trueConfBinding, trueConfRpcBinding } from "./binding.ts";
import { trueConfBehaviour } from "./model.ts";

export const trueConf: Protocol = {
  id: "trueconf",
  contract,
  behaviour: trueConfBehaviour,
  binding: trueConfBinding,
  rpc: trueConfRpcBinding,
  port: 4309,
};
