import path from "node:path";
import type { InputFile } from "../input/expand.ts";
import { relative } from "../output/location.ts";
import type { Config } from "./config.ts";
import { findUpwards } from "./find-config.ts";
import type { IsIgnored } from "./ignore-file.ts";

const ignoreFileName = ".imagekinignore";

/** What the ignore file and the configuration say of files to pass over. */
export async function findIgnored(config: Config | undefined, cwd: string): Promise<IsIgnored> {
  const found = await findUpwards(ignoreFileName, cwd);
  const patterns = config?.ignoreFiles ?? [];
  if (found === undefined && patterns.length === 0) return () => false;
  const { parseIgnoreLines } = await import("./ignore-file.ts");
  const byFile =
    found === undefined
      ? undefined
      : parseIgnoreLines(
          new TextDecoder().decode(found.bytes).split("\n"),
          path.dirname(found.file),
        );
  const byConfig = config && parseIgnoreLines(patterns, config.folder);
  return (absolute) => (byFile?.(absolute) ?? false) || (byConfig?.(absolute) ?? false);
}

/** Gives the document that each file should be, as the configuration says: `ID` or `ID@VERSION`. */
export async function findFormat(
  config: Config | undefined,
): Promise<(input: InputFile) => string | undefined> {
  if (config === undefined || config.formats.length === 0) return () => undefined;
  const { default: picomatch } = await import("picomatch");
  const rows = config.formats.map(({ files, id }) => ({
    id,
    fits: picomatch(files, { dot: true, posix: true }),
  }));
  return ({ absolute }) => {
    if (absolute === undefined) return undefined;
    const name = relative(config.folder, absolute);
    return rows.find(({ fits }) => fits(name))?.id;
  };
}
