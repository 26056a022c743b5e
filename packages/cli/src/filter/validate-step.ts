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
import type { Outcome, RecordLine, Step, ValidateSpec } from "./step.ts";

const good: Outcome = { ok: true };

/**
 * Lets through the records without an error. Most are good, so each is first judged by the guard alone, which says no more than yes or no; only
 * the others are looked at as `validate` does it.
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

  const recognizeAndJudge = async (line: RecordLine, source: Source): Promise<Outcome> => {
    const record = toLineRecord(line, maxRecordBytes);
    const { result } = record;
    if (!result.ok || !isPlain(result.value)) return explain(record, source, undefined);
    const { entry } = await recognize(result.value, entries);
    if (entry === undefined) return explain(record, source, undefined);
    const document = documents.get(entry.id) ?? (await entry.load());
    documents.set(entry.id, document);
    return isClean(result, document) ? good : explain(record, source, undefined);
  };

  const judge = (line: RecordLine, source: Source, wanted: Wanted): Outcome | Promise<Outcome> => {
    const record = toLineRecord(line, maxRecordBytes);
    const { result } = record;
    const { document, version } = wanted;
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
