import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { published } from "./tools/evidence/published.ts";

// Coverage is that of the published code, in every process that the tests start.
const isMeasured = process.env["NODE_V8_COVERAGE"] !== undefined;

export default defineConfig({
  plugins: isMeasured ? [published()] : [],
  test: {
    include: [
      "{packages,tools,examples}/**/*.test.ts",
      "test/**/*.test.ts",
      "bench/test/*.test.ts",
    ],
    // Real engines answer in `pnpm test:live`.
    exclude: ["**/node_modules/**", "**/dist/**", "test/live/**"],
    reporters: ["default", "./tools/count-reporter.ts"],
    // Without this one processor of two would be left idle.
    maxWorkers: availableParallelism(),
    testTimeout: 900_000,
    setupFiles: isMeasured ? ["./tools/evidence/take-coverage.mjs"] : [],
    server: { deps: { external: isMeasured ? [/\/packages\/.*\/dist\/.*\.js$/] : [] } },
  },
});
