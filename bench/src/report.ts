import { runRounds } from "./measure/rounds.ts";
import { writeDocuments } from "./prepare/documents.ts";
import { shown, shownSpread } from "./render/text.ts";
import { compare, spread } from "./statistics.ts";
import { principal } from "./subjects.ts";

const ours = "imagekin";
const ajv = "imagekin's own Ajv validator";

/** A few seconds' worth of figures for a log: our guards against the Ajv validators beside them. It judges nothing. */
export async function report(print: (line: string) => void): Promise<void> {
  print(
    "is() against the Ajv validator of the same package, processor time, 9 interleaved rounds:",
  );
  const effort = { rounds: 9, turn: 25, warmUp: 250, count: 500 };
  for (const id of principal) {
    const documents = await writeDocuments(id, "varied", effort.count);
    const samples = await runRounds(
      [ours, ajv].map((name) => ({ name, task: { kind: "is", candidate: name }, id, documents })),
      effort,
    );
    const [own = [], other = []] = [samples[ours], samples[ajv]];
    const ratio = shownSpread(compare(own, other, "ratio"));
    print(`  ${id}: ${shown(spread(own).median)} ns a document, × Ajv: ${ratio}`);
  }
}
