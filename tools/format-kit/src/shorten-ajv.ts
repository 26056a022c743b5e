import { loadMembers } from "./load-members.ts";
import { fastForm } from "./scalars.ts";

/** So many errors of one value are kept. A list of a million bad items must not fill the memory with what nobody reads. */
export const maxErrors = 1000;

/** What Ajv writes out for every rule of a schema, as functions. */
const functions: Readonly<Record<string, string>> = {
  add: `
function add(errors, error){
if(errors === null) return [error];
if(errors.length < ${maxErrors}) errors.push(error);
return errors;
}
`,
  addAll: `
function addAll(errors, more, path){
for(const error of more) error.instancePath = path + error.instancePath;
if(errors === null) return more;
return errors.length < ${maxErrors} ? errors.concat(more) : errors;
}
`,
};

/**
 * Standalone code of Ajv, shorter by half and faster: with the same verdicts and the same errors.
 *
 * @param helpers gets the names of what the code imports from `@imagekin/core/guard`
 */
export function shortenAjv(code: string, helpers: Set<string>): string {
  const short = dropUnused(nameForms(loadMembers(shortenCalls(shortenErrors(code))), helpers));
  if (/parentData|rootData|instancePath(?!:)|vErrors = \[|vErrors\.(?:push|concat)/.test(short)) {
    throw new Error("Ajv writes its code in another way than this was made for");
  }
  const called = Object.entries(functions).filter(([name]) => short.includes(` ${name}(`));
  return `${short.trimEnd()}\n${called.map(([, text]) => text).join("")}`;
}

function shortenErrors(code: string): string {
  return code
    .replaceAll(
      /if\(vErrors === null\)\{\s*vErrors = \[(\w+)\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g,
      "vErrors = add(vErrors, $1);",
    )
    .replaceAll(
      /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g,
      "addAll(vErrors, $1.errors)",
    );
}

/**
 * Ajv calls its functions with an object of data, of which the keywords of the house need none but the path; and it writes a path for every
 * part, also where nothing is wrong. Here errors come without one, and get it from the caller.
 */
function shortenCalls(code: string): string {
  return code
    .replaceAll(
      /function (\w+)\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)/g,
      "function $1(data)",
    )
    .replaceAll(
      /(\w+)\((.+?), \{instancePath:(.+?),parentData:.+?,parentDataProperty:.+?,rootData\}\)(.*\s*vErrors = addAll\(vErrors, \1\.errors)\)/g,
      "$1($2)$4, $3)",
    )
    .replaceAll("{instancePath,", '{instancePath:"",')
    .replaceAll("instancePath+", "");
}

/** Writes the text of each pattern once, and asks for the most frequent form of a text first, as guards do. */
function nameForms(code: string, helpers: Set<string>): string {
  let named = code;
  for (const [declaration, name = "", text = ""] of code.matchAll(
    /^const (pattern\d+) = new RegExp\((".*"), "u"\);$/gm,
  )) {
    const constants = `const ${name}Text = ${text};\nconst ${name} = new RegExp(${name}Text, "u");\n`;
    named = constants + named.replace(declaration, "").replaceAll(text, `${name}Text`);
    const fast = fastForm(JSON.parse(text) as string);
    if (fast === undefined) continue;
    helpers.add(fast);
    named = named.replaceAll(
      new RegExp(`!${name}\\.test\\((\\w+)\\)`, "g"),
      `!(${fast}($1) || ${name}.test($1))`,
    );
  }
  return named;
}

/** Leaves out the copies of schemas that nothing refers to. */
function dropUnused(code: string): string {
  return code.replaceAll(/^const (schema\d+) = .*;$\n/gm, (line, name: string) =>
    code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : "",
  );
}
