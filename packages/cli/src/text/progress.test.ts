import { describe, expect, it, vi } from "vitest";
import { renderProgress, startProgress } from "./progress.ts";
import { fakeIo } from "../../test/fake-io.ts";

describe("the progress line", () => {
  const done = { files: 12, bytes: 3_000_000 };

  it("shows files, bytes, rate and the time left", () => {
    expect(renderProgress(done, { files: 40, bytes: 12_000_000 }, 3, 100)).toBe(
      "[#####               ] 12 of 40 files, 3 MB of 12 MB, 1 MB/s, 9 s left",
    );
  });

  it("says less where the end is not known or the terminal is narrow", () => {
    expect(renderProgress(done, { files: 1, bytes: 0 }, 3, 100)).toBe("3 MB, 1 MB/s");
    expect(renderProgress(done, { files: 40, bytes: 12_000_000 }, 3, 30)).toBe(
      "12 of 40 files, 3 MB of 12 MB,",
    );
  });

  it("speaks of little and of much", () => {
    const total = { files: 1, bytes: 2_500_000_000 };
    expect(renderProgress({ files: 0, bytes: 250_000 }, total, 1, 100)).toBe(
      "[                    ] 250 kB of 2.5 GB, 250 kB/s, 167 min left",
    );
  });

  it("is shown on a terminal only, and not for short work", async () => {
    const { io, written } = fakeIo();
    const progress = startProgress(io, done);
    await progress.update(done);
    const terminal = { ...io, stderr: { ...io.stderr, isTerminal: true } };
    await startProgress(terminal, done).update(done);
    expect(written).toEqual([]);
  });

  it("replaces itself, and goes away before something else is written", async () => {
    const now = vi.spyOn(performance, "now").mockReturnValue(0);
    const { io, written } = fakeIo();
    const progress = startProgress({ ...io, stderr: { ...io.stderr, isTerminal: true } }, done);
    now.mockReturnValue(1000);
    await progress.update({ files: 6, bytes: 1_500_000 });
    now.mockReturnValue(1050);
    await progress.update({ files: 7, bytes: 1_600_000 });
    now.mockReturnValue(2000);
    await progress.update(done);
    await progress.clear();
    await progress.clear();
    now.mockRestore();
    expect(written).toEqual([
      "\r\u001b[K[##########          ] 6 of 12 files, 2 MB of 3 MB, 2 MB/s, 1 s left",
      "\r\u001b[K[####################] 12 of 12 files, 3 MB of 3 MB, 2 MB/s, 0 s left",
      "\r\u001b[K",
    ]);
  });
});
