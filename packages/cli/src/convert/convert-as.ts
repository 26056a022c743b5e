import { type CommonImageImage as CommonImage, image } from "@imagekin/common-image";
import {
  type Conversion,
  convert,
  type ConvertOptions,
  fromCommon,
  merge,
  type Report,
  toCommon,
} from "@imagekin/convert";
import { ImagekinError } from "@imagekin/core";
import { commonId, toRef } from "./ids.ts";

/** Converts a value that is a document `from`. Either side may be the common image. Never throws for a value. */
export function convertAs(
  from: string,
  to: string,
  value: unknown,
  options: ConvertOptions,
): Conversion<unknown> {
  const [source, target] = [toRef(from), toRef(to)];
  if (source !== undefined && target !== undefined) return convert(source, target, value, options);
  if (source !== undefined && to === commonId) return toCommon(source, value, options);
  if (target !== undefined && from === commonId) return fromCommon(target, value, options);
  if (from === commonId && to === commonId) return passOn(value, options);
  throw new ImagekinError("E_INTERNAL", `there is no conversion from ${from} to ${to}`);
}

/** What is a common image already is carried as it is; only its residue may be asked to go. */
function passOn(value: unknown, { residue }: ConvertOptions): Conversion<CommonImage> {
  const validation = image.validate(value);
  if (!validation.ok) {
    const message = `the source is no valid ${commonId}`;
    const report = accountOf([]);
    return {
      ok: false,
      errors: [{ code: "invalid-source", message, findings: validation.findings }],
      report,
    };
  }
  const { residue: _residue, ...modelled } = validation.value;
  const passed = residue === "drop" ? modelled : validation.value;
  return {
    ok: true,
    value: passed,
    get report() {
      return accountOf([passed]);
    },
  };
}

/** The account of a merge of one is that of a copy; its pointers begin with the place among the arguments. */
function accountOf(images: readonly CommonImage[]): Report {
  const { report } = merge(...images);
  return { ...report, carried: report.carried.map((one) => ({ ...one, from: one.from.slice(2) })) };
}
