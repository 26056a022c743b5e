import type { MemberTests } from "./entry.ts";

/** A well-known document that is none of ours. */
export interface OtherDocument {
  /** What it is, with its article. */
  readonly is: string;
  /** It is recognised if one of these groups of tests holds. */
  readonly detect: readonly MemberTests[];
}

/** Well-known documents that people have at hand beside image documents. The first that fits is named. */
export const others: readonly OtherDocument[] = [
  // Docker, podman and their relatives, as far as the formats themselves do not name them as look-alikes.
  {
    is: "a step of an image's history (docker history)",
    detect: [{ CreatedBy: "string", CreatedSince: "string" }],
  },
  {
    is: "a line of `docker image ls --format json`",
    detect: [{ ID: "string", Repository: "string", Tag: "string" }],
  },
  {
    is: "an image as `skopeo inspect` prints it",
    detect: [{ Digest: "string", Layers: "array", Architecture: "string" }],
  },
  {
    is: "an answer of crictl (crictl inspect, crictl inspecti)",
    detect: [{ status: "object", info: "object" }],
  },
  { is: "an answer of `docker version`", detect: [{ Client: "object", Server: true }] },
  { is: "an answer of `docker info`", detect: [{ ServerVersion: "string", Driver: "string" }] },
  { is: "Docker's settings file config.json", detect: [{ auths: "object" }] },
  { is: "a Compose file", detect: [{ services: "object" }] },
  {
    is: "a Docker image manifest of schema 1",
    detect: [{ schemaVersion: [1], fsLayers: "array" }],
  },
  {
    is: "the json file of a layer in an image archive of before Docker 1.10",
    detect: [{ id: "string", created: "string", container_config: "object" }],
  },
  { is: "the list of tags of a registry", detect: [{ name: "string", tags: "array" }] },
  {
    is: "build metadata of BuildKit (docker buildx build --metadata-file)",
    detect: [{ "containerimage.digest": "string" }],
  },

  // What is made for images.
  { is: "an in-toto statement", detect: [{ _type: "string", predicateType: "string" }] },
  { is: "an SPDX document", detect: [{ spdxVersion: "string" }] },
  { is: "a CycloneDX document", detect: [{ bomFormat: ["CycloneDX"] }] },
  { is: "a report of Trivy", detect: [{ SchemaVersion: "integer", ArtifactName: "string" }] },
  { is: "a SARIF log", detect: [{ version: "string", runs: "array" }] },

  // Clouds and what runs in them.
  { is: "a Kubernetes object", detect: [{ apiVersion: "string", kind: "string" }] },
  {
    is: "an Amazon machine image (aws ec2 describe-images)",
    detect: [{ ImageId: "string", RootDeviceType: "string" }],
  },
  {
    is: "an image of Google Compute Engine",
    detect: [{ kind: ["compute#image"] }],
  },
  { is: "an image of Azure Compute", detect: [{ type: ["Microsoft.Compute/images"] }] },
  {
    is: "the state of Terraform",
    detect: [{ terraform_version: "string", serial: "integer" }],
  },
  {
    is: "a plan of Terraform",
    detect: [{ terraform_version: "string", planned_values: "object" }],
  },
  { is: "a CloudFormation template", detect: [{ AWSTemplateFormatVersion: "string" }] },

  // Files that stand in every repository.
  { is: "a package-lock.json", detect: [{ lockfileVersion: "integer" }] },
  {
    is: "a package.json",
    detect: [
      { name: "string", version: "string", scripts: "object" },
      { name: "string", dependencies: "object" },
      { name: "string", devDependencies: "object" },
      { name: "string", version: "string", type: ["module", "commonjs"] },
      { private: [true], scripts: "object" },
    ],
  },
  { is: "a tsconfig.json", detect: [{ compilerOptions: "object" }] },
  { is: "an OpenAPI description", detect: [{ openapi: "string" }, { swagger: "string" }] },
  {
    is: "a JSON Schema",
    detect: [
      { $schema: "string", type: ["object", "array", "string"] },
      { $schema: "string", properties: "object" },
      { $schema: "string", $defs: "object" },
      { $schema: "string", definitions: "object" },
    ],
  },
];
