/**
 * Whether JavaScript's number for a decimal text is another number than the text says, or an integer in the range where that happens
 * (beyond ±(2^53−1)). `-0`, `1.0` and `1E3` are fine; `9007199254740993`, `1e400` and `0.1234567890123456789` are not.
 */
export function losesDigits(text: string): boolean {
  const value = Number(text);
  if (!Number.isFinite(value)) return true;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return true;
  return !isExact(text);
}

/** Whether JavaScript writes the number with the same digits again. */
export function isExact(text: string): boolean {
  return toDigits(text) === toDigits(String(Number(text)));
}

/** The digits and the exponent of a decimal text without superfluous zeros: the same for equal magnitudes only. */
function toDigits(text: string): string {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().replace(/^[-+]/, "").split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const all = whole + fraction;
  let start = 0;
  let end = all.length;
  while (all[start] === "0") start += 1;
  while (end > start && all[end - 1] === "0") end -= 1;
  if (start === end) return "0";
  return `${all.slice(start, end)}e${Number(exponent) - fraction.length + all.length - end}`;
}
