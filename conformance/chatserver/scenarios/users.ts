import type { Area } from "./area.ts";

export const users: Area = { probes: [], scenarios: [], boundary: [], properties: [] };
