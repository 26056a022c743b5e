import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Io } from "../io.ts";
import type { OutputContext } from "./output.ts";

/**
 * Names files from the root of the repository, as code hosts expect it: `GITHUB_WORKSPACE`, or the nearest folder with a `.git`, or the
 * folder that the program runs in.
 */
export function locateFrom({ cwd, env }: Io): OutputContext["locate"] {
  const workspace = env["GITHUB_WORKSPACE"];
  const root =
    workspace !== undefined && isBelow(workspace, cwd) ? workspace : (findRepository(cwd) ?? cwd);
  return ({ file, absolute }) => {
    if (absolute === undefined) return { path: file, uri: toUri(file) };
    return isBelow(root, absolute)
      ? { path: relative(root, absolute), uri: toUri(relative(root, absolute)) }
      : { path: file, uri: pathToFileURL(absolute).href };
  };
}

/** The folder of the repository that a folder lies in, if it lies in one. */
export function findRepository(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, ".git"))) return at;
    if (path.dirname(at) === at) return undefined;
  }
}

/** Whether a path is a folder itself, or something in it. */
export function isBelow(folder: string, absolute: string): boolean {
  const way = path.relative(folder, absolute);
  return way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** The way from a folder to a path, with `/`. */
export function relative(folder: string, absolute: string): string {
  return path.relative(folder, absolute).split(path.sep).join("/");
}

/** A relative path as a URI reference: no part of it is read as a scheme, a query or a fragment. */
function toUri(shown: string): string {
  return shown.split("/").map(encodeSegment).join("/");
}

function encodeSegment(segment: string): string {
  // encodeURIComponent throws for half of a surrogate pair.
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, "\ufffd"));
}
