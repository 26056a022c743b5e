import { orList } from "./describe.ts";
import { ImagekinError } from "./errors.ts";

/**
 * Lets a version pass that a document has; undefined passes always.
 *
 * @throws ImagekinError `E_UNKNOWN_FORMAT` that lists the versions there are.
 */
export function requireVersion(
  document: { readonly id: string; readonly versions: readonly string[] },
  version: string | undefined,
): void {
  const { id, versions } = document;
  if (version === undefined || versions.includes(version)) return;
  const known = versions.length === 0 ? "it has no versions" : `it has ${orList(versions)}`;
  throw new ImagekinError("E_UNKNOWN_FORMAT", `${id} has no version "${version}": ${known}`);
}
