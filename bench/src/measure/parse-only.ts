import { closeSync, openSync, readSync } from "node:fs";

// The floor under everything that reads NDJSON in Node: large synchronous reads, each line decoded and parsed, nothing else.

const file = openSync(process.argv[2] ?? "", "r");
const buffer = Buffer.allocUnsafe(8 << 20);
let held = 0;
let records = 0;
for (;;) {
  const length = readSync(file, buffer, held, 4 << 20, null);
  if (length === 0) break;
  const filled = held + length;
  let from = 0;
  for (let end = buffer.indexOf(10, held); end >= 0 && end < filled;) {
    if (JSON.parse(buffer.toString("utf8", from, end)) !== undefined) records += 1;
    from = end + 1;
    end = buffer.indexOf(10, from);
  }
  buffer.copyWithin(0, from, filled);
  held = filled - from;
}
closeSync(file);
if (records === 0) process.exitCode = 1;
