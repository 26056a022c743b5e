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
  const colon = named.indexOf(":", lastSlash(named) + 1);
  const tag = colon < 0 ? undefined : named.slice(colon + 1);
  const path = colon < 0 ? named : named.slice(0, colon);
  const slash = path.indexOf("/");
  const host = slash < 0 ? "" : path.slice(0, slash);
  const isHost = host === "localhost" || host.includes(".") || host.includes(":");
  const repository = isHost ? path.slice(slash + 1) : path;
  const parts: Record<string, unknown> = {};
  if (isHost) parts["registry"] = host;
  parts["repository"] = repository;
  if (tag !== undefined) parts["tag"] = tag;
  if (digest !== undefined) parts["digest"] = digest;
  const isName = !noName.test(name) && repository !== "" && tag !== "" && digest !== "";
  return isName ? parts : { text: name };
}

const noName = /[<>\s]/;

/** The same as `lastIndexOf`, which is not compiled in place. */
function lastSlash(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && text.charCodeAt(at) !== 0x2f) at -= 1;
  return at;
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
  let name = typeof registry === "string" ? `${registry}/${repository}` : repository;
  if (typeof tag === "string") name += `:${tag}`;
  if (typeof digest === "string") name += `@${digest}`;
  return name;
}

/** The name of an image as a text, and in its parts. */
export const reference: Codec = folded("reference", splitReference, joinReference);
