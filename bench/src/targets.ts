/** What the project promised itself. All that is measured is held against this list, and a target that is missed is shown as such. */
export interface Target {
  /** What it is about, for readers. */
  readonly what: string;
  /** Name of the measurement. */
  readonly measurement: string;
  readonly candidate: string;
  /** What it is held against; `every peer` is each other one but those named in `except`, and the worst counts. */
  readonly against?: string;
  readonly except?: readonly string[];
  /**
   * `ratio`: the candidate's figure by the other's. `inverse`: the other's by the candidate's. `difference`: how much more. `value`: the
   * candidate's figure itself. Of ratios and differences the median over the rounds counts.
   */
  readonly how: "ratio" | "inverse" | "difference" | "value";
  readonly atMost?: number;
  readonly atLeast?: number;
}

const inspect = "docker-engine/image-inspect";
const compute = "yandex-compute/image";
const manifest = "oci-image/manifest";
const standalone = "Ajv standalone";

const guard = (measurement: string, what: string, atMost: number): Target => ({
  what: `\`is()\`, ${what}, against Ajv standalone`,
  measurement: `guard: ${measurement}`,
  candidate: "imagekin",
  against: standalone,
  how: "ratio",
  atMost,
});

const parseAndCheck = (id: string, atMost: number): Target => ({
  what: `\`JSON.parse\` and \`is()\`, ${id}, against \`JSON.parse\``,
  measurement: `parse: ${id}`,
  candidate: "imagekin",
  against: "JSON.parse alone",
  how: "ratio",
  atMost,
});

const explain = (id: string): Target => ({
  what: `\`validate()\` of invalid documents, ${id}, against Ajv standalone with all errors`,
  measurement: `errors: ${id}`,
  candidate: "imagekin",
  against: standalone,
  how: "ratio",
  atMost: 1.3,
});

const coldStart = (entry: string, atMost: number): Target => ({
  what: `Import and first check, ${entry} entry, over bare Node (ms)`,
  measurement: `cold: import and first check, ${inspect}`,
  candidate: `imagekin, ${entry}`,
  against: "bare Node",
  how: "difference",
  atMost,
});

const startOfCommand = (command: string, atMost: number): Target => ({
  what: `\`${command}\` against \`node -e 0\``,
  measurement: "cold: the command line",
  candidate: command,
  against: "node -e 0",
  how: "ratio",
  atMost,
});

const bundled = (id: string, atMost: number): Target => ({
  what: `Guard entry, bundled, gzip (bytes), ${id}`,
  measurement: `size: ${id}`,
  candidate: "imagekin, guard",
  how: "value",
  atMost,
});

const sourcemeta = "@sourcemeta/jsonschema validate --fast";
const rate = "bulk: NDJSON, rate";
const conversionRate = "bulk: conversion, rate";

const common = (id: string, what: "value" | "value and report", atMost: number): Target => ({
  what: `\`toCommon\` with its check, ${what}, ${id}, against \`JSON.parse\``,
  measurement: `convert: ${id}`,
  candidate: `toCommon, ${what}`,
  against: "JSON.parse alone",
  how: "ratio",
  atMost,
});

/** Every target, in the order of the tables. */
export const targets: readonly Target[] = [
  guard(`${inspect}, varied`, `${inspect}, varied shapes`, 0.4),
  {
    what: `\`is()\`, ${inspect}, varied shapes: times faster than every other peer`,
    measurement: `guard: ${inspect}, varied`,
    candidate: "imagekin",
    against: "every peer",
    except: [standalone],
    how: "inverse",
    atLeast: 2.5,
  },
  guard(`${inspect}, one shape`, `${inspect}, one shape`, 0.55),
  guard(`${compute}, varied`, compute, 0.3),
  guard(`${manifest}, varied`, manifest, 0.5),
  parseAndCheck(inspect, 1.4),
  parseAndCheck(compute, 1.2),
  explain(inspect),
  explain(compute),
  explain(manifest),
  coldStart("document", 6),
  coldStart("guard", 3.5),
  startOfCommand("imagekin --help", 1.6),
  startOfCommand("imagekin validate FILE", 2.2),
  bundled(inspect, 2500),
  bundled(compute, 1200),
  {
    what: "`validate --filter`, 200 MB, 1 thread: rate against parse only",
    measurement: rate,
    candidate: "imagekin, 1 thread",
    against: "parse only",
    how: "ratio",
    atLeast: 0.8,
  },
  {
    what: "`validate --filter`, 200 MB, 2 threads: rate against parse only",
    measurement: rate,
    candidate: "imagekin, 2 threads",
    against: "parse only",
    how: "ratio",
    atLeast: 1.2,
  },
  {
    what: `\`validate --filter\`, 200 MB, 2 threads: rate against \`${sourcemeta}\``,
    measurement: rate,
    candidate: "imagekin, 2 threads",
    against: sourcemeta,
    how: "ratio",
    atLeast: 3.5,
  },
  {
    what: `The same: peak memory against \`${sourcemeta}\``,
    measurement: "bulk: NDJSON, peak memory",
    candidate: "imagekin, 2 threads",
    against: sourcemeta,
    how: "ratio",
    atMost: 0.25,
  },
  {
    what: `\`validate\` of 2,000 small files: time against \`${sourcemeta}\``,
    measurement: "bulk: small files, time",
    candidate: "imagekin",
    against: sourcemeta,
    how: "ratio",
    atMost: 1.1,
  },
  ...[inspect, compute, manifest].flatMap((id) => [
    common(id, "value", 0.7),
    common(id, "value and report", 1.5),
  ]),
  {
    what: "`convert --filter` docker → oci config, 200 MB, 1 thread, with counters: rate against parse only",
    measurement: conversionRate,
    candidate: "imagekin convert, counters",
    against: "parse only",
    how: "ratio",
    atLeast: 0.45,
  },
  {
    what: "The same with full reports",
    measurement: conversionRate,
    candidate: "imagekin convert, reports",
    against: "parse only",
    how: "ratio",
    atLeast: 0.35,
  },
];
