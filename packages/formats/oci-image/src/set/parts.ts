import type { DescriptorLike, PlatformLike } from "@imagekin/core/oci";

/** An own member of a value, or undefined. */
export function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}

/** An own member that is a text, or undefined. */
export function textMember(value: unknown, name: string): string | undefined {
  const text = member(value, name);
  return typeof text === "string" ? text : undefined;
}

/** An own member that is a list, or undefined. */
export function listMember(value: unknown, name: string): readonly unknown[] | undefined {
  const list = member(value, name);
  return Array.isArray(list) ? list : undefined;
}

/** Whether a value is an object, and no list. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A descriptor as far as a value is one, whatever document it stands in; undefined without media type, digest or size. */
export function readDescriptor(value: unknown): DescriptorLike | undefined {
  const [mediaType, digest] = [textMember(value, "mediaType"), textMember(value, "digest")];
  const size = member(value, "size");
  if (mediaType === undefined || digest === undefined || typeof size !== "number") return undefined;
  const data = textMember(value, "data");
  const platform = readPlatform(member(value, "platform"));
  return {
    mediaType,
    digest,
    size,
    urls: (listMember(value, "urls") ?? []).filter((url) => typeof url === "string"),
    annotations: readTexts(member(value, "annotations")),
    ...(data === undefined ? {} : { data }),
    ...(platform === undefined ? {} : { platform }),
  };
}

/** What a descriptor or an image config says that it runs on. */
export function readPlatform(value: unknown): PlatformLike | undefined {
  const [architecture, os] = [textMember(value, "architecture"), textMember(value, "os")];
  if (architecture === undefined || os === undefined) return undefined;
  const [variant, version] = [textMember(value, "variant"), textMember(value, "os.version")];
  return {
    architecture,
    os,
    ...(variant === undefined ? {} : { variant }),
    ...(version === undefined ? {} : { "os.version": version }),
  };
}

function readTexts(value: unknown): Record<string, string> {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}
