import { describe, expect, it } from "vitest";
import { findEntry } from "./find-entry.ts";
import { identify } from "./identify.ts";

const id = `sha256:${"0".repeat(64)}`;

describe("identify", () => {
  it("says which versions a document fits", async () => {
    const { format, versions, why } = await identify({
      Id: id,
      RootFS: {},
      Descriptor: {
        mediaType: "application/vnd.oci.image.index.v1+json",
        digest: id,
        size: 1,
      },
    });
    expect(format).toBe("docker-engine/image-inspect");
    expect(versions?.every((version) => Number(version.slice(2)) >= 48)).toBe(true);
    expect(why).toEqual(["has Id and RootFS"]);
  });

  it("says what a foreign document looks like", async () => {
    expect(await identify({ apiVersion: "v1", kind: "Pod" })).toEqual({
      format: null,
      looksLike: "a Kubernetes object",
      why: ["has apiVersion and kind"],
    });
  });

  it("survives a value that contains itself", async () => {
    const value: Record<string, unknown> = { Id: id, RootFS: {} };
    value["Config"] = value;
    expect(await identify(value)).toMatchObject({
      format: "docker-engine/image-inspect",
      versions: [],
    });
  });
});

describe("findEntry", () => {
  it.each([
    ["docker-engine/image-inspekt", "did you mean docker-engine/image-inspect?"],
    ["image-inspect", "did you mean docker-engine/image-inspect?"],
    ["nothing at all", "Known are "],
  ])("explains that there is no %s", (text, hint) => {
    expect(() => findEntry(text)).toThrow(hint);
    expect(() => findEntry(text)).toThrow(expect.objectContaining({ code: "E_UNKNOWN_FORMAT" }));
  });
});
