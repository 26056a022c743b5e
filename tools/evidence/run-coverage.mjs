// Runs the tests with few generated documents, and tells how much of the published code they ran: V8 counts, which makes long runs several times longer.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = fileURLToPath(new URL("../../.evidence/v8", import.meta.url));

/** Runs a program in the root. A test that fails is no reason not to tell what the others covered, but one to fail. */
function run(args, env) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exitCode = status ?? 1;
}

rmSync(folder, { recursive: true, force: true });
run(["node_modules/vitest/vitest.mjs", "run"], {
  NODE_V8_COVERAGE: folder,
  IMAGEKIN_FUZZ: process.env.IMAGEKIN_FUZZ ?? "200",
  IMAGEKIN_LAWS: process.env.IMAGEKIN_LAWS ?? "60",
});
run(["tools/evidence/coverage.mjs", folder], {});
