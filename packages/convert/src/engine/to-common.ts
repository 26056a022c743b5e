import { pointerToPath, type Validation } from "@imagekin/core";
import { type CommonImageImage, image } from "@imagekin/common-image";
import { derive } from "./derive.ts";
import { findUnsafeNumber, isObject, type JsonObject, partAt, removeAt, setAt } from "./json.ts";
import { lanesOf } from "./lane.ts";
import type { Mapping } from "./mapping.ts";
import { rebuild } from "./rebuild.ts";
import { makeReport, type Report } from "./report.ts";
import { type Draft, reportToCommon } from "./report-to-common.ts";
import { findResidue, type ResidueMember } from "./residue.ts";
import { type Conversion, type ReadOptions, fail, succeed } from "./result.ts";
import { builder, walk } from "./walk.ts";

/** Converts a document to a common image; without `strict` and `onLoss`, which the caller enforces. Never throws for a value. */
export function convertToCommon(
  mapping: Mapping,
  input: unknown,
  options: ReadOptions,
  version?: string,
): Conversion<CommonImageImage> {
  const nothing = (): Report => emptyReport(mapping.id, image.id);
  try {
    const read = readDocument(mapping, input);
    if (!read.ok) {
      const message = `the source is no valid ${mapping.id}`;
      return fail([{ code: "invalid-source", message, findings: read.findings }], nothing);
    }
    const document = read.value;
    const compiled = readCompiled(mapping, document, options, version);
    if (compiled !== undefined) return compiled;
    const unsafe = findUnsafeNumber(document);
    if (unsafe !== undefined) {
      const message = "a number beyond 2^53-1 has lost digits when it was read";
      return fail([{ code: "unsafe-integer", message, pointers: [unsafe] }], nothing);
    }
    return build(mapping, document, options, version);
  } catch (error) {
    return fail(
      [{ code: "unreadable-value", message: `reading the value threw: ${errorText(error)}` }],
      nothing,
    );
  }
}

/** A report of a conversion that did not come to pass. */
export function emptyReport(source: string, target: string): Report {
  return makeReport(source, target, { carried: [], lost: [], synthesized: [], omitted: [] });
}

/** What an error says. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : "not an Error";
}

function readDocument({ document }: Mapping, input: unknown): Validation<unknown> {
  return document.is(input) ? { ok: true, value: input } : document.decode(input);
}

function build(
  mapping: Mapping,
  document: unknown,
  options: ReadOptions,
  version?: string,
): Conversion<CommonImageImage> {
  const keepsResidue = options.residue !== "drop";
  const draft = makeDraft(mapping, document, options);
  const { common, derived } = draft;
  const source = { format: mapping.id, ...(version === undefined ? {} : { version }) };
  const result: Record<string, unknown> = {
    modelVersion: "1",
    kind: mapping.kind,
    source: [{ ...source, ...(derived.length === 0 ? {} : { derived }) }],
    ...common,
  };
  if (keepsResidue) {
    const rebuilt = rebuild(mapping, result, {}).filled;
    const members = findResidue(document, rebuilt, lanesOf(mapping).forward, mapping.keyed);
    if (members.length > 0) result["residue"] = [{ ...source, members }];
  }
  const report = (): Report => reportToCommon(mapping, document, result, draft, options);
  if (image.is(result)) return succeed(result, report);
  const validation = image.validate(result);
  const pointers = validation.ok ? [] : validation.findings.map(({ pointer }) => pointer);
  return fail(
    [{ code: "target-invalid", message: `what was made is no valid ${image.id}`, pointers }],
    report,
  );
}

function makeDraft(mapping: Mapping, document: unknown, { assume = {} }: ReadOptions): Draft {
  const common: Record<string, unknown> = {};
  walk(
    document,
    lanesOf(mapping).forward,
    builder((path, value) => setAt(common, path, value)),
  );
  const isRefused = !image.is(asImage(mapping, common));
  if (isRefused) dropRefused(mapping, common);
  return { common, ...derive(mapping, common, assume), isRefused };
}

/**
 * What the functions give that are generated from the rows; undefined if there are none, or something is in the document that they leave
 * to the rows themselves.
 */
function readCompiled(
  mapping: Mapping,
  document: unknown,
  options: ReadOptions,
  version?: string,
): Conversion<CommonImageImage> | undefined {
  const { compiled, id } = mapping;
  if (compiled === undefined || !isObject(document)) return undefined;
  const source: Record<string, unknown> = { format: id };
  if (version !== undefined) source["version"] = version;
  const common: Record<string, unknown> = {
    modelVersion: "1",
    kind: mapping.kind,
    source: [source],
  };
  const residue: ResidueMember[] = [];
  const keepsResidue = options.residue !== "drop";
  const read = { common, residue, keepsResidue, isOdd: false, isUnproved: false };
  compiled.read(document, read);
  if (read.isOdd) return undefined;
  const { derived, omitted } = derive(mapping, common, options.assume ?? {}, compiled.put);
  if (derived.length > 0) source["derived"] = derived;
  // A fallback would make a member that the document does not have, or has in another form.
  if (keepsResidue && usesFallback(mapping, common)) return undefined;
  if (residue.length > 0) {
    common["residue"] = [
      version === undefined
        ? { format: id, members: residue }
        : { format: id, version, members: residue },
    ];
  }
  if (read.isUnproved && !image.is(common)) return undefined;
  const draft: Draft = { common, derived, omitted, isRefused: false };
  return succeed(proved(common), () => reportToCommon(mapping, document, common, draft, options));
}

/** The one place where a type is told what rows and schemas prove: a test judges each such value by the guard. */
function proved(common: unknown): CommonImageImage {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return common as CommonImageImage;
}

function usesFallback(mapping: Mapping, common: JsonObject): boolean {
  for (const { fallback, place } of lanesOf(mapping).fallbacks) {
    if (place !== undefined && partAt(common, place) !== undefined) continue;
    const computed = fallback.formula(common, {});
    if (computed !== undefined && "value" in computed) return true;
  }
  return false;
}

function asImage({ kind }: Mapping, common: object): object {
  return { modelVersion: "1", kind, ...common };
}

/** Takes out what the common image's own schema refuses, whole members at a time; residue keeps it. */
function dropRefused(mapping: Mapping, common: Record<string, unknown>): void {
  for (let round = 0; round < 100; round += 1) {
    const validation = image.validate(asImage(mapping, common));
    if (validation.ok) return;
    for (const { pointer } of validation.findings) {
      const path = pointerToPath(pointer, common);
      const depth = path.findIndex((key) => typeof key === "number");
      removeAt(common, depth < 0 ? path : path.slice(0, depth));
    }
  }
}
