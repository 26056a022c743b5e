// Bugs that somebody could make; `pnpm planted` requires that a suite sees each.
const inspectSchema = "packages/formats/docker-engine/schema/image-inspect.schema.json";
const laws = ["packages/convert/test/laws.test.ts", "packages/convert/test/examples.test.ts"];

/** @type {readonly import("./bugs.d.mts").PlantedBug[]} */
export const bugs = [
  {
    name: "a dropped nullable",
    file: inspectSchema,
    find: `"description": "Familiar names with a tag, as \`example:1.0\`; empty when the image has no name.",
      "type": ["array", "null"],`,
    plant: `"description": "Familiar names with a tag, as \`example:1.0\`; empty when the image has no name.",
      "type": "array",`,
    regenerates: true,
    suites: ["packages/formats/docker-engine/test"],
  },
  {
    name: "a digest pattern without its end anchor",
    file: "tools/format-kit/src/scalars.ts",
    find: "pattern: `^${digest()}$` }",
    plant: "pattern: `^${digest()}` }",
    regenerates: true,
    suites: [
      "packages/formats/oci-image/test/format.test.ts",
      "tools/format-kit/test/scalars.test.ts",
    ],
  },
  {
    name: "a row removed from a mapping",
    file: "packages/convert/src/mappings/docker-engine.ts",
    find: `  { from: "/Comment", to: "/comment", codec: textUnset },\n`,
    plant: "",
    regenerates: true,
    suites: ["packages/convert/test/tables.test.ts"],
  },
  {
    name: "a carried leaf reported as lost",
    file: "packages/convert/src/engine/claims.ts",
    find: "? comesBack(codec, value, result)",
    plant: "? comesBack(codec, value, result) && result === value",
    suites: laws,
  },
  {
    name: "a residue that forgets an empty array",
    file: "packages/convert/src/engine/compiled.ts",
    find: "if (draft.keepsResidue) draft.residue.push({ at, value });",
    plant:
      "if (draft.keepsResidue && !(Array.isArray(value) && value.length === 0)) draft.residue.push({ at, value });",
    suites: laws,
  },
  {
    name: "a residue that forgets an empty array, where rows are interpreted",
    file: "packages/convert/src/engine/residue.ts",
    find: "} else {\n      add(path, { value: part });",
    plant:
      "} else if (!Array.isArray(part) || part.length > 0) {\n      add(path, { value: part });",
    suites: ["packages/convert/test/compiled.test.ts", ...laws],
  },
  {
    name: "an int64 through Number",
    file: "packages/core/src/decode-scalars.ts",
    find: 'const text = sign === "-" && digits !== "0" ? `-${digits}` : digits;',
    plant:
      'const text = sign === "-" && digits !== "0" ? `-${Number(digits)}` : `${Number(digits)}`;',
    suites: ["tools/format-kit/test/protobuf", "packages/formats/yandex-compute/test"],
  },
  {
    name: "a Date in a timestamp path",
    file: "packages/core/src/decode-scalars.ts",
    find: "value: `${utc.toISOString().slice(0, 19)}${fraction}Z`,",
    plant: "value: new Date(`${utc.toISOString().slice(0, 19)}${fraction}Z`).toISOString(),",
    suites: ["tools/format-kit/test/protobuf", "packages/formats/yandex-compute/test"],
  },
  {
    name: "a version bound off by one",
    file: inspectSchema,
    find: `"deprecated": true,
      "x-until": "1.43",`,
    plant: `"deprecated": true,
      "x-until": "1.44",`,
    regenerates: true,
    suites: ["packages/formats/docker-engine/test"],
  },
  {
    name: "an unescaped ESC in an output",
    file: "packages/cli/src/output/text.ts",
    find: "${escapeText(subject)}: ${escapeText(message)}",
    plant: "${escapeText(subject)}: ${message}",
    suites: ["packages/cli/test/outputs", "packages/cli/test/attacks.test.ts"],
  },
];
