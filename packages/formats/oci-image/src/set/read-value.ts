import type { BareFinding } from "@imagekin/core";
import { decodeText } from "../functions/web.ts";
import { isBytes } from "./store.ts";
import type { SetDocument } from "./types.ts";

/** The value of a document, or why there is none. */
export type ValueReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly finding: BareFinding };

/** Reads a document strictly: UTF-8, one JSON text. */
export function readValue(document: SetDocument): ValueReading {
  if (!isBytes(document)) return { ok: true, value: document.value };
  let text: string;
  try {
    text = decodeText(document);
  } catch {
    return refuse("invalid-utf8", "the document is not UTF-8");
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return refuse("syntax", "the document is not JSON");
  }
}

function refuse(code: "invalid-utf8" | "syntax", message: string): ValueReading {
  return { ok: false, finding: { severity: "error", code, pointer: "", message } };
}
