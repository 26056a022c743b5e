import { type BareFinding, type Key, nearest, orList, shortValue } from "@imagekin/core";
import type { DockerEngineImageInspect, DockerEngineImageSummary } from "../generated/types.ts";
import { isBareId } from "./dialects.ts";
import { nameOf, warning } from "./warning.ts";

/** A virtual size that is not the size. Engines before 1.10, whose ids are bare, meant two different things. */
export function checkVirtualSize({
  Id,
  Size,
  VirtualSize,
}: Pick<DockerEngineImageInspect, "Id" | "Size" | "VirtualSize">): BareFinding[] {
  if (Size === undefined || VirtualSize === undefined || Size === VirtualSize || isBareId(Id))
    return [];
  return [
    warning("virtual-size", ["VirtualSize"], `VirtualSize is ${VirtualSize}, but Size is ${Size}`, {
      related: ["Size"],
      expected: [String(Size)],
      actual: String(VirtualSize),
    }),
  ];
}

/** What Engines and podman write: an id, a bare one, or the first digits of one. */
const imageId =
  /^(?:sha256:[0-9a-f]{64}|(?!sha256:)[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]{32,}|[0-9a-f]{12,64})$/;

/** Longer than any id; the expression is not tried on more, since it would exhaust the stack. */
const maxIdLength = 512;

/** A parent that is named by something else than an image id. */
export function checkParent(name: string, parent: string | undefined): BareFinding[] {
  if (parent === undefined || parent === "") return [];
  if (parent.length <= maxIdLength && imageId.test(parent)) return [];
  const message = `${name} must be an image id, as sha256: and 64 lower-case hex digits, or empty`;
  return [warning("parent-id", [name], message, { actual: shortValue(parent) ?? "" })];
}

const zeroTime = /^0001-01-01T00:00:00(?:\.0+)?(?:Z|[+-]00:00)$/;
/** The year 1 in seconds since 1970. */
const zeroSeconds = -62_135_596_800;

/** Times that are not known. `Metadata.LastTagTime` is left alone: it is the year 1 for most images. */
export function checkTimes({ Created, Identity }: DockerEngineImageInspect): BareFinding[] {
  const builds = Identity?.Build ?? [];
  return [
    ...(Created === "" ? [emptyTime()] : []),
    ...(Created !== undefined && zeroTime.test(Created) ? [unknownTime(["Created"], Created)] : []),
    ...builds.flatMap(({ CreatedAt }, index) =>
      CreatedAt !== undefined && zeroTime.test(CreatedAt)
        ? [unknownTime(["Identity", "Build", index, "CreatedAt"], CreatedAt)]
        : [],
    ),
  ];
}

/** A time of a listed image that is not known. */
export function checkSeconds({ Created }: DockerEngineImageSummary): BareFinding[] {
  return Created === zeroSeconds ? [unknownTime(["Created"], Created)] : [];
}

function emptyTime(): BareFinding {
  return warning(
    "empty-time",
    ["Created"],
    "Created is empty, which is no time that a client could read",
    {
      suggestion: "leave Created out if it is not known",
    },
  );
}

function unknownTime(path: readonly Key[], time: string | number): BareFinding {
  const message = `${nameOf(path)} is the year 1, which means that it is not known`;
  return {
    ...warning("zero-time", path, message, { actual: shortValue(time) ?? "" }),
    severity: "info",
  };
}

const testWords = ["NONE", "CMD", "CMD-SHELL"];

/** Health checks that do not start with a word that says how to run them. */
export function checkHealthchecks(image: DockerEngineImageInspect): BareFinding[] {
  return (["Config", "ContainerConfig"] as const).flatMap((name) => {
    const word = image[name]?.Healthcheck?.Test?.[0];
    if (word === undefined || testWords.includes(word)) return [];
    const path = [name, "Healthcheck", "Test", 0];
    // What does not look like a word is the command itself, which may hold credentials.
    const guess = nearest(word, testWords);
    return [
      warning(
        "healthcheck-test",
        path,
        `${nameOf(path)} must be ${orList(testWords)}, but is another text`,
        {
          expected: testWords,
          suggestion:
            guess === undefined
              ? 'put "CMD-SHELL" before a command line, "CMD" before arguments'
              : `did you mean "${guess}"?`,
        },
      ),
    ];
  });
}
