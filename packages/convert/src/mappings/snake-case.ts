import type { Document } from "@imagekin/core";
import type { Fallback, Mapping, Row } from "../engine/mapping.ts";

/** `createdAt` → `created_at`, in every step of a pattern. */
export function snakeCase(pattern: string): string {
  return pattern.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The same mapping for the twin of a document that has the proto's names. */
export function snakeCaseTwin(mapping: Mapping, id: string, document: Document<unknown>): Mapping {
  return {
    ...mapping,
    id,
    document,
    rows: mapping.rows.map((row): Row => ({ ...row, from: snakeCase(row.from) })),
    fills: mapping.fills.map((fill) => ({ ...fill, at: snakeCase(fill.at) })),
    keyed: mapping.keyed.map(({ array, key }) => ({
      array: snakeCase(array),
      key: key.map(snakeCase),
    })),
    fallbacks: mapping.fallbacks.map((fallback): Fallback => ({
      ...fallback,
      at: snakeCase(fallback.at),
    })),
  };
}
