import { andList, placeName, plainName } from "./describe.ts";
import type { BareFinding } from "./explain-errors.ts";
import { type Key, toPointer } from "./pointer.ts";

const maxShown = 6;

/**
 * What is said of members of one object that stand under another of their names. Such a member is legal, as any unknown one, so these are
 * warnings: one for all of them, and one for each that stands there twice.
 */
export function lintNames(
  unknown: readonly string[],
  others: ReadonlyMap<string, string>,
  value: object,
  path: readonly Key[],
): BareFinding[] {
  const findings: BareFinding[] = [];
  const alone: string[] = [];
  /** By the known name, the first one that it was seen under. */
  const seen = new Map<string, string>();
  for (const name of unknown) {
    const key = others.get(name);
    if (key === undefined) continue;
    const isThere = Object.hasOwn(value, key) && Reflect.get(value, key) !== undefined;
    const first = isThere ? key : seen.get(key);
    if (first === undefined) {
      seen.set(key, name);
      alone.push(name);
      continue;
    }
    findings.push({
      severity: "warning",
      code: "duplicate-key",
      pointer: toPointer([...path, name]),
      related: toPointer([...path, first]),
      message: `"${plainName(first)}" and "${plainName(name)}" are two names of one member, and readers disagree on which one counts`,
      suggestion: "remove one of them",
    });
  }
  const [first] = alone;
  if (first === undefined) return findings;
  const keys = alone.map((name) => others.get(name) ?? "");
  const place = path.length === 0 ? "" : `${placeName(path.map(String))}: `;
  const what =
    alone.length === 1
      ? `${quoted(alone)} is another name of ${quoted(keys)}, and is not checked`
      : `${quoted(alone)} are other names of ${quoted(keys)}, and are not checked`;
  return [
    ...findings,
    {
      severity: "warning",
      code: "not-canonical",
      pointer: toPointer([...path, first]),
      message: `${place}${what}`,
      suggestion: "`decode` gives members their canonical names, and checks them",
    },
  ];
}

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, maxShown).map((name) => `"${plainName(name)}"`);
  return names.length > maxShown ? `${shown.join(", ")} …` : andList(shown);
}
