import type { Remark } from "./remark.ts";
import { findIllFormed } from "./utf8.ts";

/** A text without its byte order mark; or why there is none, and the text up to there. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly hasBom: boolean }
  | { readonly ok: false; readonly text: string; readonly remark: Remark };

// The package has no DOM types; every supported runtime has this global.
declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: true; readonly ignoreBOM: true },
) => { decode(bytes: Uint8Array): string };

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The most bytes that a text may have: as many as V8 can hold UTF-16 units. */
export const maxTextBytes = 0x1fff_ffe8;

/** Decodes UTF-8 without ever repairing it. A text passes as it is, but for its byte order mark. */
export function decode(input: string | Uint8Array): Decoded {
  if (typeof input === "string") return dropBom(input);
  if (input.length > maxTextBytes) {
    return refuse({
      code: "too-large",
      message: `the input has ${input.length} bytes; a text can have at most ${maxTextBytes}`,
    });
  }
  const encoding = guessEncoding(input);
  if (encoding !== undefined) {
    return refuse({
      code: "encoding",
      message: `the text is encoded in ${encoding}, not in UTF-8`,
      suggestion: "save it as UTF-8",
    });
  }
  try {
    return dropBom(decoder.decode(input));
  } catch {
    return refuseIllFormed(input);
  }
}

function dropBom(text: string): Decoded & { readonly ok: true } {
  const hasBom = text.charCodeAt(0) === 0xfeff;
  return { ok: true, text: hasBom ? text.slice(1) : text, hasBom };
}

function refuse(explanation: Omit<Remark, "span">, text = "", units = 0): Decoded {
  const { length } = text;
  return {
    ok: false,
    text,
    remark: { ...explanation, span: { start: length, end: length + units } },
  };
}

/**
 * Names the encoding of a text that is no UTF-8, by its byte order mark or by where its zeros are: a JSON text begins with an ASCII
 * character. Fewer than four bytes without a mark tell nothing.
 */
function guessEncoding(bytes: Uint8Array): string | undefined {
  const [a = -1, b = -1, c = -1, d = -1] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "UTF-32LE" : "UTF-16LE";
  if (a === 0xfe && b === 0xff) return "UTF-16BE";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "UTF-32BE";
  if (bytes.length < 4) return undefined;
  if (a === 0 && b === 0 && c === 0 && d !== 0) return "UTF-32BE";
  if (a === 0 && b !== 0) return "UTF-16BE";
  if (a !== 0 && b === 0) return c === 0 && d === 0 ? "UTF-32LE" : "UTF-16LE";
  return undefined;
}

function refuseIllFormed(bytes: Uint8Array): Decoded {
  const { offset = 0, why = "unknown" } = findIllFormed(bytes) ?? {};
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase();
  return refuse(
    {
      code: "invalid-utf8",
      message: `byte 0x${byte} at offset ${offset} is not valid UTF-8: ${why}`,
      byteOffset: offset,
    },
    dropBom(decoder.decode(bytes.subarray(0, offset))).text,
    1,
  );
}
