import { describe, expect, it } from "vitest";
import { digest, image, makeSandbox } from "./cli.ts";

const box = makeSandbox({
  "image.json": image(),
  "os.json": image({ Os: 7 }),
  "mixed.json": `[${image()}, {"a": 1}]`,
  "broken.json": '{"a": 1,}',
});

describe("imagekin", () => {
  it("prints its version", () => {
    expect(box.run(["--version"])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+/),
    });
  });

  it("prints help where asked, and where called without a command", () => {
    const { status, stdout } = box.run(["--help"]);
    expect({ status, start: stdout.slice(0, 8) }).toEqual({ status: 0, start: "imagekin" });
    expect(box.run([])).toEqual({ status: 2, stdout: "", stderr: stdout });
  });

  it.each(["validate", "identify", "formats", "schema", "explain", "versions"])(
    "helps with %s",
    (command) => {
      const { status, stdout } = box.run([command, "--help"]);
      expect(status).toBe(0);
      expect(stdout).toContain(`Usage: imagekin ${command} `);
      expect(stdout).toMatch(/Examples?:\n {2}.*imagekin /);
      expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
    },
  );

  it.each([
    [["validat"], 'there is no command "validat"; did you mean validate?'],
    [["validate", "--strct", "image.json"], "there is no option --strct; did you mean --strict?"],
    [
      ["validate", "-f", "image-inspect", "image.json"],
      "did you mean docker-engine/image-inspect?",
    ],
    [
      ["validate", "-f", "docker-engine/image-inspect@1.23", "image.json"],
      'docker-engine/image-inspect has no version "1.23"',
    ],
    [
      ["validate", "--max-errors", "many", "image.json"],
      '--max-errors takes a whole number, not "many"',
    ],
    [
      ["validate", "--ignore", "typ", "image.json"],
      '--ignore: there is no code "typ"; did you mean type?',
    ],
    [
      ["validate", "--ignore", "type:Os", "image.json"],
      'a pointer starts with "/", as in type:/Os',
    ],
    [["schema"], "an argument is missing; usage: imagekin schema ID"],
    [["schema", "nothing/nowhere"], 'there is no format "nothing/nowhere"'],
    [["schema", "docker-engine/error", "--draft", "04"], '--draft takes 2020-12 or 07, not "04"'],
    [["formats", "x"], '"x" is one argument too many; usage: imagekin formats'],
    [["explain", "docker-engine/image-inspect", "Os"], 'a pointer starts with "/", as in /Os'],
    [
      ["explain", "docker-engine/image-inspect", "/RepoTag"],
      'has no member "RepoTag"; did you mean "RepoTags"?',
    ],
    [["explain", "docker-engine/image-inspect", "/State"], 'never has "State"'],
    [
      ["versions", "docker-engine/image-inspect", "1.43", "2"],
      'docker-engine/image-inspect has no version "2"',
    ],
    [
      ["versions", "docker-engine/error", "1", "2"],
      'docker-engine/error has no version "1": it has no versions',
    ],
  ])("refuses %j in one line", (args, message) => {
    const { status, stdout, stderr } = box.run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^imagekin: [^\n]*\n$/);
  });
});

describe("identify", () => {
  it("says what each document is, valid or not", () => {
    const { status, stdout } = box.run(["identify", "-o", "json", "os.json", "image.json"]);
    expect(status).toBe(0);
    const [valid, broken] = JSON.parse(stdout);
    expect(valid).toMatchObject({
      file: "image.json",
      pointer: "",
      format: "docker-engine/image-inspect",
    });
    expect(valid.why).toEqual(["has Id and RootFS"]);
    expect(broken).toMatchObject({
      file: "os.json",
      format: "docker-engine/image-inspect",
      versions: [],
    });
  });

  it("tells it to people", () => {
    const input = JSON.stringify({
      Id: digest,
      RootFS: {},
      Descriptor: { mediaType: "application/vnd.oci.image.index.v1+json", digest, size: 1 },
    });
    const { stdout } = box.run(["identify"], { input });
    expect(stdout).toMatch(
      /^<stdin>: docker-engine\/image-inspect\n {2}versions {2}.*\n {2}why {7}has Id and RootFS\n$/,
    );
  });

  it("knows nothing of what is none of ours, and ends with 1", () => {
    const { status, stdout } = box.run(["identify", "-o", "json", "mixed.json", "broken.json"]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { file: "broken.json", pointer: "", format: null, why: [expect.stringMatching(/^1:\d+: /)] },
      { file: "mixed.json", pointer: "/0", format: "docker-engine/image-inspect" },
      { file: "mixed.json", pointer: "/1", format: null },
    ]);
  });
});

describe("formats, schema, explain, versions", () => {
  it("lists every document", () => {
    expect(box.run(["formats"]).stdout).toMatch(/^docker-engine\/image-inspect +1\.24 to 1\.\d+$/m);
    const list = JSON.parse(box.run(["formats", "-o", "json"]).stdout);
    expect(list).toContainEqual(
      expect.objectContaining({ id: "docker-engine/error", versions: [] }),
    );
  });

  it("prints the schema of a version", () => {
    const { status, stdout } = box.run([
      "schema",
      "docker-engine/image-inspect@1.44",
      "--strict",
      "--draft",
      "07",
    ]);
    const schema = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(schema).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: "urn:imagekin:docker-engine:image-inspect:1.44:strict",
      additionalProperties: false,
    });
    expect(Object.keys(schema.properties)).not.toContain("VirtualSize");
  });

  it("explains a member", () => {
    const { stdout } = box.run(["explain", "docker-engine/image-inspect", "/VirtualSize"]);
    expect(stdout).toMatch(/^docker-engine\/image-inspect \/VirtualSize\n\n/);
    expect(stdout).toMatch(/^ {2}type +integer/m);
    expect(stdout).toMatch(/^ {2}null +never$/m);
    expect(stdout).toMatch(/^ {2}versions +versions up to 1\.43$/m);
    expect(stdout).toMatch(/^ {2}meaning +\S/m);
  });

  it("names the source of a member, or of what it belongs to", () => {
    const { stdout } = box.run(["explain", "docker-engine/image-inspect", "/Config/Entrypoint"]);
    expect(stdout).toMatch(/^ {2}source +moby\/moby: /m);
  });

  it("explains what stands in a map, by any key", () => {
    const [any, some] = ["*", "80~1tcp"].map(
      (key) =>
        box.run(["explain", "docker-engine/image-inspect", `/Config/ExposedPorts/${key}`]).stdout,
    );
    expect(any?.split("\n").slice(1)).toEqual(some?.split("\n").slice(1));
  });

  it("compares versions", () => {
    const { status, stdout } = box.run(["versions", "docker-engine/image-inspect", "1.43", "1.52"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^docker-engine\/image-inspect from 1\.43 to 1\.52\n\nlost\n/);
    expect(stdout).toMatch(/^ {2}\/Container +is not sent: 1\.44 is the last version with it$/m);
    expect(stdout).toMatch(
      /^gained\n(?: .*\n)* {2}\/Descriptor +is sent: 1\.48 is the first version with it$/m,
    );
    const json = JSON.parse(
      box.run(["versions", "docker-engine/image-inspect", "1.43", "1.52", "-o", "json"]).stdout,
    );
    expect(json.lost).toContainEqual({
      pointer: "/Config/Hostname",
      what: "sent",
      says: "is not sent: 1.49 is the last version with it",
    });
  });
});
