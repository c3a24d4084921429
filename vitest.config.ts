import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "mocks/**/*.test.ts", "conformance/**/*.test.ts", "scripts/**/*.test.ts"],
    // Left to itself, it keeps a core for the watcher that is not there.
    maxWorkers: "100%",
    // No module keeps state that a test could leave behind; loading them anew for each of many small files cost two fifths of the run.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 30_000,
  },
});
