import { explain, type Explanation } from "@imagekin/convert";
import { ImagekinError, splitVersion } from "@imagekin/core";
import { commonId, hasMapping } from "./ids.ts";

/** What a pair of documents can and cannot carry. Versions make no difference. */
export function explainPair(from: string, to: string): Explanation {
  const [source, target] = [splitVersion(from).id, splitVersion(to).id];
  if (isExplained(source) && isExplained(target)) return explain(source, target);
  throw new ImagekinError("E_INTERNAL", `there is no conversion from ${source} to ${target}`);
}

function isExplained(id: string): id is Parameters<typeof explain>[0] {
  return id === commonId || hasMapping(id);
}
