// One person posts, and lists the last fifty, by turns; says how long each took in the median, in milliseconds.

import { ask, askAny, register } from "../../mocks/chatserver/audience.shared.ts";
import { median } from "../lib/spread.ts";

const [, , url = "", rounds = "500"] = process.argv;
const WARM_UP = 100;
const [me, other] = [await register(url, 1), await register(url, 2)];
const group = { title: "Hall", participants: [other.id], isPersonal: false };
const { id } = await ask(url, "POST", "/chats", group, me.token);
const path = `/chats/${String(id)}/messages`;

const posts: number[] = [];
const lists: number[] = [];
for (let n = 0; n < WARM_UP + Number(rounds); n++) {
  const localId = `${me.id}+${String(n).padStart(36, "0")}`;
  const began = performance.now();
  await ask(url, "POST", path, { localId, text: `message ${n}` }, me.token);
  const posted = performance.now();
  await askAny(url, "GET", `${path}?count=50`, undefined, me.token);
  if (n < WARM_UP) continue;
  posts.push(posted - began);
  lists.push(performance.now() - posted);
}
console.log(JSON.stringify({ post: median(posts), list: median(lists) }));
