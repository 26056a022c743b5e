import { type BareFinding, toPointer } from "@imagekin/core";
import { type DescriptorPlace, nameOf } from "@imagekin/core/oci";
import type { OciImageManifest } from "../generated/types.ts";
import { isEmptyType } from "./check-data.ts";

/** A manifest of which nothing says what it is: its config is empty, and it has no `artifactType`. */
export function checkArtifactType({ artifactType, config }: OciImageManifest): BareFinding[] {
  if (artifactType !== undefined || !isEmptyType(config.mediaType)) return [];
  return [
    {
      severity: "warning",
      code: "artifact-type-missing",
      pointer: "",
      related: "/config/mediaType",
      message: "the document lacks artifactType, which it must have since its config is empty",
      suggestion: "add artifactType with the media type of the artifact",
    },
  ];
}

/** A media type that is there and empty. */
export function checkMediaType({ mediaType }: OciImageManifest): BareFinding[] {
  if (mediaType !== "") return [];
  const right = "application/vnd.oci.image.manifest.v1+json";
  return [
    {
      severity: "warning",
      code: "off-specification",
      pointer: "/mediaType",
      message: "mediaType is empty",
      expected: [right],
      suggestion: `write "${right}", or leave the member out`,
    },
  ];
}

/** `features` of platforms, which OCI has kept free. */
export function checkFeatures(places: readonly DescriptorPlace[]): BareFinding[] {
  return places.flatMap(({ path, descriptor: { platform } }) => {
    if (platform?.features === undefined) return [];
    const place = [...path, "platform", "features"];
    return [
      {
        severity: "warning",
        code: "reserved-member",
        pointer: toPointer(place),
        message: `${nameOf(place)} is reserved: only a Docker manifest list gives it a meaning`,
      },
    ];
  });
}
