// Makes one module of each entry that the package in the current folder publishes, in place of the many that TypeScript wrote: a program that starts
// pays for each file that it loads. Nothing is minified. With IMAGEKIN_UNBUNDLED the many stay, for tools that look at single files.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { rolldown } from "rolldown";

/** The files that `exports` names; `*` stands for every file in the folder. */
function entryFiles(exports) {
  return Object.values(exports).flatMap((target) => {
    const file = typeof target === "string" ? target : target.default;
    if (!file.endsWith(".js")) return [];
    if (!file.includes("*")) return [path.resolve(file)];
    const folder = path.dirname(file);
    return readdirSync(folder)
      .filter((name) => name.endsWith(".js"))
      .map((name) => path.resolve(folder, name));
  });
}

/** What stays an import: other packages, and documents, which are one object each, whichever entry leads to it. */
function isKept(source, importer, isResolved) {
  if (importer === undefined || isResolved) return false;
  return !source.startsWith(".") || source.includes("/documents/");
}

/** An entry with all that is its own. Constants stay `const`: V8 calls a pattern or a method in a `var` a third more slowly. */
async function bundle(file) {
  const made = await rolldown({ input: file, external: isKept, platform: "neutral" });
  const { output } = await made.generate({ format: "esm" });
  await made.close();
  return output[0].code;
}

if (process.env.IMAGEKIN_UNBUNDLED === undefined) {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
  const entries = entryFiles(exports);
  const modules = await Promise.all(entries.map(bundle));
  for (const file of readdirSync("dist", { recursive: true })) {
    if (file.endsWith(".js")) rmSync(path.join("dist", file));
  }
  for (const [index, file] of entries.entries()) writeFileSync(file, modules[index]);
}
