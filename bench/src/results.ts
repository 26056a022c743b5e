import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bench } from "./paths.ts";
import type { SuiteResult } from "./result.ts";

const folder = join(bench, "results");
const fileOf = (suite: string): string => join(folder, `${suite}.json`);

/** Keeps what a suite measured; `docs/performance.md` is made of it. */
export function saveResult(suite: string, result: SuiteResult): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(suite), `${JSON.stringify(result, fewerDigits)}\n`);
}

/** What a suite measured last; undefined if it never did. */
export function readResult(suite: string): SuiteResult | undefined {
  const file = fileOf(suite);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as SuiteResult) : undefined;
}

/** Four digits are more than any measurement is good for. */
function fewerDigits(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value)
    ? Number(value.toPrecision(4))
    : value;
}
