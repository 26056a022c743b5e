/** The character at an offset for a message: quoted if it can be seen, else by its number. */
export function showCharacter(text: string, offset: number): string {
  const code = text.codePointAt(offset) ?? 0;
  const character = String.fromCodePoint(code);
  if (code === 0x22) return "a double quote";
  if (/^[!-~]$/.test(character)) return `"${character}"`;
  return /^[\p{L}\p{N}\p{S}\p{P}]$/u.test(character) ? `"${character}"` : showCode(code);
}

/** A character by its number, with its name where people know it. */
export function showCode(code: number): string {
  const name = names.get(code);
  const number = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  return name === undefined ? `the character ${number}` : `${name} (${number})`;
}

const names: ReadonlyMap<number, string> = new Map([
  [0x00, "a NUL character"],
  [0x09, "a tab"],
  [0x0a, "a line feed"],
  [0x0d, "a carriage return"],
  [0x1b, "an escape character"],
  [0xa0, "a no-break space"],
  [0xfeff, "a byte order mark"],
]);

/** A piece of untrusted text for a message: at most 60 characters, or as many as given. */
export function shorten(text: string, most: number = 60): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
