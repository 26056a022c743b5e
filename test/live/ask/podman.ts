import type { Answers } from "../answers.ts";
import { get } from "../engines/http.ts";
import type { Podman } from "../engines/podman.ts";

/** Asks podman's Docker-compatible service, and podman itself, for the images of its store. */
export async function askPodman(
  engine: Podman,
  names: readonly string[],
  versions: readonly string[],
): Promise<Answers["podman"]> {
  const ask = (api: string, path: string) => get(engine.address, `/v${api}${path}`);
  const printed = engine.podman("image", "inspect", ...names.map((name) => `localhost/${name}:1`));
  const images: readonly { readonly Id: string }[] = JSON.parse(printed);
  const inspects = [];
  const lists = [];
  const errors = [];
  for (const api of versions) {
    for (const [index, { Id: id }] of images.entries()) {
      const answer = await ask(api, `/images/${id}/json`);
      if (answer.status === 200) inspects.push({ name: names[index] ?? "", api, answer });
      else errors.push(answer);
    }
    lists.push({ api, answer: await ask(api, "/images/json") });
    errors.push(await ask(api, "/images/missing:latest/json"));
  }
  return { inspects, lists, errors, printed };
}
