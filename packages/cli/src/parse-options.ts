import { parseArgs, type ParseArgsConfig } from "node:util";
import { ImagekinError, nearest } from "@imagekin/core";

/** The options of a command, by their long names. */
export type OptionsConfig = NonNullable<ParseArgsConfig["options"]>;

interface Config<T extends OptionsConfig> {
  readonly args: string[];
  readonly options: T;
  readonly allowPositionals: true;
}

/**
 * Reads the arguments of a command.
 *
 * @throws ImagekinError `E_USAGE` in one line that names the argument.
 */
export function parseOptions<T extends OptionsConfig>(
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<Config<T>>> {
  refuseRepetition(args, options);
  try {
    return parseArgs<Config<T>>({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new ImagekinError("E_USAGE", explain(error, options), { cause: error });
  }
}

/** Of an option that is given twice, the first would be dropped without a word. */
function refuseRepetition(args: readonly string[], options: OptionsConfig): void {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const seen = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const option = options[name];
    if (option?.type !== "string" || option.multiple === true) continue;
    if (seen.has(name)) {
      throw new ImagekinError(
        "E_USAGE",
        `${rawName} is given twice, with ${JSON.stringify(seen.get(name))} and ${JSON.stringify(value)}; leave one of them out`,
      );
    }
    seen.set(name, value);
  }
}

/** A whole number that is not negative, as an option takes it. */
export function parseCount(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new ImagekinError("E_USAGE", `${option} takes a whole number, not ${JSON.stringify(text)}`);
}

/** One of a few words, as an option takes it. */
export function parseWord<T extends string>(option: string, text: string, words: readonly T[]): T {
  const word = words.find((candidate) => candidate === text);
  if (word !== undefined) return word;
  const guess = nearest(text, words);
  const hint = guess === undefined ? "" : `; did you mean ${guess}?`;
  throw new ImagekinError(
    "E_USAGE",
    `${option} takes ${words.join(" or ")}, not ${JSON.stringify(text)}${hint}`,
  );
}

function explain(error: unknown, options: OptionsConfig): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /^Unknown option '--?([^']+)'/.exec(message)?.[1];
  if (unknown === undefined) return message.split("\n").join(" ");
  const guess = nearest(unknown, Object.keys(options));
  return `there is no option ${unknown.length === 1 ? "-" : "--"}${unknown}; ${guess === undefined ? "see --help" : `did you mean --${guess}?`}`;
}
