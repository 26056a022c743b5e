import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { digest, harmless, image, makeSandbox, type Run } from "../cli.ts";
import { hasProgram } from "../tools.ts";

/** What some reader of an output takes for its own syntax, by what it is. */
const hostile: Readonly<Record<string, string>> = {
  escape: "\u001b[31mred\u001b]0;title\u0007",
  "C0 controls": "\u0001\b\u000b\f\u007f",
  "C1 controls": "\u0085\u009b31m\u009d0;x\u009c",
  "bidirectional controls": "\u202eabc\u202c\u2066def\u2069\u200f\u061c",
  "invisible letters": "\u200b\u00ad\ufeff\u{e0041}",
  "line ends": "a\nb\r\nc\u2028d\u2029e\vf",
  "a workflow command": "\n::error file=x::y\n::set-output name=a::b",
  "an old workflow command": "\n##[error]x\n##vso[task.setvariable]y",
  "encoded line ends": "%0A::error::x%0D%25",
  "the end of CDATA": "]]><script>&amp;</testsuite>",
  entities: "<!ENTITY x SYSTEM 'file:///etc/passwd'>&x;\"'",
  "lone surrogates": "\ud800x\udc00",
  "no characters": "\ufffe\uffff",
  "a link": "[x](javascript:alert(1)) ![y](http://z)",
};

/** Each hostile text as a member name, as values, as a whole text that cannot be read, and as the name of a file. */
const files = Object.fromEntries(
  Object.entries(hostile).flatMap(([name, text]) => {
    const known = image({ Os: [text], Architecture: text, Id: `${digest}${text}`, [text]: 1 });
    const below = { Labels: { [text]: 7 }, Env: [text, 7], ExposedPorts: { [text]: text } };
    // A name of a file is of characters of its own, and has neither `/` nor NUL.
    const file = Buffer.from(text).toString().replaceAll(/[/\0]/g, "");
    return [
      [`all/${name}.json`, known],
      [`all/${name}-below.json`, image({ Config: below })],
      [`all/${name}-broken.json`, `{"Id": "${text}`],
      [`all/${name}-broken.yaml`, `Id: "${text}\n  ]: ${text}`],
      [`all/${file}.json`, image({ Os: 7 })],
      [`all/${file}`, known],
    ] as const;
  }),
);

/** What must hold of what an output printed, beyond that it holds no character which steers a terminal. */
const checks: Readonly<Record<string, (text: string) => void>> = {
  text: (text) => {
    for (const line of text.split("\n")) expect(line).not.toMatch(/^(?:::|##\[|##vso)/);
  },
  json: (text) => expect(JSON.parse(text).summary.invalid).toBeGreaterThan(0),
  ndjson: (text) => {
    for (const line of text.trimEnd().split("\n"))
      expect(JSON.parse(line).code).toMatch(/^[a-z-]+$/);
  },
  junit: (text) => {
    const tag =
      /<\/?(?:testsuites?|testcase|failure|error|skipped|system-out)\b[^<>]*>|<\?xml[^<>]*\?>/g;
    expect(text.replaceAll(tag, "")).not.toMatch(/[<>]/);
    expect(text.replaceAll(/&(?:amp|lt|gt|quot);/g, "")).not.toContain("&");
    if (!hasProgram("xmllint")) return;
    expect(spawnSync("xmllint", ["--noout", "--nonet", "-"], { input: text }).status).toBe(0);
  },
  sarif: (text) => {
    const [{ results }] = JSON.parse(text).runs;
    expect(results.length).toBeGreaterThan(0);
    for (const { message } of results) expect(message.markdown).toBeUndefined();
  },
  github: (text) => {
    for (const line of text.trimEnd().split("\n")) {
      expect(line).toMatch(/^::(?:error|warning|notice)(?: \w+=[^,:]*(?:,\w+=[^,:]*)*)?::/);
    }
  },
};

describe("hostile texts in names, values and names of files", () => {
  const box = makeSandbox(files);
  const expectInert = ({ stdout, stderr }: Run): void => {
    for (const text of [stdout, stderr]) {
      expect(text).toMatch(harmless);
      expect(text).not.toMatch(/[\u2028\u2029]/);
    }
  };

  it.each(Object.entries(checks))("stay texts in the output %s", (name, check) => {
    for (const shown of [[], ["--show-values"]]) {
      const run = box.run(["validate", "-o", name, ...shown, "all"]);
      expect(run.status).toBe(1);
      expectInert(run);
      check(run.stdout);
    }
  });

  it.each([
    ["identify"],
    ["identify", "-o", "json"],
    ["validate", "--frames"],
    ["validate", "--max-errors", "1"],
  ])("stay texts for %s %s %s", (...args) => {
    const given = args.filter((word) => word !== undefined);
    const run = box.run([...given, "all"]);
    expectInert(run);
    if (given.includes("json")) expect(JSON.parse(run.stdout).length).toBeGreaterThan(0);
  });

  const words = Object.values(hostile).join(" ").replaceAll("\0", "");

  it.each([
    ["the id of a document", ["validate", "-f", words]],
    ["a file", ["validate", words]],
    ["a pointer", ["explain", "docker-engine/image-inspect", `/${words}`]],
    ["the id of a schema", ["schema", words]],
    ["a command", [words]],
    ["an option", ["validate", `--${words}`]],
  ])("stay texts as words of the command line: %s", (_, args) => {
    const run = box.run(args);
    expect(run.status).toBe(2);
    expectInert(run);
  });

  it("stay texts in the stream mode", () => {
    const lines = Object.values(hostile).map((text) => JSON.stringify({ Id: text, [text]: text }));
    const args = ["validate", "--filter", "-f", "docker-engine/image-inspect"];
    const run = box.run(args, { input: `${lines.join("\n")}\n` });
    expectInert(run);
    const records = run.stdout.trimEnd().split("\n");
    expect(records).toHaveLength(lines.length);
    for (const record of records) expect(JSON.parse(record).ok).toBe(false);
  });
});
