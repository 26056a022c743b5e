import { existsSync } from "node:fs";
import type { Plugin } from "vitest/config";

/**
 * Lets tests import what is published: `../src/x.ts` of a package becomes its built `../dist/x.js`, loaded by Node itself. One copy of each module
 * then serves the tests, the programs that they start and the packages that import each other, so that coverage and mutants see all of it.
 */
export function published(): Plugin {
  return {
    name: "imagekin-published",
    enforce: "pre",
    async resolveId(source, importer, options) {
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      const id = resolved?.id ?? "";
      const built = id.replace(/^(.*\/packages\/.*)\/src\/(.*)\.ts$/, "$1/dist/$2.js");
      return built !== id && existsSync(built) ? { id: built, external: true } : resolved;
    },
  };
}
