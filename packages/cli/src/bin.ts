import { ClosedPipeError, type Io, type Sink } from "./io.ts";
import { run } from "./run.ts";

/** A stream of the process as a sink. Errors come late on pipes, so they are kept for the next write. */
function sink(stream: NodeJS.WriteStream): Sink {
  let failed: Error | undefined;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    failed = error.code === "EPIPE" ? new ClosedPipeError() : error;
  });
  return {
    isTerminal: stream.isTTY,
    columns: stream.columns,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (failed !== undefined) reject(failed);
        else stream.write(text, () => (failed === undefined ? resolve() : reject(failed)));
      }),
  };
}

const io: Io = {
  stdin: process.stdin,
  stdinIsTerminal: process.stdin.isTTY,
  stdout: sink(process.stdout),
  stderr: sink(process.stderr),
  env: process.env,
  cwd: process.cwd(),
};

// Never process.exit: it would cut what a pipe has not taken yet.
process.exitCode = await run(process.argv.slice(2), io);
