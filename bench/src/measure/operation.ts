import type { DocumentId } from "@imagekin/convert";
import { findCandidate } from "../peers/candidates.ts";
import type { Task } from "./job.ts";

/** What is done with a document, given as text and as a value; whether something came out of it. */
type Operation = (text: string, value: unknown) => boolean;

/** The operation of a task, with all that it needs loaded and compiled. */
export async function makeOperation(task: Task, id: string): Promise<Operation> {
  switch (task.kind) {
    case "parse":
      return (text) => JSON.parse(text) !== undefined;
    case "to common":
    case "convert":
      return makeConversion(task, id as DocumentId);
    default: {
      const { is, errors } = await findCandidate(task.candidate).load(id);
      if (task.kind === "is") return (_, value) => is(value);
      if (task.kind === "errors") return (_, value) => errors(value) !== undefined;
      return (text) => is(JSON.parse(text));
    }
  }
}

/** What some documents lack, so that none is refused for it. */
const assume = { os: "linux", architecture: "amd64" };

async function makeConversion(
  task: Extract<Task, { readonly report: boolean }>,
  from: DocumentId,
): Promise<Operation> {
  const { toCommon, convert } = await import("@imagekin/convert");
  const to = task.kind === "convert" ? (task.to as DocumentId) : undefined;
  const run = (value: unknown): ReturnType<typeof toCommon> | ReturnType<typeof convert> =>
    to === undefined ? toCommon(from, value) : convert(from, to, value, { assume });
  return task.report
    ? (_, value) => {
        const result = run(value);
        // A report is made when it is first read.
        return result.ok && result.report.counts.leaves > 0;
      }
    : (_, value) => run(value).ok;
}
