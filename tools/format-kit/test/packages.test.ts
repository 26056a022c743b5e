import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..", "..");

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly version?: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
}

interface Package {
  readonly folder: string;
  readonly manifest: Manifest;
}

function readPackages(below: string): Package[] {
  return readdirSync(join(root, below))
    .map((name) => join(below, name))
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .map((folder) => ({
      folder,
      manifest: JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")),
    }));
}

const packages = ["packages", "packages/formats", "tools"].flatMap(readPackages);
const formats = packages.filter(({ folder }) => folder.startsWith("packages/formats/"));
const formatNames = formats.map(({ manifest }) => manifest.name);

/** What a package may depend on at run time (docs: the import table of the design). Null: anything that is published. */
function allowed({ folder }: Package): readonly string[] | null {
  if (folder.startsWith("packages/formats/")) return ["@imagekin/core"];
  switch (basename(folder)) {
    case "core":
      return [];
    case "reader":
      return ["@imagekin/core", "@humanwhocodes/momoa", "jsonc-parser", "yaml"];
    case "catalog":
      return ["@imagekin/core", ...formatNames];
    case "convert":
      return ["@imagekin/core", ...formatNames];
    default:
      return null;
  }
}

describe("the import table", () => {
  test.for(packages.map((item) => [item.manifest.name, item] as const))(
    "holds for %s",
    ([, item]) => {
      const found = Object.keys(item.manifest.dependencies ?? {});
      const table = allowed(item);
      if (table !== null) expect(table).toEqual(expect.arrayContaining(found));
      if (item.manifest.private !== true) expect(found).not.toContain("@imagekin/format-kit");
    },
  );

  test.for(packages.map((item) => [item.manifest.name, item] as const))(
    "%s imports what it declares, and nothing else",
    ([, { folder, manifest }]) => {
      const own = [manifest.name, ...Object.keys(manifest.dependencies ?? {})];
      const peers = Object.keys(manifest.peerDependencies ?? {});
      const foreign = listFiles(join(root, folder, "src"))
        .filter((file) => file.endsWith(".ts") && !/\.(test|prop|test-d)\b/.test(file))
        .flatMap((file) => {
          // An optional peer is imported by its own entry alone, which is all that is lacking without it.
          const declared = new Set(isArbitrary(file) ? [...own, ...peers] : own);
          return importsOf(readFileSync(file, "utf8")).filter(
            (name) => !declared.has(packageOf(name)),
          );
        })
        .filter(
          (name) => !name.startsWith(".") && !name.startsWith("node:") && !name.includes("$"),
        );
      expect([...new Set(foreign)]).toEqual([]);
    },
  );
});

/** The modules behind the entries that make documents with fast-check. */
function isArbitrary(file: string): boolean {
  return /[\\/]src[\\/](?:generated[\\/]arbitrary\.ts$|arbitrary[\\/])/.test(file);
}

/** `@imagekin/core/guard` → `@imagekin/core` */
function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function importsOf(text: string): string[] {
  return [
    ...text.matchAll(/^(?:import|export)\b[^"';]*?from "([^"]+)"|\bimport\("([^"]+)"\)/gm),
  ].map((match) => match[1] ?? match[2] ?? "");
}

describe("formats", () => {
  test("differ in name, version, words and development alone", () => {
    const shapes = formats.map(({ manifest }) => {
      const {
        name: _n,
        version: _v,
        description: _d,
        keywords: _k,
        devDependencies: _x,
        ...rest
      } = manifest;
      return JSON.stringify(rest);
    });
    expect(new Set(shapes).size).toBe(1);
  });

  test.for(formats.map((item) => [item.manifest.name, item.folder] as const))(
    "%s has no code generation and no require in what it ships",
    ([, folder]) => {
      for (const file of listFiles(join(root, folder, "dist"))) {
        expect(readFileSync(file, "utf8"), file).not.toMatch(/\brequire\(|\beval\(|new Function\b/);
      }
    },
  );

  test.for(formatNames.map((name) => [name] as const))(
    "%s validates where code generation is forbidden and intrinsics are frozen",
    ([name]) => {
      const folder = formats.find(({ manifest }) => manifest.name === name)?.folder ?? "";
      const script = `
        const format = await import(${JSON.stringify(name)});
        const documents = Object.values(format).filter((part) => typeof part?.validate === "function");
        for (const document of documents) {
          if (document.validate([]).ok || document.is(7) || document.lint(null).length !== 1) throw new Error(document.id);
        }
        console.log(documents.length);`;
      const count = execFileSync(
        process.execPath,
        [
          "--disallow-code-generation-from-strings",
          "--frozen-intrinsics",
          "--input-type=module",
          "--eval",
          script,
        ],
        { cwd: join(root, folder, "test"), encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
      );
      expect(Number(count)).toBeGreaterThan(0);
    },
  );

  test.for(formatNames.map((name) => [name] as const))(
    "%s has an arbitrary for each of its documents",
    async ([name]) => {
      const documents: Record<string, unknown> = await import(entryOf(name, "index.js"));
      const arbitraries: Record<string, unknown> = await import(entryOf(name, "arbitrary.js"));
      const isDocument = (part: unknown): boolean =>
        typeof part === "object" && part !== null && "validate" in part;
      expect(Object.keys(arbitraries).sort()).toEqual(
        Object.keys(documents)
          .filter((key) => isDocument(documents[key]))
          .sort(),
      );
      for (const arbitrary of Object.values(arbitraries))
        expect(arbitrary).toHaveProperty("invalid");
    },
  );

  test.for(
    formats.flatMap(({ folder, manifest }) =>
      readdirSync(join(root, folder, "schema"))
        .filter((file) => file.endsWith(".schema.json"))
        .map(
          (file) => [`${manifest.name}/${file.slice(0, -".schema.json".length)}`, folder] as const,
        ),
    ),
  )(
    "%s has an entry, and others for its guard, its Ajv function and its schemas",
    ([specifier, folder]) => {
      const name = specifier.split("/").at(-1) ?? "";
      const schema = specifier.replace(/\/[^/]*$/, `/schema/${name}`);
      const script = `
      const [document] = Object.values(await import(${JSON.stringify(specifier)}));
      if (document.id !== ${JSON.stringify(specifier.replace("@imagekin/", ""))}) throw new Error();
      const { is } = await import(${JSON.stringify(`${specifier}/guard`)});
      const { ajv } = await import(${JSON.stringify(`${specifier}/ajv`)});
      const require = (await import("node:module")).createRequire(import.meta.url);
      const open = require(${JSON.stringify(`${schema}.schema.json`)});
      const old = require(${JSON.stringify(`${schema}.draft-07.schema.json`)});
      if (is(7) || ajv(7) || ajv.errors.length === 0 || !open.$id || !old.definitions && !old.properties) throw new Error();`;
      execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
        cwd: join(root, folder, "test"),
        stdio: ["ignore", "ignore", "pipe"],
      });
    },
  );
});

function entryOf(name: string, file: string): string {
  const folder = formats.find(({ manifest }) => manifest.name === name)?.folder ?? "";
  return join(root, folder, "dist", "generated", file);
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test("no lock file holds the address of a registry", () => {
  expect(readFileSync(join(root, "pnpm-lock.yaml"), "utf8")).not.toMatch(/https?:\/\//);
});
