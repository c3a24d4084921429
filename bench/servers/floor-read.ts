// The least that Node does for an answer: a fixed body, which is the argument.

import { createServer } from "node:http";
import { printAddress } from "../lib/print-address.ts";

const [, , body = ""] = process.argv;
const headers = { "content-type": "application/json; charset=utf-8", "content-length": Buffer.byteLength(body) };
const server = createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(0, "127.0.0.1", () => printAddress(server));
