// The mock of the chat server, in a world of as many chats and messages as the arguments say.

import { chatServerWorld } from "../../mocks/chatserver/world.ts";
import { serveMock } from "../../mocks/serve.ts";
import { protocols } from "../../src/protocols/index.ts";

const [, , chats = "0", messages = "0"] = process.argv;
const generate = { users: Number(chats) === 0 ? 0 : 1000, chats: Number(chats), messages: Number(messages) };
const world = chatServerWorld({ generate });
const served = await serveMock(protocols.chatserver, { world, seed: 1, controlPort: "off" });
console.log(served.ready.url);
