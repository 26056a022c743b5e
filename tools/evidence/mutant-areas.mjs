/**
 * Code whose mutants are made, and the tests that have to kill them: few enough that a surviving mutant, which runs all that reach it, takes seconds.
 *
 * @typedef {object} MutantArea
 * @property {string} folder Where the built code lies.
 * @property {readonly string[]} tests Files that are run for code without tests of its own.
 * @property {Readonly<Record<string, readonly string[]>>} own By a pattern of names, the tests that are about that code, instead.
 */

const decode = [
  "tools/format-kit/test/decode.test.ts",
  "packages/formats/yandex-compute/test/decode.test.ts",
];

/** @type {Readonly<Record<string, MutantArea>>} */
export const areas = {
  core: {
    folder: "packages/core/dist",
    tests: ["tools/format-kit/test/document.test.ts"],
    own: {
      "pointer|version|suggest|bounded|plain|scalar|version-diff": ["packages/core/src/$.test.ts"],
      "decode.*|not-canonical": decode,
    },
  },
  reader: {
    folder: "packages/reader/dist",
    // The property tests and the largest texts take half a minute for every mutant that survives.
    tests: ["packages/reader/src/{decode,inspect,json-syntax,place,read-plain,read-yaml}.test.ts"],
    own: { "split-lines|show": ["packages/reader/src/$.test.ts"] },
  },
  convert: {
    folder: "packages/convert/dist/engine",
    tests: ["packages/convert/test/{convert,refusals,tables,laws}.test.ts"],
    own: { "json|codecs": ["packages/convert/src/engine/$.test.ts"] },
  },
};

/** The test files for one file of an area. */
export function testsOf({ tests, own }, file) {
  const found = Object.entries(own).find(([names]) => new RegExp(`^(?:${names})$`).test(file));
  return found === undefined ? tests : found[1].map((test) => test.replace("$", file));
}

/** A few files that CI takes, and the least score of each, in per cent: a little under what was measured, since some tests choose at random. */
export const floors = {
  "core/pointer": 91,
  "core/version": 85,
  "reader/split-lines": 90,
};
