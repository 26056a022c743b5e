import { image, type CommonImageImage as CommonImage } from "@imagekin/common-image";
import { ImagekinError, requireVersion, splitVersion } from "@imagekin/core";
import type { Documents, DocumentId, IdOf, Ref } from "./documents.ts";
import { convertFromCommon, convertImage } from "./engine/from-common.ts";
import { isObject } from "./engine/json.ts";
import type { Mapping } from "./engine/mapping.ts";
import { mergeReports, reportIdentity } from "./engine/merge-reports.ts";
import { type Conversion, type ConvertOptions, enforce, fail, succeed } from "./engine/result.ts";
import { convertToCommon } from "./engine/to-common.ts";

/** The four conversions, for a closed set of documents. */
export interface Converter<I extends DocumentId> {
  /** Reads a document as a common image. Never throws for a value; an invalid one gives its findings. */
  readonly toCommon: <F extends Ref<I>>(
    from: F,
    document: unknown,
    options?: ConvertOptions,
  ) => Conversion<CommonImage>;
  /** Writes a common image as a document. */
  readonly fromCommon: <T extends Ref<I>>(
    to: T,
    common: unknown,
    options?: ConvertOptions,
  ) => Conversion<Documents[IdOf<T>]>;
  /** Reads one document and writes another, with one report from leaf to leaf. */
  readonly convert: <F extends Ref<I>, T extends Ref<I>>(
    from: F,
    to: T,
    document: unknown,
    options?: ConvertOptions,
  ) => Conversion<Documents[IdOf<T>]>;
  /** Writes an edited common image as the document that it was made of, and keeps all of it that the edit did not touch. */
  readonly update: <F extends Ref<I>>(
    format: F,
    original: Documents[IdOf<F>],
    edited: unknown,
    options?: ConvertOptions,
  ) => Conversion<Documents[IdOf<F>]>;
}

/** A converter for some mappings. */
export function makeConverter<I extends DocumentId>(
  mappings: Readonly<Record<I, Mapping>>,
): Converter<I> {
  const found = new Map<string, Found>();
  const find = (ref: string): Found => {
    const known = found.get(ref);
    if (known !== undefined) return known;
    const sought = seek(ref);
    // Only what there is gets in, so the cache stays small.
    found.set(ref, sought);
    return sought;
  };
  const seek = (ref: string): Found => {
    const { id, version } = splitVersion(ref);
    const table: Readonly<Record<string, Mapping>> = mappings;
    const mapping = Object.hasOwn(table, id) ? table[id] : undefined;
    if (mapping === undefined) {
      throw new ImagekinError(
        "E_UNKNOWN_FORMAT",
        `there is no conversion of ${JSON.stringify(id)}; known are ${Object.keys(table).join(", ")}`,
      );
    }
    requireVersion(mapping.document, version);
    return version === undefined ? { mapping } : { mapping, version };
  };
  return untyped({
    toCommon: (from, document, options = {}) => {
      const { mapping, version } = find(from);
      return enforce(convertToCommon(mapping, document, options, version), options);
    },
    fromCommon: (to, common, options = {}) => {
      const { mapping, version } = find(to);
      return enforce(convertFromCommon(mapping, common, options, version), options);
    },
    convert: (from, to, document, options = {}) => {
      return enforce(convertThrough(find(from), find(to), document, options), options);
    },
    update: (format, original, edited, options = {}) => {
      const { mapping, version } = find(format);
      const before = convertToCommon(mapping, original, { ...options, residue: "keep" }, version);
      if (!before.ok) return before;
      return enforce(
        convertFromCommon(
          mapping,
          withResidueOf(edited, before.value, mapping.id),
          options,
          version,
        ),
        options,
      );
    },
  });
}

/** What a reference names. */
interface Found {
  readonly mapping: Mapping;
  readonly version?: string;
}

/** The functions of a converter before types. */
interface UntypedConverter {
  readonly toCommon: (
    from: string,
    document: unknown,
    options?: ConvertOptions,
  ) => Conversion<unknown>;
  readonly fromCommon: (
    to: string,
    common: unknown,
    options?: ConvertOptions,
  ) => Conversion<unknown>;
  readonly convert: (
    from: string,
    to: string,
    document: unknown,
    options?: ConvertOptions,
  ) => Conversion<unknown>;
  readonly update: (
    format: string,
    original: unknown,
    edited: unknown,
    options?: ConvertOptions,
  ) => Conversion<unknown>;
}

/** Which type a result has follows from an id at run time: its document's own guard has checked it. The one place where types are told so. */
function untyped<I extends DocumentId>(converter: UntypedConverter): Converter<I> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types follow from the id, which no table can say
  return converter as Converter<I>;
}

function convertThrough(
  from: Found,
  to: Found,
  document: unknown,
  options: ConvertOptions,
): Conversion<unknown> {
  const [source, target] = [from.mapping, to.mapping];
  // Residue is for the way back to its own document alone. A spread would cost as much as half the way.
  const { assume, values } = options;
  const through = source === target ? options : ({ assume, values, residue: "drop" } as const);
  const first = convertToCommon(source, document, through, from.version);
  if (!first.ok) return fail(first.errors, () => ({ ...first.report, target: target.id }));
  const second = convertImage(target, first.value, options, to.version);
  const isWayBack = source === target && options.residue !== "drop";
  const report = () =>
    isWayBack && second.ok
      ? reportIdentity(source.id, first.report, second.value)
      : mergeReports(first.report, second.report);
  return second.ok ? succeed(second.value, report) : fail(second.errors, report);
}

/** An edited common image with what the original document had beyond the model. */
function withResidueOf(edited: unknown, original: CommonImage, id: string): unknown {
  if (!isObject(edited)) return edited;
  const residue = (original.residue ?? []).filter(({ format }) => format === id);
  const others = image.is(edited)
    ? (edited.residue ?? []).filter(({ format }) => format !== id)
    : [];
  const source = image.is(edited) && edited.source !== undefined ? edited.source : original.source;
  return {
    ...edited,
    ...(source === undefined ? {} : { source }),
    residue: [...residue, ...others],
  };
}
