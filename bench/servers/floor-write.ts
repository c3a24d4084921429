// The least that Node does for a request with a JSON body: reads it, parses it, and gives a fixed answer, the argument.

import { createServer } from "node:http";
import { printAddress } from "../lib/print-address.ts";

const [, , body = ""] = process.argv;
const headers = { "content-type": "application/json; charset=utf-8", "content-length": Buffer.byteLength(body) };
const server = createServer((request, response) => {
  let text = "";
  request.setEncoding("utf8");
  request.on("data", (chunk: string) => (text += chunk));
  request.on("end", () => {
    const parsed: unknown = JSON.parse(text);
    response.writeHead(typeof parsed === "object" ? 202 : 400, headers);
    response.end(body);
  });
});
server.listen(0, "127.0.0.1", () => printAddress(server));
