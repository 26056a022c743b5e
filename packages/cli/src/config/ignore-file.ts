import picomatch from "picomatch";
import { isBelow, relative } from "../output/location.ts";

/** Whether a file is to be passed over. */
export type IsIgnored = (absolute: string) => boolean;

/**
 * Reads patterns as `.gitignore` has them: one without `/` fits at any depth, one that ends with `/` fits folders, `!` takes back, and the
 * last that fits counts. They start at `folder`.
 */
export function parseIgnoreLines(lines: readonly string[], folder: string): IsIgnored {
  const rules = lines.flatMap(parseLine);
  return (absolute) => {
    if (rules.length === 0 || !isBelow(folder, absolute)) return false;
    const name = relative(folder, absolute);
    let isIgnored = false;
    for (const rule of rules) if (rule.fits(name)) isIgnored = rule.isIgnored;
    return isIgnored;
  };
}

interface IgnoreRule {
  readonly fits: (name: string) => boolean;
  readonly isIgnored: boolean;
}

function parseLine(line: string): IgnoreRule[] {
  const text = trimSpaces(line.replace(/\r$/, ""));
  if (text === "" || text.startsWith("#")) return [];
  const isTakenBack = text.startsWith("!");
  const pattern = isTakenBack ? text.slice(1) : text.replace(/^\\(?=[#!])/, "");
  const isFolder = pattern.endsWith("/");
  const body = pattern.replace(/\/$/, "");
  const isAnchored = body.includes("/");
  const base = isAnchored ? body.replace(/^\//, "") : `**/${body}`;
  // `b/**` alone would take the file b too.
  const globs = isFolder ? [`${base}/**/*`] : [base, `${base}/**`];
  return [{ fits: picomatch(globs, { dot: true, posix: true }), isIgnored: !isTakenBack }];
}

/** Without the spaces at the end, but for one that a backslash keeps. */
function trimSpaces(text: string): string {
  let end = text.length;
  while (text[end - 1] === " " && text[end - 2] !== "\\") end -= 1;
  return text.slice(0, end);
}
