import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@imagekin/core";

/** Codes of findings that come from the tables, not from a rule. */
const tableCodes = new Set(["legacy", "unknown-member", "unknown-enum-value"]);

/** A finding that a rule raised, in a line. */
export function briefly({ severity, code, pointer, related }: Finding): string {
  return `${severity} ${code} ${pointer}${related === undefined ? "" : ` -> ${related}`}`;
}

/** What the rules say of each valid example of a document that they say anything of, by the file's name. */
export function raisedBy(
  name: string,
  lint: (value: unknown) => readonly Finding[],
): Record<string, string[]> {
  const entries = validExamples(name).map(({ file, value }) => {
    const findings = lint(value).filter(({ code }) => !tableCodes.has(code));
    return [file, findings.map(briefly)] as const;
  });
  return Object.fromEntries(entries.filter(([, findings]) => findings.length > 0));
}

/** The valid examples of a document. */
export function validExamples(name: string): { readonly file: string; readonly value: unknown }[] {
  const folder = join(import.meta.dirname, "..", "examples", name, "valid");
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      file: file.slice(0, -".json".length),
      value: JSON.parse(readFileSync(join(folder, file), "utf8")),
    }));
}

/** Files by their names, from a JSON object that holds them in base64. */
export function readFiles(name: string): Map<string, Uint8Array> {
  const files: Record<string, string> = JSON.parse(
    readFileSync(join(import.meta.dirname, name), "utf8"),
  );
  return new Map(
    Object.entries(files).map(([file, text]) => [
      file,
      new Uint8Array(Buffer.from(text, "base64")),
    ]),
  );
}

/** The digest of bytes, by another implementation than the one under test. */
export function sha256(bytes: Uint8Array | string): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** A value, and everything in it, that cannot be changed. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}

/** Numbers from 0 up to 1, the same at every run. */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}
