import { once } from "node:events";
import { imageSummary } from "@imagekin/docker-engine/arbitrary";
import fc from "fast-check";
import { expect, test } from "vitest";
import { answer, makeServer } from "../src/service.ts";
import { summarise } from "../src/summarise.ts";

/** Lists as any engine may send them, also one that is newer than this program. */
const lists = fc.array(imageSummary({ unknownMembers: true }), { maxLength: 5 });

test("any valid list is answered, and the numbers fit the list", () => {
  fc.assert(
    fc.property(lists, (images) => {
      const { status, body } = answer(images);
      expect(status).toBe(200);
      expect(body).toMatchObject({ images: images.length });
      const { untagged, bytes, oldest } = summarise(images);
      expect(untagged).toBeLessThanOrEqual(images.length);
      expect(BigInt(bytes)).toBe(images.reduce((sum, { Size = 0 }) => sum + BigInt(Size), 0n));
      if (oldest !== undefined) expect(Date.parse(oldest)).toBeGreaterThan(0);
    }),
  );
});

test("the order of the list does not matter", () => {
  fc.assert(
    fc.property(lists, (images) => {
      expect(summarise([...images].reverse())).toEqual(summarise(images));
    }),
  );
});

test("one invalid image among valid ones is refused, with its place", () => {
  fc.assert(
    fc.property(
      lists,
      imageSummary.invalid(),
      fc.nat(5),
      (images, { value, pointer, code }, at) => {
        const index = Math.min(at, images.length);
        const list: readonly unknown[] = [...images.slice(0, index), value, ...images.slice(index)];
        expect(answer(list)).toEqual({
          status: 502,
          body: { problems: [{ pointer: `/${index}${pointer}`, code }] },
        });
      },
    ),
  );
});

test("the service sends what it has judged", async () => {
  let list: unknown;
  const server = makeServer(() => Promise.resolve(list)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  try {
    await fc.assert(
      fc.asyncProperty(fc.oneof(lists, fc.json()), async (sent) => {
        list = sent;
        const response = await fetch(`http://127.0.0.1:${port}/`);
        const { status, body } = answer(sent);
        expect(response.status).toBe(status);
        expect(await response.json()).toEqual(JSON.parse(JSON.stringify(body)));
      }),
    );
  } finally {
    server.close();
  }
});
