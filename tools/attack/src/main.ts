import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { recordEvidence } from "../../evidence/record.mjs";
import { openCoverage } from "./fuzz/coverage.ts";
import { fuzz } from "./fuzz/loop.ts";
import { targets } from "./fuzz/targets.ts";

const usage = `usage: pnpm fuzz --seconds N [--seed N] [TARGET]...\ntargets: ${Object.keys(targets).join(", ")}\n`;
const folder = join(import.meta.dirname, "../../../.evidence");

const { values, positionals } = parseArgs({
  options: { seconds: { type: "string", default: "10" }, seed: { type: "string", default: "1" } },
  allowPositionals: true,
});
const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
const names = positionals.length === 0 ? Object.keys(targets) : positionals;
if (
  !(seconds > 0) ||
  !Number.isInteger(seed) ||
  names.some((name) => !Object.hasOwn(targets, name))
) {
  process.stderr.write(usage);
  process.exit(2);
}

const coverage = await openCoverage((url) => /\/packages\/.*\/dist\//.test(url));
const facts: Record<string, unknown> = {};
let found = 0;
for (const name of names) {
  const target = targets[name];
  if (target === undefined) continue;
  const { finds, ...counts } = await fuzz(target, coverage, { seconds, seed });
  process.stdout.write(
    `${name}: ${counts.runs} runs in ${seconds} s, ${counts.seeds} seeds, ${counts.kept} kept, ${counts.reached} characters of code reached, ${finds.length} finds\n`,
  );
  facts[name] = { ...counts, finds: finds.length };
  for (const { input, problems } of finds) {
    found += 1;
    const file = join(
      folder,
      "finds",
      name,
      createHash("sha256").update(input).digest("hex").slice(0, 12),
    );
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, input);
    process.stdout.write(`${file}: ${problems.slice(0, 3).join("\n  ").slice(0, 1200)}\n`);
  }
}
await coverage.close();
// A short run leaves the facts of a longer one alone.
recordEvidence(`fuzz-${seconds}`, {
  suite: "fuzz",
  command: `pnpm fuzz --seconds ${seconds} --seed ${seed}`,
  guide: "V8 precise block coverage",
  seconds,
  seed,
  targets: facts,
});
process.exitCode = found === 0 ? 0 : 1;
