/**
 * A file's text with a bug in it.
 *
 * @param {import("./bugs.d.mts").PlantedBug} bug
 * @param {string} text
 * @returns {string}
 */
export function plantIn({ name, file, find, plant }, text) {
  const [before, after, ...others] = text.split(find);
  if (before === undefined || after === undefined || others.length > 0) {
    throw new Error(`"${name}" does not stand exactly once in ${file}: mend test/planted/bugs.mjs`);
  }
  return `${before}${plant}${after}`;
}
