import { parseArgs } from "node:util";
import { checkFile, readers } from "./check.ts";

const usage =
  "usage: pnpm drift [--docker swagger.yaml] [--oci config-schema.json]... [--yandex image.proto]...\n";
const file = { type: "string", multiple: true } as const;
const { values } = parseArgs({ options: { docker: file, oci: file, yandex: file } });
const given = Object.keys(readers).flatMap((option) =>
  (new Map(Object.entries(values)).get(option) ?? []).map((name) => [option, name] as const),
);
if (given.length === 0) process.stderr.write(usage);

let count = 0;
for (const [option, name] of given) {
  for (const { id, drifts } of await checkFile(option, name)) {
    process.stdout.write(`${id} and ${name}: ${drifts.length} differences\n`);
    for (const { what, at, upstream, ours } of drifts) {
      const sides = [
        ...(upstream === undefined ? [] : [`upstream ${upstream || "untyped"}`]),
        ...(ours === undefined ? [] : [`ours ${ours || "untyped"}`]),
      ];
      process.stdout.write(`  ${what} ${at}: ${sides.join(", ")}\n`);
    }
    count += drifts.length;
  }
}
process.exitCode = given.length === 0 ? 2 : count === 0 ? 0 : 1;
