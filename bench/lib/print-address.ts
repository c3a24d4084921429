import type { Server } from "node:net";

/** Says where a server can be reached, which tells who started it that it is ready. */
export function printAddress(server: Server): void {
  const address = server.address();
  if (typeof address === "object" && address !== null) console.log(`http://127.0.0.1:${address.port}`);
}
