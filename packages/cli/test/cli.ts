import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** The program as it is installed. */
export const bin: string = fileURLToPath(new URL("../bin/imagekin.js", import.meta.url));

/** How a run of the program ended. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A temporary folder with files, and a way to run the program in it. */
export interface Sandbox {
  readonly folder: string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  readonly run: (args: readonly string[], options?: RunOptions) => Run;
}

interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Folder to run in; the sandbox if not given. */
  readonly cwd?: string;
}

/** Makes a sandbox that is removed after the tests of the file. */
export function makeSandbox(files: Readonly<Record<string, string | Uint8Array>> = {}): Sandbox {
  const folder = mkdtempSync(path.join(tmpdir(), "imagekin-test-"));
  // It may hold thousands of files, on a machine that does other things too.
  afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);
  const write: Sandbox["write"] = (name, content) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    folder,
    write,
    run: (args, { input = "", env = {}, cwd = folder } = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
        cwd,
        input,
        env: {
          PATH: process.env["PATH"],
          NODE_V8_COVERAGE: process.env["NODE_V8_COVERAGE"],
          ...env,
        },
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
      });
      return { status, stdout, stderr };
    },
  };
}

/** A digest of the right form. */
export const digest: string = `sha256:${"0123456789abcdef".repeat(4)}`;

/** A small valid image-inspect document, with members to add or replace. */
export function image(members: Readonly<Record<string, unknown>> = {}): string {
  const value = {
    Id: digest,
    Architecture: "amd64",
    Os: "linux",
    Size: 1,
    RootFS: { Type: "layers" },
  };
  return `${JSON.stringify({ ...value, ...members }, null, 2)}\n`;
}

/** Text without a character that could steer a terminal, but for line ends. */
export const harmless: RegExp = /^[\P{C}\n]*$/u;
