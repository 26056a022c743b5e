import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findStale } from "./check.ts";
import { renderWorkspace } from "./render-workspace.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const [command] = process.argv.slice(2);

if (command === "generate" || command === "check") {
  const rendering = await renderWorkspace(root);
  const stale = findStale(root, rendering);
  if (command === "check") {
    for (const { path, problem } of stale) process.stdout.write(`${problem}: ${path}\n`);
    if (stale.length > 0) {
      process.stdout.write('Run "pnpm generate" and commit what it writes.\n');
      process.exitCode = 1;
    }
  } else {
    for (const { path, problem } of stale) {
      const file = join(root, path);
      if (problem === "extra") {
        rmSync(file);
      } else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, rendering.files.get(path) ?? "");
      }
      process.stdout.write(`${problem === "extra" ? "removed" : "wrote"}: ${path}\n`);
    }
  }
} else {
  process.stderr.write("usage: format-kit generate|check\n");
  process.exitCode = 2;
}
