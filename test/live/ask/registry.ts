import { type Answer, get } from "../engines/http.ts";
import type { Docker } from "../engines/docker.ts";
import type { Podman } from "../engines/podman.ts";
import type { Registry } from "../engines/registry.ts";
import { skopeoCopy } from "./copies.ts";

const accept = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
].join(", ");

/** Pushes images in both forms, and lists of several platforms in both forms; gives the manifests as the registry answers them. */
export async function askRegistry(
  registry: Registry,
  docker: Docker,
  podman: Podman,
  references: Readonly<Record<string, string>>,
): Promise<Answer[]> {
  const names: string[] = [];
  for (const [form, format] of [
    ["oci", "oci"],
    ["docker", "v2s2"],
  ] as const) {
    for (const [name, reference] of Object.entries(references)) {
      const target = `${form}/${name}`;
      const place = `docker://${registry.host}/${target}:1`;
      skopeoCopy(docker, `docker-daemon:${reference}`, place, format);
      names.push(target);
    }
    const list = `localhost/${form}-list`;
    podman.podman("manifest", "create", list);
    for (const name of ["minimal", "arm", "arm64"]) {
      podman.podman("manifest", "add", list, `containers-storage:localhost/${name}:1`);
    }
    const place = `docker://${registry.host}/${form}/list:1`;
    podman.podman(
      "manifest",
      "push",
      "--all",
      "--tls-verify=false",
      "--format",
      format,
      list,
      place,
    );
    names.push(`${form}/list`);
  }
  const answers = [];
  for (const name of names) {
    answers.push(await get(registry.address, `/v2/${name}/manifests/1`, { Accept: accept }));
  }
  return answers;
}
