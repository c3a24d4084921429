// The public API, by concept. Everything else is internal and may change with any version.

// protocols
export { protocols } from "./protocols/index.ts";
export type { ProtocolId } from "./protocols/index.ts";
export type { Protocol } from "./protocols/protocol.ts";
export type { Basis, Choice, Contract, Level, Requirement } from "./contract/contract.ts";

// mocks
export { createMock } from "../mocks/host.ts";
export type { Mock, MockOptions } from "../mocks/host.ts";
export { serveMock } from "../mocks/serve.ts";
export { worlds } from "../mocks/worlds.ts";
export type { World } from "../mocks/world.ts";
export { mutants } from "../mocks/mutants.ts";
export type { Mutant } from "../mocks/mutation.ts";

// conformance
export { verify } from "../conformance/verify.ts";
export { suites } from "../conformance/suites.ts";
export type { Target } from "../conformance/target.ts";
export type { RunOptions } from "../conformance/options.ts";
export type { Failure, Report } from "../conformance/report.ts";

// transports
export { connectHttp } from "./transport/http-client.ts";
export { memoryHttp } from "./transport/memory.ts";
export type { HttpClient, HttpRequest, HttpResponse } from "./transport/http-message.ts";
