import type { MappingSource } from "./render-parts.ts";

/** The module that gives each document's id its type. */
export function renderDocuments(sources: readonly MappingSource[]): string {
  const ids = sources.map(({ mapping }) => mapping.id);
  const formats = [...new Set(ids.map((id) => id.slice(0, id.indexOf("/"))))];
  const imports = formats.map((format) => {
    const types = ids.filter((id) => id.startsWith(`${format}/`)).map(typeName);
    return `import type { ${types.join(", ")} } from "@imagekin/${format}";`;
  });
  return `// Generated from src/mappings by "pnpm generate". Do not edit.

${imports.join("\n")}

/** The documents that can be converted, by their full ids. */
export interface Documents {
${ids.map((id) => `  readonly ${JSON.stringify(id)}: ${typeName(id)};`).join("\n")}
}
`;
}

/** `oci-image/config` → `OciImageConfig`. */
function typeName(id: string): string {
  return id
    .split(/[/-]/)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join("");
}
