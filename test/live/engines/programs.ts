import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** The programs that the suite needs, each with Debian's package that has it. */
export const packages: Readonly<Record<string, string>> = {
  docker: "docker.io",
  dockerd: "docker.io",
  skopeo: "skopeo",
  umoci: "umoci",
  podman: "podman",
  "docker-registry": "docker-registry",
  busybox: "busybox-static",
  tar: "tar",
};

/** Debian's packages that are missing here. */
export function missingPackages(): string[] {
  const missing = Object.entries(packages).filter(([program]) => findProgram(program) === "");
  return [...new Set(missing.map(([, name]) => name))];
}

/** The path of a program, or an empty text. */
export function findProgram(name: string): string {
  try {
    return execFileSync("/bin/sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}

/** Runs a program to its end and gives what it prints. Throws with what it says if it fails. */
export function run(
  program: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): string {
  return execFileSync(program, parameters, {
    encoding: "utf8",
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** A service that runs until it is stopped. */
export interface Service {
  readonly name: string;
  readonly child: ChildProcess;
  /** The file that it writes its talk to. */
  readonly log: string;
}

/** Starts a service. */
export function start(
  program: string,
  parameters: readonly string[],
  log: string,
  environment: NodeJS.ProcessEnv = process.env,
): Service {
  const file = openSync(log, "w");
  const child = spawn(program, parameters, { env: environment, stdio: ["ignore", file, file] });
  closeSync(file);
  return { name: program, child, log };
}

/** Waits until a service answers; throws with the end of its log if it ends or stays silent for 60 seconds. */
export async function untilReady(service: Service, ask: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + 60_000;
  while (Date.now() < end && service.child.exitCode === null) {
    try {
      await ask();
      return;
    } catch {
      await sleep(100);
    }
  }
  const said = readFileSync(service.log, "utf8").split("\n").slice(-8).join("\n");
  throw new Error(`${service.name} does not answer; it said:\n${said}`);
}

/** Ends a service by the process that was started, in peace if it can be. */
export async function stop({ child }: Service): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), 20_000);
  await ended;
  clearTimeout(force);
}
