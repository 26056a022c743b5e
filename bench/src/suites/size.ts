import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
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
      const sizes = writePrograms(id).map(({ name, file }) => [name, [bundledSize(file)]] as const);
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

function bundledSize(file: string): number {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    logLevel: "error",
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}
