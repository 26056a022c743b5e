import { explain, type Explanation } from "@imagekin/convert";
import { ImagekinError, splitVersion } from "@imagekin/core";
import { commonId, hasMapping } from "./ids.ts";

/** By pair: each record of a stream that is refused asks for the same one. */
const known = new Map<string, Explanation>();

/** What a pair of documents can and cannot carry. Versions make no difference. */
export function explainPair(from: string, to: string): Explanation {
  const [source, target] = [splitVersion(from).id, splitVersion(to).id];
  const pair = `${source} ${target}`;
  const said = known.get(pair);
  if (said !== undefined) return said;
  if (isExplained(source) && isExplained(target)) {
    const explanation = explain(source, target);
    known.set(pair, explanation);
    return explanation;
  }
  throw new ImagekinError("E_INTERNAL", `there is no conversion from ${source} to ${target}`);
}

function isExplained(id: string): id is Parameters<typeof explain>[0] {
  return id === commonId || hasMapping(id);
}
