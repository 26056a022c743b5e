import { isSameJson } from "@imagekin/attack/oracles";
import { convert } from "@imagekin/convert";
import { config as ociConfig } from "@imagekin/oci-image";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recordEvidence } from "../../tools/evidence/record.mjs";
import { answers, folder, isMissing, readJson } from "./live.ts";

interface Descriptor {
  readonly digest: string;
}
type Members = Readonly<Record<string, unknown>>;

/** What the inspection of an image does not say at all, so that nothing could be made of it. */
const notInspected: ReadonlySet<string> = new Set(["history"]);

/** Members of OCI's own words in which Docker's config says more than skopeo keeps. */
const keptBeyond: ReadonlySet<string> = new Set([
  "/comment",
  "/config/ArgsEscaped",
  "/config/Healthcheck",
  "/config/OnBuild",
  "/config/Shell",
]);

/** What the engine answers for what the stored config does not say: Go's zero values. */
function isNothing(value: unknown): boolean {
  return isSameJson(value, {}) || value === "0001-01-01T00:00:00Z";
}

const beyond = new Map<string, number>();
let compared = 0;

describe.skipIf(isMissing)("an inspected image as oci-image/config", () => {
  test.for(answers.copies.map(({ name, layout }) => [name, layout] as const))(
    "equals what skopeo makes of the same image: %s",
    ([name, layout]) => {
      const ours = convert("docker-engine/image-inspect", "oci-image/config", inspected(name));
      const theirs = readConfig(join(folder, layout));
      expect(ociConfig.validate(theirs)).toMatchObject({ ok: true });
      if (!ours.ok) throw new Error(JSON.stringify(ours.errors));
      const members = flatten(theirs);
      const made = flatten(ours.value);
      const differing = [...members].filter(
        ([place, value]) => !isSameJson(made.get(place), value),
      );
      expect(differing).toEqual([]);
      compared += members.size;
      for (const place of made.keys()) {
        if (members.has(place)) continue;
        beyond.set(place, (beyond.get(place) ?? 0) + 1);
        const part = made.get(place);
        const isFine = keptBeyond.has(place) || isNothing(part);
        expect(isFine, `${place}: ${JSON.stringify(part)}`).toBe(true);
      }
    },
  );

  test("keeps more than skopeo does", () => {
    const kept = Object.fromEntries([...beyond].sort(([a], [b]) => (a < b ? -1 : 1)));
    console.log(`${compared} members equal; kept beyond skopeo: ${JSON.stringify(kept)}`);
    expect(compared).toBeGreaterThan(50);
    expect([...beyond.keys()]).toEqual(
      expect.arrayContaining(["/config/Healthcheck", "/config/OnBuild", "/config/Shell"]),
    );
    const { inspects, errors } = answers.docker;
    recordEvidence("live", {
      command: "pnpm test:live",
      tools: answers.tools,
      versions: answers.versions,
      dockerInspections: inspects.length,
      dockerErrors: errors.length,
      podmanInspections: answers.podman.inspects.length,
      podmanErrors: answers.podman.errors.length,
      registryManifests: answers.manifests.length,
      layouts: answers.copies.length + answers.layouts.length,
      archives: answers.archives.length,
      membersEqualToSkopeo: compared,
      keptBeyondSkopeo: kept,
    });
  });
});

function inspected(name: string): unknown {
  const found = answers.docker.inspects.find((one) => one.name === name);
  if (found === undefined) throw new Error(`nothing was answered for ${name}`);
  return JSON.parse(found.answer.text);
}

/** The config of the only image in a layout. */
function readConfig(layout: string): Members {
  const blob = <T>({ digest }: Descriptor): T =>
    readJson(join(layout, "blobs", digest.replace(":", "/")));
  const index: { readonly manifests: readonly [Descriptor] } = readJson(join(layout, "index.json"));
  const manifest: { readonly config: Descriptor } = blob(index.manifests[0]);
  return blob(manifest.config);
}

/** The members of a config, and of its `config`, by their places. */
function flatten(value: object): Map<string, unknown> {
  const { config, ...others }: Members = { ...value };
  const top = Object.entries(others).filter(([name]) => !notInspected.has(name));
  const inner = Object.entries({ ...Object(config) });
  return new Map<string, unknown>([
    ...top.map(([name, part]) => [`/${name}`, part] as const),
    ...inner.map(([name, part]) => [`/config/${name}`, part] as const),
  ]);
}
