/** The first line of every generated file. */
export const banner: string =
  '// Generated from schema/*.schema.json by "pnpm generate". Do not edit.\n';

/** A module that exports JSON as text, to be parsed when it is first needed and not when the module is loaded. */
export function textModule(name: string, comment: string, json: string): string {
  return `${banner}\n/** ${comment} */\nexport const ${name}: string = String.raw\`${escapeRaw(json)}\`;\n`;
}

/** JSON in which nothing ends or interpolates a raw template. `\u0060` and `\u0024` stay what they are to JSON.parse. */
function escapeRaw(json: string): string {
  return json.replaceAll("`", "\\u0060").replaceAll("${", "\\u0024{");
}

/** A text as a TypeScript literal. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}
