import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Copied } from "../answers.ts";
import type { Docker } from "../engines/docker.ts";
import { run } from "../engines/programs.ts";
import type { Podman } from "../engines/podman.ts";

/** Runs skopeo. */
export function skopeoCopy(docker: Docker, from: string, to: string, format: string): void {
  const daemon = ["--src-daemon-host", docker.host, "--dest-tls-verify=false"];
  run("skopeo", ["copy", "--quiet", "--insecure-policy", ...daemon, "--format", format, from, to]);
}

/** Copies images of the engine to OCI layouts, one each, and to podman's store. */
export function copyImages(
  docker: Docker,
  podman: Podman,
  references: Readonly<Record<string, string>>,
  folder: string,
): Copied[] {
  return Object.entries(references).map(([name, reference]) => {
    const layout = join("layouts", name);
    mkdirSync(join(folder, "layouts"), { recursive: true });
    const from = `docker-daemon:${reference}`;
    skopeoCopy(docker, from, `oci:${join(folder, layout)}:1`, "oci");
    skopeoCopy(docker, from, `${podman.store}localhost/${name}:1`, "oci");
    return { name, layout };
  });
}

/** Writes archives and layouts with all the programs that can, and unpacks them. Gives their folders. */
export function writeSets(
  docker: Docker,
  podman: Podman,
  references: Readonly<Record<string, string>>,
  folder: string,
): { readonly archives: string[]; readonly layouts: string[] } {
  const unpack = (name: string): string => {
    const target = join(folder, name);
    mkdirSync(target);
    run("tar", ["--extract", "--file", `${target}.tar`, "--directory", target]);
    return name;
  };
  docker.docker("save", "--output", join(folder, "docker-save.tar"), ...Object.values(references));
  const save = ["save", "--quiet", "--format"];
  const file = (name: string): string => join(folder, `${name}.tar`);
  podman.podman(...save, "docker-archive", "-o", file("podman-docker"), "localhost/full:1");
  podman.podman(...save, "oci-archive", "-o", file("podman-oci"), "localhost/full:1");
  const many = join(folder, "many");
  for (const [name, reference] of Object.entries(references)) {
    skopeoCopy(docker, `docker-daemon:${reference}`, `oci:${many}:${name}`, "oci");
  }
  writeByUmoci(folder);
  return {
    archives: [unpack("docker-save"), unpack("podman-docker")],
    layouts: [unpack("podman-oci"), "many", "umoci"],
  };
}

/** A layout with an image of one layer and much config, and one with an image without layers. */
function writeByUmoci(folder: string): void {
  for (const name of ["umoci", "umoci-empty"]) {
    const layout = join(folder, name);
    const image = ["--image", `${layout}:made`];
    run("umoci", ["init", "--layout", layout]);
    run("umoci", ["new", ...image]);
    if (name === "umoci-empty") continue;
    run("umoci", ["insert", ...image, join(folder, "context", "sh"), "/sh"]);
    const facts = ["--config.user=1:1", "--config.env=A=b", "--config.label=a=b"];
    run("umoci", ["config", ...image, ...facts, "--os=linux", "--architecture=riscv64"]);
    run("umoci", ["gc", "--layout", layout]);
  }
}
