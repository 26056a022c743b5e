import { findEntry } from "@imagekin/catalog";
import { type Document, ImagekinError, requireVersion, splitVersion } from "@imagekin/core";
import type { Wanted } from "./check/judge.ts";

/**
 * Loads the document that `ID` or `ID@VERSION` names.
 *
 * @throws ImagekinError `E_UNKNOWN_FORMAT` for an id or a version that there is not.
 */
export async function loadWanted(spec: string): Promise<Wanted> {
  const { id, version } = splitVersion(spec);
  const entry = findEntry(id);
  requireVersion(entry, version);
  return { entry, document: await entry.load(), version };
}

/**
 * Loads the document that `ID` names, for a command that looks at all its versions.
 *
 * @throws ImagekinError `E_UNKNOWN_FORMAT` for an id that there is not, `E_USAGE` for one with a version.
 */
export async function loadAllVersions(spec: string, usage: string): Promise<Document<unknown>> {
  const { id, version } = splitVersion(spec);
  if (version !== undefined) {
    throw new ImagekinError(
      "E_USAGE",
      `all versions of a document are looked at here: write ${id}, without @${version}; usage: ${usage}`,
    );
  }
  return findEntry(id).load();
}

/**
 * Lets through exactly the arguments that a command takes.
 *
 * @throws ImagekinError `E_USAGE` that shows how the command is called.
 */
export function requireArguments(
  args: readonly string[],
  least: number,
  most: number,
  usage: string,
): void {
  if (args.length >= least && args.length <= most) return;
  const problem =
    args.length < least
      ? "an argument is missing"
      : `${JSON.stringify(args[most])} is one argument too many`;
  throw new ImagekinError("E_USAGE", `${problem}; usage: ${usage}`);
}
