import type { Code } from "./codes.ts";
import {
  andList,
  describeType,
  orList,
  placeName,
  plainName,
  shortValue,
  typeName,
} from "./describe.ts";
import type { Finding } from "./finding.ts";
import {
  type MemberTable,
  memberOf,
  placeOf,
  type TableNode,
  type TablePlace,
} from "./member-table.ts";
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
  table: MemberTable,
): BareFinding[] {
  const never = errors.filter(isNeverMember);
  if (never.length > 0) return [explainWrongDocument(never, value, table)];
  const alike = explainLookAlike(value, table);
  if (alike !== undefined) return [alike];
  const findings: BareFinding[] = [];
  const explained = new Set<string>();
  for (const error of errors) {
    if (explained.has(error.instancePath)) continue;
    const finding = explainError(error, errors, value, table);
    if (finding === undefined) continue;
    explained.add(finding.pointer);
    findings.push(finding);
  }
  return findings;
}

/** A text that stands where an object with secrets should be may be one of them. */
function secretively(place: TablePlace): TablePlace {
  const { node, member, secret } = place;
  if (secret || node?.members === undefined) return place;
  const hasSecrets = Object.values(node.members).some((part) => part.secret === true);
  return hasSecrets ? { node, member, secret: true } : place;
}

/** Where one error is, and what is known about that place. */
export interface Scene {
  readonly pointer: string;
  readonly name: string;
  readonly value: unknown;
  readonly place: TablePlace;
}

function explainError(
  error: AjvError,
  errors: readonly AjvError[],
  root: unknown,
  table: MemberTable,
): BareFinding | undefined {
  const tokens = parsePointer(error.instancePath);
  const place = placeOf(table, tokens);
  const isMissing = error.keyword === "required";
  const scene: Scene = {
    pointer: error.instancePath,
    name: placeName(tokens),
    value: valueAlong(root, tokens),
    // What is missing is told by its name alone.
    place: isMissing ? place : secretively(place),
  };
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
function explainLookAlike(value: unknown, { lookAlikes }: MemberTable): BareFinding | undefined {
  for (const { is, when = [] } of lookAlikes) {
    const tests = when.find((candidate) => passes(value, candidate));
    if (tests === undefined) continue;
    const names = Object.keys(tests);
    const [first] = names;
    if (first === undefined) continue;
    return {
      severity: "error",
      code: "wrong-document",
      pointer: toPointer([first]),
      message: `this looks like ${is}: a document of the asked kind never has such ${andList(names.map((name) => `"${name}"`))}`,
      actual: is,
      suggestion: asWhatItIs,
    };
  }
  return undefined;
}

function passes(
  value: unknown,
  tests: Readonly<Record<string, string | readonly unknown[]>>,
): boolean {
  if (typeof value !== "object" || value === null) return false;
  for (const name of Object.keys(tests)) {
    const test = tests[name] ?? [];
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
  return {
    severity: "error",
    code: "required",
    pointer: scene.pointer,
    message: `${scene.name} lacks ${list}, which every such ${scene.pointer === "" ? "document" : "object"} has`,
    expected: names,
    ...(guess?.written === undefined
      ? {}
      : { suggestion: `rename ${JSON.stringify(guess.written)} to "${guess.name}"` }),
  };
}

/** A value of the wrong type; `type` is what Ajv's keyword says. */
export function explainType(scene: Scene, type: unknown): BareFinding {
  const expected = (Array.isArray(type) ? type : [type]).map(String);
  const shown = scene.place.secret ? undefined : shortValue(scene.value);
  const isScalar = shown !== undefined && scene.value !== null && scene.value !== undefined;
  const wanted = orList(expected.map((name) => articles[name] ?? name));
  return {
    severity: "error",
    code: "type",
    pointer: scene.pointer,
    message: `${scene.name} must be ${wanted}, but is ${describeType(scene.value)}${isScalar ? `: ${shown}` : ""}`,
    expected,
    actual: typeName(scene.value),
    ...typeSuggestion(scene, expected),
  };
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

function typeSuggestion(scene: Scene, expected: readonly string[]): { suggestion?: string } {
  const { value, pointer } = scene;
  const hint = skeletonHint(scene);
  if (scene.place.node?.values !== undefined && typeof value === "string") {
    const map = `${scene.name} is a map, such as {"name": "text"}`;
    const wrong = `; the skeleton on the vendor's page, which shows "${value}" here, is wrong`;
    return { suggestion: hint === undefined ? map : `${map}${wrong}` };
  }
  if (hint !== undefined) return { suggestion: hint };
  if (pointer === "" && Array.isArray(value)) {
    return { suggestion: "validate each item: `docker inspect` and list answers print arrays" };
  }
  if (expected.includes("integer") && typeof value === "string" && /^-?[0-9]+$/.test(value)) {
    return { suggestion: "remove the quotes" };
  }
  if (expected.includes("array") && typeof value === "string") {
    return { suggestion: "put the string into an array" };
  }
  if (expected.includes("string") && typeof value === "number" && !scene.place.secret) {
    return { suggestion: `put quotes around it: "${value}"` };
  }
  return {};
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
  const hint = skeletonHint(scene);
  return {
    severity: "error",
    code: "enum",
    pointer: scene.pointer,
    message: `${scene.name} must be ${orList(words)}${butIs(scene)}`,
    expected: words.map((word) => word.replace(/^"(.*)"$/, "$1")),
    ...actual(scene),
    ...(guess === undefined ? {} : { suggestion: `did you mean ${guess}?` }),
    ...(hint === undefined ? {} : { suggestion: hint }),
  };
}

/** The word whose proto number stands there as a text. */
function wordOfNumber(text: string, node: TableNode | undefined): string | undefined {
  const index = /^[0-9]{1,9}$/.test(text) ? (node?.numbers?.indexOf(Number(text)) ?? -1) : -1;
  const word = node?.openWords?.[index];
  return word === undefined ? undefined : JSON.stringify(word);
}

/** A value that does not have the form, the words or the range of its place; `why` says what exactly is wrong. */
export function explainForm(scene: Scene, code: Code, why?: string): BareFinding {
  const { scalar, openWords, types = [] } = scene.place.node ?? {};
  const words = scalar === undefined ? undefined : explainScalar(scalar, scene.value);
  const forms = openWords ?? [words?.form ?? orList(types.map((name) => articles[name] ?? name))];
  const reason = scene.place.secret ? undefined : (why ?? words?.why);
  const hint = skeletonHint(scene);
  return {
    severity: "error",
    code,
    pointer: scene.pointer,
    message: `${scene.name} must be ${orList(forms)}${butIs(scene)}${reason === undefined ? "" : `: ${reason}`}`,
    expected: forms,
    ...actual(scene),
    ...(hint === undefined ? {} : { suggestion: hint }),
  };
}

function explainPattern(scene: Scene, pattern: unknown): BareFinding {
  const { scalar, openWords } = scene.place.node ?? {};
  if (openWords !== undefined) return explainWords(scene, openWords);
  const words = scalar === undefined ? undefined : explainScalar(scalar, scene.value);
  if (words === undefined) {
    return {
      severity: "error",
      code: "pattern",
      pointer: scene.pointer,
      message: `${scene.name} does not have its form${butIs(scene)}`,
      expected: [String(pattern)],
      ...actual(scene),
    };
  }
  return explainForm(scene, words.code);
}

function explainBound(scene: Scene, params: AjvError["params"]): BareFinding {
  const scalar = scene.place.node?.scalar;
  const words = scalar === undefined ? undefined : explainScalar(scalar, scene.value);
  const bound = `${String(params["comparison"])} ${String(params["limit"])}`;
  const code: Code = words?.code ?? "range";
  return {
    severity: "error",
    code,
    pointer: scene.pointer,
    message: `${scene.name} must be ${words?.form ?? bound}${butIs(scene)}`,
    expected: [bound],
    ...actual(scene),
  };
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
  return {
    severity: "error",
    code: "length",
    pointer: scene.pointer,
    message: `${scene.name} must have ${bound}, but has ${found}`,
    expected: [bound],
    actual: String(found),
  };
}

/** `#/…/dependentSchemas/a/properties/b/false schema`: the second of two members that exclude each other. */
function explainExclusive(scene: Scene, schemaPath: string): BareFinding {
  const other = /\/dependentSchemas\/([^/]+)\//.exec(schemaPath)?.[1];
  const name =
    other === undefined ? "another member" : decodeURIComponent(parsePointer(`/${other}`)[0] ?? "");
  const parent = parsePointer(scene.pointer).slice(0, -1);
  return {
    severity: "error",
    code: "exclusive-members",
    pointer: scene.pointer,
    related: `${toPointer(parent)}/${escapeKey(name)}`,
    message: `${scene.name} cannot stand beside "${plainName(name)}": they are alternatives`,
  };
}

function butIs(scene: Scene): string {
  const shown = scene.place.secret ? undefined : shortValue(scene.value);
  return `, but is ${shown ?? describeType(scene.value)}`;
}

function actual(scene: Scene): { actual?: string } {
  const shown = scene.place.secret ? undefined : shortValue(scene.value);
  return shown === undefined ? {} : { actual: shown };
}
