import type { Area } from "./area.ts";

export const messages: Area = { probes: [], scenarios: [], boundary: [], properties: [] };
