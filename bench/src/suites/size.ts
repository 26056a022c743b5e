import { gzipSync } from "node:zlib";
import { bundle } from "../prepare/bundle.ts";
import { preparePeers } from "../prepare/peers.ts";
import { writePrograms } from "../prepare/programs.ts";
import type { Measurement, Suite } from "../result.ts";
import { principal } from "../subjects.ts";

/** What a page or a function carries. */
export const size: Suite = {
  name: "size",
  title: "Bundled size",
  about:
    "A program that only asks whether a value is such a document, bundled and minified by esbuild, then gzip -9. Schemas come without descriptions.",
  run: async () => {
    preparePeers();
    return principal.map((id): Measurement => {
      const sizes = writePrograms(id).map(
        ({ name, file }) => [name, [gzipSync(bundle(file), { level: 9 }).length]] as const,
      );
      return {
        name: `size: ${id}`,
        unit: "bytes",
        baseline: "Ajv standalone",
        how: "ratio",
        samples: Object.fromEntries(sizes),
      };
    });
  },
};
