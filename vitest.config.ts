import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,tools}/**/*.test.ts", "test/**/*.test.ts", "bench/test/*.test.ts"],
    // Real engines answer in `pnpm test:live`.
    exclude: ["**/node_modules/**", "**/dist/**", "test/live/**"],
    reporters: ["default", "./tools/count-reporter.ts"],
    testTimeout: 900_000,
  },
});
