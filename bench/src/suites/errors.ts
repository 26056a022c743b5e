import { runRounds } from "../measure/rounds.ts";
import { peers } from "../peers/candidates.ts";
import { writeDocuments } from "../prepare/documents.ts";
import { preparePeers } from "../prepare/peers.ts";
import type { Measurement, Suite } from "../result.ts";
import { principal } from "../subjects.ts";
import { efforts } from "./effort.ts";

/** What is wrong, all of it. */
export const errors: Suite = {
  name: "errors",
  title: "All that is wrong",
  about:
    "`validate(value)` on invalid documents, each with one to three changes at random places; of the peers the call that collects every error. " +
    "Ours also explains: place, code, message, what was expected, a hint.",
  run: async (pace) => {
    const effort = efforts[pace];
    preparePeers();
    const results: Measurement[] = [];
    for (const id of principal) {
      const documents = await writeDocuments(id, "invalid", effort.count);
      const jobs = ["imagekin", ...peers].map((name) => ({
        name,
        task: { kind: "errors" as const, candidate: name },
        id,
        documents,
      }));
      results.push({
        name: `errors: ${id}`,
        unit: "ns",
        baseline: "Ajv standalone",
        how: "ratio",
        samples: await runRounds(jobs, effort),
      });
    }
    return results;
  },
};
