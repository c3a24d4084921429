import type { RestBinding, RestBindingOptions } from "./rest.ts";
import { restClient } from "./rest-client.ts";
import { restServer } from "./rest-server.ts";

/** How commands and replies look as HTTP messages, in both roles. Pure: no sockets, no clock, no protocol. */
export function restBinding(options: RestBindingOptions): RestBinding {
  return {
    ...restServer(options),
    ...restClient(options),
    reveal: (operation, response) => options.reveal(operation, response),
  };
}
