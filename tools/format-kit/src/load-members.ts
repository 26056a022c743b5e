/**
 * Ajv's code with one loop over the members of each object and map, as guards have it. Ajv asks an object for every member that the schema
 * knows, which on documents of many shapes takes far longer than a step of the loop, most of all where there is no such member. Each member is
 * put into a variable of its own, so that rules are judged in the order of the schema all the same.
 */
export function loadMembers(code: string): string {
  const own = /^const (\w+) = Object\.prototype\.hasOwnProperty;$/m.exec(code)?.[1];
  if (own === undefined) return code;
  const [head = "", ...functions] = code.split(/^(?=function )/m);
  return head + functions.map((text) => loopOverMaps(loopOverMembers(text, own), own)).join("");
}

function loopOverMembers(text: string, own: string): string {
  let looped = text;
  for (const [object, names] of askedMembers(text, own)) {
    const variables: string[] = [];
    let cases = "";
    for (const name of names) {
      const plain = /^"([A-Za-z_$][\w$]*)"$/.exec(name)?.[1];
      const member = `${object}${plain === undefined ? `[${name}]` : `.${plain}`}`;
      const variable = `${object}_${plain ?? variables.length}`;
      variables.push(variable);
      cases += `case ${name}: ${variable} = ${object}[key]; break;\n`;
      const isOwn = `${own}.call(${object}, ${name})`;
      looped = looped
        .replaceAll(`${member} !== undefined && ${isOwn}`, `${variable} !== undefined`)
        .replaceAll(`(${member} === undefined) || (!(${isOwn}))`, `${variable} === undefined`)
        .replaceAll(wholeName(member), () => variable);
    }
    const opening = `if(${object} && typeof ${object} == "object" && !Array.isArray(${object})){\n`;
    const loop = `let ${variables.join(", ")};
for(const key in ${object}){
if(${own}.call(${object}, key)) switch(key){
${cases}}
}
`;
    looped = looped.replace(opening, () => opening + loop);
    if (!looped.includes(loop) || looped.includes(`${own}.call(${object}, "`)) {
      throw new Error("Ajv asks for members in another way than this was made for");
    }
  }
  return looped;
}

/** By what Ajv calls an object, the names of the members that it asks for, as literals. */
function askedMembers(text: string, own: string): Map<string, Set<string>> {
  const asked = new Map<string, Set<string>>();
  const question = new RegExp(`\\b${own}\\.call\\((\\w+), ("(?:[^"\\\\]|\\\\.)*")\\)`, "g");
  for (const [, object = "", name = ""] of text.matchAll(question)) {
    asked.set(object, (asked.get(object) ?? new Set()).add(name));
  }
  return asked;
}

/** A member's name in code, where it is neither a part of a longer one nor of a pointer. */
function wholeName(member: string): RegExp {
  const escaped = member.replaceAll(/[$.[\]\\^*+?(){}|]/g, "\\$&");
  return new RegExp(`(?<![\\w$."/])${escaped}(?![\\w$])`, "g");
}

function loopOverMaps(text: string, own: string): string {
  return text.replaceAll(
    /for\(const (\w+) of Object\.keys\((\w+)\)\)\{\n/g,
    (_, key: string, map: string) =>
      `for(const ${key} in ${map}){\nif(!${own}.call(${map}, ${key})) continue;\n`,
  );
}
