import type { Variety } from "../documents.ts";
import type { Job } from "../measure/job.ts";
import { runRounds } from "../measure/rounds.ts";
import { peers } from "../peers/candidates.ts";
import { writeDocuments } from "../prepare/documents.ts";
import { preparePeers, writeStandalone } from "../prepare/peers.ts";
import type { Measurement, Pace, Suite } from "../result.ts";
import { allIds } from "../subjects.ts";
import { compareVerdicts } from "../verdicts.ts";
import { efforts } from "./effort.ts";

const measured: readonly (readonly [string, Variety])[] = [
  ["docker-engine/image-inspect", "varied"],
  ["docker-engine/image-inspect", "one shape"],
  ["yandex-compute/image", "varied"],
  ["oci-image/manifest", "varied"],
];

/** Is it such a document? Yes or no. */
export const guard: Suite = {
  name: "guard",
  title: "Yes or no",
  about:
    "`is(value)` and its like on valid documents: the fastest call of each library that answers whether a value is such a document.",
  run: async (pace) => {
    preparePeers();
    const results: Measurement[] = [];
    for (const [id, variety] of measured) {
      const names = ["imagekin", ...peers];
      const notes = variety === "varied" ? await compareVerdicts(id, peers) : [];
      results.push({ ...(await measureGuards(id, variety, names, pace)), notes });
    }
    return results;
  },
};

/** The same for every document of every format, against Ajv alone. */
export const formats: Suite = {
  name: "formats",
  title: "Yes or no, for every document",
  about:
    "The same, on documents made of the format's own examples: small ones, so that these figures say less than those above.",
  run: async (pace) => {
    const results: Measurement[] = [];
    for (const id of allIds) {
      writeStandalone(id);
      results.push(await measureGuards(id, "varied", ["imagekin", "Ajv standalone"], pace));
    }
    return results;
  },
};

async function measureGuards(
  id: string,
  variety: Variety,
  names: readonly string[],
  pace: Pace,
): Promise<Measurement> {
  const effort = efforts[pace];
  const documents = await writeDocuments(id, variety, effort.count);
  const jobs = names.map((name): Job => ({
    name,
    task: { kind: "is", candidate: name },
    id,
    documents,
  }));
  return {
    name: `${names.length > 2 ? "guard" : "formats"}: ${id}, ${variety}`,
    unit: "ns",
    baseline: "Ajv standalone",
    how: "ratio",
    samples: await runRounds(jobs, effort),
  };
}
