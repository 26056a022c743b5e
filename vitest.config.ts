import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,tools}/**/*.test.ts", "test/**/*.test.ts", "bench/test/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    reporters: ["default", "./tools/count-reporter.ts"],
    testTimeout: 900_000,
  },
});
