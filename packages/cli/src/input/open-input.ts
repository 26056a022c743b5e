import { createReadStream, readFileSync, statSync } from "node:fs";
import type { Io } from "../io.ts";
import type { InputFile } from "./expand.ts";

/** Up to so many bytes a file is read at once: setting up a stream costs more than reading a small file. */
const small = 1 << 20;

/**
 * Reads a file or stdin, and unpacks it if it is compressed. Whatever is no regular file is refused, since it could wait forever.
 * Nothing is opened before the first read: an error of a stream that nobody reads yet has no listener, and would end the program.
 */
export async function* openInput(
  { absolute }: InputFile,
  compressed: boolean,
  io: Pick<Io, "stdin">,
): AsyncGenerator<Uint8Array> {
  const open = () => (absolute === undefined ? io.stdin : openFile(absolute, compressed));
  if (!compressed) {
    yield* open();
    return;
  }
  const { pipeline } = await import("node:stream");
  const { createGunzip } = await import("node:zlib");
  // Errors of either end come out of the iteration.
  yield* pipeline(open(), createGunzip(), () => {});
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
