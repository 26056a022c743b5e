import { maxDepth, tooDeepPath } from "./bounded.ts";
import { type DecodeTable, decodeTable } from "./decode-table.ts";
import { type Decoded, decodeValue, toInputPlaces } from "./decode.ts";
import { ImagekinError } from "./errors.ts";
import { type AjvValidator, type BareFinding, explainErrors } from "./explain-errors.ts";
import type { Finding, Validation } from "./finding.ts";
import { lintTable } from "./lint-table.ts";
import type { MemberTable } from "./member-table.ts";
import { explainNotCanonical } from "./not-canonical.ts";
import { type Places, rememberPlaces } from "./places.ts";
import { copyPlain, isHollow, isPlain, isSmall, isStable } from "./plain.ts";
import { toPointer } from "./pointer.ts";
import { requireVersion } from "./require-version.ts";
import { renderSchema, type Schema, type SchemaOptions } from "./schema.ts";
import { standardProps, type StandardProps } from "./standard.ts";

/** How `lint` reads a document. */
export interface LintOptions {
  /** Hold the value against this version of the document; without it, against any supported one. */
  readonly version?: string;
  /** Raise every warning to an error. */
  readonly strict?: boolean;
}

/**
 * One JSON shape of a format: its validator, its schema and what is known about it, frozen. Methods may be taken off the object.
 *
 * One law holds: `is(v)` ⇔ `validate(v).ok` ⇔ `lint(v)` has no error. No method changes or copies the value, and none looks at more than
 * its own properties.
 */
export interface Document<T> {
  /** The full id, the same string everywhere: `docker-engine/image-inspect`. */
  readonly id: string;
  /** Name of the TypeScript type. */
  readonly title: string;
  /** What the document is, in a sentence. */
  readonly description: string;
  /** Versions of the document, oldest first; empty if its vendor has none. */
  readonly versions: readonly string[];
  /** Whether the value is such a document. Allocates nothing and stops at the first failure. */
  readonly is: (value: unknown) => value is T;
  /** @throws ImagekinError `E_INVALID`, with `findings`, if the value is no such document. */
  readonly assert: (value: unknown) => asserts value is T;
  /** The very same value, typed, or every error in it. */
  readonly validate: (value: unknown) => Validation<T>;
  /**
   * The canonical form of anything that a conforming ProtoJSON reader accepts, or every error in it. What is canonical already, is given back
   * as the very same value; a fresh one shares its unchanged parts. Members that are not known stay as they are.
   *
   * Of a document that is no proto message, `validate`.
   */
  readonly decode: (value: unknown) => Validation<T>;
  /**
   * Errors, and beside them what is remarkable: unknown members, version facts, dialects, members that contradict each other.
   *
   * @throws ImagekinError `E_UNKNOWN_FORMAT` for a version that the document does not have.
   */
  readonly lint: (value: unknown, options?: LintOptions) => Finding[];
  /**
   * The JSON Schema: open and for any version, unless the options say otherwise. A fresh object at each call.
   *
   * @throws ImagekinError `E_UNKNOWN_FORMAT` for a version that the document does not have.
   */
  readonly schema: (options?: SchemaOptions) => Schema;
  /** The schema with the `x-` facts that stand beside it (docs/adding-a-format.md), for tools. */
  readonly source: () => Schema;
  /** The same facts as a table of members, as `lint` reads them. One object, shared: do not change it. */
  readonly table: () => MemberTable;
  readonly "~standard": StandardProps<T>;
}

/** A cross-field rule of a format: what contradicts itself in a valid document. Pure, and never throws for a valid document. */
export type Rule<T> = (document: T) => Iterable<BareFinding>;

/** What the generated code of a format hands over to make a document. Texts are JSON, parsed when first needed. */
export interface DocumentParts<T> {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly versions: readonly string[];
  readonly guard: (value: unknown) => boolean;
  readonly ajv: AjvValidator;
  readonly table: string;
  readonly source: string;
  readonly rules?: readonly Rule<T>[];
}

/** Makes a document from its generated parts. */
export function defineDocument<T>(parts: DocumentParts<T>): Document<T> {
  const { id, title, description, versions, guard, ajv, rules = [] } = parts;
  const table = once<MemberTable>(() => JSON.parse(parts.table));
  const source = (): Schema => JSON.parse(parts.source);
  const places = once<Places>(() => rememberPlaces(table()));
  const decoding = once<DecodeTable | undefined>(() => decodeTable(table()));

  const is = (value: unknown): value is T => {
    try {
      return guard(value);
    } catch {
      // A getter or a proxy threw. A value that cannot be read is no document; validate says so.
      return false;
    }
  };

  const completeWith = (finding: BareFinding, { version, strict }: LintOptions): Finding => ({
    format: id,
    ...(version === undefined ? {} : { version }),
    ...finding,
    severity: strict === true && finding.severity === "warning" ? "error" : finding.severity,
  });

  const applyRules = (value: T): BareFinding[] => rules.flatMap((rule) => [...rule(value)]);

  /**
   * What there is to say beside errors. Rules read members by name, so they must meet neither inherited ones, as the `size` of a Map, nor
   * getters: they get a plain copy where the value is not plain, and only a copy has to be judged again.
   *
   * @param fits the value, if the guard has accepted it
   */
  const remark = (
    value: unknown,
    fits: { readonly value: T } | undefined,
    version: string | undefined,
  ): BareFinding[] => {
    try {
      if (isPlain(value)) {
        const found = fits === undefined ? [] : applyRules(fits.value);
        return [...lintTable(value, table(), version), ...found];
      }
      if (isHollow(value)) return [{ ...unreadable(new Error(tooHollow)), severity: "warning" }];
      const own = copyPlain(value);
      return [...lintTable(own, table(), version), ...(is(own) ? applyRules(own) : [])];
    } catch (error) {
      if (isStable(value)) throw error;
      // The value reads otherwise than it did a moment ago. It has passed, so this cannot be an error.
      return [{ ...unreadable(error), severity: "warning" }];
    }
  };

  const complete = (finding: BareFinding): Finding => completeError(finding, id);

  const explain = (value: unknown): readonly BareFinding[] =>
    explainFailure(value, ajv, places(), decoding());

  const validate = (value: unknown): Validation<T> =>
    is(value) ? { ok: true, value } : { ok: false, findings: explain(value).map(complete) };

  const decode = (value: unknown): Validation<T> => {
    const facts = decoding();
    if (facts === undefined) return validate(value);
    const canonical = decodeFirst(value, facts);
    if ("findings" in canonical) {
      return { ok: false, findings: canonical.findings.map(complete) };
    }
    const { decoded } = canonical;
    const isCanonical = is(decoded.value);
    if (isCanonical && decoded.errors.size === 0) return { ok: true, value: decoded.value };
    const wrong = is(value) ? [] : explain(value).filter(({ code }) => code === "wrong-document");
    const others = isCanonical
      ? []
      : explainFailure(decoded.value, ajv, places()).map((finding) =>
          toInputPlaces(finding, decoded),
        );
    const findings = wrong.length > 0 ? wrong : mergeFindings(decoded.errors, others);
    return { ok: false, findings: findings.map(complete) };
  };

  return Object.freeze({
    id,
    title,
    description,
    versions,
    is,
    validate,
    decode,
    assert: (value: unknown): asserts value is T => {
      const result = validate(value);
      if (result.ok) return;
      const shown = result.findings.slice(0, 5).map((finding) => finding.message);
      throw new ImagekinError("E_INVALID", `not a valid ${id}: ${shown.join("; ")}`, {
        findings: result.findings,
      });
    },
    lint: (value: unknown, given: LintOptions = {}): Finding[] => {
      const options = ownOptions(given);
      requireVersion(parts, options.version);
      const fits = is(value) ? { value } : undefined;
      const errors = fits === undefined ? explain(value) : [];
      if (errors.some(({ code, pointer }) => pointer === "" || stopsLint.has(code))) {
        return errors.map((finding) => completeWith(finding, options));
      }
      return [...errors, ...remark(value, fits, options.version)].map((finding) =>
        completeWith(finding, options),
      );
    },
    schema: (given: SchemaOptions = {}): Schema => {
      const options = ownOptions(given);
      requireVersion(parts, options.version);
      return renderSchema(source(), options);
    },
    source,
    table,
    "~standard": standardProps<T>(validate, (options) => renderSchema(source(), options)),
  });
}

/** The same as `{ format, ...finding }` for an error of the second tier, in a fraction of the time. */
function completeError(finding: BareFinding, format: string): Finding {
  const { severity, code, pointer, related, message, expected, actual, suggestion } = finding;
  const complete: { -readonly [name in keyof Finding]: Finding[name] } =
    related === undefined
      ? { format, severity, code, pointer, message }
      : { format, severity, code, pointer, related, message };
  if (expected !== undefined) complete.expected = expected;
  if (actual !== undefined) complete.actual = actual;
  if (suggestion !== undefined) complete.suggestion = suggestion;
  return complete;
}

/** Options without what somebody may have put on `Object.prototype`. */
function ownOptions<T extends object>(options: T): T {
  const bare: object = Object.create(null);
  return Object.assign(bare, options);
}

/** Errors after which nothing more can be said of a value: it is another document, or it cannot be walked. */
const stopsLint: ReadonlySet<string> = new Set(["wrong-document", "too-deep", "unreadable-value"]);

/** Why a guard refused a value: the slow and exact second tier. With `decoding`, what is only another spelling is told apart. */
function explainFailure(
  value: unknown,
  ajv: AjvValidator,
  places: Places,
  decoding?: DecodeTable,
): readonly BareFinding[] {
  try {
    const obstacle = isSmall(value, maxDepth) ? undefined : findObstacle(value);
    if (obstacle !== undefined) return [obstacle];
    if (!ajv(value)) {
      const explained = explainErrors(ajv.errors ?? [], value, places);
      if (explained.length > 0) {
        return decoding === undefined
          ? explained.map(({ finding }) => finding)
          : explainNotCanonical(explained, value, decoding);
      }
    }
    const hidden = findObstacle(value);
    if (hidden !== undefined) return [hidden];
  } catch (error) {
    return [unreadable(error)];
  }
  if (!isStable(value)) return [unreadable(new Error("it changes while it is read"))];
  throw new ImagekinError("E_INTERNAL", "the guard refuses a value in which no rule is broken");
}

/** What keeps a value from being walked: it is too deep, contains itself, or has a hollow array. */
function findObstacle(value: unknown): BareFinding | undefined {
  const path = tooDeepPath(value);
  if (path !== undefined) return tooDeep(toPointer(path));
  return isHollow(value) ? unreadable(new Error(tooHollow)) : undefined;
}

/** The first tier of `decode`. A value may contain itself, which the decoder would carry on. */
function decodeFirst(
  value: unknown,
  facts: DecodeTable,
): { readonly decoded: Decoded } | { readonly findings: readonly BareFinding[] } {
  try {
    const obstacle = isSmall(value, maxDepth) ? undefined : findObstacle(value);
    if (obstacle !== undefined) return { findings: [obstacle] };
    return { decoded: decodeValue(value, facts) };
  } catch (error) {
    return { findings: [unreadable(error)] };
  }
}

/** What the decoder found, and what the schema finds elsewhere. */
function mergeFindings(
  errors: ReadonlyMap<string, BareFinding>,
  others: readonly BareFinding[],
): readonly BareFinding[] {
  return [...errors.values(), ...others.filter(({ pointer }) => !errors.has(pointer))];
}

function tooDeep(pointer: string): BareFinding {
  return {
    severity: "error",
    code: "too-deep",
    pointer,
    message: "the value is nested deeper than 512 levels, or contains itself",
  };
}

const tooHollow = "it has an array with too many holes";

function unreadable(error: unknown): BareFinding {
  return {
    severity: "error",
    code: "unreadable-value",
    pointer: "",
    message: `reading the value threw: ${error instanceof Error ? error.message : "not an Error"}`,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
