// Sends as many GETs as the second argument says, one after the other, and does nothing with the answers but read them.

import { Client } from "undici";

const [, , url = "", requests = "0"] = process.argv;
const path = "/api/v1/private/chats/9a983789-1709-4543-aa31-a02867680017";
const client = new Client(url);
const began = performance.now();
for (let index = 0; index < Number(requests); index++) {
  const response = await client.request({ method: "GET", path, headers: { authorization: "Bearer demo-token" } });
  await response.body.text();
  if (response.statusCode !== 200) throw new Error(`expected status 200, found ${response.statusCode}`);
}
console.log(JSON.stringify({ seconds: (performance.now() - began) / 1000 }));
await client.close();
