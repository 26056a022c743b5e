import { defineConfig } from "vitest/config";
import { published } from "./tools/evidence/published.ts";

const tests: unknown = JSON.parse(process.env["IMAGEKIN_MUTANT_TESTS"] ?? "[]");

// What `pnpm mutants` runs: a few tests, of the built code.
export default defineConfig({
  plugins: [published()],
  test: {
    include: Array.isArray(tests) ? tests.map(String) : [],
    testTimeout: 120_000,
    // A mutant is switched on in code that stays loaded.
    isolate: false,
    exclude: ["**/node_modules/**", "**/dist/**"],
    server: { deps: { external: [/\/packages\/.*\/dist\/.*\.js$/] } },
  },
});
