import { entries, type Identification, identify } from "@imagekin/catalog";
import { splitDocuments } from "./check/split.ts";
import type { TextRecord } from "./input/record.ts";

/** What one document of a file is. */
export interface Identified extends Identification {
  readonly file: string;
  readonly record?: number;
  readonly pointer: string;
}

/** Identifies every document of a record. A text that cannot be read is one that is not known. */
export async function identifyRecord(record: TextRecord, file: string): Promise<Identified[]> {
  const place = { file, ...(record.record !== undefined && { record: record.record }) };
  const { result } = record;
  if (!result.ok) {
    const why = result.findings
      .filter(({ severity }) => severity === "error")
      .map(({ line, column, message }) =>
        line === undefined ? message : `${line}:${column ?? 1}: ${message}`,
      );
    return [{ ...place, pointer: "", format: null, why }];
  }
  const parts = await splitDocuments(result.value, undefined, entries);
  if (parts.length === 0) {
    return [
      { ...place, pointer: "", format: null, why: ["the list is empty: it holds no document"] },
    ];
  }
  const list: Identified[] = [];
  for (const { pointer, value } of parts) {
    list.push({ ...place, pointer, ...(await identify(value)) });
  }
  return list;
}
