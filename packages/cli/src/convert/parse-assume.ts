import { image } from "@imagekin/common-image";
import { type Assume, type AssumeKey, assumeKeys, assumePlaces } from "@imagekin/convert";
import { nearest, parsePointer } from "@imagekin/core";
import { usage } from "../usage.ts";

/** A value for each assumption, for help and hints. */
export const assumeExamples: Readonly<Record<AssumeKey, string>> = {
  store: "graph-driver",
  id: "…",
  os: "linux",
  architecture: "amd64",
  registry: "registry.example.com",
  repository: "team/app",
  manifestDigest: "sha256:…",
  manifestMediaType: "application/vnd.oci.image.manifest.v1+json",
  manifestSizeBytes: "1024",
  configDigest: "sha256:…",
  configMediaType: "application/vnd.oci.image.config.v1+json",
  configSizeBytes: "1024",
  layerMediaType: "application/vnd.oci.image.layer.v1.tar+gzip",
};

const stores: readonly string[] = ["graph-driver", "containerd"];

/**
 * Reads `--assume KEY=VALUE`, each key at most once.
 *
 * @throws ImagekinError `E_USAGE` for a key that there is not, and for a value that it cannot have.
 */
export function parseAssume(specs: readonly string[]): Assume {
  const assume: Partial<Record<AssumeKey, string>> = {};
  for (const spec of specs) {
    const equals = spec.indexOf("=");
    const key = equals < 0 ? spec : spec.slice(0, equals);
    const value = spec.slice(equals + 1);
    if (!isKey(key)) throw usage(unknownKey(key));
    if (equals < 0 || value === "") {
      throw usage(`--assume ${key} lacks its value, as in ${key}=${assumeExamples[key]}`);
    }
    if (assume[key] !== undefined) throw usage(`--assume ${key} is given twice`);
    const problem = findProblem(key, value);
    if (problem !== undefined) throw usage(`--assume ${spec}: ${problem}`);
    assume[key] = value;
  }
  const { store, ...others } = assume;
  return store === "graph-driver" || store === "containerd" ? { ...others, store } : others;
}

function isKey(key: string): key is AssumeKey {
  return assumeKeys.includes(key);
}

function unknownKey(key: string): string {
  const guess = nearest(key, assumeKeys);
  const hint = guess === undefined ? "" : `; did you mean ${guess}?`;
  return `--assume: there is no key ${JSON.stringify(key)}${hint} Known are ${assumeKeys.join(", ")}`;
}

/** What is wrong with a value, by the common image's own schema. */
function findProblem(key: AssumeKey, value: string): string | undefined {
  if (key === "store") {
    return stores.includes(value) ? undefined : `a store is ${stores.join(" or ")}`;
  }
  if (key.endsWith("MediaType") && !/^[^/\s]+\/[^/\s]+$/.test(value)) {
    return `a media type is as ${assumeExamples[key]}`;
  }
  const place = parsePointer(assumePlaces[key]);
  const members = place.reduceRight<unknown>(
    (inner, step) => (step === "*" ? [inner] : { [step]: inner }),
    value,
  );
  const validation = image.validate(
    Object.assign({ modelVersion: "1", kind: "container-image" }, members),
  );
  return validation.ok ? undefined : validation.findings[0]?.message;
}
