import { describe, expect, it } from "vitest";
import { entries } from "./generated/formats.ts";
import { recognize } from "./recognize.ts";

async function lookOf(value: unknown): Promise<string> {
  const { entry, near, looksLike } = await recognize(value, entries);
  return [entry?.id, near?.id, looksLike].filter((part) => part !== undefined).join(" | ");
}

describe("recognize", () => {
  it.each([
    ["a document", { Id: `sha256:${"0".repeat(64)}`, RootFS: {} }, "docker-engine/image-inspect"],
    ["a document with errors", { Id: 7, RootFS: [] }, "docker-engine/image-inspect"],
    [
      "a container",
      { Id: "x", State: {}, HostConfig: {}, Config: {} },
      "docker-engine/image-inspect | a container (docker container inspect)",
    ],
    [
      "a step of a history",
      { Id: "x", Created: 1, CreatedBy: "", Size: 0 },
      "docker-engine/image-inspect | a step of an image's history (docker history)",
    ],
    ["a Kubernetes object", { apiVersion: "v1", kind: "Pod" }, "a Kubernetes object"],
    ["a package file", { name: "x", dependencies: {} }, "a package.json"],
    ["a member that says little alone", { Digest: "x", a: 1, b: 2 }, ""],
    ["an unknown object", { a: 1 }, ""],
    ["an empty object", {}, ""],
  ])("tells %s", async (_, value, expected) => {
    expect(await lookOf(value)).toBe(expected);
  });

  it.each([[null], [7], ["text"], [true], [[]], [[{ Id: "x" }]], [undefined]])(
    "knows that %j is no document",
    async (value) => {
      const { entry, why } = await recognize(value, entries);
      expect(entry).toBeUndefined();
      expect(why[0]).toMatch(/is no document; every document is an object$/);
    },
  );

  it("looks at own members only", async () => {
    expect(await lookOf(Object.create({ Id: "x", RootFS: {} }))).toBe("");
  });

  it("survives values that throw", async () => {
    const proxy = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error("no");
        },
      },
    );
    expect(await recognize(proxy, entries)).toEqual({ why: ["reading the value threw"] });
    const getter = Object.defineProperty({ Id: "x" }, "apiVersion", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect((await recognize(getter, entries)).entry).toBeUndefined();
  });

  it("prefers the document that accepts the value", async () => {
    const image = {
      id: "x",
      digest: `sha256:${"0".repeat(64)}`,
      createdAt: "2026-01-01T00:00:00Z",
    };
    expect(await lookOf(image)).toBe("yandex-container-registry/image");
  });
});
