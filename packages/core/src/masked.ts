import { andList, placeName } from "./describe.ts";
import type { BareFinding } from "./explain-errors.ts";
import { type Key, toPointer } from "./pointer.ts";

const maxShown = 6;

/** Whether a text holds an identifier as documentation masks it: `fd87fubin9ql********`. */
export function isMasked(text: string): boolean {
  return /^[^\s*]*\*{8}[^\s*]*$/.test(text);
}

/** One note for all texts of a document that were masked before it was published, or none. The document must not contain itself. */
export function findMasked(document: unknown): BareFinding[] {
  const places: (readonly Key[])[] = [];
  collect(document, [], places);
  const [first] = places;
  if (first === undefined) return [];
  const shown = places.slice(0, maxShown).map((path) => placeName(path.map(String)));
  const rest = places.length > maxShown ? [`${places.length - maxShown} more`] : [];
  return [
    {
      severity: "info",
      code: "masked-value",
      pointer: toPointer(first),
      message: `${andList([...shown, ...rest])} ${places.length === 1 ? "is" : "are"} masked with asterisks: this is a published sample, not a real answer`,
    },
  ];
}

/** `path` is one list for the whole walk. */
function collect(value: unknown, path: Key[], places: (readonly Key[])[]): void {
  if (typeof value === "string") {
    if (isMasked(value)) places.push([...path]);
  } else if (typeof value === "object" && value !== null) {
    for (const key of Object.keys(value)) {
      path.push(Array.isArray(value) ? Number(key) : key);
      collect(Reflect.get(value, key), path, places);
      path.pop();
    }
  }
}
