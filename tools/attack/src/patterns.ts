import { readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";

/** A regular expression of ours, and the first place that has it. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly at: string;
}

/** What a source text has of regular expressions. */
export interface Patterns {
  readonly found: readonly Pattern[];
  /** Places where one is made of what is known at run time only. */
  readonly computed: readonly string[];
}

/** The regular expressions in a TypeScript file: literals, and `RegExp` of texts. */
export function patternsInCode(file: string, text: string = readFileSync(file, "utf8")): Patterns {
  const found: Pattern[] = [];
  const computed: string[] = [];
  const at = (start: number): string => `${file}:${text.slice(0, start).split("\n").length}`;
  const call = ({ callee, arguments: given, start }: Call): void => {
    if (callee.type !== "Identifier" || callee.name !== "RegExp") return;
    const [source, flags] = given.map(textOf);
    if (typeof source === "string" && (given.length < 2 || typeof flags === "string")) {
      found.push({ source, flags: flags ?? "", at: at(start) });
    } else if (given[0]?.type !== "Literal" || !("regex" in given[0])) {
      computed.push(at(start));
    }
  };
  new Visitor({
    Literal: (node) => {
      if (!("regex" in node)) return;
      found.push({ source: node.regex.pattern, flags: node.regex.flags, at: at(node.start) });
    },
    NewExpression: call,
    CallExpression: call,
  }).visit(parseSync(file, text).program);
  return { found, computed };
}

/** The patterns in a JSON Schema, which validators compile with the flag `u`. */
export function patternsInSchema(schema: unknown, at: string): Pattern[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([name, part]) =>
    name === "pattern" && typeof part === "string"
      ? [{ source: part, flags: "u", at }]
      : patternsInSchema(part, at),
  );
}

interface Call {
  readonly start: number;
  readonly callee: { readonly type: string; readonly name?: unknown };
  readonly arguments: readonly Argument[];
}

interface Argument {
  readonly type: string;
  readonly value?: unknown;
}

function textOf({ type, value }: Argument): string | undefined {
  return type === "Literal" && typeof value === "string" ? value : undefined;
}
