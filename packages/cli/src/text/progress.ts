import type { Io } from "../io.ts";

/** How far a long piece of work has come. */
export interface Done {
  readonly files: number;
  readonly bytes: number;
}

/** Tells on a terminal how far a piece of work has come. */
export interface Progress {
  readonly update: (done: Done) => Promise<void>;
  /** Takes the line away, before something else is written. */
  readonly clear: () => Promise<void>;
}

const silent: Progress = { update: async () => {}, clear: async () => {} };

/** Milliseconds before the line is shown first, and between two of its states. */
const delay = 500;
const pause = 100;

/** Starts a progress line on stderr; none if that is no terminal. A total of 0 is unknown. */
export function startProgress({ stderr }: Io, total: Done): Progress {
  if (!stderr.isTerminal) return silent;
  const start = performance.now();
  let next = start + delay;
  let isShown = false;
  return {
    update: async (done) => {
      const now = performance.now();
      if (now < next) return;
      next = now + pause;
      isShown = true;
      const width = Math.max(20, stderr.columns ?? 80) - 1;
      await stderr.write(`\r\u001b[K${renderProgress(done, total, (now - start) / 1000, width)}`);
    },
    clear: async () => {
      if (isShown) await stderr.write("\r\u001b[K");
      isShown = false;
    },
  };
}

/** The progress line: `[#####     ] 12 of 40 files, 3 MB of 10 MB, 1 MB/s, 7 s left`. */
export function renderProgress(done: Done, total: Done, seconds: number, width: number): string {
  const rate = done.bytes / Math.max(seconds, 0.001);
  const left = total.bytes > 0 && rate > 0 ? (total.bytes - done.bytes) / rate : undefined;
  const parts = [
    total.files > 1 ? `${done.files} of ${total.files} files` : undefined,
    total.bytes > 0 ? `${size(done.bytes)} of ${size(total.bytes)}` : size(done.bytes),
    `${size(rate)}/s`,
    left === undefined ? undefined : `${duration(left)} left`,
  ];
  const text = parts.filter((part) => part !== undefined).join(", ");
  const cells = 20;
  if (total.bytes === 0 || text.length + cells + 3 > width) return text.slice(0, width);
  const full = Math.min(cells, Math.floor((cells * done.bytes) / total.bytes));
  return `[${"#".repeat(full)}${" ".repeat(cells - full)}] ${text}`;
}

function size(bytes: number): string {
  if (bytes < 1e6) return `${Math.round(bytes / 1e3)} kB`;
  return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

function duration(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return whole < 100 ? `${whole} s` : `${Math.ceil(whole / 60)} min`;
}
