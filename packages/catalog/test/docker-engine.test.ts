import { describe, expect, test } from "vitest";
import { identify } from "../src/index.ts";

const hex = "1".repeat(64);
const id = `sha256:${hex}`;
const inspect = "docker-engine/image-inspect";
const summary = "docker-engine/image-summary";

/** What podman's compatible service answers, as far as it differs from Docker Engine. */
const compatible = {
  Id: id,
  RepoTags: ["localhost/example:1.0"],
  RepoDigests: [],
  Parent: "",
  Created: "2026-05-19T08:00:00Z",
  ContainerConfig: { Hostname: hex.slice(0, 11) },
  DockerVersion: "",
  Author: "",
  Config: { Cmd: ["/app"] },
  Architecture: "amd64",
  Os: "linux",
  Size: 1,
  VirtualSize: 1,
  GraphDriver: { Name: "overlay", Data: null },
  RootFS: { Type: "layers" },
  Metadata: { LastTagTime: "0001-01-01T00:00:00Z" },
};

const listed = { Id: id, ParentId: "", RepoTags: [], Created: 1, Size: 1, SharedSize: -1 };

describe("identify says who speaks", () => {
  test.for([
    ["podman by the name of a host", inspect, compatible, "podman"],
    ["podman by a bare parent", inspect, { Id: id, Parent: hex, RootFS: {} }, "podman"],
    [
      "podman by the default registry",
      inspect,
      { Id: id, RepoTags: ["docker.io/library/a:1"], RootFS: {} },
      "podman",
    ],
    ["podman in a list", summary, { ...listed, Names: [], Dangling: true }, "podman"],
    [
      "an Engine before 1.10 by its id",
      inspect,
      { Id: hex, DockerVersion: "1.8.3", ContainerConfig: {} },
      "legacy",
    ],
    [
      "an Engine before 1.10 by its members",
      inspect,
      { Id: hex, Tags: [], ContainerConfig: {} },
      "legacy",
    ],
    ["an Engine before 1.10 in a list", summary, { ...listed, Id: hex }, "legacy"],
    [
      "an Engine",
      inspect,
      { ...compatible, ContainerConfig: { Hostname: hex.slice(0, 12) } },
      undefined,
    ],
    ["an Engine in a list", summary, listed, undefined],
  ] as const)("%s", async ([, format, value, dialect]) => {
    const found = await identify(value);
    expect([found.format, found.dialect]).toEqual([format, dialect]);
  });

  test("and which versions podman's answer fits", async () => {
    const { versions } = await identify(compatible);
    expect([versions?.at(0), versions?.at(-1)]).toEqual(["1.24", "1.43"]);
  });
});

describe("podman's own `podman image inspect` is none of ours", () => {
  const image = {
    Id: hex,
    RepoTags: ["localhost/example:1.0"],
    RootFS: { Type: "layers", Layers: [] },
    Os: "linux",
  };

  test.for([
    ["by its digest", { Digest: id }],
    ["by the history of its names", { NamesHistory: null }],
    [
      "by all that it has",
      {
        Digest: id,
        NamesHistory: [],
        History: [],
        Annotations: {},
        ManifestType: "a/b",
        Labels: {},
        User: "",
      },
    ],
  ] as const)("%s", async ([, members]) => {
    const { format, looksLike, why } = await identify({ ...image, ...members });
    expect([format, looksLike]).toEqual([
      null,
      "an image as podman's own `podman image inspect` prints it",
    ]);
    expect(why.join()).toMatch(/^has .*, as no docker-engine\/image-inspect has$/);
  });
});

describe("near misses are called by their names", () => {
  test.for([
    [
      "a container (docker container inspect)",
      { Id: hex, State: {}, Config: {}, HostConfig: {}, Mounts: [] },
    ],
    [
      "a container of a list (GET /containers/json)",
      { Id: hex, Image: "a", ImageID: id, Command: "a", State: "running", Created: 1 },
    ],
    [
      "a network (docker network inspect)",
      { Name: "a", Id: hex, Scope: "local", IPAM: {}, Labels: {}, EnableIPv6: false },
    ],
    [
      "a volume (docker volume inspect)",
      { Name: "a", Driver: "local", Mountpoint: "/a", Scope: "local", Labels: null },
    ],
    [
      "a step of an image's history (docker history)",
      { Id: id, Created: 1, CreatedBy: "a", Size: 0, Tags: null, Comment: "" },
    ],
    ["a Kubernetes object", { apiVersion: "v1", kind: "Pod", metadata: {}, spec: {} }],
    ["a package.json", { name: "a", version: "1.0.0", dependencies: {} }],
  ] as const)("%s", async ([looksLike, value]) => {
    expect(await identify(value)).toMatchObject({ format: null, looksLike });
  });
});
