import { type CommonImageImage, image } from "@imagekin/common-image";
import { isObject } from "./json.ts";
import { lanesOf } from "./lane.ts";
import { makeValid } from "./make-valid.ts";
import type { Mapping } from "./mapping.ts";
import { rebuild } from "./rebuild.ts";
import type { Report } from "./report.ts";
import { type OwnResidue, reportFromCommon } from "./report-from-common.ts";
import { type Laid, layResidue } from "./residue.ts";
import { type Conversion, type ConvertOptions, fail, succeed } from "./result.ts";
import { emptyReport, errorText } from "./to-common.ts";
import { findForeignPlaces } from "./versions.ts";

/** Converts a common image to a document; without `strict` and `onLoss`, which the caller enforces. Never throws for a value. */
export function convertFromCommon(
  mapping: Mapping,
  input: unknown,
  options: ConvertOptions,
  version?: string,
): Conversion<unknown> {
  return guarded(mapping, () => {
    const validation = image.validate(input);
    if (validation.ok) return build(mapping, validation.value, options, version);
    const { findings } = validation;
    return fail(
      [{ code: "invalid-source", message: `the source is no valid ${image.id}`, findings }],
      () => emptyReport(image.id, mapping.id),
    );
  });
}

/** The same for what was just made, and is known to be a common image. */
export function convertImage(
  mapping: Mapping,
  common: CommonImageImage,
  options: ConvertOptions,
  version?: string,
): Conversion<unknown> {
  return guarded(mapping, () => build(mapping, common, options, version));
}

function guarded(mapping: Mapping, make: () => Conversion<unknown>): Conversion<unknown> {
  try {
    return make();
  } catch (error) {
    return fail(
      [{ code: "unreadable-value", message: `reading the value threw: ${errorText(error)}` }],
      () => emptyReport(image.id, mapping.id),
    );
  }
}

function build(
  mapping: Mapping,
  common: CommonImageImage,
  options: ConvertOptions,
  version?: string,
): Conversion<unknown> {
  const source: unknown = common;
  if (!isObject(source)) throw new TypeError("a common image is an object");
  const { kind } = common;
  if (kind !== mapping.kind && options.allowKindChange !== true) {
    const message = `a ${kind} is no ${mapping.kind}; the option allowKindChange carries what the two have in common`;
    const report = (): Report => emptyReport(image.id, mapping.id);
    return fail([{ code: "kind-mismatch", message, pointers: ["/kind"] }], report);
  }
  const residue = options.residue === "drop" ? undefined : residueFor(mapping, common);
  const rebuilt = rebuild(mapping, source, options, residue !== undefined);
  const laid: Laid =
    residue === undefined
      ? { used: [], superseded: [] }
      : layResidue(
          rebuilt.filled,
          rebuilt.model,
          residue.members,
          mapping,
          lanesOf(mapping).forward,
        );
  const foreign =
    version === undefined || isOfVersion(common, mapping.id, version)
      ? []
      : findForeignPlaces(rebuilt.filled, mapping.document.table(), version);
  const { value, errors } = makeValid(mapping, rebuilt.filled, foreign);
  const report = (): Report =>
    reportFromCommon(mapping, source, value, { rebuilt, laid, residue }, options);
  return errors.length > 0 ? fail(errors, report) : succeed(value, report);
}

function residueFor(mapping: Mapping, common: CommonImageImage): OwnResidue | undefined {
  const entries = common.residue ?? [];
  const index = entries.findIndex(({ format }) => format === mapping.id);
  const entry = entries[index];
  return entry === undefined ? undefined : { index, members: entry.members };
}

/** Whether a common image was made of a document of this very version: then all of it may come back. */
function isOfVersion(common: CommonImageImage, id: string, version: string): boolean {
  return (common.source ?? []).some((source) => source.format === id && source.version === version);
}
