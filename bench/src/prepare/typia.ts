import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { fileName, packageFolder, work } from "../paths.ts";
import { typiaProgram } from "../peers/typia.ts";
import { bareSchema } from "../subjects.ts";
import { generatedFile } from "./generated-file.ts";

const compilerOptions = {
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  strict: true,
  skipLibCheck: true,
  types: [],
};

/** Lets `typia generate` write the validators of some documents, and compiles them to JavaScript. */
export function writeTypia(ids: readonly string[]): void {
  const folder = join(work, "typia");
  const [input, output] = [join(folder, "input"), join(folder, "output")];
  const project = join(folder, "tsconfig.json");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(input, { recursive: true });
  writeFileSync(project, JSON.stringify({ compilerOptions, include: ["input"] }));
  for (const id of ids) {
    writeFileSync(join(input, `${fileName(id)}.ts`), typiaProgram(bareSchema(id)));
  }
  const command = join(packageFolder("typia"), "lib", "executable", "typia.js");
  const options = ["--input", input, "--output", output, "--project", project];
  execFileSync(process.execPath, [command, "generate", ...options], { stdio: "pipe" });
  for (const id of ids) {
    buildSync({
      entryPoints: [join(output, `${fileName(id)}.ts`)],
      outfile: generatedFile(id, "typia.mjs"),
      bundle: true,
      packages: "external",
      format: "esm",
      logLevel: "error",
    });
  }
}
