export { exitCodes, type ExitCode } from "./exit-code.ts";
export { ClosedPipeError, type Io, type Sink } from "./io.ts";
export { run } from "./run.ts";
