import type { Job, Task } from "../measure/job.ts";
import { runRounds } from "../measure/rounds.ts";
import { peers } from "../peers/candidates.ts";
import { writeDocuments } from "../prepare/documents.ts";
import { preparePeers } from "../prepare/peers.ts";
import type { Measurement, Suite } from "../result.ts";
import { principal } from "../subjects.ts";
import { efforts } from "./effort.ts";

/** From text to a checked value. */
export const parse: Suite = {
  name: "parse",
  title: "Parse and check",
  about: "`JSON.parse(text)`, then yes or no, against `JSON.parse` alone: what a check adds.",
  run: async (pace) => {
    const effort = efforts[pace];
    preparePeers();
    const results: Measurement[] = [];
    for (const id of principal) {
      const documents = await writeDocuments(id, "varied", effort.count);
      const job = (name: string, task: Task): Job => ({ name, task, id, documents });
      const jobs = [
        job("JSON.parse alone", { kind: "parse" }),
        ...["imagekin", ...peers].map((name) =>
          job(name, { kind: "parse and is", candidate: name }),
        ),
      ];
      results.push({
        name: `parse: ${id}`,
        unit: "ns",
        baseline: "JSON.parse alone",
        how: "ratio",
        samples: await runRounds(jobs, effort),
      });
    }
    return results;
  },
};
