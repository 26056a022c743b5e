import { explainString } from "./json-string.ts";
import { explainWord, wordAround } from "./json-word.ts";
import type { LineIndex, Span } from "./line-index.ts";
import { emptyInput, type Explanation, type Remark } from "./remark.ts";
import { shorten, showCharacter } from "./show.ts";
import { endOfString } from "./survey.ts";

/** Where a JSON text stops being one, as the parser saw it. */
export interface SyntaxFault {
  /** The parser's name for the kind of fault. */
  readonly name: string;
  /** Offset of the faulty token; the length of the text if it ends too early. */
  readonly start: number;
  /** The document was complete before. */
  readonly isAfterEnd: boolean;
  /** The array or object that the token stands in. */
  readonly inside: Container | undefined;
  /** The comma just before the token. */
  readonly comma: Span | undefined;
  /** The token stands where a member's name may stand. */
  readonly isNamePlace: boolean;
}

interface Container {
  readonly kind: "array" | "object";
  readonly start: number;
}

/** Says in a sentence what is wrong at the first fault of a JSON text, and how to mend it. */
export function explainSyntax(text: string, lines: LineIndex, fault: SyntaxFault): Remark {
  const { name, start, isAfterEnd } = fault;
  if (name === "ValueExpected" && start === text.length && fault.inside === undefined)
    return emptyInput;
  const word = wordAround(text, start);
  const isMiddleOfWord = word.start < start;
  if (isAfterEnd && !isMiddleOfWord && !name.includes("Comment")) return explainRest(text, start);
  return { code: "syntax", ...explain() };

  function explain(): Explanation {
    switch (name) {
      case "InvalidCommentToken":
        return {
          span: { start, end: start + 2 },
          message: "comments are not part of JSON",
          suggestion: "remove them, or read the text as JSON with comments (`--jsonc`)",
        };
      case "UnexpectedEndOfComment":
        return { span: { start, end: start + 2 }, message: "the comment is not closed" };
      case "InvalidUnicode":
      case "InvalidEscapeCharacter":
      case "UnexpectedEndOfString":
      case "InvalidCharacter":
        return explainString(text, lines, start);
      default:
    }
    if (isMiddleOfWord || name === "InvalidSymbol" || name === "UnexpectedEndOfNumber") {
      return explainWord(text, word, fault.isNamePlace) ?? explainCutOff(text, lines, fault.inside);
    }
    return start === text.length
      ? explainCutOff(text, lines, fault.inside)
      : explainOrder(text, lines, fault);
  }
}

function explainRest(text: string, start: number): Remark {
  const span = { start, end: start + 1 };
  return /[[{"\w-]/.test(text.charAt(start))
    ? {
        code: "trailing-data",
        span,
        message: "there is more text after the end of the document",
        suggestion: "if each line is a document, read the text as NDJSON (`--ndjson`)",
      }
    : {
        code: "syntax",
        span,
        message: `${showCharacter(text, start)} stands after the end of the document`,
      };
}

function explainCutOff(text: string, lines: LineIndex, inside: Container | undefined): Explanation {
  const place = inside === undefined ? "a value" : nameContainer(lines, inside);
  return {
    span: { start: text.length, end: text.length },
    message: `the text ends within ${place}; it looks cut off`,
  };
}

/** A token that is well-formed but stands in the wrong place. */
function explainOrder(text: string, lines: LineIndex, fault: SyntaxFault): Explanation {
  const { name, start, inside, comma } = fault;
  const { span, found } = describeToken(text, start);
  const isCloser = /[\]}]/.test(text.charAt(start));
  if (isCloser && inside !== undefined && !closes(text.charAt(start), inside)) {
    return { span, message: `${found} does not close ${nameContainer(lines, inside)}` };
  }
  if (isCloser && comma !== undefined) {
    return {
      span: comma,
      message: `there is a comma after the last ${inside?.kind === "object" ? "member" : "item"}`,
      suggestion: "remove it, or read the text as JSON with comments (`--jsonc`)",
    };
  }
  switch (name) {
    case "CommaExpected":
      return { span, message: `a comma is missing before ${found}` };
    case "ColonExpected":
      return { span, message: `a colon is missing after the member name, before ${found}` };
    case "PropertyNameExpected":
      return { span, message: `expected a member name in double quotes, found ${found}` };
    default:
      return { span, message: `expected a value, found ${found}` };
  }
}

function describeToken(
  text: string,
  start: number,
): { readonly span: Span; readonly found: string } {
  const word = wordAround(text, start);
  if (word.end > start) return { span: word, found: shorten(text.slice(start, word.end)) };
  if (text.charAt(start) === '"')
    return { span: { start, end: endOfString(text, start) + 1 }, found: "a string" };
  return { span: { start, end: start + 1 }, found: showCharacter(text, start) };
}

function closes(character: string, { kind }: Container): boolean {
  return character === (kind === "array" ? "]" : "}");
}

function nameContainer(lines: LineIndex, { kind, start }: Container): string {
  const { line, column } = lines.position(start);
  return `the ${kind} that begins at ${line}:${column}`;
}
