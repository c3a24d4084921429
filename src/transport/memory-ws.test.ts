import { memoryWs } from "./memory-ws.ts";
import { wsTransportSuite } from "./ws-transport.shared.ts";

wsTransportSuite("memory", (handler, options) => Promise.resolve(memoryWs(handler, options)));
