/** A range of versions, as `1.44..1.51`, `..1.51`, `1.52..`, `1.48`, or `..` for all. Both ends belong to it. */
export type VersionRange = string;

/** Orders two dotted versions by their numbers: 1.9 comes before 1.44. Negative, zero or positive, as `sort` wants it. */
export function compareVersions(a: string, b: string): number {
  const left = a.split(".").map(Number);
  const right = b.split(".").map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether a version lies in a range. */
export function inRange(version: string, range: VersionRange): boolean {
  const [from = "", to = from] = range.split("..");
  return (
    (from === "" || compareVersions(version, from) >= 0) &&
    (to === "" || compareVersions(version, to) <= 0)
  );
}

/** Splits a document id that may carry a version: `docker-engine/image-inspect@1.44`. */
export function splitVersion(id: string): { readonly id: string; readonly version?: string } {
  const at = id.lastIndexOf("@");
  return at < 0 ? { id } : { id: id.slice(0, at), version: id.slice(at + 1) };
}
