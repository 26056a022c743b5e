import { writeFileSync } from "node:fs";
import { validator, type Schema as ForeignSchema } from "@exodus/schemasafe";
import { documentOf, formatOf } from "../paths.ts";
import { bareSchema } from "../subjects.ts";
import { generatedFile } from "./generated-file.ts";

/** A module that exports `check`, which says whether a value is such a document: as short as a user would write it. */
export interface Program {
  readonly name: string;
  readonly file: string;
}

/** Writes a program of every candidate. `preparePeers` comes first. */
export function writePrograms(id: string): readonly Program[] {
  return Object.entries(programTexts(id)).map(([name, text], index) => {
    const file = generatedFile(id, `program-${index}.mjs`);
    writeFileSync(file, text);
    return { name, file };
  });
}

function programTexts(id: string): Readonly<Record<string, string>> {
  const packageName = `@imagekin/${formatOf(id)}`;
  const document = documentOf(id);
  const exported = document.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const schema = JSON.stringify(bareSchema(id));
  const peer = (module: string): string =>
    `import { makePeer } from "../dist/peers/${module}.js";\nexport const check = makePeer(${schema}).is;\n`;
  const generated = (name: string): string => `"${generatedFile(id, name)}"`;
  const safe = validator(JSON.parse(schema) as ForeignSchema);
  return {
    "imagekin, guard": `export { is as check } from "${packageName}/${document}/guard";\n`,
    "imagekin, document": `import { ${exported} } from "${packageName}/${document}";\nexport const check = (value) => ${exported}.validate(value).ok;\n`,
    "Ajv standalone": `export { default as check } from ${generated("ajv.cjs")};\n`,
    "Ajv standalone, all errors": `export { default as check } from ${generated("ajv-all-errors.cjs")};\n`,
    Ajv: `import { Ajv2020 } from "ajv/dist/2020.js";\nexport const check = new Ajv2020({ allowUnionTypes: true }).compile(${schema});\n`,
    TypeBox: `import { Compile } from "typebox/schema";\nconst compiled = Compile(${schema});\nexport const check = (value) => compiled.Check(value);\n`,
    typia: `export { is as check } from ${generated("typia.mjs")};\n`,
    ArkType: peer("arktype"),
    schemasafe: `import { validator } from "@exodus/schemasafe";\nexport const check = validator(${schema});\n`,
    "schemasafe, module": `export const check = ${safe.toModule()};\n`,
    Zod: peer("zod"),
    Valibot: peer("valibot"),
  };
}
