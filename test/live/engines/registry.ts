import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { type Address, get } from "./http.ts";
import { type Service, start, untilReady } from "./programs.ts";

/** A private registry on loopback. */
export interface Registry {
  readonly service: Service;
  readonly address: Address;
  readonly host: string;
}

/** Starts a registry that keeps its content in a folder. */
export async function startRegistry(folder: string): Promise<Registry> {
  const port = await freePort();
  const config = join(folder, "registry.json");
  // YAML is what it reads, and JSON is YAML.
  const settings = {
    version: 0.1,
    log: { level: "error" },
    storage: { filesystem: { rootdirectory: join(folder, "registry") } },
    http: { addr: `127.0.0.1:${port}` },
  };
  writeFileSync(config, JSON.stringify(settings));
  const service = start("docker-registry", ["serve", config], join(folder, "registry.log"));
  await untilReady(service, () => get({ port }, "/v2/"));
  return { service, address: { port }, host: `127.0.0.1:${port}` };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
