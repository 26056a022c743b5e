import type { Finding, Validation } from "@imagekin/core";

import { place } from "./place.ts";
import { type JsonOptions, readJson } from "./read-json.ts";

/** What `read` needs of a document. Every document of every format fits. */
export interface ReadableDocument<T> {
  readonly id: string;
  readonly validate: (value: unknown) => Validation<T>;
}

/** A typed value with the warnings on its text, or every error, each with its place. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Goes from JSON bytes or text to a typed value, or to findings with line and column, in one call. Never throws for data.
 *
 * @example
 * const result = read(imageInspect, await response.text());
 * if (result.ok) result.value.Size;
 */
export function read<T>(
  document: ReadableDocument<T>,
  input: string | Uint8Array,
  options: JsonOptions = {},
): Reading<T> {
  const source = readJson(input, options);
  const remarks = source.findings.map((finding) => ({ ...finding, format: document.id }));
  if (!source.ok) return { ok: false, findings: remarks };
  const checked = document.validate(source.value);
  if (checked.ok) return { ok: true, value: checked.value, findings: remarks };
  return {
    ok: false,
    findings: [...remarks, ...checked.findings.map((finding) => place(finding, source))],
  };
}
