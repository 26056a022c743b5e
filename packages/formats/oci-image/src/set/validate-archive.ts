import { type BareFinding, type Key, shortValue, toPointer } from "@imagekin/core";
import {
  compareSource,
  digestInName,
  isInside,
  isPlainArchive,
  missingFile,
  unsafePath,
  wrongDigest,
} from "./archive-parts.ts";
import { openArchive } from "./open-archive.ts";
import { listMember, member, readDescriptor, textMember } from "./parts.ts";
import { readValue } from "./read-value.ts";
import { createReporter, type SetFile } from "./report.ts";
import type { ArchiveOptions, SetDocument, SetReport } from "./types.ts";

const manifestFile: SetFile = { file: "manifest.json", format: "docker-engine/save-manifest" };

/**
 * Checks the unpacked archive of `docker save`: follows the paths in its `manifest.json` to configs and layers, and holds what is there against
 * each other. The items of `manifest.json` themselves are documents of `docker-engine`.
 *
 * Never throws for data; what `options` throws, is thrown.
 *
 * @example
 * const { ok, findings } = await validateArchive(manifestJson, { bytes: (path) => readFileIn(folder, path) });
 */
export async function validateArchive(
  manifest: SetDocument,
  options: ArchiveOptions,
): Promise<SetReport> {
  const reporter = createReporter();
  const archive = openArchive(options, reporter);

  const add = (finding: BareFinding): void => reporter.add(manifestFile, finding);

  /** Checks a layer by its own name, by the diff id that the config has for it, and by its source if that is told. */
  const checkLayer = async (
    place: readonly Key[],
    path: string,
    diffId: unknown,
    says: string,
    source: { readonly place: readonly Key[]; readonly value: unknown },
  ): Promise<void> => {
    const descriptor = readDescriptor(source.value);
    const layer = await archive.measureLayer(path);
    if (layer === undefined) {
      if ((descriptor?.urls ?? []).length === 0) add(missingFile(place, path));
      return;
    }
    if (descriptor !== undefined) {
      for (const finding of compareSource(source.place, descriptor, path, layer)) add(finding);
    }
    const wanted = [
      { says: "its name", digest: digestInName(path) },
      { says, digest: isPlainArchive(layer) ? diffId : undefined },
    ];
    for (const { says: who, digest } of wanted) {
      if (typeof digest !== "string" || !digest.startsWith("sha256:")) continue;
      if (layer.digest === undefined || layer.digest === digest) continue;
      reporter.add({ file: path, format: null }, wrongDigest(who, digest, layer.digest));
    }
  };

  const checkItem = async (item: unknown, index: number): Promise<void> => {
    const configPath = textMember(item, "Config");
    if (configPath === undefined) return;
    const configPlace = [index, "Config"];
    if (!isInside(configPath)) {
      add(unsafePath(configPlace, configPath));
      return;
    }
    const found = await archive.readConfig(configPath);
    if (found === undefined) add(missingFile(configPlace, configPath));
    const config = found?.value;
    const diffIds = listMember(member(config, "rootfs"), "diff_ids") ?? [];
    const paths = listMember(item, "Layers") ?? [];
    if (config !== undefined && paths.length !== diffIds.length) {
      add({
        severity: "error",
        code: "layer-count-mismatch",
        pointer: toPointer([index, "Layers"]),
        related: toPointer(configPlace),
        message: `Layers names ${paths.length}, but rootfs.diff_ids of the config (${configPath}) has ${diffIds.length}`,
        expected: [String(diffIds.length)],
        actual: String(paths.length),
      });
    }
    const sources = member(item, "LayerSources");
    for (const [i, path] of paths.entries()) {
      const place = [index, "Layers", i];
      if (typeof path !== "string") continue;
      if (!isInside(path)) {
        add(unsafePath(place, path));
        continue;
      }
      const diffId = diffIds[i];
      const key = typeof diffId === "string" ? diffId : "";
      const source = { place: [index, "LayerSources", key], value: member(sources, key) };
      await checkLayer(place, path, diffId, `rootfs.diff_ids[${i}] of ${configPath}`, source);
    }
    if (config !== undefined) checkSources(index, sources, diffIds);
  };

  const checkSources = (index: number, sources: unknown, diffIds: readonly unknown[]): void => {
    if (typeof sources !== "object" || sources === null) return;
    for (const key of Object.keys(sources).filter((name) => !diffIds.includes(name))) {
      const shown = shortValue(key) ?? "";
      add({
        severity: "warning",
        code: "dangling-reference",
        pointer: toPointer([index, "LayerSources", key]),
        message: `LayerSources speaks of ${shown}, which is no diff id of the config`,
        actual: shown,
      });
    }
  };

  const reading = readValue(manifest);
  if (!reading.ok) add(reading.finding);
  else if (Array.isArray(reading.value)) {
    for (const [index, item] of reading.value.entries()) await checkItem(item, index);
  }
  return reporter.report();
}
