import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { convert } from "@imagekin/convert";
import { runProcess, type Usage } from "../measure/run-process.ts";
import { bench, documentOf, entryFile, packageFolder, work } from "../paths.ts";
import { writeDocuments } from "../prepare/documents.ts";
import type { Measurement, Pace, Suite } from "../result.ts";

const id = "docker-engine/image-inspect";
const config = "oci-image/config";
const sizes: Readonly<Record<Pace, number>> = { full: 200e6, quick: 10e6, test: 1e5 };
const fileCounts: Readonly<Record<Pace, number>> = { full: 2000, quick: 200, test: 10 };
const rounds: Readonly<Record<Pace, number>> = { full: 5, quick: 2, test: 1 };

type Command = readonly [program: string, ...args: string[]];

/** Files and streams, by whole programs. */
export const bulk: Suite = {
  name: "bulk",
  title: "In bulk",
  about:
    "Whole programs, from start to end, on both processors if they use them: one NDJSON file of docker-engine/image-inspect, one of those of its " +
    "documents that can be made an OCI config, then a folder of small files. The parse-only program reads with large synchronous reads and calls JSON.parse for each line. Peak memory is that of the system.",
  run: async (pace) => {
    const ndjson = join(work, "bulk.jsonl");
    const folder = join(work, "files");
    try {
      const texts = readFileSync(await writeDocuments(id, "varied", 1000), "utf8")
        .trimEnd()
        .split("\n");
      const bytes = writeStream(ndjson, texts, sizes[pace]);
      writeFiles(folder, texts, fileCounts[pace]);
      const megabytes = bytes / 1e6;
      const stream = await measure(streamCommands(ndjson), rounds[pace]);
      const convertible = texts.filter((text) => convert(id, config, JSON.parse(text)).ok);
      const convertibleBytes = writeStream(ndjson, convertible, sizes[pace]) / 1e6;
      const conversion = await measure(conversionCommands(ndjson), rounds[pace]);
      const files = await measure(fileCommands(folder), rounds[pace]);
      const name = `bulk: ${Math.round(megabytes)} MB of NDJSON`;
      return [
        {
          name: pace === "full" ? "bulk: NDJSON, rate" : name,
          unit: "MB/s",
          baseline: parseOnlyName,
          how: "ratio",
          samples: pick(stream, ({ seconds }) => megabytes / seconds),
          notes: [`The file has ${Math.round(megabytes)} MB.`],
        },
        {
          name: "bulk: NDJSON, peak memory",
          unit: "MB",
          baseline: parseOnlyName,
          how: "ratio",
          samples: pick(stream, ({ peak }) => peak),
        },
        {
          name: "bulk: conversion, rate",
          unit: "MB/s",
          baseline: parseOnlyName,
          how: "ratio",
          samples: pick(conversion, ({ seconds }) => convertibleBytes / seconds),
          notes: [
            "With counters: of leaves lost, by reason, in the summary. With reports: each line holds the whole report beside the config.",
          ],
        },
        {
          name: "bulk: small files, time",
          unit: "ms",
          baseline: sourcemeta,
          how: "ratio",
          samples: pick(files, ({ seconds }) => seconds * 1000),
          notes: [`The folder has ${fileCounts[pace]} files.`],
        },
      ] satisfies Measurement[];
    } finally {
      rmSync(ndjson, { force: true });
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

const sourcemeta = "@sourcemeta/jsonschema validate --fast";
const schema = entryFile(id, `schema/${documentOf(id)}.schema.json`);
const cli = join(packageFolder("imagekin"), "bin", "imagekin.js");

const parseOnlyName = "parse only";

function parseOnly(file: string): Command {
  return [process.execPath, join(bench, "dist", "measure", "parse-only.js"), file];
}

function conversionCommands(file: string): Readonly<Record<string, Command>> {
  const convertAll = [cli, "convert", "--filter", "--from", id, "--to", config, "--jobs", "1"];
  return {
    [parseOnlyName]: parseOnly(file),
    "imagekin convert, counters": [process.execPath, ...convertAll, file],
    "imagekin convert, reports": [process.execPath, ...convertAll, "--envelope", file],
  };
}

function streamCommands(file: string): Readonly<Record<string, Command>> {
  const filter: Command = [process.execPath, cli, "validate", "--filter", "-q", "-f", id];
  return {
    [parseOnlyName]: parseOnly(file),
    "imagekin, 1 thread": [...filter, "--jobs", "1", file],
    "imagekin, 2 threads": [...filter, "--jobs", "2", file],
    [sourcemeta]: [nativeSourcemeta(), "validate", "--fast", schema, file],
    "jq empty": ["jq", "empty", file],
  };
}

function fileCommands(folder: string): Readonly<Record<string, Command>> {
  return {
    imagekin: [process.execPath, cli, "validate", "-q", "-f", id, folder],
    [sourcemeta]: [nativeSourcemeta(), "validate", "--fast", schema, folder],
  };
}

/** The binary itself: its launcher is a Node program, whose start is not its own time. */
function nativeSourcemeta(): string {
  const machine = process.arch === "x64" ? "x86_64" : process.arch;
  const folder = join(packageFolder("@sourcemeta/jsonschema"), "build", "github-releases");
  return join(folder, `jsonschema-${process.platform}-${machine}`);
}

async function measure(
  commands: Readonly<Record<string, Command>>,
  times: number,
): Promise<ReadonlyMap<string, readonly Usage[]>> {
  const found = new Map(Object.keys(commands).map((name) => [name, [] as Usage[]]));
  for (let round = 0; round < times; round += 1) {
    const order = Object.entries(commands);
    for (const [name, [program, ...args]] of round % 2 === 0 ? order : order.reverse()) {
      found.get(name)?.push(await runProcess(program, args));
    }
  }
  return found;
}

function pick(
  usages: ReadonlyMap<string, readonly Usage[]>,
  figure: (usage: Usage) => number,
): Record<string, number[]> {
  return Object.fromEntries([...usages].map(([name, list]) => [name, list.map(figure)]));
}

function writeStream(path: string, texts: readonly string[], size: number): number {
  const block = Buffer.from(`${texts.join("\n")}\n`);
  mkdirSync(work, { recursive: true });
  const file = openSync(path, "w");
  let written = 0;
  while (written < size) written += writeSync(file, block);
  closeSync(file);
  return written;
}

function writeFiles(folder: string, texts: readonly string[], count: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    writeFileSync(join(folder, `${index}.json`), texts[index % texts.length] ?? "");
  }
}
