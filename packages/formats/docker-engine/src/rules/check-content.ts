import { type BareFinding, type Key, shortValue } from "@imagekin/core";
import type { DockerEngineManifestSummary, DockerEngineOciDescriptor } from "../generated/types.ts";
import { nameOf, warning } from "./warning.ts";

/** What both an inspected and a listed image say of their content. */
export interface ImageContent {
  readonly Id: string;
  readonly Descriptor?: DockerEngineOciDescriptor;
  readonly Manifests?: readonly DockerEngineManifestSummary[];
}

const manifestKinds: ReadonlySet<string> = new Set(["image", "attestation", "unknown"]);
/** The member that stands with a kind, and with no other. */
const dataOfKind = { ImageData: "image", AttestationData: "attestation" } as const;

/** Ids that are not the digest in the descriptor beside them. */
export function checkIds({ Id, Descriptor, Manifests = [] }: ImageContent): BareFinding[] {
  return [
    ...(Descriptor === undefined ? [] : checkId([], "Id", Id, Descriptor)),
    ...Manifests.flatMap(({ ID, Descriptor: own }, index) =>
      checkId(["Manifests", index], "ID", ID, own),
    ),
  ];
}

function checkId(
  path: readonly Key[],
  name: string,
  id: string,
  { digest }: DockerEngineOciDescriptor,
): BareFinding[] {
  if (id === digest) return [];
  const at = [...path, name];
  const related = [...path, "Descriptor", "digest"];
  return [
    warning("id-mismatch", at, `${nameOf(at)} is not the same as ${nameOf(related)}`, {
      related,
      actual: shortValue(id) ?? "",
    }),
  ];
}

/** Manifests with the data of another kind, or without those of their own. */
export function checkKinds({ Manifests = [] }: ImageContent): BareFinding[] {
  return Manifests.flatMap((manifest, index) => checkKind(manifest, ["Manifests", index]));
}

function checkKind(manifest: DockerEngineManifestSummary, path: readonly Key[]): BareFinding[] {
  const { Kind } = manifest;
  // A kind that is not known yet may stand with anything; that it is unknown, is said elsewhere.
  if (!manifestKinds.has(Kind)) return [];
  const present = (["ImageData", "AttestationData"] as const).filter(
    (name) => manifest[name] !== undefined,
  );
  const foreign = present.find((name) => dataOfKind[name] !== Kind);
  const own = Kind === "image" ? "ImageData" : "AttestationData";
  const isMissing = Kind !== "unknown" && !present.includes(own);
  if (foreign === undefined && !isMissing) return [];
  const kindPath = [...path, "Kind"];
  const parts = [
    ...(foreign === undefined ? [] : [`has ${foreign}`]),
    ...(isMissing ? [`lacks ${own}`] : []),
  ];
  const pointer = foreign === undefined ? path : [...path, foreign];
  return [
    warning(
      "manifest-kind",
      pointer,
      `${nameOf(path)} is of the kind "${Kind}", but ${parts.join(" and ")}`,
      {
        related: kindPath,
        actual: Kind,
        ...(foreign === undefined || !isMissing
          ? {}
          : { suggestion: `did you mean the kind "${dataOfKind[foreign]}"?` }),
      },
    ),
  ];
}

/** Descriptors whose optional members do not have the form that OCI gives them. */
export function checkDescriptors({ Descriptor, Manifests = [] }: ImageContent): BareFinding[] {
  return [
    ...(Descriptor === undefined ? [] : checkDescriptor(Descriptor, ["Descriptor"])),
    ...Manifests.flatMap(({ Descriptor: own }, index) =>
      checkDescriptor(own, ["Manifests", index, "Descriptor"]),
    ),
  ];
}

const mediaType =
  /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;

function checkDescriptor(
  { data, size, artifactType }: DockerEngineOciDescriptor,
  path: readonly Key[],
): BareFinding[] {
  const typePath = [...path, "artifactType"];
  const isType = typeof artifactType !== "string" || mediaType.test(artifactType);
  return [
    ...(typeof data === "string" ? checkData(data, size, path) : []),
    ...(isType
      ? []
      : [
          warning(
            "artifact-type",
            typePath,
            `${nameOf(typePath)} must be a media type such as application/json`,
            {
              actual: shortValue(artifactType) ?? "",
            },
          ),
        ]),
  ];
}

function checkData(data: string, size: number, path: readonly Key[]): BareFinding[] {
  const at = [...path, "data"];
  const length = decodedLength(data);
  if (length === undefined) {
    const message = `${nameOf(at)} must be the content in standard base64 with padding`;
    return [warning("data-mismatch", at, message, { actual: shortValue(data) ?? "" })];
  }
  if (length === size) return [];
  const related = [...path, "size"];
  return [
    warning(
      "data-mismatch",
      at,
      `${nameOf(at)} holds ${length} bytes, but ${nameOf(related)} is ${size}`,
      { related, expected: [String(size)], actual: String(length) },
    ),
  ];
}

/** How many bytes a text in padded base64 stands for; undefined for another text. */
function decodedLength(text: string): number | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const padding = text.endsWith("==") ? 2 : Number(text.endsWith("="));
  return (text.length / 4) * 3 - padding;
}
