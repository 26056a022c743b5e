import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Docker } from "../engines/docker.ts";
import { findProgram, run } from "../engines/programs.ts";
import { type Config, configChanges, dockerfiles } from "./dockerfiles.ts";

/** Builds, imports, commits, tags and loads every kind of image that can be made without a network. Gives what each is asked for by. */
export function makeImages({ docker }: Docker, folder: string): Record<string, string> {
  const context = join(folder, "context");
  mkdirSync(context);
  run("cp", [findProgram("busybox"), join(context, "sh")]);
  const build = (tag: string, lines: readonly string[]): void => {
    writeFileSync(join(context, "Dockerfile"), `${lines.join("\n")}\n`);
    docker("build", "--network=none", "--quiet", "--tag", tag, context);
  };
  for (const [name, lines] of Object.entries(dockerfiles)) build(`${name}:1`, lines);

  docker("tag", "full:1", "full:latest");
  docker("tag", "full:1", "registry.example.com:5000/team/full:1.0");

  build("moved:1", ["FROM minimal:1", "LABEL generation=1"]);
  const dangling = docker("image", "inspect", "--format", "{{.Id}}", "moved:1").trim();
  build("moved:1", ["FROM minimal:1", "LABEL generation=2"]);

  const archive = join(folder, "import.tar");
  run("tar", ["--create", "--file", archive, "--directory", context, "sh"]);
  docker("import", "--message", "made by hand", "--change", "ENV A=1", archive, "imported:1");

  const host = ["--hostname", "build", "--domainname", "example.com", "--stop-timeout", "7"];
  const words = ["create", "--network=none", "--tty", "--interactive", ...host, "shell-form:1"];
  const container = docker(...words).trim();
  const remarks = ["--author", "Jane Doe <jane@example.com>", "--message", "kept by hand"];
  docker("commit", ...remarks, container, "committed:1");

  for (const [name, change] of Object.entries(configChanges)) load(docker, folder, name, change);
  const tagged = [...Object.keys(dockerfiles), "moved", "imported", "committed"];
  return {
    ...Object.fromEntries(tagged.map((name) => [name, `${name}:1`])),
    ...Object.fromEntries(Object.keys(configChanges).map((name) => [name, `loaded:${name}`])),
    dangling,
  };
}

/** Loads the image `minimal:1` once more, with its config changed, as `loaded:NAME`. */
function load(
  docker: Docker["docker"],
  folder: string,
  name: string,
  change: (config: Config) => Config,
): void {
  const unpacked = join(folder, name);
  const archive = `${unpacked}.tar`;
  mkdirSync(unpacked);
  docker("save", "--output", archive, "minimal:1");
  run("tar", ["--extract", "--file", archive, "--directory", unpacked]);
  const [entry]: readonly Record<string, unknown>[] = readJson(join(unpacked, "manifest.json"));
  const config: Config = readJson(join(unpacked, String(entry?.["Config"])));
  writeFileSync(join(unpacked, "config.json"), JSON.stringify(change(config)));
  const manifest = [{ ...entry, Config: "config.json", RepoTags: [`loaded:${name}`] }];
  writeFileSync(join(unpacked, "manifest.json"), JSON.stringify(manifest));
  run("tar", ["--create", "--file", archive, "--directory", unpacked, "."]);
  docker("load", "--quiet", "--input", archive);
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8"));
}
