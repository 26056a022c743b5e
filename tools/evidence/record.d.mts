/**
 * Writes `.evidence/<suite>.json` at the root of the repository, in place of what the last run wrote there.
 *
 * @param suite The suite's name, as a file name: lower-case words with hyphens.
 * @param facts What was run and what came of it: command, counts, seeds, versions of the tools. Plain JSON.
 */
export function recordEvidence(suite: string, facts: Readonly<Record<string, unknown>>): void;
