import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { chainIds, digestOf } from "../src/generated/index.ts";
import { algorithmOf } from "../src/functions/digest-of.ts";
import { deepFreeze, makeRandom, sha256 } from "./samples.ts";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

describe("digestOf", () => {
  test("gives the published digests", async () => {
    expect(await digestOf(text("{}"))).toBe(
      "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
    );
    expect(await digestOf(new Uint8Array())).toBe(
      "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
    expect(await digestOf(text("abc"), "sha384")).toBe(
      "sha384:cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7",
    );
    expect(await digestOf(text("abc"), "sha512")).toBe(
      "sha512:ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
    );
  });

  test("agrees with another implementation, also on a part of a buffer", async () => {
    const random = makeRandom(7);
    const buffer = Uint8Array.from({ length: 5000 }, () => Math.floor(random() * 256));
    for (let i = 0; i < 100; i += 1) {
      const part = buffer.subarray(i, 5000 - i * 31);
      const hex = createHash("sha512").update(part).digest("hex");
      expect(await digestOf(part)).toBe(sha256(part));
      expect(await digestOf(part, "sha512")).toBe(`sha512:${hex}`);
    }
  });

  test("refuses an algorithm that it does not know", async () => {
    for (const algorithm of ["blake3", "SHA-256", "toString", ""]) {
      await expect(
        Reflect.apply(digestOf, undefined, [text("{}"), algorithm]),
      ).rejects.toMatchObject({
        code: "E_USAGE",
      });
      expect(algorithmOf(`${algorithm}:00`)).toBe(undefined);
    }
  });
});

describe("chainIds", () => {
  const [a, b, c] = ["a", "b", "c"].map((letter) => `sha256:${letter.repeat(64)}`);

  test("is empty for an image without layers, and the diff id itself for one", async () => {
    expect(await chainIds([])).toEqual([]);
    expect(await chainIds([String(a)])).toEqual([a]);
  });

  test("gives what was worked out by hand", async () => {
    const ids = await chainIds(deepFreeze([String(a), String(b), String(c)]));
    const second = "sha256:ccd722928bd92476ba1745586fed6e45a102504185ad88cd89e01ff116fd146c";
    expect(ids).toEqual([a, second, sha256(`${second} ${c}`)]);
  });

  test("holds the rule of the specification for any stack", async () => {
    const random = makeRandom(11);
    const diffIds = Array.from({ length: 127 }, () => sha256(String(random())));
    const ids = await chainIds(diffIds);
    expect(ids).toHaveLength(127);
    for (const [index, id] of ids.entries()) {
      const below = ids[index - 1];
      expect(id).toBe(below === undefined ? diffIds[0] : sha256(`${below} ${diffIds[index]}`));
    }
    expect(await chainIds(diffIds.slice(0, 9))).toEqual(ids.slice(0, 9));
  });
});
