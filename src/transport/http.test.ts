import { connectHttp } from "./http-client.ts";
import { serveHttp } from "./http-server.ts";
import { httpTransportSuite } from "./transport.shared.ts";

httpTransportSuite(
  "sockets",
  async (handler, { timeoutMs, requestBodyBytes, responseBodyBytes, onCrash } = {}) => {
    const server = await serveHttp(handler, {
      closeTimeoutMs: 0,
      limits: requestBodyBytes === undefined ? {} : { bodyBytes: requestBodyBytes },
      ...(onCrash && { onCrash }),
    });
    const client = connectHttp(server.url, {
      connections: 4,
      ...(timeoutMs !== undefined && { timeoutMs }),
      ...(responseBodyBytes !== undefined && { bodyBytes: responseBodyBytes }),
    });
    return {
      client,
      [Symbol.asyncDispose]: async () => {
        await client[Symbol.asyncDispose]();
        await server.close();
      },
    };
  },
  { hasWire: true },
);
