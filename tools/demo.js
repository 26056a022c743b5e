// Shows imagekin at work on documents that real Docker Engines sent. Ends with 1 if anything goes otherwise than told.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const imagekin = path.join(root, "packages/cli/bin/imagekin.js");
const examples = "packages/formats/docker-engine/examples/image-inspect/valid";

/** Prints a command, runs it, and stops the demo if it does not end as it should. */
function show(title, args, { status, cwd = root }) {
  console.log(`\n# ${title}\n$ imagekin ${args.join(" ")}`);
  const result = spawnSync(process.execPath, [imagekin, ...args], { cwd, stdio: "inherit" });
  expect(result.status === status, `imagekin ended with ${result.status}, not with ${status}`);
}

/** The findings of a file. */
function findingsOf(file, cwd) {
  const args = [imagekin, "validate", "-o", "json", file];
  const result = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  return JSON.parse(result.stdout).findings;
}

function expect(holds, problem) {
  if (!holds) throw new Error(problem);
}

// These were captured from a Docker Engine; schema/SOURCES.md of the format says how.
const first = `${examples}/engine-20.10-api-1.41-full.json`;

show("What is this document, and which versions of the API does it fit?", ["identify", first], {
  status: 0,
});
show("Are all captured documents valid?", ["validate", `${examples}/engine-20.10-*.json`], {
  status: 0,
});

const folder = mkdtempSync(path.join(tmpdir(), "imagekin-demo-"));
try {
  const image = JSON.parse(readFileSync(path.join(root, first), "utf8"));
  const broken = { ...image, Id: image.Id.slice(0, -1), Os: 7 };
  writeFileSync(path.join(folder, "broken.json"), `${JSON.stringify(broken, null, 2)}\n`);
  show(
    'The same document with "Os": 7 and a digest that lacks a digit',
    ["validate", "--frames", "broken.json"],
    { status: 1, cwd: folder },
  );
  const errors = findingsOf("broken.json", folder).filter(({ severity }) => severity === "error");
  const places = errors.map(({ code, pointer }) => `${code} ${pointer}`).join(", ");
  expect(places === "digest /Id, type /Os", `the errors are ${places}`);
} finally {
  rmSync(folder, { recursive: true });
}

console.log("\nAll went as told.");
