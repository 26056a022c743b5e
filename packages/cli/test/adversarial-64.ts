import { gzipSync } from "node:zlib";
import { digest, image } from "./cli.ts";

/** One run of `imagekin validate` on one file. */
export interface Case {
  readonly content: string | Uint8Array;
  /** Name of the file; `x.json` if not given. */
  readonly name?: string;
  readonly args?: readonly string[];
  readonly status: number;
  /** What stdout must say: a finding, as `error type /Os`, or a pattern; nothing at all if it is empty. */
  readonly says: string | RegExp;
}

/** A row of the table: what comes in, what must happen, and where that is tested. */
export interface Row {
  readonly row: number;
  readonly input: string;
  readonly cases?: readonly Case[];
  /** Other test files that hold the row, from the root of the repository, and words that stand in them. */
  readonly tests?: readonly (readonly [file: string, words: string])[];
  /** Why something else is expected than the table first said. */
  readonly changed?: string;
}

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));
const within = (text: string, member: string): string => text.replace("{", `{${member},`);
const yandex = (members: object): string =>
  JSON.stringify({
    id: "crp1",
    digest,
    compressedSize: "1",
    createdAt: "2026-01-01T00:00:00Z",
    ...members,
  });
const nest = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
const old = (version: string): string[] => ["-f", `docker-engine/image-inspect@${version}`];
const manifest = { mediaType: "application/vnd.oci.image.manifest.v1+json", digest, size: 7 };
const index = (members: object): string =>
  JSON.stringify({
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.index.v1+json",
    manifests: [manifest],
    ...members,
  });

const inputs = "packages/cli/test/inputs.test.ts";
const filter = "packages/cli/test/filter.test.ts";
const hostile = "packages/cli/test/adversarial.test.ts";
const documents = "tools/format-kit/test/document.test.ts";
const convert = "packages/convert/test/convert.test.ts";

/** The 64 adversarial inputs. */
export const rows: readonly Row[] = [
  {
    row: 1,
    input: "an empty file",
    cases: [{ content: "", status: 1, says: /^x\.json:1:1: error empty-input: / }],
  },
  {
    row: 2,
    input: "white space, a lone byte order mark",
    cases: [
      { content: " \n", status: 1, says: "error empty-input" },
      { content: "\ufeff", status: 1, says: "error empty-input" },
    ],
  },
  {
    row: 3,
    input: "a byte order mark and a valid document",
    cases: [
      { content: `\ufeff${image()}`, status: 0, says: "info bom" },
      { content: `\ufeff${image()}`, args: ["--strict"], status: 0, says: "info bom" },
    ],
    changed:
      "the note is always given, since other readers fail on the mark; as a note it is no error under --strict either",
  },
  {
    row: 4,
    input: "UTF-16LE",
    cases: [
      { content: Buffer.from(image(), "utf16le"), status: 1, says: /error encoding: .*UTF-16LE/ },
    ],
  },
  {
    row: 5,
    input: "the byte 0xFF in a text",
    cases: [
      {
        content: bytes('{"Id": "', [0xff], '"}'),
        status: 1,
        says: /error invalid-utf8: .*offset 8/,
      },
    ],
  },
  {
    row: 6,
    input: "overlong and surrogate-encoded UTF-8",
    cases: [
      { content: bytes('{"Id": "', [0xc0, 0xaf], '"}'), status: 1, says: "error invalid-utf8" },
      {
        content: bytes('{"Id": "', [0xed, 0xa0, 0x80], '"}'),
        status: 1,
        says: "error invalid-utf8",
      },
    ],
  },
  {
    row: 7,
    input: "half of a surrogate pair in a label",
    cases: [
      {
        content: image({ Config: { Labels: { a: "x" } } }).replace('"x"', String.raw`"\ud800"`),
        status: 0,
        says: "warning lone-surrogate /Config/Labels/a",
      },
    ],
  },
  {
    row: 8,
    input: "a trailing comma, single quotes, comments",
    cases: [
      { content: '{"Id": "x",}', status: 1, says: /^x\.json:1:1\d: error syntax: / },
      { content: "{'Id': 1}", status: 1, says: /^x\.json:1:2: error syntax: / },
      { content: `// x\n${image()}`, status: 1, says: /error syntax: [^]*--jsonc/ },
      { content: `// x\n${image()}`, args: ["--jsonc"], status: 0, says: "" },
    ],
  },
  {
    row: 9,
    input: "a cut file (each prefix: the reader's tests)",
    cases: [{ content: image().slice(0, 60), status: 1, says: "error syntax" }],
    tests: [["packages/reader/src/read-json.prop.test.ts", "JSON.parse"]],
  },
  {
    row: 10,
    input: "two documents in one file",
    cases: [
      { content: `${image()}${image()}`, status: 1, says: /error trailing-data: [^]*NDJSON/i },
    ],
  },
  {
    row: 11,
    input: "NUL after the document",
    cases: [{ content: `${image()}\u0000`, status: 1, says: /error (?:syntax|trailing-data): / }],
    changed:
      "what follows a whole document is trailing-data, whatever it is; the place is the same",
  },
  {
    row: 12,
    input: "a member twice, with the same and with another value",
    cases: [
      {
        content: within(image(), '"Size": 1'),
        status: 0,
        says: /warning duplicate-key \/Size: .*1:2 and/,
      },
      {
        content: within(image(), '"Size": 2'),
        status: 1,
        says: /error duplicate-key \/Size: .*1:2 and/,
      },
    ],
  },
  {
    row: 13,
    input: "a member twice, once with an escape",
    cases: [
      {
        content: within(image(), String.raw`"\u0053ize": 2`),
        status: 1,
        says: "error duplicate-key /Size",
      },
    ],
  },
  {
    row: 14,
    input: "__proto__ at the root and in the labels",
    cases: [
      {
        content: within(image(), '"__proto__": {"polluted": 1}'),
        status: 0,
        says: "warning unknown-member /__proto__",
      },
      {
        content: image({ Config: { Labels: {} } }).replace(
          '"Labels": {}',
          '"Labels": {"__proto__": "x"}',
        ),
        status: 0,
        says: "",
      },
    ],
    tests: [[convert, "no prototype is touched"]],
  },
  {
    row: 15,
    input: "constructor.prototype, converted",
    tests: [[convert, '"constructor":{"prototype":1}']],
  },
  {
    row: 16,
    input: "a required member on the prototype alone",
    tests: [[documents, "Object.create(base)"]],
  },
  {
    row: 17,
    input: "labels named as what objects inherit",
    cases: [
      {
        content: image({ Config: { Labels: { toString: "a", hasOwnProperty: "b", length: "c" } } }),
        status: 0,
        says: "",
      },
    ],
  },
  {
    row: 18,
    input: "throwing getters and proxies",
    tests: [
      ["packages/catalog/src/recognize.test.ts", "survives values that throw"],
      ["packages/core/src/codes.ts", "unreadable-value"],
    ],
  },
  {
    row: 19,
    input: "a value that contains itself",
    tests: [["packages/core/src/bounded.test.ts", "isBounded"]],
  },
  {
    row: 20,
    input: "1,000, 200,000 and 5 million levels",
    cases: [
      { content: nest(1000), status: 1, says: "error too-deep" },
      { content: nest(200_000), status: 1, says: "error too-deep" },
      { content: nest(5_000_000), status: 1, says: "error too-deep" },
    ],
    changed: "1,000 levels are never valid: the limit is 512 for every document",
  },
  {
    row: 21,
    input: "a million bad items",
    cases: [
      {
        content: `[${"7,".repeat(999_999)}7]`,
        status: 1,
        says: /^(?:x\.json:1:\d+: error unidentified \/\d+: .*\n(?: {2}hint: .*\n)?){100}$/,
      },
    ],
  },
  {
    row: 22,
    input: "a million unknown members at the root",
    cases: [
      {
        content: `{"Id": "${digest}", "RootFS": {"Type": "layers"}, "Architecture": "a", "Os": "b", "Size": 1, ${Array.from({ length: 1_000_000 }, (_, i) => `"k${i}":1`).join(",")}}`,
        args: old("1.45"),
        status: 0,
        says: "1000000 unknown members",
      },
    ],
  },
  {
    row: 23,
    input: "a text of 200 MB",
    cases: [{ content: image({ Author: "x".repeat(200_000_000) }), status: 0, says: "" }],
    changed: "there is no limit for texts that may be anything, so it is read and is valid",
  },
  {
    row: 24,
    input: "a file that is longer than a text can be",
    tests: [["packages/reader/src/decode.test.ts", "too-large"]],
  },
  {
    row: 25,
    input: "more NDJSON than memory holds",
    tests: [[filter, "ends in the middle of a file"]],
    changed:
      "the figure for 2 GB is taken by hand and stands in the record of decisions 0006; a test of that size would cost minutes",
  },
  {
    row: 26,
    input: "9007199254740993 as a size",
    cases: [
      {
        content: image().replace('"Size": 1', '"Size": 9007199254740993'),
        status: 0,
        says: "warning unsafe-integer /Size",
      },
    ],
  },
  {
    row: 27,
    input: "1e400, -0, 1.0 and 1E3 as a size",
    cases: [
      {
        content: image().replace('"Size": 1', '"Size": 1e400'),
        status: 1,
        says: "error unsafe-integer /Size",
      },
      { content: image().replace('"Size": 1', '"Size": -0'), status: 0, says: "" },
      { content: image().replace('"Size": 1', '"Size": 1.0'), status: 0, says: "" },
      { content: image().replace('"Size": 1', '"Size": 1E3'), status: 0, says: "" },
    ],
  },
  {
    row: 28,
    input: 'texts that are no int64: "007", "+5", " 5", "9223372036854775808"',
    cases: ["007", "+5", " 5", "9223372036854775808"].map((compressedSize) => ({
      content: yandex({ compressedSize }),
      args: ["-f", "yandex-container-registry/image"],
      status: compressedSize === "007" || compressedSize === "+5" ? 0 : 1,
      says: /(?:error int64|warning not-canonical) \/compressedSize/,
    })),
    changed:
      'a conforming ProtoJSON reader takes "007" and "+5", so these are decoded with a warning',
  },
  {
    row: 29,
    input: "a negative size",
    cases: [{ content: image({ Size: -1 }), status: 1, says: "error negative-size /Size" }],
  },
  {
    row: 30,
    input: "digests in upper case, of 63 and 65 digits, of an unknown algorithm",
    cases: [
      [digest.replace("abcdef", "ABCDEF"), 1],
      [digest.slice(0, -1), 1],
      [`${digest}0`, 1],
      [`md99:${digest.slice(7)}`, 0],
    ].map(([Id, status]) => ({
      content: image({ Id }),
      status: Number(status),
      says: status === 0 ? "" : "error digest /Id",
    })),
    changed:
      "the grammar of OCI is open to algorithms that nobody knows yet, so an unknown one is no error",
  },
  {
    row: 31,
    input: "attacks on patterns",
    cases: [
      {
        content: image({ Id: `sha256:${"a".repeat(1_000_000)}!`, Created: "1".repeat(1_000_000) }),
        status: 1,
        says: "error digest /Id",
      },
      {
        content: index({
          manifests: [
            {
              ...manifest,
              mediaType: `a/${"a+".repeat(500_000)}!`,
              digest: `${"a+".repeat(500_000)}:`,
            },
          ],
        }),
        status: 1,
        says: "error media-type /manifests/0/mediaType",
      },
    ],
  },
  {
    row: 32,
    input: "times: empty, year 1, 9 decimals, an offset, a leap second, year 10000, +0000 UTC",
    cases: [
      { content: image({ Created: "" }), status: 0, says: "warning empty-time /Created" },
      {
        content: image({ Created: "0001-01-01T00:00:00Z" }),
        status: 0,
        says: "info zero-time /Created",
      },
      { content: image({ Created: "2026-01-01T00:00:00.123456789Z" }), status: 0, says: "" },
      { content: image({ Created: "2026-01-01T00:00:00+02:00" }), status: 0, says: "" },
      {
        content: image({ Created: "2016-12-31T23:59:60Z" }),
        status: 0,
        says: "",
      },
      {
        content: image({ Created: "2016-12-31T22:59:60Z" }),
        status: 1,
        says: "error timestamp /Created",
      },
      {
        content: image({ Created: "10000-01-01T00:00:00Z" }),
        status: 1,
        says: "error timestamp /Created",
      },
      {
        content: image({ Created: "2026-01-01 00:00:00 +0000 UTC" }),
        status: 1,
        says: "error timestamp /Created",
      },
    ],
  },
  {
    row: 33,
    input: "RepoTags: null, missing, the placeholder",
    cases: [
      { content: image({ RepoTags: null }), status: 0, says: "" },
      {
        content: image(),
        args: old("1.43"),
        status: 0,
        says: /warning missing-in-version: [^]*RepoTags/,
      },
      { content: image({ RepoTags: ["<none>:<none>"] }), status: 0, says: "" },
    ],
    changed:
      "the placeholder says nothing wrong by itself, so it is no finding; what a version must have is",
  },
  {
    row: 34,
    input: "Config: null, missing, {}",
    cases: [
      { content: image({ Config: null }), status: 0, says: /^(?:x\.json.*warning .*\n)?$/ },
      { content: image(), status: 0, says: "" },
      { content: image({ Config: {} }), status: 0, says: "" },
    ],
  },
  {
    row: 35,
    input: "Env without =, with a line end, with a name twice",
    cases: [
      { content: image({ Config: { Env: ["A", "B=1\n2", "C=1", "C=2"] } }), status: 0, says: "" },
    ],
    changed: "engines send and accept all of these, so they are no finding",
  },
  {
    row: 36,
    input: "an index with manifests: null",
    cases: [{ content: index({ manifests: null }), status: 1, says: "error type /manifests" }],
    changed: "the schema refuses null; there is one code for a wrong type",
  },
  {
    row: 37,
    input: "attestations in an index",
    cases: [
      {
        content: index({
          manifests: [
            {
              ...manifest,
              platform: { os: "unknown", architecture: "unknown" },
              annotations: {
                "vnd.docker.reference.type": "attestation-manifest",
                "vnd.docker.reference.digest": digest,
              },
            },
          ],
        }),
        status: 0,
        says: "info attestation /manifests/0",
      },
    ],
  },
  {
    row: 38,
    input: "a list of Docker's with children of OCI",
    cases: [
      {
        content: index({ mediaType: "application/vnd.docker.distribution.manifest.list.v2+json" }),
        status: 0,
        says: "warning media-type-mismatch",
      },
    ],
    changed:
      "the code is media-type-mismatch, as in the design; a warning, since engines take the mixture",
  },
  {
    row: 39,
    input:
      "ESC, OSC, CR, BEL, C1 and bidirectional overrides in values, members and names of files",
    tests: [[hostile, "shows no control character of a member, a value or a file"]],
  },
  {
    row: 40,
    input: "::error::, %0A and ::set-output in a value, for GitHub",
    tests: [["packages/cli/test/outputs/github.test.ts", "starts no other command"]],
  },
  {
    row: 41,
    input: "]]>, <, & and NUL, for JUnit",
    tests: [
      ["packages/cli/test/outputs/junit.test.ts", "holds no text that XML would take for its own"],
    ],
  },
  {
    row: 42,
    input: "#, line ends and not ok, for TAP",
    tests: [["packages/cli/test/outputs/hostile.ts", "set-output"]],
    changed: "there is no TAP output; the same texts go through every output that there is",
  },
  {
    row: 43,
    input: "blanks, #, % and a drive in a path, for SARIF",
    tests: [["packages/cli/test/outputs/sarif.test.ts", "a URI reference for each result"]],
  },
  {
    row: 44,
    input: "links that go round, out of the tree, and nowhere",
    tests: [[inputs, "symlinkSync"]],
    changed:
      "a link that is found is not followed at all; one that is named is, and leads to status 2 if it dangles",
  },
  {
    row: 45,
    input: "patterns over .git and node_modules",
    tests: [[inputs, "all/node_modules/x.json"]],
  },
  {
    row: 46,
    input: "a FIFO, a folder named x.json, an unreadable file",
    tests: [
      [inputs, "refuses to wait at a pipe that nobody writes to"],
      ["packages/cli/test/adversarial-64.test.ts", "a folder named like a file"],
    ],
  },
  {
    row: 47,
    input: "a file that goes away while the program runs",
    tests: [["packages/cli/test/adversarial-64.test.ts", "goes away"]],
  },
  {
    row: 48,
    input: "very many small files",
    tests: [["packages/cli/test/mixed.test.ts", "none missed, none extra"]],
    changed:
      "5,000 files instead of 100,000, which would take minutes: 5,000 take 14 s of processor time and 82 MB. A thread reads one file after the other, so the number of open files does not grow with them",
  },
  {
    row: 49,
    input: "nothing that matches, a missing file",
    tests: [[inputs, "says that %s leads nowhere"]],
  },
  {
    row: 50,
    input: "no file, and stdin is a terminal",
    tests: [["packages/cli/src/run.test.ts", "does not wait at a terminal"]],
  },
  {
    row: 51,
    input: "stdout closed early",
    tests: [
      [inputs, "ends quietly when nobody reads any more"],
      [filter, "ends quietly when nobody reads any more"],
    ],
  },
  {
    row: 52,
    input: "more than 64 KiB into a pipe, with status 1",
    tests: [[inputs, "writes more than a pipe holds, whole"]],
  },
  {
    row: 53,
    input: "NO_COLOR, FORCE_COLOR, TERM=dumb",
    tests: [["packages/cli/test/validate.test.ts", "is coloured only where allowed"]],
    changed: "CI alone changes nothing: what is no terminal gets no colour anyway",
  },
  {
    row: 54,
    input: "a configuration with an unknown option, __proto__, a wrong type",
    tests: [["packages/cli/test/config.test.ts", "refuses %s with its place"]],
  },
  {
    row: 55,
    input: "NDJSON: CRLF, blank lines, no last line end, a bad line, a line of 20 MiB",
    cases: [
      {
        name: "x.ndjson",
        content: `${line()}\r\n\n{"Id":\n"${"x".repeat(20 * 1024 * 1024)}"\n${line()}`,
        status: 1,
        says: /^x\.ndjson:3:\d: error syntax: .*\n(?: {2}hint.*\n)?x\.ndjson:4:1: error too-large: .*\n(?: {2}hint.*\n)?$/,
      },
    ],
    tests: [[filter, "passes on good records byte by byte"]],
  },
  {
    row: 56,
    input: "gzip: a bomb, a truncated file",
    cases: [
      {
        name: "bomb.ndjson.gz",
        content: gzipSync("x".repeat(300_000_000), { level: 1 }),
        status: 1,
        says: "error too-large",
      },
      { name: "cut.json.gz", content: gzipSync(image()).subarray(0, 60), status: 2, says: "" },
    ],
  },
  {
    row: 57,
    input: "YAML: a bomb of anchors, !!js, merge keys, 0o17, no, dates, tabs",
    cases: [
      {
        name: "x.yaml",
        content: `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefgh".replace(/./g, (c) => `${c}: &${c} [${`*${String.fromCharCode(c.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`,
        status: 1,
        says: "error yaml-only",
      },
      { name: "x.yaml", content: "Id: !!js/function 'x'\n", status: 1, says: "error yaml-only" },
      {
        name: "x.yaml",
        content: "a: &a {b: 1}\nc: {<<: *a}\n",
        status: 1,
        says: "error yaml-only",
      },
      {
        name: "x.yaml",
        content: `Id: ${digest}\nOs: no\nArchitecture: 0o17\nAuthor: 2026-01-01\nSize: 1\nRootFS: {Type: layers}\n`,
        status: 0,
        says: "",
      },
      { name: "x.yaml", content: "Id:\n\t- x\n", status: 1, says: "error syntax" },
    ],
  },
  {
    row: 58,
    input: "a converter that is given invalid input",
    tests: [
      [convert, "ok: false"],
      ["packages/cli/test/convert/refusals.test.ts", "gives findings and no output"],
    ],
  },
  { row: 59, input: "from A to B and back", tests: [["packages/convert/test", ""]] },
  {
    row: 60,
    input: "input that must not be changed",
    tests: [
      [documents, "may be frozen, and comes back as the same value"],
      ["tools/format-kit/test/decode.test.ts", "does not touch a deeply frozen value"],
    ],
  },
  {
    row: 61,
    input: "two validations at the same time",
    tests: [["packages/cli/test/adversarial-64.test.ts", "never mixed"]],
  },
  {
    row: 62,
    input: "no code generation, frozen intrinsics",
    tests: [["tools/format-kit/test/packages.test.ts", "--disallow-code-generation-from-strings"]],
  },
  {
    row: 63,
    input: "names of files in UTF-8 and of 255 bytes",
    cases: [
      { name: "образ.json", content: image({ Os: 7 }), status: 1, says: /^образ\.json:4:9: / },
      {
        name: `${"x".repeat(250)}.json`,
        content: image({ Os: 7 }),
        status: 1,
        says: /^x{250}\.json:4:9: /,
      },
    ],
    changed: "paths of Windows cannot be tried here; the one place that turns them is expandInputs",
  },
  {
    row: 64,
    input: "another locale and time zone",
    tests: [["packages/cli/test/adversarial-64.test.ts", "another locale"]],
  },
];

function line(): string {
  return JSON.stringify(JSON.parse(image()));
}
