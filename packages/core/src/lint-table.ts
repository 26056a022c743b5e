import { codes, type Code } from "./codes.ts";
import { andList, orList, placeName, plainName, shortValue } from "./describe.ts";
import type { BareFinding } from "./explain-errors.ts";
import {
  type MemberTable,
  memberOf,
  otherNames,
  type TableMember,
  type TableNode,
} from "./member-table.ts";
import { type Key, toPointer } from "./pointer.ts";
import { nearest } from "./suggest.ts";
import { inRange } from "./version.ts";

/** Beyond this many unknown members of one object, they are one finding. */
const maxUnknown = 20;

/**
 * What a table finds in a value beside errors: unknown members and words, members of dialects, and, with a version, members that the
 * version does not send, must send, or never sends as null. Looks only where the schema speaks; what stands in an unknown member is free.
 */
export function lintTable(
  value: unknown,
  table: MemberTable,
  version: string | undefined,
): BareFinding[] {
  const run: Run = { table, version, path: [], findings: [], dialects: new Map() };
  lintNode(value, table.nodes[0], false, run);
  return [...run.findings, ...dialectFindings(run.dialects)];
}

interface Run {
  readonly table: MemberTable;
  readonly version: string | undefined;
  /** The keys that lead to the value at hand; one list for the whole walk. */
  readonly path: Key[];
  readonly findings: BareFinding[];
  /** By dialect, the pointers of the members that only it sends. */
  readonly dialects: Map<string, string[]>;
}

function lintNode(value: unknown, node: TableNode | undefined, secret: boolean, run: Run): void {
  if (node === undefined) return;
  if (Array.isArray(value)) {
    if (node.items === undefined) return;
    const items = run.table.nodes[node.items];
    for (const [index, item] of value.entries()) lintPart(index, item, items, secret, run);
  } else if (typeof value === "object" && value !== null) {
    if (node.values !== undefined) {
      const values = run.table.nodes[node.values];
      for (const key of Object.keys(value)) {
        lintPart(key, Reflect.get(value, key), values, secret, run);
      }
    } else if (node.free !== true) {
      lintObject(value, node, secret, run);
    }
  } else if (typeof value === "string" && node.openWords !== undefined) {
    lintWord(value, node.openWords, secret, run);
  }
}

function lintPart(
  key: Key,
  part: unknown,
  node: TableNode | undefined,
  secret: boolean,
  run: Run,
): void {
  run.path.push(key);
  lintNode(part, node, secret, run);
  run.path.pop();
}

function lintObject(value: object, node: TableNode, secret: boolean, run: Run): void {
  const unknown: string[] = [];
  const causes = new Map<string, { readonly cause: Cause; readonly names: string[] }>();
  for (const name of Object.keys(value)) {
    const part: unknown = Reflect.get(value, name);
    if (part === undefined) continue;
    const member = memberOf(node, name);
    if (member === undefined) {
      unknown.push(name);
      continue;
    }
    if (member.never === true) continue;
    if (member.dialect !== undefined) {
      const pointers = run.dialects.get(member.dialect) ?? [];
      run.dialects.set(member.dialect, [...pointers, toPointer([...run.path, name])]);
    }
    const found = run.version === undefined ? undefined : causeOf(member, part, run.version);
    if (found !== undefined) {
      const group = causes.get(found.key);
      if (group === undefined) causes.set(found.key, { cause: found, names: [name] });
      else group.names.push(name);
      if (found.code !== "null-in-version") continue;
    }
    lintPart(name, part, run.table.nodes[member.node], secret || member.secret === true, run);
  }
  const others = unknown.length === 0 ? undefined : otherNames(node);
  pushUnknown(
    unknown.filter((name) => others?.has(name) !== true),
    value,
    node,
    run,
  );
  for (const { cause, names } of causes.values()) {
    run.findings.push(versionFinding(cause, names, run.path));
  }
  pushMissing(value, node, run);
}

/** Why a member should not be there, or not be null, in a version. */
interface Cause {
  readonly key: string;
  readonly code: Code;
  readonly says: string;
}

function causeOf(member: TableMember, part: unknown, version: string): Cause | undefined {
  const { since, until, nullIn } = member;
  if (since !== undefined && !inRange(version, `${since}..`)) {
    return makeCause("not-yet-in-version", `no engine sends before version ${since}`, since);
  }
  if (until !== undefined && !inRange(version, `..${until}`)) {
    return makeCause("removed-in-version", `no engine sends after version ${until}`, until);
  }
  if (part === null && nullIn !== undefined && !inRange(version, nullIn)) {
    return makeCause("null-in-version", `no engine sends as null in version ${version}`, nullIn);
  }
  return undefined;
}

function makeCause(code: Code, says: string, bound: string): Cause {
  return { key: `${code} ${bound}`, code, says };
}

function versionFinding(
  { code, says }: Cause,
  names: readonly string[],
  path: readonly Key[],
): BareFinding {
  const [first = ""] = names;
  const shown = andList(names.map((name) => placeName(tokens([...path, name]))));
  return {
    severity: codes[code].severity,
    code,
    pointer: toPointer([...path, first]),
    message: `${shown}: ${names.length === 1 ? "a member" : "members"} that ${says}`,
  };
}

function pushMissing(value: object, node: TableNode, run: Run): void {
  const { version, path } = run;
  if (version === undefined || node.members === undefined) return;
  const missing = Object.entries(node.members).filter(
    ([name, member]) =>
      member.always?.some((range) => inRange(version, range)) === true &&
      inRange(version, `${member.since ?? ""}..${member.until ?? ""}`) &&
      (!Object.hasOwn(value, name) || Reflect.get(value, name) === undefined),
  );
  if (missing.length === 0) return;
  const names = missing.map(([name]) => name);
  run.findings.push({
    severity: codes["missing-in-version"].severity,
    code: "missing-in-version",
    pointer: toPointer(path),
    message: `${placeName(tokens(path))} lacks ${andList(names.map((name) => `"${name}"`))}, which every engine sends in version ${version}`,
    expected: names,
  });
}

function pushUnknown(names: readonly string[], value: object, node: TableNode, run: Run): void {
  if (names.length === 0) return;
  const { path } = run;
  const severity = codes["unknown-member"].severity;
  if (names.length > maxUnknown) {
    const shown = names.slice(0, 3).map((name) => `"${plainName(name)}"`);
    run.findings.push({
      severity,
      code: "unknown-member",
      pointer: toPointer(path),
      message: `${placeName(tokens(path))} has ${names.length} unknown members: ${shown.join(", ")} …`,
      actual: String(names.length),
    });
    return;
  }
  // A member that is already there cannot be what was meant.
  const absent = Object.entries(node.members ?? {})
    .filter(([name, member]) => member.never !== true && !Object.hasOwn(value, name))
    .map(([name]) => name);
  for (const name of names) {
    const guess = nearest(name, absent);
    run.findings.push({
      severity,
      code: "unknown-member",
      pointer: toPointer([...path, name]),
      message: `${placeName(tokens([...path, name]))} is not a known member`,
      ...(guess === undefined ? {} : { suggestion: `did you mean "${guess}"?` }),
    });
  }
}

function lintWord(word: string, known: readonly string[], secret: boolean, run: Run): void {
  if (known.includes(word)) return;
  const { path } = run;
  const guess = nearest(word, known);
  const shown = secret ? undefined : shortValue(word);
  run.findings.push({
    severity: codes["unknown-enum-value"].severity,
    code: "unknown-enum-value",
    pointer: toPointer(path),
    message: `${placeName(tokens(path))} is ${shown ?? "a word"}, which is none of the known words ${orList(known)}`,
    expected: known,
    ...(shown === undefined ? {} : { actual: shown }),
    ...(guess === undefined ? {} : { suggestion: `did you mean "${guess}"?` }),
  });
}

function dialectFindings(dialects: Run["dialects"]): BareFinding[] {
  return [...dialects].map(([dialect, pointers]) => {
    const [first = ""] = pointers;
    return {
      severity: codes.legacy.severity,
      code: "legacy",
      pointer: first,
      message: `${andList(pointers.slice(0, 6))}${pointers.length > 6 ? " …" : ""}: only the ${dialect} dialect sends ${pointers.length === 1 ? "this" : "these"}`,
      actual: dialect,
    };
  });
}

function tokens(path: readonly Key[]): string[] {
  return path.map(String);
}
