import type { Conversion } from "@imagekin/convert";
import { convertAs } from "../convert/convert-as.ts";
import { envelopeOf, pickResults } from "../convert/convert-file.ts";
import { convertRecord } from "../convert/convert-record.ts";
import { maxFindings } from "../convert/plan.ts";
import { sourceOf } from "../convert/source-of.ts";
import { lineOf } from "../convert/write-values.ts";
import { isPlain } from "../check/split.ts";
import { toLineRecord } from "../input/read-ndjson.ts";
import type { TextRecord } from "../input/record.ts";
import type { Source } from "./block.ts";
import { plainValue } from "./plain-value.ts";
import type { ConvertSpec, Outcome, RecordLine, Step } from "./step.ts";

/**
 * Puts its conversion in place of each record. Most are one document and convert, so that is tried first, on what can be read without a look at
 * the text; only the others are looked at as `convert` does it.
 */
export function convertStep({ plan, envelope, countsLosses, maxRecordBytes }: ConvertSpec): Step {
  const pass = (result: unknown, conversions: readonly Conversion<unknown>[]): Outcome => {
    const bytes = Buffer.from(lineOf(result));
    return countsLosses ? { ok: true, bytes, lost: countLost(conversions) } : { ok: true, bytes };
  };

  const convertAll = async (record: TextRecord, source: Source): Promise<Outcome> => {
    const whole = { ...plan, from: source.format };
    const part = await convertRecord(record, source.file ?? "<stdin>", whole);
    const conversions = part.outcomes.flatMap(({ conversion }) => conversion ?? []);
    const isGood = conversions.length === part.outcomes.length && conversions.every(({ ok }) => ok);
    if (!isGood) {
      const findings = part.outcomes.flatMap((outcome) =>
        outcome.findings.map(({ finding }) => finding),
      );
      const errors = findings.filter(({ severity }) => severity === "error");
      return { ok: false, findings: errors.slice(0, maxFindings) };
    }
    const [result] = pickResults({ shape: "lines", parts: [part] }, (outcome) =>
      envelope ? envelopeOf(outcome) : valueOf(outcome.conversion),
    );
    return pass(result, conversions);
  };

  const explain = (line: RecordLine, source: Source): Promise<Outcome> =>
    convertAll(toLineRecord(line, maxRecordBytes), source);

  const convertOne = (
    line: RecordLine,
    value: unknown,
    from: string,
    source: Source,
  ): Outcome | Promise<Outcome> => {
    const conversion = convertAs(from, plan.to, value, plan.options);
    if (!conversion.ok) return explain(line, source);
    return pass(envelope ? envelopeOf({ conversion, findings: [] }) : conversion.value, [
      conversion,
    ]);
  };

  return (line, source) => {
    const value = line.isTooLong ? undefined : plainValue(line.bytes);
    if (!isPlain(value)) return explain(line, source);
    if (source.format !== undefined) return convertOne(line, value, source.format, source);
    return sourceOf(value).then((found) =>
      found.ok ? convertOne(line, value, found.id, source) : explain(line, source),
    );
  };
}

function valueOf(conversion: Conversion<unknown> | undefined): unknown {
  return conversion?.ok === true ? conversion.value : undefined;
}

function countLost(conversions: readonly Conversion<unknown>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { report } of conversions) {
    for (const { reason } of report.lost) sums[reason] = (sums[reason] ?? 0) + 1;
  }
  return sums;
}
