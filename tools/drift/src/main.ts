import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { recordEvidence } from "../../evidence/record.mjs";
import { checkFile, readers } from "./check.ts";

const usage =
  "usage: pnpm drift [--docker swagger.yaml]... [--oci config-schema.json]... [--yandex image.proto]... [--from PACKAGE]...\n";
const file = { type: "string", multiple: true } as const;
const { values } = parseArgs({ options: { docker: file, oci: file, yandex: file, from: file } });
const given = Object.keys(readers).flatMap((option) =>
  (new Map(Object.entries(values)).get(option) ?? []).map((name) => [option, name] as const),
);
if (given.length === 0) process.stderr.write(usage);

let news = 0;
const held: Record<string, unknown>[] = [];
for (const [option, name] of given) {
  const sha256 = createHash("sha256").update(readFileSync(name)).digest("hex");
  for (const { id, version, drifts } of await checkFile(option, name)) {
    const at = version === undefined ? id : `${id}@${version}`;
    const open = drifts.filter(({ known }) => known === undefined);
    process.stdout.write(
      `${at} and ${name}: ${drifts.length} differences, ${drifts.length - open.length} of them known\n`,
    );
    for (const { what, at: place, upstream, ours, known } of drifts) {
      const sides = [
        ...(upstream === undefined ? [] : [`upstream ${upstream || "untyped"}`]),
        ...(ours === undefined ? [] : [`ours ${ours || "untyped"}`]),
        ...(known === undefined ? [] : [`known: ${known}`]),
      ];
      process.stdout.write(`  ${what} ${place}: ${sides.join(", ")}\n`);
    }
    news += open.length;
    const places = open.map(({ what, at: place }) => `${what} ${place}`);
    held.push({
      document: at,
      file: basename(name),
      sha256,
      known: drifts.length - open.length,
      news: places,
    });
  }
}
if (given.length > 0) {
  recordEvidence("drift", { command: "pnpm drift", from: values.from ?? [], held });
}
process.exitCode = given.length === 0 ? 2 : news === 0 ? 0 : 1;
