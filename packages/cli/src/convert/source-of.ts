import { type CatalogEntry, entries, recognize, type Recognition } from "@imagekin/catalog";
import type { Finding } from "@imagekin/core";
import { explainUnknown } from "../check/judge.ts";
import { convertibleIds } from "./ids.ts";

/** The document that a value is, or why it is none that can be converted. */
export type Source =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** What the catalog knows of the documents that can be converted. A page of a list is none of them: its items are. */
export const convertible: readonly CatalogEntry[] = entries.filter(({ id }) =>
  convertibleIds.includes(id),
);

/** Recognises the document that a value is. */
export async function sourceOf(value: unknown): Promise<Source> {
  const recognition = await recognize(value, entries);
  const { entry } = recognition;
  if (entry !== undefined && convertibleIds.includes(entry.id)) return { ok: true, id: entry.id };
  const finding =
    entry === undefined ? unidentified(value, recognition) : notConvertible(entry.id, recognition);
  return { ok: false, findings: [finding] };
}

function notConvertible(id: string, { why }: Recognition): Finding {
  return {
    format: id,
    severity: "error",
    code: "no-conversion",
    pointer: "",
    message: `this is a ${id}, of which there is no conversion: it ${why.join("; ")}`,
    suggestion: `there are conversions of ${convertibleIds.join(", ")}; --from ID says which it is`,
  };
}

function unidentified(value: unknown, recognition: Recognition): Finding {
  const near = [recognition.near, nearestEntry(value)].find(
    (entry) => entry !== undefined && convertibleIds.includes(entry.id),
  );
  const suggestion =
    near === undefined
      ? `say what it is with --from ID: ${convertibleIds.join(", ")}`
      : `the nearest document is ${near.id}; if it is that, say --from ${near.id}`;
  return { ...explainUnknown(recognition), suggestion };
}

/** Of the documents that can be converted the one that knows most of the value's members, if it knows any. */
function nearestEntry(value: unknown): CatalogEntry | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const counted = convertible
    .map((entry) => ({
      entry,
      known: entry.members.filter((name) => Object.hasOwn(value, name)).length,
    }))
    .filter(({ known }) => known > 0);
  return counted.sort((a, b) => b.known - a.known)[0]?.entry;
}
