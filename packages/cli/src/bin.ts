import { fstatSync } from "node:fs";
import { ClosedPipeError, type Io, OutputError, type Sink } from "./io.ts";
import { run } from "./run.ts";

/** A stream of the process as a sink. Errors may come late on pipes, so they are kept for the next write. */
function sink(stream: NodeJS.WriteStream, name: string): Sink {
  let failed: Error | undefined;
  stream.on("error", (error) => {
    failed = explain(error, name);
  });
  return {
    isTerminal: stream.isTTY,
    columns: stream.columns,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (failed !== undefined) {
          reject(failed);
          return;
        }
        stream.write(text, (error) => {
          if (error) reject(explain(error, name));
          else resolve();
        });
      }),
  };
}

function explain(error: NodeJS.ErrnoException, name: string): Error {
  return error.code === "EPIPE" ? new ClosedPipeError() : new OutputError(name, error);
}

/** Node takes a folder as stdin for an empty stream. */
const folder: Io["stdin"] = {
  [Symbol.asyncIterator]: () => ({
    next: () => Promise.reject(new Error("it is a folder")),
  }),
};

const io: Io = {
  // Opening stdin takes a while, and most runs never ask for it.
  get stdin() {
    return fstatSync(0).isDirectory() ? folder : process.stdin;
  },
  get stdinIsTerminal() {
    return process.stdin.isTTY;
  },
  stdout: sink(process.stdout, "stdout"),
  stderr: sink(process.stderr, "stderr"),
  env: process.env,
  watchTermination: () => {
    const controller = new AbortController();
    process.on("SIGTERM", () => {
      controller.abort();
      // What waits for more of it would wait on.
      process.stdin.destroy();
    });
    return controller.signal;
  },
  cwd: process.cwd(),
};

// Never process.exit: it would cut what a pipe has not taken yet.
process.exitCode = await run(process.argv.slice(2), io);
