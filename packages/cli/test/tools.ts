import { spawnSync } from "node:child_process";

/** Whether a program can be run here. Tests that need one are skipped, and seen to be, where it is not installed. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ["--version"], { stdio: "ignore" }).error === undefined;
}
