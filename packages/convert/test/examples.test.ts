import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pointerToPath } from "@imagekin/core";
import { copyOf, isObject, setAt } from "../src/engine/json.ts";
import type { ConvertOptions } from "../src/engine/result.ts";
import { convertFromCommon } from "../src/engine/from-common.ts";
import { convertToCommon } from "../src/engine/to-common.ts";
import { mappings } from "../src/index.ts";
import { idOf, updateAny } from "./support.ts";

/** A counterexample that a law was once refuted by, and what holds of it now. */
interface Example {
  readonly says: string;
  readonly format: string;
  readonly document: unknown;
  readonly options?: ConvertOptions;
  /** Code of the error that toCommon gives. */
  readonly error?: string;
  /** The places that residue keeps. */
  readonly residue?: readonly string[];
  /** A change of the common image. */
  readonly edit?: { readonly at: string; readonly value: unknown };
  /** The document after it, and why something was lost. */
  readonly becomes?: unknown;
  readonly lost?: readonly string[];
}

const folder = join(import.meta.dirname, "..", "examples");
const examples = readdirSync(folder)
  .sort()
  .map((file) => {
    const example: Example = JSON.parse(readFileSync(join(folder, file), "utf8"));
    return [file, example] as const;
  });

describe.each(examples)("%s", (_, example) => {
  const { format, document, options = {}, edit } = example;
  const { compiled, ...rows } = mappings[idOf({ id: format })];

  test.each([
    ["generated", { ...rows, ...(compiled === undefined ? {} : { compiled }) }],
    ["interpreted", rows],
  ])(`${example.says} (%s)`, (_name, mapping) => {
    const there = convertToCommon(mapping, document, options);
    if (example.error !== undefined) {
      expect(there).toMatchObject({ ok: false, errors: [{ code: example.error }] });
      return;
    }
    if (!there.ok) throw new Error(JSON.stringify(there.errors));
    const members = there.value.residue?.[0]?.members ?? [];
    expect(members.map(({ at }) => at)).toEqual(example.residue);
    const back = convertFromCommon(mapping, there.value, {});
    expect(back.ok && back.value).toEqual(document);
    expect(back.report.lost).toEqual([]);
    if (edit === undefined) return;
    const edited = copyOf(there.value);
    if (!isObject(edited)) throw new Error("no object");
    setAt(edited, pointerToPath(edit.at, edited), edit.value);
    const put = updateAny(idOf({ id: format }), document, edited);
    expect(put.ok && put.value).toEqual(example.becomes);
    expect(put.report.lost.map(({ reason }) => reason)).toEqual(example.lost);
  });
});
