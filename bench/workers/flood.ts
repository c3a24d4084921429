// Sends frames that nobody can make sense of, as fast as the server reads them, until it is ended.

import { once } from "node:events";
import { WebSocket } from "ws";

const [, , url = "", sessions = "4"] = process.argv;
const nonsense = '{"type":1,"id":';
/** So that the server always has some to read, and this process is not the one that is busy. */
const AT_ONCE = 200;

for (let session = 0; session < Number(sessions); session++) {
  const socket = new WebSocket(url);
  await once(socket, "open");
  const pour = (): void => {
    for (let times = 1; times < AT_ONCE; times++) socket.send(nonsense);
    socket.send(nonsense, () => setImmediate(pour));
  };
  pour();
}
console.log("pouring");
