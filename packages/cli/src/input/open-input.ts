import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Io } from "../io.ts";
import type { InputFile } from "./expand.ts";

/** Opens a file or stdin, and unpacks it if it is compressed. Whatever is no regular file is refused, since it could wait forever. */
export async function openInput(
  { absolute }: InputFile,
  compressed: boolean,
  io: Pick<Io, "stdin">,
): Promise<AsyncIterable<Uint8Array>> {
  if (absolute !== undefined) {
    const facts = await stat(absolute);
    if (facts.isDirectory()) throw new Error("it is a folder");
    if (!facts.isFile() && !isOpenPipe(absolute)) {
      throw new Error("it is no regular file; pass it on stdin, as -");
    }
  }
  const source =
    absolute === undefined ? io.stdin : createReadStream(absolute, { highWaterMark: 1 << 18 });
  if (!compressed) return source;
  const { pipeline } = await import("node:stream");
  const { createGunzip } = await import("node:zlib");
  // Errors of either end come out of the iteration.
  return pipeline(source, createGunzip(), () => {});
}

/** `<(command)` of a shell. */
function isOpenPipe(absolute: string): boolean {
  return /^\/(?:dev|proc\/self)\/fd\/\d+$/.test(absolute) || absolute === "/dev/stdin";
}
