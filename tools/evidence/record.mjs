// What a suite found out, for the page that tells it: one file of facts a suite, in a folder that is not committed.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../.evidence", import.meta.url));

/**
 * Writes `.evidence/<suite>.json` at the root of the repository, in place of what the last run wrote there.
 *
 * @param {string} suite The suite's name, as a file name: lower-case words with hyphens.
 * @param {Record<string, unknown>} facts What was run and what came of it: command, counts, seeds, versions of the tools. Plain JSON.
 */
export function recordEvidence(suite, facts) {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(suite)) {
    throw new Error(`"${suite}" cannot name a suite: use lower-case words with hyphens`);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, `${suite}.json`),
    `${JSON.stringify({ suite, ...facts }, null, 2)}\n`,
  );
}
