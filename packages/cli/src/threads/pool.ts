import { setImmediate as turn } from "node:timers/promises";
import { Worker } from "node:worker_threads";

/** Threads that work off tasks. */
export interface Pool<Task, Answer> {
  /** Hands a task to the thread that has least to do; undefined if all have enough to do, are not ready yet, or have died. */
  readonly run: (task: Task) => Promise<Answer> | undefined;
  /** Lets answers in, which a thread that works without ever waiting keeps out: the others would have nothing to do. */
  readonly letIn: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What threads are started with. */
export interface PoolOptions<Task> {
  /** The module that they run. It posts `undefined` when it is ready, and then an answer to each task, in order. */
  readonly file: URL;
  readonly threads: number;
  readonly workerData: unknown;
  /** So many tasks keep a thread busy until the next ones come. */
  readonly enough: number;
  /** The memory of a task that is handed over and not copied. */
  readonly transferOf?: (task: Task) => ArrayBuffer[];
}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread<Answer> {
  readonly worker: Worker;
  readonly waiting: Waiting<Answer>[];
  isReady: boolean;
}

/** Starts threads. */
export function startPool<Task, Answer>(options: PoolOptions<Task>): Pool<Task, Answer> {
  const crew = Array.from({ length: options.threads }, () => startThread<Task, Answer>(options));
  return {
    run: (task) => {
      const idle = crew.filter(
        ({ isReady, waiting }) => isReady && waiting.length < options.enough,
      );
      const [first, ...others] = idle;
      if (first === undefined) return undefined;
      const idlest = others.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a), first);
      return new Promise((resolve, reject) => {
        idlest.waiting.push({ resolve, reject });
        idlest.worker.postMessage(task, options.transferOf?.(task) ?? []);
      });
    },
    letIn: () => turn(),
    close: async () => {
      await Promise.all(crew.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread<Task, Answer>({ file, workerData }: PoolOptions<Task>): Thread<Answer> {
  const worker = new Worker(file, { workerData });
  const thread: Thread<Answer> = { worker, waiting: [], isReady: false };
  worker.on("message", (answer: Answer | undefined) => {
    if (answer === undefined) thread.isReady = true;
    else thread.waiting.shift()?.resolve(answer);
  });
  worker.on("error", (error) => {
    thread.isReady = false;
    for (const { reject } of thread.waiting.splice(0)) reject(error);
  });
  return thread;
}
