import { shortValue } from "../describe.ts";
import type { BareFinding } from "../explain-errors.ts";
import { type Key, toPointer } from "../pointer.ts";
import { nearest } from "../suggest.ts";
import { type DescriptorPlace, nameOf } from "./descriptors.ts";
import {
  canonicalVariant,
  foreignProcessorNames,
  knownArchitectures,
  knownSystems,
  type Processor,
  processorAliases,
  systemAliases,
} from "./platform-words.ts";

/** What is said of the platform of an entry or of a config. */
interface PlatformWords {
  readonly architecture: string;
  readonly os: string;
  readonly variant?: string | null;
}

/** The platforms of descriptors that are not written in Go's words, so that engines that look for those pass them over. */
export function checkPlatforms(places: readonly DescriptorPlace[]): BareFinding[] {
  return places.flatMap(({ path, descriptor: { platform } }) =>
    platform === undefined ? [] : checkPlatform([...path, "platform"], platform),
  );
}

/** A platform that is not written in Go's words. One finding for each member. */
export function checkPlatform(path: readonly Key[], platform: PlatformWords): BareFinding[] {
  const { architecture, os, variant } = platform;
  const system = canonicalSystem(os);
  const processor = canonicalProcessor(architecture);
  const form =
    variant === undefined || variant === null || isVoid(variant)
      ? undefined
      : canonicalVariant(processor?.architecture ?? architecture, variant);
  return [
    ...misspelt(
      [...path, "architecture"],
      architecture,
      processor?.architecture,
      processor?.variant,
    ),
    ...misspelt([...path, "os"], os, system),
    ...misspelt([...path, "variant"], variant ?? "", form),
  ];
}

function misspelt(
  path: readonly Key[],
  word: string,
  right: string | undefined,
  variant?: string,
): BareFinding[] {
  if (right === undefined || right === word) return [];
  const shown = shortValue(word) ?? "";
  const what = variant === undefined ? `"${right}"` : `"${right}" with the variant "${variant}"`;
  return [
    {
      severity: "warning",
      code: "platform-spelling",
      pointer: toPointer(path),
      message: `${nameOf(path)} is ${shown}, where the specification has the word "${right}"`,
      expected: [right],
      actual: shown,
      suggestion: `did you mean ${what}?`,
    },
  ];
}

/** No platform at all, on purpose: nobody misspelt it. */
function isVoid(word: string): boolean {
  return word === "" || word === "unknown";
}

function canonicalSystem(os: string): string | undefined {
  const word = os.toLowerCase();
  if (isVoid(word)) return undefined;
  return known(knownSystems, word) ?? systemAliases.get(word) ?? guess(os, knownSystems);
}

function canonicalProcessor(architecture: string): Processor | undefined {
  const word = architecture.toLowerCase();
  if (isVoid(word)) return undefined;
  const name = known(knownArchitectures, word);
  if (name !== undefined) return { architecture: name };
  const alias = processorAliases.get(word) ?? foreignProcessorNames.get(word);
  if (alias !== undefined) return alias;
  const near = guess(architecture, knownArchitectures);
  return near === undefined ? undefined : { architecture: near };
}

function known(words: readonly string[], word: string): string | undefined {
  return words.includes(word) ? word : undefined;
}

/** Short names differ by a letter, so that a guess is worth little; and no name is long. */
function guess(word: string, words: readonly string[]): string | undefined {
  return word.length < 4 || word.length > 14 ? undefined : nearest(word, words);
}
