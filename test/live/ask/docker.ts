import { imageInspect } from "@imagekin/docker-engine";
import { compareVersions } from "@imagekin/core";
import type { Answers } from "../answers.ts";
import type { Docker } from "../engines/docker.ts";
import { get } from "../engines/http.ts";

/** The versions of the API that both the engine and the document know. */
export async function offeredVersions({ address }: Docker): Promise<string[]> {
  const facts: Record<string, string> = JSON.parse((await get(address, "/version")).text);
  const { MinAPIVersion: oldest = "", ApiVersion: newest = "" } = facts;
  return imageInspect.versions.filter(
    (version) => compareVersions(oldest, version) <= 0 && compareVersions(version, newest) <= 0,
  );
}

/** Asks for every image at every version, for the lists, and for what there is not. */
export async function askDocker(
  engine: Docker,
  references: Readonly<Record<string, string>>,
  versions: readonly string[],
): Promise<Answers["docker"]> {
  const ask = (api: string, path: string) => get(engine.address, `/v${api}${path}`);
  const inspects = [];
  const lists = [];
  const errors = [];
  for (const api of versions) {
    for (const [name, reference] of Object.entries(references)) {
      const answer = await ask(api, `/images/${encodeURIComponent(reference)}/json`);
      inspects.push({ name, api, answer });
    }
    for (const query of ["", "?all=1&digests=1"]) {
      lists.push({ api, answer: await ask(api, `/images/json${query}`) });
    }
    errors.push(
      await ask(api, "/images/missing:latest/json"),
      await ask(api, "/images/BAD%20NAME/json"),
      await ask(api, "/images/json?filters=%7B"),
    );
  }
  errors.push(await ask("1.99", "/images/full:1/json"), await ask("1.1", "/images/full:1/json"));
  const printed = engine.docker("image", "inspect", ...Object.values(references));
  return { inspects, lists, errors, printed };
}
