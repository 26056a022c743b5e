import { ImagekinError } from "@imagekin/core";
import { hash } from "./web.ts";

/** A digest algorithm that every runtime can compute. */
export type DigestAlgorithm = "sha256" | "sha384" | "sha512";

const webNames: ReadonlyMap<string, string> = new Map([
  ["sha256", "SHA-256"],
  ["sha384", "SHA-384"],
  ["sha512", "SHA-512"],
]);

/**
 * The digest of content, as descriptors write it: `sha256:` and 64 hex digits.
 *
 * @throws ImagekinError `E_USAGE` for an algorithm that cannot be computed here.
 *
 * @example
 * (await digestOf(body)) === descriptor.digest;
 */
export async function digestOf(
  bytes: Uint8Array,
  algorithm: DigestAlgorithm = "sha256",
): Promise<string> {
  const name = webNames.get(algorithm);
  if (name === undefined) {
    throw new ImagekinError(
      "E_USAGE",
      `cannot compute digests of the algorithm ${JSON.stringify(algorithm)}`,
    );
  }
  const hex = Array.from(await hash(name, bytes), (byte) => byte.toString(16).padStart(2, "0"));
  return `${algorithm}:${hex.join("")}`;
}

/** The algorithm of a digest, if it can be computed here. */
export function algorithmOf(digest: string): DigestAlgorithm | undefined {
  const name = digest.slice(0, digest.indexOf(":"));
  return name === "sha256" || name === "sha384" || name === "sha512" ? name : undefined;
}
