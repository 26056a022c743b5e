import { type Codec, folded, type JsonParts } from "./codecs.ts";

/**
 * The name of an image in its parts: `registry:5000/team/app:1.0@sha256:…`. Short names stay short: nothing is added. A text that the
 * parts would not give back stands in `text` alone.
 */
export function splitReference(name: string): JsonParts {
  const at = name.indexOf("@");
  const digest = at < 0 ? undefined : name.slice(at + 1);
  const named = at < 0 ? name : name.slice(0, at);
  // A colon before the last slash belongs to a port.
  const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
  const tag = colon < 0 ? undefined : named.slice(colon + 1);
  const path = colon < 0 ? named : named.slice(0, colon);
  const slash = path.indexOf("/");
  const host = slash < 0 ? "" : path.slice(0, slash);
  const isHost = /[.:]/.test(host) || host === "localhost";
  const parts = {
    ...(isHost ? { registry: host } : {}),
    repository: isHost ? path.slice(slash + 1) : path,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
  const isName =
    /^[^<>\s]+$/.test(name) && [parts.repository, tag, digest].every((part) => part !== "");
  return isName && joinReference(parts) === name ? parts : { text: name };
}

/** The text of a name from its parts; undefined if there is no repository. */
export function joinReference({
  text,
  registry,
  repository,
  tag,
  digest,
}: JsonParts): string | undefined {
  if (typeof text === "string") return text;
  if (typeof repository !== "string") return undefined;
  const before = typeof registry === "string" ? `${registry}/` : "";
  const after = `${typeof tag === "string" ? `:${tag}` : ""}${typeof digest === "string" ? `@${digest}` : ""}`;
  return `${before}${repository}${after}`;
}

/** The name of an image as a text, and in its parts. */
export const reference: Codec = folded("reference", splitReference, joinReference);
