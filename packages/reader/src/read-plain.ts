import { decode } from "./decode.ts";
import { countMembers, mayHoldLoneSurrogate, surveyJson } from "./survey.ts";

/** What JSON.parse makes of a text. */
export interface Parsed {
  readonly value: unknown;
  /** Whether nothing is remarkable about the text. */
  readonly isPlain: boolean;
}

/** JSON.parse is the judge of what is JSON; beside it runs one pass over the text. Undefined if it is no JSON, or nested too deep. */
export function parseStrict(text: string): Parsed | undefined {
  const survey = surveyJson(text);
  if (survey.isTooDeep) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const isPlain =
      survey.members === countMembers(value) &&
      !survey.hasUnsafeNumber &&
      !mayHoldLoneSurrogate(text);
    return { value, isPlain };
  } catch {
    return undefined;
  }
}

/**
 * The value of a JSON text of which `readJson` has no finding. Undefined if there is one, or may be: `readJson` tells. For programs that must
 * start fast, since `@imagekin/reader/plain` loads neither the slow parser nor what explains.
 *
 * @example
 * const plain = readPlainJson(bytes);
 * if (plain === undefined) (await import("@imagekin/reader")).readJson(bytes).findings;
 */
export function readPlainJson(input: string | Uint8Array): { readonly value: unknown } | undefined {
  const decoded = decode(input);
  if (!decoded.ok || decoded.hasBom) return undefined;
  const parsed = parseStrict(decoded.text);
  return parsed?.isPlain === true ? { value: parsed.value } : undefined;
}
