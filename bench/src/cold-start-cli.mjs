// How long the command line takes to start, as multiples of the time that Node itself takes: `node bench/src/cold-start-cli.mjs [ROUNDS]`.
// The commands take turns, so that whatever else the machine does hits all of them. Prints JSON.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = path.join(root, "packages/cli/bin/imagekin.js");
const examples = path.join(root, "packages/formats/docker-engine/examples/image-inspect");
const good = path.join(examples, "valid/engine-20.10-api-1.41-full.json");
const bad = path.join(examples, "invalid/id-63-digits.json");

/** The commands, the most that each may take as a multiple of the first, and the status that it must end with. */
const commands = {
  "node -e 0": { args: ["-e", "0"], status: 0 },
  "imagekin --help": { args: [bin, "--help"], status: 0, budget: 1.6 },
  "imagekin validate FILE": { args: [bin, "validate", good], status: 0, budget: 2.2 },
  "imagekin validate -f ID FILE": {
    args: [bin, "validate", "-f", "docker-engine/image-inspect", good],
    status: 0,
    budget: 2.2,
  },
  "imagekin validate BROKEN-FILE": { args: [bin, "validate", bad], status: 1 },
};

function measure({ args, status }) {
  const start = performance.now();
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const milliseconds = performance.now() - start;
  if (run.status !== status) throw new Error(`${args.join(" ")} ended with ${run.status}`);
  return milliseconds;
}

function quantile(sorted, part) {
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at - Math.floor(at));
}

const round = (number) => Math.round(number * 100) / 100;

const rounds = Number(process.argv[2] ?? 20);
const entries = Object.entries(commands);
const times = new Map(entries.map(([name]) => [name, []]));
for (const [, command] of entries) measure(command);
for (let i = 0; i < rounds; i += 1) {
  for (const [name, command] of entries) times.get(name).push(measure(command));
}

const results = entries.map(([name, { budget }]) => {
  const sorted = times.get(name).sort((a, b) => a - b);
  const base = quantile(
    times.get("node -e 0").toSorted((a, b) => a - b),
    0.5,
  );
  return {
    name,
    milliseconds: {
      median: round(quantile(sorted, 0.5)),
      lowerQuartile: round(quantile(sorted, 0.25)),
      upperQuartile: round(quantile(sorted, 0.75)),
    },
    ratio: round(quantile(sorted, 0.5) / base),
    ...(budget === undefined ? {} : { budget }),
  };
});
console.log(
  JSON.stringify({ benchmark: "cold-start-cli", node: process.version, rounds, results }, null, 2),
);
