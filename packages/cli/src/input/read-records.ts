import { ImagekinError } from "@imagekin/core";
import type { Located, ReadResult } from "@imagekin/reader";
import { maxTextBytes, readPlainJson } from "@imagekin/reader/plain";
import type { Io } from "../io.ts";
import { lineReader } from "../text/line-reader.ts";
import type { InputFile } from "./expand.ts";
import { openInput } from "./open-input.ts";
import type { TextRecord } from "./record.ts";
import { kindOf, type Syntax } from "./syntax.ts";

/** How the caller wants texts to be read. */
export interface ReadOptions {
  /** Every input is NDJSON, whatever its name. */
  readonly ndjson: boolean;
  /** Allow comments and trailing commas in JSON. */
  readonly jsonc: boolean;
  /** The most bytes that a record of NDJSON may have. */
  readonly maxRecordBytes: number;
}

/**
 * Reads the records of a file: one for JSON, one for each line of NDJSON and each document of a YAML stream.
 *
 * @throws ImagekinError `E_INPUT_UNREADABLE` in one line that names the file.
 */
export async function* readRecords(
  input: InputFile,
  options: ReadOptions,
  io: Pick<Io, "stdin">,
): AsyncGenerator<TextRecord> {
  const kind = kindOf(input.path) ?? { syntax: "json", compressed: false };
  const syntax = options.ndjson ? "ndjson" : kind.syntax;
  try {
    const chunks = openInput(input, kind.compressed, io);
    if (syntax === "ndjson") {
      const { readNdjson } = await import("./read-ndjson.ts");
      yield* readNdjson(chunks, options.maxRecordBytes);
    } else {
      yield* readWhole(await concat(chunks), syntax, options);
    }
  } catch (error) {
    if (error instanceof ImagekinError) throw error;
    const { describeIoError } = await import("./io-error.ts");
    throw new ImagekinError(
      "E_INPUT_UNREADABLE",
      `cannot read ${input.path}: ${describeIoError(error)}`,
      { cause: error },
    );
  }
}

async function* readWhole(
  bytes: Uint8Array,
  syntax: Syntax,
  { jsonc }: ReadOptions,
): AsyncGenerator<TextRecord> {
  const lineAt = lineReader(() => new TextDecoder().decode(bytes));
  if (syntax === "json") {
    yield (
      (jsonc ? undefined : plainRecord(bytes, lineAt)) ??
      toRecord(await readSlowly(bytes, jsonc), syntax, lineAt)
    );
    return;
  }
  const { readYaml } = await import("@imagekin/reader/yaml");
  const results = readYaml(bytes);
  for (const [index, result] of results.entries()) {
    const record = toRecord(result, syntax, lineAt);
    yield results.length === 1 ? record : { ...record, record: index + 1 };
  }
}

/** Nothing is to be said of most texts. What would say it, and where, is loaded only when it is needed. */
function plainRecord(bytes: Uint8Array, lineAt: TextRecord["lineAt"]): TextRecord | undefined {
  const plain = readPlainJson(bytes);
  if (plain === undefined) return undefined;
  return {
    syntax: "json",
    result: { ok: true, value: plain.value, findings: [] },
    locator: async () => (await import("@imagekin/reader")).locateJson(bytes),
    lineAt,
  };
}

async function readSlowly(bytes: Uint8Array, jsonc: boolean): Promise<ReadResult> {
  const { readJson } = await import("@imagekin/reader");
  return readJson(bytes, { jsonc });
}

function toRecord(result: ReadResult, syntax: Syntax, lineAt: TextRecord["lineAt"]): TextRecord {
  return { syntax, result, lineAt, locator: async () => locatedOf(result) };
}

/** The places in a text; none if it could not be read. */
function locatedOf(result: ReadResult): Located {
  return result.ok ? result : { locate: () => undefined };
}

/** All bytes, or as many as show that there are more than the reader takes: a small archive may hold a stream without end. */
async function concat(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > maxTextBytes) break;
  }
  return Buffer.concat(parts);
}
