import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import type { Answers } from "./answers.ts";

const live = inject("live");

/** Whether no engine could be started here. */
export const isMissing: boolean = "missing" in live;

/** The folder that the paths in the answers start from. */
export const folder: string = "folder" in live ? live.folder : "";

const none = { inspects: [], lists: [], errors: [], printed: "[]" };

/** What the engines answered; empty where none could be started, for suites that are then skipped. */
export const answers: Answers =
  "folder" in live
    ? readJson(join(live.folder, "answers.json"))
    : {
        tools: {},
        versions: [],
        docker: none,
        podman: none,
        layouts: [],
        archives: [],
        copies: [],
        manifests: [],
      };

/** The JSON value in a file. */
export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8"));
}
