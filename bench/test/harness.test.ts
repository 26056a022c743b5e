import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makeDocuments } from "../src/documents.ts";
import { judge } from "../src/judge.ts";
import { runRounds } from "../src/measure/rounds.ts";
import { root } from "../src/paths.ts";
import { makePeer } from "../src/peers/ajv.ts";
import { findCandidate, peers } from "../src/peers/candidates.ts";
import { writeDocuments } from "../src/prepare/documents.ts";
import { preparePeers } from "../src/prepare/peers.ts";
import { renderSection } from "../src/render/markdown.ts";
import { renderPlot } from "../src/render/plot.ts";
import { renderDocs } from "../src/render/write.ts";
import type { Measurement } from "../src/result.ts";
import { compare, spread } from "../src/statistics.ts";
import { principal, publishedSchema, templates } from "../src/subjects.ts";
import { suites } from "../src/suites/index.ts";
import { efforts } from "../src/suites/effort.ts";
import { targets } from "../src/targets.ts";
import { compareVerdicts } from "../src/verdicts.ts";

// Nothing here asserts a time: only that what is measured is what the tables say.

beforeAll(() => {
  preparePeers();
}, 300_000);

describe.for(principal)("the documents of %s", (id) => {
  const { is } = makePeer(publishedSchema(id));
  const make = (variety: "varied" | "one shape" | "invalid"): unknown[] =>
    makeDocuments(templates(id), is, variety, 40).map((text): unknown => JSON.parse(text));
  const shapes = (documents: readonly unknown[]): number =>
    new Set(documents.map((document) => Object.keys(document as object).join())).size;

  test("are the same every time, and no two are equal", () => {
    expect(make("varied")).toEqual(make("varied"));
    expect(new Set(make("varied").map((document) => JSON.stringify(document))).size).toBe(40);
  });

  test("are valid, or invalid, and of many shapes, or of one", () => {
    expect(make("varied").every(is)).toBe(true);
    expect(make("one shape").every(is)).toBe(true);
    expect(make("invalid").some(is)).toBe(false);
    expect(shapes(make("varied"))).toBeGreaterThan(3);
    expect(shapes(make("one shape"))).toBe(1);
  });

  test("get the same verdict of everyone, but for what is known", async () => {
    const notes = await compareVerdicts(id, peers);
    const known = [
      /^(?:ArkType|Valibot) accepts `\[(?:null)?\]` /, // an array passes for an object without required members
      /^Zod refuses `9007199254740992` /, // its integers are the safe ones
    ];
    expect(notes.filter((note) => !known.some((pattern) => pattern.test(note)))).toEqual([]);
  });

  test("have errors where they are invalid, and none where they are not", async () => {
    const [valid, invalid] = [make("varied"), make("invalid")];
    for (const name of ["imagekin", "Ajv standalone", "Ajv", "TypeBox", "schemasafe", "typia"]) {
      const { errors } = await findCandidate(name).load(id);
      expect([name, valid.filter((value) => errors(value) !== undefined)]).toEqual([name, []]);
      expect([name, invalid.filter((value) => errors(value) === undefined)]).toEqual([name, []]);
    }
  });
});

describe("rounds", () => {
  const id = "yandex-compute/image";
  const job = async (candidate: string) => ({
    name: candidate,
    task: { kind: "is", candidate } as const,
    id,
    documents: await writeDocuments(id, "varied", efforts.test.count),
  });

  test("give a figure of every candidate for every round", async () => {
    const jobs = [await job("imagekin"), await job("Ajv standalone")];
    const samples = await runRounds(jobs, efforts.test);
    expect(Object.keys(samples)).toEqual(["imagekin", "Ajv standalone"]);
    for (const list of Object.values(samples)) {
      expect(list).toHaveLength(efforts.test.rounds);
      expect(list.every((value) => value > 0)).toBe(true);
    }
  });

  test("end with the reason if a candidate cannot start", async () => {
    await expect(runRounds([await job("nobody")], efforts.test)).rejects.toThrow(
      "the process of nobody ended with 1",
    );
  });
});

describe("statistics", () => {
  test("take the median and the quartiles", () => {
    expect(spread([5, 1, 2, 4, 3])).toEqual({ low: 2, median: 3, high: 4 });
    expect(spread([1, 2]).median).toBe(1.5);
    expect(() => spread([])).toThrow("nothing was measured");
  });

  test("compare within rounds", () => {
    // The second round was slow for both.
    expect(compare([1, 10], [2, 20], "ratio")).toEqual({ low: 0.5, median: 0.5, high: 0.5 });
    expect(compare([3, 4], [1, 2], "difference").median).toBe(2);
    expect(() => compare([1], [1, 2], "ratio")).toThrow("different rounds");
  });
});

const measurement: Measurement = {
  name: "guard: a/b, varied",
  unit: "ns",
  baseline: "Ajv standalone",
  how: "ratio",
  samples: { imagekin: [4, 4], "Ajv standalone": [10, 10], Slow: [40, 40], Fast: [8, 8] },
  notes: ["Slow refuses `1` at `/x`"],
};

describe("a target", () => {
  const about = { what: "w", measurement: measurement.name, candidate: "imagekin" };

  test("is reached, missed or not measured", () => {
    const against = "Ajv standalone";
    const state = (atMost: number): string =>
      judge({ ...about, against, how: "ratio", atMost }, [measurement]).state;
    expect([state(0.4), state(0.39)]).toEqual(["reached", "missed"]);
    expect(judge({ ...about, against, how: "ratio", atMost: 1 }, []).state).toBe("not measured");
    expect(judge({ ...about, against: "x", how: "ratio", atMost: 1 }, [measurement]).state).toBe(
      "not measured",
    );
  });

  test("against every peer is held against the worst", () => {
    const target = { ...about, against: "every peer", how: "inverse", atLeast: 2.5 } as const;
    expect(judge(target, [measurement])).toMatchObject({ against: "Fast", state: "missed" });
    const except = ["Fast"];
    expect(judge({ ...target, except }, [measurement])).toMatchObject({
      against: "Ajv standalone",
      state: "reached",
    });
  });

  test("names a suite that there is, and is an upper or a lower bound", () => {
    const names = new Set(suites.map(({ name }) => name));
    for (const { measurement: name, atMost, atLeast } of targets) {
      expect(names).toContain(name.slice(0, name.indexOf(":")));
      expect([atMost, atLeast].filter((bound) => bound !== undefined)).toHaveLength(1);
    }
  });
});

describe("what is written", () => {
  test("has a row and a bar for every candidate, the fastest first", () => {
    const [suite] = suites;
    if (suite === undefined) throw new Error("there is no suite");
    const result = { environment: {} as never, measurements: [measurement] };
    const rows = renderSection({ suite, result })
      .split("\n")
      .filter((line) => line.startsWith("| "));
    expect(rows.slice(2)).toEqual([
      "| **imagekin** | 4.00 | 0.40 |",
      "| Fast | 8.00 | 0.80 |",
      "| Ajv standalone | 10.0 | 1.00 |",
      "| Slow | 40.0 | 4.00 |",
    ]);
    const plot = renderPlot([measurement], "T & <t>");
    expect(plot).toContain("T &amp; &lt;t>");
    expect(plot.match(/2\.50×|1\.25×|1\.00×|0\.25×/g)).toEqual([
      "2.50×",
      "1.25×",
      "1.00×",
      "0.25×",
    ]);
  });

  test("is what is committed: pnpm bench --render", () => {
    for (const [path, content] of Object.entries(renderDocs())) {
      const file = join(root, path);
      expect(existsSync(file) ? readFileSync(file, "utf8") : undefined, path).toBe(content);
    }
  });
});
