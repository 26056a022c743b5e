import type { Code } from "./codes.ts";
import { andList, describeType, orList, plainName, shortValue, typeName } from "./describe.ts";
import type { Finding } from "./finding.ts";
import {
  type MemberTable,
  memberOf,
  otherNames,
  placeOf,
  type TableNode,
  type TablePlace,
} from "./member-table.ts";
import type { MemberTest, Places } from "./places.ts";
import { escapeKey, parsePointer, toPointer, valueAlong } from "./pointer.ts";
import { explainScalar } from "./scalar.ts";
import { nearest } from "./suggest.ts";

/** What a standalone Ajv validator says of one broken rule. */
export interface AjvError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A validator as Ajv makes it: true, or false with `errors` set until its next call. */
export interface AjvValidator {
  (value: unknown): boolean;
  errors?: readonly AjvError[] | null;
}

/** A finding before it is known which document and version it is of. */
export type BareFinding = Omit<Finding, "format" | "version">;

/**
 * Turns the errors of one value into findings: one for each bad member, in Ajv's order, which is that of the schema.
 *
 * A member that shows that the document is another one silences all the rest, since none of that would help.
 */
export function explainErrors(
  errors: readonly AjvError[],
  value: unknown,
  places: Places,
): Explained[] {
  const never = errors.filter((error) => isNeverMember(error) && !isOtherName(error, places.table));
  const wrong =
    never.length > 0
      ? explainWrongDocument(never, value, places.table)
      : explainLookAlike(value, places);
  if (wrong !== undefined) return [{ finding: wrong }];
  const explained: Explained[] = [];
  // Most documents have one error, and then there is nothing to compare it with.
  const pointers = errors.length > 1 ? new Set<string>() : undefined;
  for (const error of errors) {
    if (pointers?.has(error.instancePath) === true) continue;
    const scene = sceneOf(error, value, places);
    const finding = explainError(error, errors, scene);
    if (finding === undefined) continue;
    pointers?.add(error.instancePath);
    explained.push({ finding, scene });
  }
  return explained;
}

/** A finding, and the place that it speaks of; none if it is of the whole document, which is another one. */
export interface Explained {
  readonly finding: BareFinding;
  readonly scene?: Scene;
}

/** Where one error is, and what is known about that place. */
export interface Scene {
  readonly pointer: string;
  /** The unescaped tokens of the pointer. */
  readonly tokens: readonly string[];
  readonly name: string;
  readonly value: unknown;
  readonly place: TablePlace;
}

function sceneOf({ instancePath, keyword }: AjvError, root: unknown, places: Places): Scene {
  const { tokens, name, place, masked } = places.at(instancePath);
  return {
    pointer: instancePath,
    tokens,
    name,
    value: valueAlong(root, tokens),
    // What is missing is told by its name alone.
    place: keyword === "required" ? place : masked,
  };
}

/** An error at a place; what is undefined is left out. Literals with `...` in them would take several times as long. */
function errorAt(
  { pointer }: Scene,
  code: Code,
  message: string,
  { expected, actual, suggestion }: Particulars = {},
): BareFinding {
  const finding: { -readonly [name in keyof BareFinding]: BareFinding[name] } = {
    severity: "error",
    code,
    pointer,
    message,
  };
  if (expected !== undefined) finding.expected = expected;
  if (actual !== undefined) finding.actual = actual;
  if (suggestion !== undefined) finding.suggestion = suggestion;
  return finding;
}

interface Particulars {
  readonly expected?: readonly string[];
  readonly actual?: string | undefined;
  readonly suggestion?: string | undefined;
}

function explainError(
  error: AjvError,
  errors: readonly AjvError[],
  scene: Scene,
): BareFinding | undefined {
  switch (error.keyword) {
    case "required":
      return explainRequired(scene, errors);
    case "type":
      return explainType(scene, error.params["type"]);
    case "enum":
    case "const":
      return explainWords(scene, error.params["allowedValues"] ?? [error.params["allowedValue"]]);
    case "pattern":
      return explainPattern(scene, error.params["pattern"]);
    case "minimum":
    case "maximum":
      return explainBound(scene, error.params);
    case "minLength":
    case "maxLength":
    case "minItems":
    case "maxItems":
      return explainLength(scene, error.keyword, Number(error.params["limit"]));
    case "false schema":
      return explainExclusive(scene, error.schemaPath);
    default:
      // The schema lint lets no other keyword through; a summary such as anyOf's adds nothing to its parts.
      return undefined;
  }
}

/** `#/properties/State/false schema`, as opposed to one inside `dependentSchemas`. */
function isNeverMember(error: AjvError): boolean {
  return (
    error.keyword === "false schema" &&
    /^#\/properties\/[^/]*\/false schema$/.test(error.schemaPath)
  );
}

/** Whether what must not be there is a member of the document, under another of its names. */
function isOtherName({ instancePath }: AjvError, table: MemberTable): boolean {
  const tokens = parsePointer(instancePath);
  const { node } = placeOf(table, tokens.slice(0, -1));
  return node !== undefined && otherNames(node).has(tokens.at(-1) ?? "");
}

function explainWrongDocument(
  never: readonly AjvError[],
  value: unknown,
  table: MemberTable,
): BareFinding {
  const names = never.map((error) => parsePointer(error.instancePath).at(-1) ?? "");
  const looks = looksLike(value, table);
  const shown = names.slice(0, 5).map((name) => `"${name}"`);
  return {
    severity: "error",
    code: "wrong-document",
    pointer: never[0]?.instancePath ?? "",
    message: `this ${looks === undefined ? "is another kind of document" : `looks like ${looks}`}: a document of the asked kind never has ${orList(shown)}`,
    ...(looks === undefined ? {} : { actual: looks }),
    suggestion: asWhatItIs,
  };
}

const asWhatItIs =
  "validate it as what it is; `imagekin identify` tells which of our documents it is, if any";

/** An invalid document with members of the types and words that another kind of document has. */
function explainLookAlike(value: unknown, { lookAlikes }: Places): BareFinding | undefined {
  const alike = lookAlikes.find(({ tests }) => passes(value, tests));
  if (alike === undefined) return undefined;
  const names = alike.tests.map(([name]) => name);
  return {
    severity: "error",
    code: "wrong-document",
    pointer: toPointer(names.slice(0, 1)),
    message: `this looks like ${alike.is}: a document of the asked kind never has such ${andList(names.map((name) => `"${name}"`))}`,
    actual: alike.is,
    suggestion: asWhatItIs,
  };
}

function passes(value: unknown, tests: readonly MemberTest[]): boolean {
  if (typeof value !== "object" || value === null) return false;
  for (const [name, test] of tests) {
    const part: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    if (typeof test === "string" ? typeName(part) !== test : !test.includes(part)) return false;
  }
  return true;
}

/** The look-alike with the most of its members present. */
function looksLike(value: unknown, table: MemberTable): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  let best: { readonly is: string; readonly count: number } | undefined;
  for (const { members, is } of table.lookAlikes) {
    const count = members.filter((member) => Object.hasOwn(value, member)).length;
    if (count > (best?.count ?? 0)) best = { is, count };
  }
  return best?.is;
}

function explainRequired(scene: Scene, errors: readonly AjvError[]): BareFinding {
  const names = errors
    .filter((error) => error.keyword === "required" && error.instancePath === scene.pointer)
    .map((error) => String(error.params["missingProperty"]));
  const present =
    typeof scene.value === "object" && scene.value !== null ? Object.keys(scene.value) : [];
  const node = scene.place.node;
  const unknown = present.filter((key) => node === undefined || memberOf(node, key) === undefined);
  const guess = names
    .map((name) => ({ name, written: nearest(name, unknown) }))
    .find(({ written }) => written !== undefined);
  const list = andList(names.map((name) => `"${plainName(name)}"`));
  const kind = scene.pointer === "" ? "document" : "object";
  return errorAt(scene, "required", `${scene.name} lacks ${list}, which every such ${kind} has`, {
    expected: names,
    suggestion:
      guess?.written === undefined
        ? undefined
        : `rename ${JSON.stringify(guess.written)} to "${guess.name}"`,
  });
}

/** A value of the wrong type; `type` is what Ajv's keyword says. */
export function explainType(scene: Scene, type: unknown): BareFinding {
  const { name, value } = scene;
  const expected = Array.isArray(type) ? type.map(String) : [String(type)];
  const shown = shownValue(scene);
  const isScalar = shown !== undefined && value !== null && value !== undefined;
  const wanted = orList(expected.map((word) => articles[word] ?? word));
  const found = `${describeType(value)}${isScalar ? `: ${shown}` : ""}`;
  return errorAt(scene, "type", `${name} must be ${wanted}, but is ${found}`, {
    expected,
    actual: typeName(value),
    suggestion: typeSuggestion(scene, expected),
  });
}

const articles: Readonly<Record<string, string>> = {
  null: "null",
  boolean: "a boolean",
  integer: "an integer",
  number: "a number",
  string: "a string",
  array: "an array",
  object: "an object",
};

function typeSuggestion(scene: Scene, expected: readonly string[]): string | undefined {
  const { value, pointer } = scene;
  const hint = skeletonHint(scene);
  if (scene.place.node?.values !== undefined && typeof value === "string") {
    const map = `${scene.name} is a map, such as {"name": "text"}`;
    const wrong = `; the skeleton on the vendor's page, which shows "${value}" here, is wrong`;
    return hint === undefined ? map : `${map}${wrong}`;
  }
  if (hint !== undefined) return hint;
  if (pointer === "" && Array.isArray(value)) {
    return "validate each item: `docker inspect` and list answers print arrays";
  }
  if (expected.includes("integer") && typeof value === "string" && /^-?[0-9]+$/.test(value)) {
    return "remove the quotes";
  }
  if (expected.includes("array") && typeof value === "string") {
    return "put the string into an array";
  }
  if (expected.includes("string") && typeof value === "number" && !scene.place.secret) {
    return `put quotes around it: "${value}"`;
  }
  return undefined;
}

/** What vendors' pages print in place of a value. */
const skeletonWords: ReadonlySet<unknown> = new Set([
  "string",
  "object",
  "boolean",
  "integer",
  "number",
  "array",
]);

/** Says of the name of a type that it is no value: somebody pasted the skeleton from a vendor's page. */
function skeletonHint({ value }: Scene): string | undefined {
  if (!skeletonWords.has(value)) return undefined;
  return `"${String(value)}" is the name of a type in the skeleton on the vendor's page, not a value`;
}

function explainWords(scene: Scene, allowed: unknown): BareFinding {
  const words = (Array.isArray(allowed) ? allowed : []).map((word) => shortValue(word) ?? "");
  const guess =
    typeof scene.value === "string"
      ? (wordOfNumber(scene.value, scene.place.node) ?? nearest(JSON.stringify(scene.value), words))
      : undefined;
  const shown = shownValue(scene);
  return errorAt(scene, "enum", `${scene.name} must be ${orList(words)}${butIs(scene, shown)}`, {
    expected: words.map((word) => (word.startsWith('"') ? word.slice(1, -1) : word)),
    actual: shown,
    suggestion: skeletonHint(scene) ?? (guess === undefined ? undefined : `did you mean ${guess}?`),
  });
}

/** The word whose proto number stands there as a text. */
function wordOfNumber(text: string, node: TableNode | undefined): string | undefined {
  const index = /^[0-9]{1,9}$/.test(text) ? (node?.numbers?.indexOf(Number(text)) ?? -1) : -1;
  const word = node?.openWords?.[index];
  return word === undefined ? undefined : JSON.stringify(word);
}

/** A value that does not have the form, the words or the range of its place; `why` says what exactly is wrong. */
export function explainForm(scene: Scene, code: Code, why?: string): BareFinding {
  return explainFormAs(scene, code, scalarWords(scene), why);
}

function explainFormAs(
  scene: Scene,
  code: Code,
  words: ScalarWords | undefined,
  why: string | undefined = words?.why,
): BareFinding {
  const { openWords, types = [] } = scene.place.node ?? {};
  const forms = openWords ?? [words?.form ?? orList(types.map((name) => articles[name] ?? name))];
  const reason = why === undefined || scene.place.secret ? "" : `: ${why}`;
  const shown = shownValue(scene);
  const message = `${scene.name} must be ${orList(forms)}${butIs(scene, shown)}${reason}`;
  return errorAt(scene, code, message, {
    expected: forms,
    actual: shown,
    suggestion: skeletonHint(scene),
  });
}

function explainPattern(scene: Scene, pattern: unknown): BareFinding {
  const openWords = scene.place.node?.openWords;
  if (openWords !== undefined) return explainWords(scene, openWords);
  const words = scalarWords(scene);
  if (words !== undefined) return explainFormAs(scene, words.code, words);
  const shown = shownValue(scene);
  return errorAt(scene, "pattern", `${scene.name} does not have its form${butIs(scene, shown)}`, {
    expected: [String(pattern)],
    actual: shown,
  });
}

function explainBound(scene: Scene, params: AjvError["params"]): BareFinding {
  const words = scalarWords(scene);
  const bound = `${String(params["comparison"])} ${String(params["limit"])}`;
  const shown = shownValue(scene);
  const message = `${scene.name} must be ${words?.form ?? bound}${butIs(scene, shown)}`;
  return errorAt(scene, words?.code ?? "range", message, { expected: [bound], actual: shown });
}

function explainLength(scene: Scene, keyword: string, limit: number): BareFinding {
  const few = keyword.startsWith("min");
  const unit = keyword.endsWith("Items") ? "item" : "character";
  const found = Array.isArray(scene.value)
    ? scene.value.length
    : typeof scene.value === "string"
      ? [...scene.value].length
      : 0;
  const bound = `at ${few ? "least" : "most"} ${limit} ${unit}${limit === 1 ? "" : "s"}`;
  return errorAt(scene, "length", `${scene.name} must have ${bound}, but has ${found}`, {
    expected: [bound],
    actual: String(found),
  });
}

/** `#/…/dependentSchemas/a/properties/b/false schema`: the second of two members that exclude each other. */
function explainExclusive(scene: Scene, schemaPath: string): BareFinding {
  const other = /\/dependentSchemas\/([^/]+)\//.exec(schemaPath)?.[1];
  const name =
    other === undefined ? "another member" : decodeURIComponent(parsePointer(`/${other}`)[0] ?? "");
  const parent = scene.tokens.slice(0, -1);
  return {
    severity: "error",
    code: "exclusive-members",
    pointer: scene.pointer,
    related: `${toPointer(parent)}/${escapeKey(name)}`,
    message: `${scene.name} cannot stand beside "${plainName(name)}": they are alternatives`,
  };
}

type ScalarWords = NonNullable<ReturnType<typeof explainScalar>>;

/** What is said of the scalar that belongs there, if core has words for it. */
function scalarWords({ place, value }: Scene): ScalarWords | undefined {
  const scalar = place.node?.scalar;
  return scalar === undefined ? undefined : explainScalar(scalar, value);
}

/** The value as a message may show it: no array or object, and no secret. */
function shownValue({ place, value }: Scene): string | undefined {
  return place.secret ? undefined : shortValue(value);
}

function butIs({ value }: Scene, shown: string | undefined): string {
  return `, but is ${shown ?? describeType(value)}`;
}
