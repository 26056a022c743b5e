import { ImagekinError } from "@imagekin/core";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { findRepository } from "../output/location.ts";
import type { Config } from "./config.ts";

const configName = "imagekin.config.json";

/**
 * Finds and reads the configuration: the file that is named, or the nearest `imagekin.config.json` in this folder or one above it in the
 * same repository. Outside of a repository only this folder is looked at.
 *
 * @throws ImagekinError `E_USAGE` if it cannot be read or is not understood.
 */
export async function findConfig(
  named: string | undefined,
  cwd: string,
): Promise<Config | undefined> {
  const found =
    named === undefined
      ? await findUpwards(configName, cwd)
      : { file: path.resolve(cwd, named), bytes: await readNamed(path.resolve(cwd, named), named) };
  if (found === undefined) return undefined;
  const { parseConfig } = await import("./parse-config.ts");
  const shown = named ?? path.relative(cwd, found.file).split(path.sep).join("/");
  return parseConfig(found.bytes, path.dirname(found.file), shown);
}

/** The nearest file of a name, in a folder or one above it in the same repository. */
export async function findUpwards(
  name: string,
  folder: string,
): Promise<{ readonly file: string; readonly bytes: Uint8Array } | undefined> {
  const top = findRepository(folder) ?? folder;
  for (let at = folder; ; at = path.dirname(at)) {
    const file = path.join(at, name);
    try {
      return { file, bytes: await readFile(file) };
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code !== "ENOENT" && code !== "ENOTDIR") return refuse(file, error);
    }
    if (at === top) return undefined;
  }
}

async function readNamed(file: string, shown: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    return refuse(shown, error);
  }
}

async function refuse(file: string, error: unknown): Promise<never> {
  const { describeIoError } = await import("../input/io-error.ts");
  throw new ImagekinError("E_USAGE", `cannot read ${file}: ${describeIoError(error)}`, {
    cause: error,
  });
}
