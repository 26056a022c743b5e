import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { Answers } from "./answers.ts";
import { copyImages, writeSets } from "./ask/copies.ts";
import { askDocker, offeredVersions } from "./ask/docker.ts";
import { askPodman } from "./ask/podman.ts";
import { askRegistry } from "./ask/registry.ts";
import { startDocker } from "./engines/docker.ts";
import { startPodman } from "./engines/podman.ts";
import { missingPackages, run, type Service, stop } from "./engines/programs.ts";
import { startRegistry } from "./engines/registry.ts";
import { makeImages } from "./images/make.ts";

/**
 * Starts the engines, makes the images, asks everything once, and ends what it started. The tests read the answers;
 * `IMAGEKIN_ANSWERS` names a file to keep them in.
 */
export async function setup(project: TestProject): Promise<() => void> {
  const missing = whatIsMissing();
  if (missing !== undefined) {
    process.stdout.write(`live: skipped: ${missing}\n`);
    project.provide("live", { missing });
    return () => {};
  }
  // A short path, since it holds sockets.
  const folder = mkdtempSync(join(tmpdir(), "kin-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const answers = await collect(folder);
    const file = join(folder, "answers.json");
    writeFileSync(file, JSON.stringify(answers, undefined, 2));
    const copy = process.env["IMAGEKIN_ANSWERS"];
    if (copy !== undefined) copyFileSync(file, copy);
  } catch (error) {
    remove();
    if (!(error instanceof CannotStart)) throw error;
    process.stdout.write(`live: skipped: ${error.message}\n`);
    project.provide("live", { missing: error.message });
    return () => {};
  }
  project.provide("live", { folder });
  return remove;
}

/** An engine does not start here, as in a container that may not mount or has no control groups. */
class CannotStart extends Error {}

function whatIsMissing(): string | undefined {
  const packages = missingPackages();
  if (packages.length > 0) {
    return `on Debian, apt-get install --no-install-recommends ${packages.join(" ")}`;
  }
  return mayMount()
    ? undefined
    : "only root, with the right to mount, can start engines of its own";
}

/** Whether this process has CAP_SYS_ADMIN, the 21st capability. */
function mayMount(): boolean {
  const status = readFileSync("/proc/self/status", "utf8");
  const [, bits = "0"] = /^CapEff:\s*([0-9a-f]+)$/m.exec(status) ?? [];
  return process.getuid?.() === 0 && ((BigInt(`0x${bits}`) >> 21n) & 1n) === 1n;
}

async function collect(folder: string): Promise<Answers> {
  const services: Service[] = [];
  const started = async <T extends { readonly service: Service }>(
    starting: Promise<T>,
  ): Promise<T> => {
    const engine = await starting.catch((error: unknown) => {
      throw new CannotStart(`an engine does not start here: ${String(error)}`, { cause: error });
    });
    services.push(engine.service);
    return engine;
  };
  try {
    const docker = await started(startDocker(folder));
    const podman = await started(startPodman(folder));
    const registry = await started(startRegistry(folder));
    const versions = await offeredVersions(docker);
    const references = makeImages(docker, folder);
    // What has no name cannot be copied by it, and this engine exports no image without layers.
    const { dangling: _, "no-layers": __, ...tagged } = references;
    const copies = copyImages(docker, podman, tagged, folder);
    return {
      tools: toolVersions(),
      versions,
      docker: await askDocker(docker, references, versions),
      podman: await askPodman(podman, Object.keys(tagged), versions),
      copies,
      ...writeSets(docker, podman, tagged, folder),
      manifests: await askRegistry(registry, docker, podman, tagged),
    };
  } finally {
    for (const service of services.reverse()) await stop(service);
  }
}

function toolVersions(): Record<string, string> {
  const programs = ["dockerd", "skopeo", "umoci", "podman", "docker-registry"];
  return Object.fromEntries(
    programs.map((program) => [program, run(program, ["--version"]).trim().split("\n")[0] ?? ""]),
  );
}
