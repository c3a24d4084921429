import type { Area } from "./area.ts";

export const chats: Area = { probes: [], scenarios: [], boundary: [], properties: [] };
