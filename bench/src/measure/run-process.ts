import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a whole process took. */
export interface Usage {
  readonly seconds: number;
  /** The largest part of memory that it held, in MB; NaN where the system does not tell. */
  readonly peak: number;
}

/** Runs a program to its end, with its output thrown away. Throws unless it ends with status 0. */
export function runProcess(command: string, args: readonly string[]): Promise<Usage> {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"] });
    let complaint = "";
    let peak = Number.NaN;
    child.stderr.on("data", (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    // The system keeps the peak itself: what is read last before the end is the peak but for the last moments.
    const watch = setInterval(() => {
      peak = readPeak(child.pid) ?? peak;
    }, 10);
    child.on("error", reject);
    child.on("close", (status) => {
      clearInterval(watch);
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      if (status === 0) resolve({ seconds, peak });
      else reject(new Error(`${command} ended with ${String(status)}: ${complaint}`));
    });
  });
}

function readPeak(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, "utf8");
    const kibibytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
    return kibibytes === undefined ? undefined : (Number(kibibytes) * 1024) / 1e6;
  } catch {
    return undefined;
  }
}
