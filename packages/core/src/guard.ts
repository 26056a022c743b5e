// What generated guards need at run time, as an entry of its own: one module that loads nothing else.

/** Whether a value is what JSON calls an object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Whether `value` has at most `levels` levels of arrays and objects, by own enumerable properties. A value that contains itself has
 * infinitely many. Takes time linear in the value, however often its parts are shared.
 */
export function isBounded(value: unknown, levels: number): boolean {
  return (
    !(typeof value === "object" && value !== null) || heightOf(value, levels, new Map()) <= levels
  );
}

/** Levels of `value`, or infinity as soon as there are more than `limit`. An object under way counts as infinite: a circle. */
function heightOf(value: object, limit: number, heights: Map<object, number>): number {
  let height = limit > 0 ? heights.get(value) : Infinity;
  if (height !== undefined) return height;
  heights.set(value, Infinity);
  height = 1;
  for (const part of Object.values(value) as unknown[]) {
    if (typeof part === "object" && part !== null) {
      height = Math.max(height, 1 + heightOf(part, limit - 1, heights));
      if (height > limit) return Infinity;
    }
  }
  heights.set(value, height);
  return height;
}

/** The length of a text in Unicode code points, as JSON Schema counts it. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const next = unit >= 0xd800 && unit <= 0xdbff ? text.charCodeAt(i + 1) : 0;
    if (next >= 0xdc00 && next <= 0xdfff) i += 1;
    count += 1;
  }
  return count;
}

/**
 * `sha256:` and 64 lower-case hex digits: nothing above `f`, which is looked ahead for, and of a set that has no more of what is below. V8
 * tells a set of more than three ranges by a table, and `[0-9a-f]` itself by comparisons, whose outcome random digits make unpredictable:
 * that takes several times as long. Unrolled in part, since a counted loop costs as much again.
 */
function sha256Pattern(): RegExp {
  return new RegExp(
    `^sha256:(?=(?:${"[^g-\\uffff]".repeat(16)}){4}$)(?:${"[0-9a-fhjl]".repeat(16)}){4}`,
  );
}

const sha256: RegExp = /* @__PURE__ */ sha256Pattern();

/** Whether a text is `sha256:` and 64 lower-case hex digits: the digest that nearly every document holds. */
export function isSha256(text: string): boolean {
  return sha256.test(text);
}

/** Whether a text is one of the media types that nearly all parts of images have. Texts of other lengths are told apart at once. */
export function isImageMediaType(text: string): boolean {
  return (
    text === "application/vnd.oci.image.layer.v1.tar+gzip" ||
    text === "application/vnd.docker.image.rootfs.diff.tar.gzip" ||
    text === "application/vnd.oci.image.manifest.v1+json" ||
    text === "application/vnd.oci.image.config.v1+json" ||
    text === "application/vnd.oci.image.index.v1+json" ||
    text === "application/vnd.docker.distribution.manifest.v2+json" ||
    text === "application/vnd.docker.container.image.v1+json"
  );
}
