import type { Finding } from "@imagekin/core";
import type { InputFile } from "../input/expand.ts";
import type { TextRecord } from "../input/record.ts";
import type { FileReport } from "../output/output.ts";
import { emptyTally } from "../output/tally.ts";
import { type CheckOptions, checkRecord } from "./check-record.ts";
import { collectFindings } from "./collect.ts";

/**
 * Checks every document of a file. A file that was found, not named, and holds none of ours is skipped.
 *
 * @param more what is known of the file's only record already, with pointers from its root
 */
export async function checkFile(
  input: InputFile,
  records: Iterable<TextRecord> | AsyncIterable<TextRecord>,
  options: CheckOptions,
  more: readonly Finding[] = [],
): Promise<FileReport> {
  const file = input.path;
  const collector = collectFindings(options.maxFindings);
  let documents = 0;
  let invalid = 0;
  let isOurs = input.named || options.wanted !== undefined;
  for await (const record of records) {
    const counts = await checkRecord(record, file, options, collector, more);
    documents += counts.documents;
    invalid += counts.invalid;
    isOurs ||= counts.isOurs;
  }
  if (!isOurs) return skippedReport(input);
  const { errors, warnings } = collector.counts;
  return {
    file,
    absolute: input.absolute,
    findings: collector.list(),
    hidden: collector.hidden(),
    tally: {
      files: 1,
      documents,
      valid: documents - invalid,
      invalid,
      skipped: 0,
      errors,
      warnings,
    },
  };
}

/** The report on a file that holds nothing for us, or is to be passed over. */
export function skippedReport({ path, absolute }: InputFile): FileReport {
  return {
    file: path,
    absolute,
    findings: [],
    hidden: 0,
    tally: { ...emptyTally, files: 1, skipped: 1 },
  };
}
