// Takes over what suites wrote to `.evidence` into docs/evidence.json, and renders docs/evidence.md from that. `pnpm evidence`
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { renderPage } from "./page.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const kept = path.join(root, "docs", "evidence.json");
const folder = path.join(root, ".evidence");
const read = (file) => JSON.parse(readFileSync(file, "utf8"));

const known = new Map(existsSync(kept) ? read(kept).map((facts) => [facts.suite, facts]) : []);
for (const file of existsSync(folder) ? readdirSync(folder) : []) {
  if (!file.endsWith(".json")) continue;
  const facts = read(path.join(folder, file));
  // Of runs of different lengths, the longest is told.
  const before = known.get(facts.suite)?.seconds ?? 0;
  if (facts.seconds === undefined || facts.seconds >= before) known.set(facts.suite, facts);
}
const all = [...known.values()].sort((a, b) => (a.suite < b.suite ? -1 : 1));
writeFileSync(kept, `${JSON.stringify(all, null, 2)}\n`);
writeFileSync(path.join(root, "docs", "evidence.md"), renderPage(all));
process.stdout.write(`docs/evidence.md: ${all.map(({ suite }) => suite).join(", ")}\n`);
