import type { Area } from "./area.ts";

export const people: Area = { probes: [], scenarios: [], boundary: [], properties: [] };
