import { type BareFinding, toPointer } from "@imagekin/core";
import { type DescriptorPlace, nameOf } from "@imagekin/core/oci";

const emptyType = "application/vnd.oci.empty.v1+json";
const emptyDigest = "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
const emptyData = "e30=";
const emptySize = 2;

/** Whether a descriptor says that its content is `{}`. */
export function isEmptyType(mediaType: string): boolean {
  return mediaType === emptyType;
}

/** Descriptors whose `data` cannot be what they describe: of another length, or not `{}` though of the empty type. */
export function checkData(places: readonly DescriptorPlace[]): BareFinding[] {
  return places.flatMap((place) =>
    isEmptyType(place.descriptor.mediaType) ? checkEmpty(place) : checkLength(place),
  );
}

function checkLength({ path, descriptor: { data, size } }: DescriptorPlace): BareFinding[] {
  if (data === undefined) return [];
  const length = (data.length / 4) * 3 - (/={0,2}$/.exec(data)?.[0].length ?? 0);
  if (length === size) return [];
  return [
    {
      severity: "warning",
      code: "data-mismatch",
      pointer: toPointer([...path, "data"]),
      related: toPointer([...path, "size"]),
      message: `${nameOf([...path, "data"])} holds ${bytes(length)}, but ${nameOf([...path, "size"])} says ${size}`,
      expected: [bytes(size)],
      actual: bytes(length),
    },
  ];
}

function checkEmpty({ path, descriptor }: DescriptorPlace): BareFinding[] {
  const { digest, size, data } = descriptor;
  const wrong =
    digest.startsWith("sha256:") && digest !== emptyDigest
      ? { name: "digest", right: emptyDigest, actual: digest }
      : size !== emptySize
        ? { name: "size", right: String(emptySize), actual: String(size) }
        : data !== undefined && data !== emptyData
          ? { name: "data", right: emptyData, actual: `${data.length} characters` }
          : undefined;
  if (wrong === undefined) return [];
  const place = [...path, wrong.name];
  return [
    {
      severity: "warning",
      code: "empty-descriptor",
      pointer: toPointer(place),
      related: toPointer([...path, "mediaType"]),
      message: `${nameOf(place)} must be ${wrong.right}, since the content of the empty type is always {}`,
      expected: [wrong.right],
      actual: wrong.actual,
    },
  ];
}

function bytes(count: number): string {
  return count === 1 ? "1 byte" : `${count} bytes`;
}
