import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "mocks/**/*.test.ts", "conformance/**/*.test.ts", "scripts/**/*.test.ts"],
    // Left to itself, it keeps a core for the watcher that is not there.
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 30_000,
  },
});
