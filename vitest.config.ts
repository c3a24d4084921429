import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "mocks/**/*.test.ts", "conformance/**/*.test.ts", "scripts/**/*.test.ts"],
    // Left to itself, it keeps a core for the watcher that is not there.
    maxWorkers: "100%",
    // What modules keep (counters of names that are never given twice) no test can mind; loading them anew for each of many small files cost two fifths of the run.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 30_000,
  },
});
