// Sessions at once, each with an account of its own; says how fast they were answered. A wrong or lost answer ends it.

import { crowd, put, quantile } from "../../mocks/trueconf/load.shared.ts";

const [, , url = "", ws = "", sessions = "100", requests = "50"] = process.argv;
const logins = Object.keys(crowd(Number(sessions)));
const { answers, seconds, latencies } = await put({ url, ws, logins, requests: Number(requests) });
const [p50, p99] = [quantile(latencies, 0.5), quantile(latencies, 0.99)];
console.log(JSON.stringify({ answers, seconds, perSecond: answers / seconds, p50, p99 }));
