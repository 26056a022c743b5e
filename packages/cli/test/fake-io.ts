import type { Io, Sink } from "../src/io.ts";

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** A process that keeps what is written. */
export function fakeIo(parts: Partial<Io> = {}): { readonly io: Io; readonly written: string[] } {
  const written: string[] = [];
  const sink: Sink = {
    isTerminal: false,
    columns: undefined,
    write: async (text) => {
      written.push(typeof text === "string" ? text : Buffer.from(text).toString());
    },
  };
  const io: Io = {
    stdin: nothing(),
    stdinIsTerminal: false,
    stdout: sink,
    stderr: sink,
    env: {},
    watchTermination: () => new AbortController().signal,
    cwd: "/",
    ...parts,
  };
  return { io, written };
}
