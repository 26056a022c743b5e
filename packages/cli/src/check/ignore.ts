import {
  type Code,
  codes,
  type Finding,
  ImagekinError,
  nearest,
  parsePointer,
} from "@imagekin/core";

/** What keeps a document from being judged at all: nothing would have been checked. */
const neverIgnored: ReadonlySet<string> = new Set<Code>([
  "syntax",
  "trailing-data",
  "empty-input",
  "encoding",
  "invalid-utf8",
  "too-large",
  "too-deep",
  "yaml-only",
]);

/** Whether a finding, with its pointer from the root of its document, is to be left out. */
export type Ignore = (finding: Finding) => boolean;

/**
 * Reads `--ignore CODE[:POINTER]`. A pointer stands for the member and all below it; `*` in it stands for any key or index.
 *
 * @throws ImagekinError `E_USAGE` for an unknown code, one that cannot be ignored, or a text that is no pointer.
 */
export function parseIgnores(specs: readonly string[]): Ignore {
  const rules = specs.map(parseIgnore);
  return (finding) =>
    rules.some(({ code, tokens }) => code === finding.code && covers(tokens, finding.pointer));
}

function parseIgnore(spec: string): { readonly code: string; readonly tokens: readonly string[] } {
  const colon = spec.indexOf(":");
  const code = colon < 0 ? spec : spec.slice(0, colon);
  const pointer = colon < 0 ? "" : spec.slice(colon + 1);
  if (!Object.hasOwn(codes, code)) {
    const guess = nearest(code, Object.keys(codes));
    const hint = guess === undefined ? "" : `; did you mean ${guess}?`;
    throw new ImagekinError("E_USAGE", `--ignore: there is no code ${JSON.stringify(code)}${hint}`);
  }
  if (neverIgnored.has(code)) {
    throw new ImagekinError(
      "E_USAGE",
      `--ignore: ${code} cannot be ignored, since nothing would have been checked; leave the file out with .imagekinignore or "ignoreFiles"`,
    );
  }
  if (pointer !== "" && !pointer.startsWith("/")) {
    throw new ImagekinError(
      "E_USAGE",
      `--ignore ${spec}: a pointer starts with "/", as in ${code}:/${pointer}`,
    );
  }
  return { code, tokens: parsePointer(pointer) };
}

function covers(tokens: readonly string[], pointer: string): boolean {
  const path = parsePointer(pointer);
  return tokens.every(
    (token, index) => index < path.length && (token === "*" || token === path[index]),
  );
}
