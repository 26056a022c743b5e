import { digestOf } from "../functions/digest-of.ts";
import { digestInName, wrongDigest } from "./archive-parts.ts";
import { formatOf, lintByMediaType } from "./kinds.ts";
import { readValue } from "./read-value.ts";
import type { Reporter, SetFile } from "./report.ts";
import type { ArchiveOptions, LayerMeasurement } from "./types.ts";

const mediaType = "application/vnd.docker.container.image.v1+json";

/** The files of an archive, each read once. */
export interface Archive {
  /** Reads a config and reports on it. Undefined if there is no such file; without a value if it is no JSON. */
  readonly readConfig: (path: string) => Promise<{ readonly value?: unknown } | undefined>;
  /** Measures a layer. Undefined if there is no such file. */
  readonly measureLayer: (path: string) => Promise<LayerMeasurement | undefined>;
}

/** Starts to read an archive. */
export function openArchive(options: ArchiveOptions, reporter: Reporter): Archive {
  const lint = options.lint ?? lintByMediaType;

  const readConfig = async (path: string): Promise<{ readonly value?: unknown } | undefined> => {
    const bytes = await options.bytes(path);
    if (bytes === undefined) return undefined;
    const file: SetFile = { file: path, format: formatOf(mediaType) };
    const digest = await digestOf(bytes);
    reporter.addDocument({ ...file, digest, mediaType, isEmbedded: false });
    const named = digestInName(path);
    if (named !== undefined && named !== digest) {
      reporter.add(file, wrongDigest("its name", named, digest));
    }
    const reading = readValue(bytes);
    if (!reading.ok) {
      reporter.add(file, reading.finding);
      return {};
    }
    for (const finding of lint(reading.value, mediaType)) reporter.add(file, finding);
    return { value: reading.value };
  };

  const measureLayer = async (path: string): Promise<LayerMeasurement | undefined> => {
    if (options.measure !== undefined) return options.measure(path);
    const bytes = await options.bytes(path);
    if (bytes === undefined) return undefined;
    return { size: bytes.length, digest: await digestOf(bytes), start: bytes.subarray(0, 4) };
  };

  return { readConfig: once(readConfig), measureLayer: once(measureLayer) };
}

function once<T>(read: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (path) => {
    const found = known.get(path) ?? read(path);
    known.set(path, found);
    return found;
  };
}
