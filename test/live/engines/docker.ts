import { join } from "node:path";
import { type Address, get } from "./http.ts";
import { run, type Service, start, untilReady } from "./programs.ts";

/** A private Docker Engine. */
export interface Docker {
  readonly service: Service;
  readonly address: Address;
  readonly host: string;
  /** Runs the client. */
  readonly docker: (...parameters: readonly string[]) => string;
}

/** Starts an engine with its own socket and folders: no bridge, no firewall rules, no containerd of the host. */
export async function startDocker(folder: string): Promise<Docker> {
  const socketPath = join(folder, "docker.sock");
  const host = `unix://${socketPath}`;
  const parameters = [
    "--host",
    host,
    "--experimental",
    "--iptables=false",
    "--ip-masq=false",
    "--bridge=none",
    "--storage-driver=vfs",
    `--data-root=${join(folder, "data")}`,
    `--exec-root=${join(folder, "exec")}`,
    `--pidfile=${join(folder, "pid")}`,
  ];
  const service = start("dockerd", parameters, join(folder, "dockerd.log"));
  const environment = {
    ...process.env,
    DOCKER_HOST: host,
    DOCKER_BUILDKIT: "0",
    DOCKER_CONFIG: join(folder, "client"),
  };
  await untilReady(service, () => get({ socketPath }, "/_ping"));
  return {
    service,
    address: { socketPath },
    host,
    docker: (...words) => run("docker", words, environment),
  };
}
