import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Example } from "./read-format.ts";

/** Valid examples of one type. */
export interface TypedExamples {
  readonly type: string;
  readonly examples: readonly Example[];
}

/**
 * Compiles each example as a literal that `satisfies` its type (an imported JSON file would lose its literal types), and one more with
 * a member that the type must not take. Gives what the compiler says; empty if all is well.
 */
export function compileExamples(typesFile: string, documents: readonly TypedExamples[]): string {
  const folder = mkdtempSync(join(tmpdir(), "imagekin-types-"));
  try {
    const names = documents.map(({ type }) => type).join(", ");
    const lines = documents.flatMap(({ type, examples }) =>
      examples.flatMap(({ file, value }) => [
        `// ${file}\n(${JSON.stringify(value)}) satisfies ${type};`,
        `// @ts-expect-error A misspelt member does not compile.\n(${JSON.stringify({ ...Object(value), "no-such-member": 1 })}) satisfies ${type};`,
      ]),
    );
    const text = `import type { ${names} } from ${JSON.stringify(typesFile)};\n${lines.join("\n")}\n`;
    writeFileSync(join(folder, "examples.ts"), text);
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          target: "es2022",
          module: "nodenext",
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          types: [],
          allowImportingTsExtensions: true,
        },
        files: ["examples.ts"],
      }),
    );
    const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
    execFileSync(process.execPath, [join(dirname(manifest), "bin", "tsc"), "--project", folder], {
      encoding: "utf8",
      stdio: "pipe",
    });
    return "";
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
