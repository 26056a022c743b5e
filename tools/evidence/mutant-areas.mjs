/**
 * Code whose mutants are made, and the tests that have to kill them: few enough that a surviving mutant, which runs all that reach it, takes seconds.
 *
 * @typedef {object} MutantArea
 * @property {string} folder Where the built code lies.
 * @property {readonly string[]} tests Files that are run.
 * @property {readonly string[]} quick Those that CI runs for the files that have a floor.
 */

/** @type {Readonly<Record<string, MutantArea>>} */
export const areas = {
  core: {
    folder: "packages/core/dist",
    tests: [
      "packages/core/src/*.test.ts",
      "tools/format-kit/test/{document,decode,guard,protobuf,standard}.test.ts",
      "packages/formats/yandex-compute/test/decode.test.ts",
    ],
    quick: ["packages/core/src/*.test.ts"],
  },
  reader: {
    folder: "packages/reader/dist",
    // The property tests take half a minute for every mutant that survives.
    tests: ["packages/reader/src/!(*.prop).test.ts"],
    quick: ["packages/reader/src/split-lines.test.ts"],
  },
  convert: {
    folder: "packages/convert/dist/engine",
    tests: [
      "packages/convert/src/engine/*.test.ts",
      "packages/convert/test/{convert,tables,examples,compiled,laws}.test.ts",
    ],
    quick: ["packages/convert/src/engine/*.test.ts"],
  },
};

/** A few files that CI takes, and the least score of each, in per cent: a little under what was measured. */
export const floors = {
  "core/pointer": 83,
  "core/version": 85,
};
