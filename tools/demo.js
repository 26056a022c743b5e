// Shows imagekin at work on documents that real Docker Engines sent: what they are, what is wrong in them, and what other formats can and
// cannot carry of them. Ends with 1 if anything goes otherwise than told.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
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

/** The same for a conversion: the value goes to a file, and is printed; the loss report comes from the program itself. */
function convert(title, from, to, file, { cwd, args = [] }) {
  const command = ["convert", "--to", to, ...args, from];
  console.log(`\n# ${title}\n$ imagekin ${command.join(" ")} > ${file}`);
  const stdio = ["ignore", "pipe", "inherit"];
  const result = spawnSync(process.execPath, [imagekin, ...command], { cwd, stdio });
  expect(result.status === 0, `imagekin ended with ${result.status}, not with 0`);
  const text = result.stdout.toString();
  writeFileSync(path.join(cwd, file), text);
  const lines = text.trimEnd().split("\n");
  console.log(lines.slice(0, 12).join("\n"));
  if (lines.length > 12) console.log(`… ${lines.length - 12} more lines`);
  return JSON.parse(text);
}

/** The findings of a file. */
function findingsOf(file, cwd) {
  const args = [imagekin, "validate", "-o", "json", file];
  const result = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  return JSON.parse(result.stdout).findings;
}

/** There and back again, by three ways. */
function showConversions(cwd) {
  // It has one repository: a registry's document speaks of one alone.
  const source = path.join(root, examples, "engine-20.10-api-1.41-minimal.json");
  const docker = JSON.parse(readFileSync(source, "utf8"));
  writeFileSync(path.join(cwd, "docker.json"), readFileSync(source));

  convert("The image as an OCI image config", "docker.json", "oci-image/config", "config.json", {
    cwd,
  });
  show("Is that one?", ["validate", "-f", "oci-image/config", "config.json"], { status: 0, cwd });
  const image = convert(
    "The image as a registry of Yandex Cloud would know it",
    "docker.json",
    "yandex-container-registry/image",
    "registry.json",
    { cwd },
  );
  expect(image.tags.join() === "1", `its tags are ${image.tags.join()}`);

  convert(
    "And back from the config: what it cannot hold is gone",
    "config.json",
    "docker-engine/image-inspect",
    "lossy.json",
    { cwd, args: ["--assume", `id=${docker.Id}`] },
  );
  const common = convert(
    "The image as a common image, which keeps the rest as residue",
    "docker.json",
    "common-image/image",
    "common.json",
    { cwd },
  );
  expect(common.residue.length === 1, "the common image has no residue");
  const back = convert(
    "And back from that: exactly what it was",
    "common.json",
    "docker-engine/image-inspect",
    "back.json",
    { cwd },
  );
  expect(isDeepStrictEqual(back, docker), "the way back is not exact");

  show(
    "May the config be all that is kept?",
    [
      "convert",
      "--to",
      "oci-image/config",
      "--strict",
      "--allow-loss",
      "/ContainerConfig",
      "docker.json",
    ],
    { status: 1, cwd },
  );
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
  showConversions(folder);
} finally {
  rmSync(folder, { recursive: true });
}

console.log("\nAll went as told.");
