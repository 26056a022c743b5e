import { describe, expect, it } from "vitest";
import { convertibleIds } from "../../src/convert/ids.ts";
import { harmless, makeSandbox, type Run } from "../cli.ts";
import { runHere } from "./run-here.ts";

const box = makeSandbox();
const explain = (...args: string[]): Promise<Run> => runHere(box, ["explain", ...args]);

describe("explain --to", () => {
  it("says of one member where it goes", async () => {
    const to = ["docker-engine/image-inspect", "--to", "oci-image/config"];
    expect((await explain(...to, "/Architecture")).stdout).toBe(
      `docker-engine/image-inspect to oci-image/config

  carried as it is (exact)
    /Architecture  /architecture
`,
    );
    expect((await explain(...to, "/Config/Labels/any~1key")).stdout).toContain("/config/Labels");
    const tags = await explain(...to, "/RepoTags");
    expect(tags.stdout).toContain("lost: there is no place for it (none)\n    /RepoTags\n");
  });

  it("says what nothing in the source supplies", async () => {
    const { stdout } = await explain("docker-engine/image-inspect", "--to", "oci-image/manifest");
    expect(stdout).toMatch(/\/config\/digest +--assume configDigest\n/);
    expect(stdout).toMatch(/\/layers +nothing supplies it\n/);
  });

  it("says that two kinds have little in common", async () => {
    const { stdout } = await explain("yandex-compute/image", "--to", "oci-image/config");
    expect(stdout).toContain("--allow-kind-change");
  });

  it("has something to say of every pair", async () => {
    for (const from of convertibleIds) {
      for (const to of convertibleIds) {
        const { status, stdout } = await explain(from, "--to", to);
        expect(status).toBe(0);
        expect(stdout).toMatch(/^\S+ to \S+\n\n {2}\S/);
        expect(stdout).toMatch(harmless);
      }
    }
  });

  it.for([
    [["docker-engine/image-inspect", "--to", "oci-image/confi"], "did you mean oci-image/config?"],
    [
      ["docker-engine/error", "--to", "oci-image/config"],
      "there is no conversion of docker-engine/error",
    ],
    [
      ["docker-engine/image-inspect", "--to", "oci-image/config", "/RepoTag"],
      'did you mean "RepoTags"?',
    ],
  ] as const)("refuses %j", async ([args, expected]) => {
    const { status, stderr } = await explain(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(expected);
  });
});
