import type { Assume } from "./assume.ts";
import type { Compiled } from "./compiled.ts";
import { partAt, setAt } from "./json.ts";
import { pathOf } from "./lane.ts";
import type { Mapping } from "./mapping.ts";
import type { Omitted } from "./report.ts";

/** The places that formulas filled, and those that they did not. */
export interface Derived {
  readonly derived: string[];
  readonly omitted: Omitted[];
}

/** Fills what formulas give. */
export function derive(
  { derives }: Mapping,
  common: Record<string, unknown>,
  assume: Assume,
  put?: Compiled["put"],
): Derived {
  const derived: string[] = [];
  const omitted: Omitted[] = [];
  for (const { to, from, when, formula } of derives) {
    if (when?.(assume) === false || partAt(common, pathOf(to)) !== undefined) continue;
    const computed = formula(common);
    if (computed === undefined) continue;
    const known = put?.[to];
    if ("omitted" in computed) omitted.push({ to, reason: computed.omitted, from });
    else if (known !== undefined) {
      known(common, computed.value);
      derived.push(to);
    } else if (setAt(common, pathOf(to), computed.value)) derived.push(to);
  }
  return { derived, omitted };
}
