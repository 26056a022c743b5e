/**
 * Controls (C0, DEL, C1), formats (bidirectional, zero-width, tags), lone surrogates, line and paragraph separators, and what is no
 * character at all, which XML refuses.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

/**
 * Untrusted text as it may stand in a line of output: whatever could steer a terminal, break the line or hide is shown as `\u001b`.
 * In JSON text this changes no value.
 */
export function escapeText(text: string): string {
  return text.replace(unsafe, escapeUnits);
}

/** JSON text, made harmless in the same way. Its own line breaks stay. */
export function escapeJson(json: string): string {
  return json.replace(unsafe, (char) => (char === "\n" ? char : escapeUnits(char)));
}

function escapeUnits(char: string): string {
  let escaped = "";
  for (let i = 0; i < char.length; i += 1) {
    escaped += `\\u${char.charCodeAt(i).toString(16).padStart(4, "0")}`;
  }
  return escaped;
}
