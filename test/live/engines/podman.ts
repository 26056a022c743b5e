import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Address, get } from "./http.ts";
import { run, type Service, start, untilReady } from "./programs.ts";

/** Podman with its own store, and its service. */
export interface Podman {
  readonly service: Service;
  readonly address: Address;
  /** What skopeo calls the store. */
  readonly store: string;
  readonly podman: (...parameters: readonly string[]) => string;
}

/** Starts podman's service on a store of its own. */
export async function startPodman(folder: string): Promise<Podman> {
  const root = join(folder, "podman");
  const runRoot = join(folder, "podman-run");
  const temporary = join(folder, "podman-tmp");
  mkdirSync(temporary);
  const own = ["--root", root, "--runroot", runRoot, "--tmpdir", temporary];
  const folders = [...own, "--storage-driver", "vfs"];
  const socketPath = join(folder, "podman.sock");
  const parameters = [...folders, "system", "service", "-t", "0", `unix://${socketPath}`];
  const service = start("podman", parameters, join(folder, "podman.log"));
  await untilReady(service, () => get({ socketPath }, "/version"));
  return {
    service,
    address: { socketPath },
    store: `containers-storage:[vfs@${root}+${runRoot}]`,
    podman: (...words) => run("podman", [...folders, ...words]),
  };
}
