import { createReadStream, readFileSync, statSync } from "node:fs";
import type { Io } from "../io.ts";
import type { InputFile } from "./expand.ts";

/** Up to so many bytes a file is read at once: setting up a stream costs more than reading a small file. */
const small = 1 << 20;

/** Opens a file or stdin, and unpacks it if it is compressed. Whatever is no regular file is refused, since it could wait forever. */
export async function openInput(
  { absolute }: InputFile,
  compressed: boolean,
  io: Pick<Io, "stdin">,
): Promise<AsyncIterable<Uint8Array>> {
  const source = absolute === undefined ? io.stdin : openFile(absolute, compressed);
  if (!compressed) return source;
  const { pipeline } = await import("node:stream");
  const { createGunzip } = await import("node:zlib");
  // Errors of either end come out of the iteration.
  return pipeline(source, createGunzip(), () => {});
}

function openFile(absolute: string, compressed: boolean): AsyncIterable<Uint8Array> {
  const facts = statSync(absolute);
  if (facts.isDirectory()) throw new Error("it is a folder");
  if (!facts.isFile() && !isOpenPipe(absolute)) {
    throw new Error("it is no regular file; pass it on stdin, as -");
  }
  // An archive is unpacked as a stream, whose pipeline reports its errors.
  return facts.isFile() && facts.size <= small && !compressed
    ? readAtOnce(absolute)
    : createReadStream(absolute, { highWaterMark: 1 << 18 });
}

async function* readAtOnce(absolute: string): AsyncGenerator<Uint8Array> {
  yield readFileSync(absolute);
}

/** `<(command)` of a shell. */
function isOpenPipe(absolute: string): boolean {
  return /^\/(?:dev|proc\/self)\/fd\/\d+$/.test(absolute) || absolute === "/dev/stdin";
}
