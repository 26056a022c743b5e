import { readFileSync } from "node:fs";
import type { Answer, Job, Order } from "./job.ts";
import { makeOperation } from "./operation.ts";

// The process that measures one candidate: it loads only that, and works when it is told to.

const job = JSON.parse(process.argv[2] ?? "") as Job;
const texts = readFileSync(job.documents)
  .toString()
  .trimEnd()
  .split("\n")
  // A text of its own, as it comes from a socket or a file, not a slice of a larger one.
  .map((line) => Buffer.from(line).toString());
const values = texts.map((text): unknown => JSON.parse(text));
const operation = await makeOperation(job.task, job.id);

function pass(): number {
  let positive = 0;
  for (const [index, text] of texts.entries()) {
    if (operation(text, values[index])) positive += 1;
  }
  return positive;
}

/** Processor time, of all threads: on a processor of its own the same as the clock's, but it does not run while others do. */
function work(order: Order): Answer {
  const start = process.cpuUsage();
  const elapsed = (): number => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) * 1000;
  };
  let passes = 0;
  let positive = 0;
  do {
    positive = pass();
    passes += 1;
  } while ("passes" in order ? passes < order.passes : elapsed() < order.warmFor * 1e6);
  return { nanoseconds: elapsed() / (passes * texts.length), positive };
}

process.on("message", (order: Order) => process.send?.(work(order)));
process.send?.("ready");
