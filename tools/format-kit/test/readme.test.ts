import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transform } from "esbuild";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..", "..");
const readmes = [
  "README.md",
  ...readdirSync(join(root, "packages/formats")).map(
    (name) => `packages/formats/${name}/README.md`,
  ),
];

/** The first program of a README, and the block after it if it says what is printed. */
function program(
  text: string,
): { readonly code: string; readonly prints: string | undefined } | undefined {
  const found = /```ts\n([\s\S]*?)```(?:\s*prints\s*```\n([\s\S]*?)```)?/.exec(text);
  return found === null ? undefined : { code: found[1] ?? "", prints: found[2] };
}

describe("the program in", () => {
  test.for(readmes)("%s runs, and prints what it says", async (path) => {
    const found = program(readFileSync(join(root, path), "utf8"));
    if (found === undefined) throw new Error("there is no program");
    const { code } = await transform(found.code, { loader: "ts", format: "esm" });
    const cwd = path === "README.md" ? "packages/catalog" : path.replace("/README.md", "/test");
    const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
      cwd: join(root, cwd),
      encoding: "utf8",
    });
    if (found.prints !== undefined) expect(printed).toBe(found.prints);
  });
});

test("the commands in the root README run", () => {
  const folder = mkdtempSync(join(tmpdir(), "imagekin-readme-"));
  const examples = join(root, "packages/formats/docker-engine/examples/image-inspect");
  const image = join(examples, "valid/engine-20.10-api-1.41-full.json");
  try {
    cpSync(image, join(folder, "image.json"));
    cpSync(image, join(folder, "fixtures/image.json"));
    const block =
      /```console\n([\s\S]*?)```/.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1] ?? "";
    const commands = [...block.matchAll(/^\$ (.*)$/gm)].map(([, line = ""]) => line);
    expect(commands.length).toBeGreaterThan(3);
    for (const command of commands) {
      const [, args = ""] = /\bimagekin (.*)$/.exec(command) ?? [];
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, "packages/cli/bin/imagekin.js"), ...args.split(" ")],
        // What stands before the pipe is Docker's: an array, as it was captured.
        {
          cwd: folder,
          encoding: "utf8",
          input: readFileSync(join(examples, "printed/docker-image-inspect-array.json")),
        },
      );
      expect(status, `${command}\n${stdout}${stderr}`).toBe(0);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the root README pins the package manager that package.json names", () => {
  const { packageManager }: { packageManager: string } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const pins = [
    ...readFileSync(join(root, "README.md"), "utf8").matchAll(/npx -y (pnpm@[\d.]+) (\w+)/g),
  ];
  expect(pins.map(([, pin]) => pin)).toEqual([packageManager, packageManager]);
  expect(pins.map(([, , command]) => command)).toEqual(["demo", "test"]);
});
