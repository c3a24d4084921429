import { connectWs } from "./ws-client.ts";
import { serveWs } from "./ws-server.ts";
import { wsTransportSuite } from "./ws-transport.shared.ts";

wsTransportSuite("sockets", async (handler, options) => {
  const server = await serveWs(handler, { ...options, closeTimeoutMs: 500 });
  return {
    get connections() {
      return server.connections;
    },
    connect: (target, clientOptions) => connectWs(`${server.url}${target}`, clientOptions),
    close: () => server.close(),
    [Symbol.asyncDispose]: () => server.close(),
  };
});
