import { createLineSplitter, readJson, type ReadResult } from "@imagekin/reader";
import { readYaml } from "@imagekin/reader/yaml";
import { isSameJson, leafPlaces } from "./json.ts";

/** What `readJson` looks at and JSON.parse does not, `1e400` among it. */
const parting: ReadonlySet<string> = new Set([
  "too-deep",
  "invalid-utf8",
  "encoding",
  "duplicate-key",
  "unsafe-integer",
]);

/** Where `readJson` and JSON.parse part: for texts in UTF-8 that are not too deep, the one reads what the other does, and the same. */
export function jsonProblems(input: Uint8Array): string[] {
  const result = readJson(input);
  const relaxed = readJson(input, { jsonc: true });
  const expected = parse(input);
  const codes = result.findings.map(({ code }) => code);
  const isOther = codes.some((code) => parting.has(code));
  return [
    ...placeProblems(result),
    ...placeProblems(relaxed),
    ...(expected === undefined && result.ok && !isOther ? ["reads what is no JSON"] : []),
    ...(expected !== undefined && !result.ok && !isOther ? ["refuses what is JSON"] : []),
    ...(expected !== undefined && result.ok && !isSameJson(expected.value, result.value)
      ? ["reads another value"]
      : []),
    ...(result.ok && !relaxed.ok ? ["refuses with comments what it reads without"] : []),
  ];
}

/** What no reading of YAML may do. */
export function yamlProblems(input: Uint8Array): string[] {
  const results = readYaml(input);
  return [...(results.length === 0 ? ["no result"] : []), ...results.flatMap(placeProblems)];
}

/** However a stream is cut up, its lines are the same. */
export function linesProblems(input: Uint8Array): string[] {
  const cut = (size: number): string => {
    const splitter = createLineSplitter({ maxRecordBytes: 64 });
    const lines = [];
    for (let at = 0; at < input.length; at += size)
      lines.push(...splitter.push(input.slice(at, at + size)));
    lines.push(...splitter.end());
    return JSON.stringify(
      lines.map((line) => ({ ...line, bytes: Buffer.from(line.bytes).toString("hex") })),
    );
  };
  const whole = cut(Math.max(1, input.length));
  const sizes = [1, 2, 7].filter((size) => cut(size) !== whole);
  return sizes.map((size) => `other lines from chunks of ${size} bytes`);
}

function placeProblems(result: ReadResult): string[] {
  const misplaced = result.findings.filter(
    ({ line, column, message }) => message === "" || (line ?? 1) < 1 || (column ?? 1) < 1,
  );
  const isRefusedSilently =
    !result.ok && result.findings.every(({ severity }) => severity !== "error");
  const places = result.ok ? leafPlaces(result.value).slice(0, 50) : [];
  const lost = places.filter((place) => result.ok && result.locate(place) === undefined);
  return [
    ...misplaced.map(({ code }) => `a finding without words or place: ${code}`),
    ...(isRefusedSilently ? ["refused without an error"] : []),
    ...lost.map((place) => `nothing is found at ${place}`),
  ];
}

function parse(input: Uint8Array): { readonly value: unknown } | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(input);
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
