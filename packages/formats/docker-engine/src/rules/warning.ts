import { type BareFinding, type Code, type Key, toPointer } from "@imagekin/core";

/** What a finding may say beyond its sentence; `related` as keys. */
interface Details {
  readonly related?: readonly Key[];
  readonly expected?: readonly string[];
  readonly actual?: string;
  readonly suggestion?: string;
}

/** A warning about one place. */
export function warning(
  code: Code,
  path: readonly Key[],
  message: string,
  { related, ...details }: Details = {},
): BareFinding {
  return {
    severity: "warning",
    code,
    pointer: toPointer(path),
    ...(related === undefined ? {} : { related: toPointer(related) }),
    message,
    ...details,
  };
}

/** A place as a message names it: `Manifests[0].ID`. */
export function nameOf(path: readonly Key[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");
}
