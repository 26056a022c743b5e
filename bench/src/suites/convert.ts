import type { Job, Task } from "../measure/job.ts";
import { runRounds } from "../measure/rounds.ts";
import { writeDocuments } from "../prepare/documents.ts";
import type { Measurement, Suite } from "../result.ts";
import { principal } from "../subjects.ts";
import { efforts } from "./effort.ts";

/** To the common image, and to another format. */
export const convert: Suite = {
  name: "convert",
  title: "Convert",
  about:
    "`toCommon` and `convert` of a value, which check it first, against the time that `JSON.parse` takes for the same document. " +
    "A report is the full account of every leaf.",
  run: async (pace) => {
    const effort = efforts[pace];
    const results: Measurement[] = [];
    for (const id of principal) {
      const documents = await writeDocuments(id, "varied", effort.count);
      const job = (name: string, task: Task): Job => ({ name, task, id, documents });
      const to = "oci-image/config";
      const jobs = [
        job("JSON.parse alone", { kind: "parse" }),
        job("toCommon, value", { kind: "to common", report: false }),
        job("toCommon, value and report", { kind: "to common", report: true }),
        ...(id === "docker-engine/image-inspect"
          ? [
              job(`to ${to}, value`, { kind: "convert", to, report: false }),
              job(`to ${to}, value and report`, { kind: "convert", to, report: true }),
            ]
          : []),
      ];
      results.push({
        name: `convert: ${id}`,
        unit: "ns",
        baseline: "JSON.parse alone",
        how: "ratio",
        samples: await runRounds(jobs, effort),
      });
    }
    return results;
  },
};
