import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { formatFolders, readFormat, readFragments } from "./read-format.ts";
import { renderCatalog, renderCatalogPackage } from "./render-catalog.ts";
import { renderFindings } from "./render-findings.ts";
import { bundleFormat, renderFormat } from "./render-format.ts";
import { renderReadme, renderRootReadme } from "./render-readme.ts";

/** What `pnpm generate` writes: each file's text by its path from the repository's root, and the folders that hold nothing else. */
export interface Rendering {
  readonly files: ReadonlyMap<string, string>;
  readonly folders: readonly string[];
}

/** Renders everything that is generated, in memory. Reads schemas and marked files; no clock, no environment, no absolute path. */
export async function renderWorkspace(root: string): Promise<Rendering> {
  const files = new Map<string, string>();
  const folders: string[] = [];
  const fragments = readFragments(root);
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const formats = [];
  for (const folder of formatFolders(root)) {
    const format = bundleFormat(readFormat(folder), fragments);
    formats.push(format);
    const below = relative(root, folder);
    const generated = `${below}/src/generated`;
    folders.push(generated);
    for (const [path, text] of await renderFormat(format)) files.set(`${generated}/${path}`, text);
    const readme = `${below}/README.md`;
    if (existsSync(join(root, readme))) files.set(readme, renderReadme(read(readme), format));
  }
  const catalog = "packages/catalog";
  folders.push(`${catalog}/src/generated`);
  files.set(`${catalog}/src/generated/formats.ts`, renderCatalog(formats));
  files.set(
    `${catalog}/package.json`,
    renderCatalogPackage(read(`${catalog}/package.json`), formats),
  );
  files.set("README.md", renderRootReadme(read("README.md"), formats));
  files.set("docs/findings.md", renderFindings());
  return { files, folders };
}
