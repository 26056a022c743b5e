import type { Finding, Validation } from "./finding.ts";
import { type Key, pointerToPath } from "./pointer.ts";
import type { Schema, SchemaOptions } from "./schema.ts";

/** What other libraries read under `~standard`: Standard Schema v1 and Standard JSON Schema v1 (standardschema.dev), by structure. */
export interface StandardProps<T> {
  readonly version: 1;
  readonly vendor: "imagekin";
  readonly types?: { readonly input: T; readonly output: T } | undefined;
  readonly validate: (value: unknown) => StandardResult<T>;
  readonly jsonSchema: {
    readonly input: (options: StandardTarget) => Record<string, unknown>;
    readonly output: (options: StandardTarget) => Record<string, unknown>;
  };
}

/** Which dialect of JSON Schema a caller of `~standard` wants. */
export interface StandardTarget {
  readonly target: string;
}

/** The very same value, or the issues. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** A finding in the words of Standard Schema: a message and raw keys. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly Key[];
}

/** Makes the `~standard` member of a document. */
export function standardProps<T>(
  validate: (value: unknown) => Validation<T>,
  schema: (options: SchemaOptions) => Schema,
): StandardProps<T> {
  const jsonSchema = ({ target }: StandardTarget): Record<string, unknown> => {
    if (target === "draft-2020-12") return { ...schema({ draft: "2020-12" }) };
    if (target === "draft-07") return { ...schema({ draft: "07" }) };
    throw new Error(
      `JSON Schema target "${target}" is not supported: use "draft-2020-12" or "draft-07"`,
    );
  };
  return Object.freeze({
    version: 1,
    vendor: "imagekin",
    validate: (value: unknown): StandardResult<T> => {
      const result = validate(value);
      if (result.ok) return { value: result.value };
      return { issues: result.findings.map((finding) => toIssue(finding, value)) };
    },
    jsonSchema: Object.freeze({ input: jsonSchema, output: jsonSchema }),
  });
}

function toIssue(finding: Finding, value: unknown): StandardIssue {
  const suggestion = finding.suggestion === undefined ? "" : ` (${finding.suggestion})`;
  return {
    message: `${finding.message}${suggestion}`,
    path: pointerToPath(finding.pointer, value),
  };
}
