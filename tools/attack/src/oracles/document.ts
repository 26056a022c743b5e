import type { Document, Finding } from "@imagekin/core";
import { isSameJson } from "./json.ts";

/**
 * What breaks the laws of a document on any value: `is` ⇔ `validate(v).ok` ⇔ `lint(v)` has no error; `decode` gives the canonical form, and
 * refuses it only for half of a surrogate pair, which no JSON Schema can tell.
 */
export function documentProblems(document: Document<unknown>, value: unknown): string[] {
  const is = document.is(value);
  const validation = document.validate(value);
  const errors = document.lint(value).filter(({ severity }) => severity === "error");
  const decoded = document.decode(value);
  const problems = [
    ...(is === validation.ok ? [] : [`is ${is}, but validate ${validation.ok}`]),
    ...(is === (errors.length === 0) ? [] : [`is ${is}, but lint has ${errors.length} errors`]),
    ...(validation.ok ? [] : findingProblems(validation.findings)),
    ...(is ? [] : findingProblems(errors)),
    ...(is && !decoded.ok && decoded.findings.some(({ code }) => code !== "lone-surrogate")
      ? ["decode refuses the canonical form"]
      : []),
    ...(is && decoded.ok && decoded.value !== value ? ["decode changes the canonical form"] : []),
    ...(decoded.ok && !document.is(decoded.value) ? ["decode gives no document"] : []),
    ...(decoded.ok && !isDecoded(document, decoded.value) ? ["decode changes its own result"] : []),
  ];
  return problems.map((problem) => `${document.id}: ${problem}`);
}

/** Whether a canonical form is its own. */
function isDecoded(document: Document<unknown>, value: unknown): boolean {
  const again = document.decode(value);
  return again.ok && isSameJson(again.value, value);
}

function findingProblems(findings: readonly Finding[]): string[] {
  const places = findings.map(({ pointer }) => pointer);
  return [
    ...(findings.length === 0 ? ["refused without a finding"] : []),
    ...findings
      .filter(({ message, pointer }) => message === "" || !/^(?:\/|$)/.test(pointer))
      .map(({ code, pointer }) => `a finding without words or place: ${code} ${pointer}`),
    ...(new Set(places).size === places.length ? [] : ["two errors at one place"]),
  ];
}
