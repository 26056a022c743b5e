import { andList, shortValue } from "../describe.ts";
import type { BareFinding } from "../explain-errors.ts";
import { toPointer } from "../pointer.ts";
import {
  type DescriptorPlace,
  type IndexLike,
  indexPlaces,
  type ManifestLike,
  manifestPlaces,
  nameOf,
} from "./descriptors.ts";
import { mediaTypeFacts, type Role, type World } from "./media-types.ts";

const maxShown = 5;

const roleNames: Readonly<Record<Role, string>> = {
  index: "an index",
  manifest: "an image manifest",
  config: "an image config",
  layer: "an image layer",
};

/** Media types in a manifest that are of the other world, or of something that cannot stand there. */
export function checkManifestTypes(manifest: ManifestLike, world: World): BareFinding[] {
  const places = manifestPlaces(manifest);
  const isImage = mediaTypeFacts(manifest.config.mediaType)?.role === "config";
  return [
    ...checkWorld(places, world, "manifest", manifest.mediaType),
    // What is no image may have parts of any kind, manifests too.
    ...(isImage ? checkRoles(places.slice(1), world, ["layer"], "a layer of an image") : []),
    ...checkRoles(places.slice(0, 1), world, ["config"], "a config"),
  ];
}

/** Media types in an index or a manifest list that are of the other world, or of something that cannot stand there. */
export function checkIndexTypes(index: IndexLike, world: World): BareFinding[] {
  const places = indexPlaces(index);
  const name = world === "OCI" ? "index" : "manifest list";
  return [
    ...checkWorld(places, world, name, index.mediaType),
    ...checkRoles(
      places,
      world,
      ["manifest", "index"],
      `an entry of ${name === "index" ? "an" : "a"} ${name}`,
    ),
  ];
}

/** One finding for all places: whoever mixed the worlds did so everywhere. */
function checkWorld(
  places: readonly DescriptorPlace[],
  world: World,
  name: string,
  ownType: string | undefined,
): BareFinding[] {
  const others = places.filter(({ descriptor }) => isOfOther(descriptor.mediaType, world));
  const [first] = others;
  if (first === undefined) return [];
  const { counterpart } = mediaTypeFacts(first.descriptor.mediaType) ?? {};
  const shown = others.slice(0, maxShown).map(({ path }) => nameOf([...path, "mediaType"]));
  const rest = others.length > maxShown ? [`${others.length - maxShown} more`] : [];
  const [verb, whose] = [
    others.length === 1 ? "is" : "are",
    world === "OCI" ? "Docker's" : "OCI's",
  ];
  return [
    {
      severity: "warning",
      code: "media-type-mismatch",
      pointer: toPointer([...first.path, "mediaType"]),
      ...(ownType === undefined ? {} : { related: "/mediaType" }),
      message: `${andList([...shown, ...rest])} ${verb} of ${whose} media types, in ${world === "OCI" ? "an OCI" : "a Docker"} ${name}; some readers refuse the mixture`,
      ...(counterpart === undefined ? {} : { expected: [counterpart] }),
      actual: shortValue(first.descriptor.mediaType) ?? "",
      suggestion:
        counterpart === undefined
          ? "convert the whole image to one of the two"
          : `convert the whole image to one of the two: the counterpart is "${counterpart}"`,
    },
  ];
}

function checkRoles(
  places: readonly DescriptorPlace[],
  world: World,
  allowed: readonly Role[],
  place: string,
): BareFinding[] {
  return places.flatMap(({ path, descriptor: { mediaType } }) => {
    const facts = mediaTypeFacts(mediaType);
    if (facts === undefined || facts.world !== world || allowed.includes(facts.role)) return [];
    return [
      {
        severity: "warning",
        code: "media-type-mismatch",
        pointer: toPointer([...path, "mediaType"]),
        message: `${nameOf([...path, "mediaType"])} is that of ${roleNames[facts.role]}, which cannot be ${place}`,
        actual: shortValue(mediaType) ?? "",
      },
    ];
  });
}

function isOfOther(mediaType: string, world: World): boolean {
  const facts = mediaTypeFacts(mediaType);
  return facts !== undefined && facts.world !== world;
}
