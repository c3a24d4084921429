import { memoryHttp } from "./memory.ts";
import { httpTransportSuite } from "./transport.shared.ts";

httpTransportSuite(
  "memory",
  (handler, options) => {
    const client = memoryHttp(handler, options);
    return Promise.resolve({ client, [Symbol.asyncDispose]: () => client[Symbol.asyncDispose]() });
  },
  { hasWire: false },
);
