import { maxDepth } from "@imagekin/core";
import { Composer, type Document, Lexer, Parser, type Tags, type YAMLError } from "yaml";

import { explainDepth, type Remark } from "./remark.ts";
import { shorten } from "./show.ts";
import type { TextNode } from "./text-node.ts";
import { Refusal, toYamlTree } from "./yaml-tree.ts";

/** A YAML document with all places, or the first thing wrong with it. */
export type YamlTree =
  | { readonly ok: true; readonly root: TextNode }
  | { readonly ok: false; readonly remark: Remark };

/** Parses the documents of a YAML stream. One that is nested too deep ends the stream, so that the parser's recursion is bounded. */
export function parseYaml(text: string): YamlTree[] {
  try {
    return [...compose(text)].map(toTree);
  } catch (error) {
    return [toFailure(error)];
  }
}

function compose(text: string): Iterable<Document> {
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    customTags: keepJsonTags,
    resolveKnownTags: false,
    merge: false,
    stringKeys: true,
    // Duplicates are judged by `inspect`, for JSON and YAML alike.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  return composer.compose(tokenize(text));
}

function* tokenize(text: string): ReturnType<Parser["parse"]> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    // The stack holds the document, the collections that are open, and perhaps a scalar.
    const collection = parser.stack[maxDepth + 1];
    if (collection !== undefined && "items" in collection)
      throw new Refusal(explainDepth(collection.offset));
  }
  yield* parser.end();
}

/** Leaves out the forms of numbers that JSON does not have: octal, hexadecimal, infinite and not-a-number. */
function keepJsonTags(tags: Tags): Tags {
  return tags.filter(
    (tag) =>
      typeof tag === "string" ||
      !["0o17", "0x1f", ".nan"].some((word) => tag.test?.test(word) === true),
  );
}

function toTree(document: Document): YamlTree {
  const [error] = [
    ...document.errors,
    ...document.warnings.filter(({ code }) => code === "TAG_RESOLVE_FAILED"),
  ];
  if (error !== undefined) return { ok: false, remark: explainError(error) };
  try {
    return { ok: true, root: toYamlTree(document) };
  } catch (thrown) {
    return toFailure(thrown);
  }
}

function toFailure(error: unknown): YamlTree {
  if (error instanceof Refusal) return { ok: false, remark: error.remark };
  throw error;
}

function explainError(error: YAMLError): Remark {
  const [start, end] = error.pos;
  const span = { start, end: Math.max(start, end) };
  switch (error.code) {
    case "NON_STRING_KEY":
      return { code: "yaml-only", span, message: "a key is not a text" };
    case "TAG_RESOLVE_FAILED":
      return { code: "yaml-only", span, message: "the tag has no counterpart in JSON" };
    default:
      return { code: "syntax", span, message: toSentence(error.message) };
  }
}

/** The parser's message in our form: one line, no capital at the beginning, not too long. */
function toSentence(message: string): string {
  const line = shorten(message.replaceAll(/\s+/g, " "), 160);
  return line.charAt(0).toLowerCase() + line.slice(1);
}
