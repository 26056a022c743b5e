import { findEntry } from "@imagekin/catalog";
import { type DocumentId, mappings, type Ref } from "@imagekin/convert";
import { ImagekinError, requireVersion, splitVersion } from "@imagekin/core";

/** Full id of the common image. */
export const commonId = "common-image/image";

/** Full ids of all documents that can be converted, the common image among them. */
export const convertibleIds: readonly string[] = [commonId, ...Object.keys(mappings)].sort();

/** Whether there is a table for a document. */
export function hasMapping(id: string): id is DocumentId {
  return Object.hasOwn(mappings, id);
}

/** A reference to a document, as the library takes it; undefined for the common image and for what cannot be converted. */
export function toRef(spec: string): Ref | undefined {
  const { id, version } = splitVersion(spec);
  if (!hasMapping(id)) return undefined;
  return version === undefined ? id : `${id}@${version}`;
}

/**
 * Lets through `ID` or `ID@VERSION` of a document that can be converted.
 *
 * @throws ImagekinError `E_UNKNOWN_FORMAT` that names the option and those that can be.
 */
export function requireConvertible(option: string, spec: string): void {
  const { id, version } = splitVersion(spec);
  const entry = findEntry(id);
  requireVersion(entry, version);
  if (convertibleIds.includes(id)) return;
  throw new ImagekinError(
    "E_UNKNOWN_FORMAT",
    `${option}: there is no conversion of ${id}; there are conversions of ${convertibleIds.join(", ")}`,
  );
}
