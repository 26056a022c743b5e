import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { image, makeSandbox, type Run } from "./cli.ts";

const secret = { Config: { Env: ["TOKEN=hush"], User: 7 }, Os: 7 };
const line = (members = {}): string => `${JSON.stringify(JSON.parse(image(members)))}\n`;

describe("many files in several threads", () => {
  const box = makeSandbox();
  const runs = new Map<string, Run>();
  const run = (jobs: number, ...args: string[]): Run =>
    box.run(["validate", "--jobs", String(jobs), ...args, "files"], {
      env: { NO_COLOR: "1" },
    });

  beforeAll(() => {
    // Enough that threads are started, and of every kind that a report may be made of.
    for (let i = 0; i < 700; i += 1) {
      const name = `files/${i % 9}/${String(i).padStart(4, "0")}`;
      if (i % 50 === 1) box.write(`${name}.json`, image(secret));
      else if (i % 50 === 2)
        box.write(`${name}.yaml`, `---\nOs: 7\n---\n${image()}---\n${image(secret)}`);
      else if (i % 50 === 3)
        box.write(`${name}.ndjson`, `${line()}${line(secret)}{\n${line({ Size: -1 })}`);
      else if (i % 50 === 4) box.write(`${name}.json.gz`, gzipSync(image({ Unknown: 1 })));
      else if (i % 50 === 5) box.write(`${name}.json.gz`, gzipSync(image()).subarray(0, 60));
      else if (i % 50 === 6) box.write(`${name}.json`, '{"services": {}}');
      else if (i % 50 === 7) box.write(`${name}.json`, `{"Id": 1,\n ${"x".repeat(i)}`);
      else if (i % 50 === 8) box.write(`${name}.json`, line(secret).repeat(2));
      else box.write(`${name}.json`, image({ Author: String(i) }));
    }
    box.write("files/set/oci-layout", '{"imageLayoutVersion": "1.0.0"}');
    box.write("files/set/index.json", '{"schemaVersion": 2, "manifests": []}');
    box.write("files/imagekin.txt", "no document");
    box.write(
      "imagekin.config.json",
      JSON.stringify({
        formats: { "files/8/**": "docker-engine/image-inspect@1.44" },
        ignoreFiles: ["files/7/"],
      }),
    );
  }, 120_000);

  it.each(["text", "json", "ndjson", "junit", "sarif", "github"])(
    "give the same bytes and the same status as one, as %s",
    (output) => {
      const one = run(1, "-o", output);
      runs.set(output, one);
      expect(run(2, "-o", output)).toEqual(one);
      expect(run(4, "-o", output)).toEqual(one);
    },
  );

  it("have a status that no output changes", () => {
    expect([...runs.values()].map(({ status }) => status)).toEqual(Array(6).fill(2));
    expect(runs.get("text")?.stderr).toContain(
      "cannot read files/0/0405.json.gz: it is no whole gzip file",
    );
    expect(runs.get("text")?.stdout).toContain("error type /Os");
  });

  it("show the same frames, and no secret", () => {
    const one = run(1, "--frames");
    expect(one.stdout).toContain("> 4 |");
    expect(one.stdout).toContain("********");
    expect(one.stdout).not.toContain("hush");
    expect(run(3, "--frames")).toEqual(one);
    const shown = run(1, "--frames", "--show-values", "--max-errors", "1");
    expect(shown.stdout).toContain("hush");
    expect(run(3, "--frames", "--show-values", "--max-errors", "1")).toEqual(shown);
  });

  it("are told what cannot be ignored, and the format, as one is", () => {
    const args = ["-f", "oci-image/config", "--strict", "--ignore", "wrong-document"];
    const one = run(1, ...args);
    expect(one.status).toBe(2);
    expect(run(2, ...args)).toEqual(one);
  });
});
