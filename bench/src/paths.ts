import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package, and that of the repository. */
export const bench: string = fileURLToPath(new URL("..", import.meta.url));
export const root: string = join(bench, "..");

/** Where programs, documents and generated validators are put while measuring. Never committed. */
export const work: string = join(bench, ".work");

const own = createRequire(import.meta.url);

// The catalog is generated and depends on every format: a new one needs no edit here.
const catalog = createRequire(own.resolve("@imagekin/catalog/package.json"));

/** The file of an entry of a format's package: `entryFile("docker-engine/image-inspect", "image-inspect/guard")`. */
export function entryFile(id: string, entry: string): string {
  return catalog.resolve(`@imagekin/${formatOf(id)}/${entry}`);
}

/** The folder of the package of a document's format. */
export function formatFolder(id: string): string {
  return dirname(entryFile(id, "package.json"));
}

/** The folder of a package that this one depends on. */
export function packageFolder(name: string): string {
  return join(bench, "node_modules", name);
}

/** `docker-engine` of `docker-engine/image-inspect`. */
export function formatOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

/** `image-inspect` of `docker-engine/image-inspect`. */
export function documentOf(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

/** An id as a file name. */
export function fileName(id: string): string {
  return id.replace("/", ".");
}
