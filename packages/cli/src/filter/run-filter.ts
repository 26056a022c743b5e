import { ImagekinError } from "@imagekin/core";
import { stat } from "node:fs/promises";
import { type ExitCode, exitCodes, graver } from "../exit-code.ts";
import type { Expansion, InputFile } from "../input/expand.ts";
import { describeIoError } from "../input/io-error.ts";
import { measureInputs } from "../input/measure.ts";
import { openInput } from "../input/open-input.ts";
import { kindOf } from "../input/syntax.ts";
import { ClosedPipeError, type Io } from "../io.ts";
import { openFile } from "../output/destination.ts";
import { reportError } from "../report-error.ts";
import { startProgress } from "../text/progress.ts";
import type { Block, BlockResult, Source } from "./block.ts";
import { addCounts, countsJson, countsLine, noCounts } from "./counts.ts";
import type { Shard } from "./cut-range.ts";
import { blockSize, type FilePart, openFilePart } from "./file-part.ts";
import { isTooMany, type Limit } from "./max-invalid.ts";
import { createStock, type Stock } from "./memory.ts";
import { readBlocks } from "./read-blocks.ts";
import { startRunner } from "./run-blocks.ts";
import { splitBlock } from "./split-block.ts";
import type { StepSpec } from "./step.ts";

/** How a stream is filtered. */
export interface FilterPlan {
  readonly spec: StepSpec;
  /** The document that every record of a file should be. */
  readonly formatFor: (input: InputFile) => string | undefined;
  readonly jobs: number;
  readonly lineBuffered: boolean;
  /** The part of the only file that is meant. */
  readonly shard: Shard | undefined;
  readonly deadLetter: string | undefined;
  readonly statsFile: string | undefined;
  readonly maxInvalid: Limit;
  readonly quiet: boolean;
}

/** Takes every record of the inputs through a step: one line in, one line out, in the same order. Memory does not grow with the input. */
export async function runFilter(inputs: Expansion, plan: FilterPlan, io: Io): Promise<ExitCode> {
  const start = performance.now();
  const { spec, jobs, lineBuffered, quiet } = plan;
  const signal = io.watchTermination();
  const letters =
    plan.deadLetter === undefined ? undefined : await openFile(plan.deadLetter, io.cwd);
  const stats = plan.statsFile === undefined ? undefined : await openFile(plan.statsFile, io.cwd);
  const isWatched = io.stderr.isTerminal && !io.stdout.isTerminal && !quiet;
  const sizes = isWatched || jobs > 1 ? await measureInputs(inputs.files) : undefined;
  const bytes = sizes?.total ?? 0;
  const progress = isWatched ? startProgress(io, { files: inputs.files.length, bytes }) : undefined;
  const stock = createStock(blockSize);
  let counts = noCounts;
  let code: ExitCode = exitCodes.ok;
  let files = 0;

  const handOn = async (result: BlockResult): Promise<void> => {
    const { out, dead, counts: more } = result;
    if (out.length > 0) await io.stdout.write(out);
    if (dead !== "") await letters?.write(dead);
    // Where lines are blocks, several share their memory.
    if (!lineBuffered) stock.giveBack(result.bytes);
    counts = addCounts(counts, more);
    await progress?.update({ files, bytes: counts.bytes });
  };
  const failWith = async (error: unknown, file?: string): Promise<void> => {
    if (error instanceof ClosedPipeError) throw error;
    await progress?.clear();
    code = graver(code, await reportError(error, io, file));
  };
  const options = {
    maxRecordBytes: spec.maxRecordBytes,
    deadLetters: letters !== undefined,
  };
  const runner = await startRunner(spec, options, lineBuffered ? 1 : jobs, bytes, handOn);
  const take = async (block: Block): Promise<void> => {
    if (!lineBuffered) return runner.take(block);
    for (const line of splitBlock(block)) await runner.take(line);
  };

  try {
    for (const problem of inputs.problems) {
      await failWith(new ImagekinError("E_INPUT_UNREADABLE", problem));
    }
    for (const input of inputs.files) {
      if (signal.aborted) break;
      try {
        for await (const block of blocksOf(input, plan, io, stock, signal)) {
          await take(block);
          if (signal.aborted) break;
        }
      } catch (error) {
        await failWith(error, input.path);
      }
      files += 1;
    }
    await runner.finish();
    await progress?.clear();
    const seconds = (performance.now() - start) / 1000;
    await stats?.write(countsJson(counts, signal.aborted, seconds, spec.kind));
    if (!quiet) await io.stderr.write(countsLine(counts, signal.aborted, spec.kind));
  } finally {
    await Promise.all([runner.close(), letters?.close(), stats?.close()]);
  }
  if (isTooMany(counts, plan.maxInvalid)) code = graver(code, exitCodes.invalid);
  return signal.aborted ? exitCodes.terminated : code;
}

/** The blocks of one input. A record that had no end yet when the program was told to stop is not among them. */
async function* blocksOf(
  input: InputFile,
  { spec, shard, formatFor }: FilterPlan,
  io: Io,
  stock: Stock,
  signal: AbortSignal,
): AsyncGenerator<Block> {
  const { path, absolute } = input;
  const source: Source = {
    file: absolute === undefined ? undefined : path,
    format: formatFor(input),
  };
  try {
    const { chunks, start, areOwn } = await openPart(input, shard, io, stock);
    const blocks = readBlocks(chunks, source, spec.maxRecordBytes, start, areOwn);
    for await (const block of blocks) {
      if (signal.aborted && block.bytes.at(-1) !== 0x0a) return;
      yield block;
    }
  } catch (error) {
    // Stdin was closed under the reader.
    if (signal.aborted) return;
    if (error instanceof ImagekinError || error instanceof ClosedPipeError) throw error;
    throw new ImagekinError(
      "E_INPUT_UNREADABLE",
      `cannot read ${path}: ${describeIoError(error)}`,
      {
        cause: error,
      },
    );
  }
}

async function openPart(
  input: InputFile,
  shard: Shard | undefined,
  io: Io,
  stock: Stock,
): Promise<FilePart> {
  const { path, absolute } = input;
  const compressed = kindOf(path)?.compressed === true;
  if (absolute !== undefined && !compressed && (await stat(absolute)).isFile()) {
    return openFilePart(absolute, shard, stock);
  }
  if (shard !== undefined) {
    throw new ImagekinError(
      "E_USAGE",
      `--shard cannot cut ${path}: only several files, or one that is a regular file and not compressed`,
    );
  }
  const chunks = openInput(input, compressed, io);
  return { start: { above: 0, byteOffset: 0 }, chunks, areOwn: false };
}
