import { describe, expect, it } from "vitest";
import { digest, harmless, image, makeSandbox } from "./cli.ts";

const box = makeSandbox();
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));

/** What is wrong with a file, the finding or the message that says so, and how the program ends. */
const rows: readonly [
  name: string,
  content: string | Uint8Array,
  status: number,
  stdout: RegExp,
][] = [
  ["an empty file", "", 1, /^x\.json:1:1: error empty-input: /],
  ["white space", " \n\t", 1, /^x\.json:\d:\d: error empty-input: /],
  ["only a byte order mark", "\ufeff", 1, /^x\.json:1:1: error empty-input: /m],
  ["a number", "7", 1, /^x\.json:1:1: error unidentified: .*a number is no document/],
  ["a text", '"x"', 1, /^x\.json:1:1: error unidentified: .*a string is no document/],
  ["null", "null", 1, /^x\.json:1:1: error unidentified: .*null is no document/],
  [
    "an array of numbers",
    "[1]",
    1,
    /^x\.json:1:2: error unidentified \/0: .*a number is no document/,
  ],
  ["a trailing comma", '{"Id": "x",}', 1, /^x\.json:1:1\d: error syntax: /],
  ["single quotes", "{'Id': 1}", 1, /^x\.json:1:2: error syntax: /],
  ["a cut file", '{"Id": "x"', 1, /^x\.json:1:\d+: error syntax: /],
  ["two documents", "{} {}", 1, /^x\.json:1:4: error (?:trailing-data|syntax): /],
  ["NUL after the document", `${image()}\u0000`, 1, /error (?:trailing-data|syntax): /],
  [
    "a duplicate key of another value",
    image().replace('"Os"', '"Size": 2, "Os"'),
    1,
    /error duplicate-key \/Size: /,
  ],
  [
    "a duplicate key written otherwise",
    image().replace('"Os"', '"S\\u0069ze": 2, "Os"'),
    1,
    /error duplicate-key \/Size: /,
  ],
  ["a byte order mark", `\ufeff${image()}`, 0, /^(?:x\.json:1:1: info bom: .*\n)?$/],
  ["UTF-16", Buffer.from(image(), "utf16le"), 1, /error encoding: .*UTF-16/],
  ["a byte that is no UTF-8", bytes('{"Id": "', [0xff], '"}'), 1, /error invalid-utf8: .*offset 8/],
  ["a nest of 1,000 arrays", "[".repeat(1000) + "]".repeat(1000), 1, /error too-deep/],
  ["a nest of 200,000 arrays", "[".repeat(200_000) + "]".repeat(200_000), 1, /error too-deep/],
  ["a nest of 200,000 open arrays", "[".repeat(200_000), 1, /error (?:too-deep|syntax)/],
  [
    "a member named __proto__",
    image().replace("{", '{"__proto__": {"Id": 1},'),
    0,
    /warning unknown-member \/__proto__: /,
  ],
  [
    "labels named like what objects inherit",
    image({ Config: { Labels: { toString: "a", constructor: "b", length: "c" } } }),
    0,
    /^$/,
  ],
  [
    "a label named __proto__",
    image({ Config: { Labels: {} } }).replace('"Labels": {}', '"Labels": {"__proto__": "x"}'),
    0,
    /^$/,
  ],
  [
    "a number that loses digits",
    image().replace('"Size": 1', '"Size": 9007199254740993'),
    0,
    /warning unsafe-integer \/Size: /,
  ],
  [
    "half of a surrogate pair",
    image({ Author: "x" }).replace('"x"', '"\\ud800"'),
    0,
    /warning lone-surrogate \/Author: /,
  ],
  [
    "20 unknown members",
    image(Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`k${i}`, 1]))),
    0,
    /^x\.json:1:1: warning unknown-member: .*21 unknown members[^\n]*\n$/,
  ],
];

describe("what a file may hold", () => {
  it.each(rows)("%s", (_, content, status, stdout) => {
    box.write("x.json", content);
    const result = box.run(["validate", "x.json"]);
    expect(result.stdout).toMatch(stdout);
    expect(result.status).toBe(status);
    expect(result.stdout + result.stderr).not.toMatch(/^\s+at /m);
    expect(result.stderr).toMatch(/^1 file, \d+ documents?: [^\n]*\n$/);
  });

  it("shows every one in frames without a control character", () => {
    for (const [index, [, content]] of rows.entries()) box.write(`all/${index}.json`, content);
    const { status, stdout, stderr } = box.run(["validate", "--frames", "all"]);
    expect(status).toBe(1);
    expect(stderr).toContain(`${rows.length} files`);
    expect(stdout).toMatch(harmless);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThan(600);
  });

  it("finds no member on prototypes", () => {
    box.write("x.json", `{"__proto__": {"Id": "${digest}", "RootFS": {}}}`);
    expect(box.run(["validate", "x.json"])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("unidentified"),
    });
  });
});

describe("what a name may hold", () => {
  const evil = "\u001b]0;owned\u0007\u202e\u009b31m";

  it("shows no control character of a member, a value or a file", () => {
    box.write(`${evil}.json`, image({ [evil]: evil, Os: [evil], Architecture: evil }));
    for (const options of [[], ["--frames"], ["-o", "json"]]) {
      const { status, stdout } = box.run(["validate", ...options, `${evil}.json`]);
      expect(status).toBe(1);
      expect(stdout).toMatch(harmless);
      expect(stdout).toContain(String.raw`\u001b]0;owned\u0007\u202e\u009b31m`);
    }
  });

  it("shows none in messages either", () => {
    const { stderr } = box.run(["validate", `${evil}-missing.json`]);
    expect(stderr).toMatch(
      /^imagekin: cannot read \\u001b\]0;owned\\u0007\\u202e\\u009b31m-missing\.json: [^\n]*\n/,
    );
  });
});
