import {
  createLineSplitter,
  type Line,
  type Located,
  type Range,
  readJson,
  type ReadResult,
} from "@imagekin/reader";
import type { TextRecord } from "./record.ts";

/** Reads a stream record by record. Blank lines are passed over; a stream without a record is one that cannot be read. */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array>,
  maxRecordBytes: number,
): AsyncGenerator<TextRecord> {
  const splitter = createLineSplitter({ maxRecordBytes });
  let isEmpty = true;
  for await (const chunk of chunks) {
    for (const line of splitter.push(chunk)) {
      if (line.isBlank) continue;
      isEmpty = false;
      yield toLineRecord(line, maxRecordBytes);
    }
  }
  for (const line of splitter.end()) {
    if (line.isBlank) continue;
    isEmpty = false;
    yield toLineRecord(line, maxRecordBytes);
  }
  if (isEmpty) {
    yield {
      syntax: "ndjson",
      result: readJson(""),
      locator: async () => ({ locate: () => undefined }),
      lineAt: () => undefined,
    };
  }
}

/** One line of a stream, read whole. */
interface LineRecord extends TextRecord {
  readonly result: ReadResult;
}

/** Reads one line of a stream. */
export function toLineRecord(
  { record, byteOffset, bytes, isTooLong }: Omit<Line, "isBlank">,
  maxRecordBytes: number,
): LineRecord {
  const result = isTooLong ? tooLong(maxRecordBytes) : readJson(bytes);
  const above = record - 1;
  const findings = result.findings.map((finding) => ({
    ...finding,
    ...(finding.line !== undefined && { line: finding.line + above }),
    ...(finding.endLine !== undefined && { endLine: finding.endLine + above }),
    ...(finding.byteOffset !== undefined && { byteOffset: finding.byteOffset + byteOffset }),
  }));
  const locate: Located["locate"] = (pointer) => {
    const found = result.ok ? result.locate(pointer) : undefined;
    if (found === undefined) return undefined;
    const { key, value } = found;
    return {
      ...(key !== undefined && { key: moveDown(key, above) }),
      value: moveDown(value, above),
    };
  };
  return {
    syntax: "ndjson",
    record,
    byteOffset,
    result: result.ok ? { ...result, findings, locate } : { ok: false, findings },
    locator: async () => ({ locate }),
    lineAt: (line) => (line === record ? new TextDecoder().decode(bytes) : undefined),
  };
}

function moveDown(range: Range, lines: number): Range {
  return { ...range, line: range.line + lines, endLine: range.endLine + lines };
}

function tooLong(maxRecordBytes: number): ReadResult {
  return {
    ok: false,
    findings: [
      {
        format: null,
        severity: "error",
        code: "too-large",
        pointer: "",
        line: 1,
        column: 1,
        message: `the record has more than ${maxRecordBytes} bytes`,
        suggestion: "--max-record-bytes raises the limit",
      },
    ],
  };
}
