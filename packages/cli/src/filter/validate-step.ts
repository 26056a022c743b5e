import { entries, recognize } from "@imagekin/catalog";
import type { Document } from "@imagekin/core";
import type { ReadResult } from "@imagekin/reader";
import { checkRecord, type CheckOptions } from "../check/check-record.ts";
import { collectFindings } from "../check/collect.ts";
import { parseIgnores } from "../check/ignore.ts";
import type { Wanted } from "../check/judge.ts";
import { isPlain } from "../check/split.ts";
import { toLineRecord } from "../input/read-ndjson.ts";
import { loadWanted } from "../wanted.ts";
import type { Source } from "./block.ts";
import { plainValue } from "./plain-value.ts";
import type { Outcome, RecordLine, Step, ValidateSpec } from "./step.ts";

const good: Outcome = { ok: true };

/**
 * Lets through the records without an error. Most are good, so each is first judged by the guard alone, which says no more than yes or no, and read
 * without a look at warnings; only the others are looked at as `validate` does it.
 */
export function validateStep(spec: ValidateSpec): Step {
  const { strict, maxErrors, maxRecordBytes, showValues } = spec;
  const ignore = parseIgnores(spec.ignore);
  const wantedBy = new Map<string, Wanted>();
  const documents = new Map<string, Document<unknown>>();

  const isClean = (
    result: ReadResult & { ok: true },
    document: Document<unknown>,
    version?: string,
  ): boolean => {
    const { value, findings } = result;
    if (!strict) return document.is(value);
    const options = version === undefined ? { strict } : { strict, version };
    return findings.length === 0 && document.lint(value, options).length === 0;
  };

  const explain = async (
    record: ReturnType<typeof toLineRecord>,
    source: Source,
    wanted: Wanted | undefined,
  ): Promise<Outcome> => {
    const options: CheckOptions = {
      reading: { ndjson: true, jsonc: false, maxRecordBytes },
      known: entries,
      wanted,
      strict,
      ignore,
      maxFindings: maxErrors,
      showValues,
    };
    const collector = collectFindings(maxErrors);
    await checkRecord(record, source.file ?? "<stdin>", options, collector);
    if (collector.counts.errors === 0) return good;
    const findings = collector
      .list()
      .map(({ finding }) => finding)
      .filter(({ severity }) => severity === "error");
    return { ok: false, findings };
  };

  const documentOf = async (value: object): Promise<Document<unknown> | undefined> => {
    const { entry } = await recognize(value, entries);
    if (entry === undefined) return undefined;
    const document = documents.get(entry.id) ?? (await entry.load());
    documents.set(entry.id, document);
    return document;
  };

  /** The value of a record that can be judged without a look at its text. */
  const quickValue = (line: RecordLine): unknown =>
    strict || line.isTooLong ? undefined : plainValue(line.bytes);

  const recognizeAndJudge = async (line: RecordLine, source: Source): Promise<Outcome> => {
    const value = quickValue(line);
    if (isPlain(value) && (await documentOf(value))?.is(value) === true) return good;
    const record = toLineRecord(line, maxRecordBytes);
    const { result } = record;
    if (!result.ok || !isPlain(result.value)) return explain(record, source, undefined);
    const document = await documentOf(result.value);
    return document !== undefined && isClean(result, document)
      ? good
      : explain(record, source, undefined);
  };

  const judge = (line: RecordLine, source: Source, wanted: Wanted): Outcome | Promise<Outcome> => {
    const { document, version } = wanted;
    const value = quickValue(line);
    if (isPlain(value) && document.is(value)) return good;
    const record = toLineRecord(line, maxRecordBytes);
    const { result } = record;
    return result.ok && isPlain(result.value) && isClean(result, document, version)
      ? good
      : explain(record, source, wanted);
  };

  return (line, source) => {
    const { format } = source;
    if (format === undefined) return recognizeAndJudge(line, source);
    const wanted = wantedBy.get(format);
    if (wanted !== undefined) return judge(line, source, wanted);
    return loadWanted(format).then((loaded) => {
      wantedBy.set(format, loaded);
      return judge(line, source, loaded);
    });
  };
}
