import { describe, expect, it } from "vitest";
import { concatBytes, createStock, transferOf } from "./memory.ts";

describe("a stock of memory", () => {
  it("gives the pieces again that it got back, also of a part of them", () => {
    const stock = createStock(8);
    const first = stock.take();
    const second = stock.take();
    expect(second.buffer).not.toBe(first.buffer);
    stock.giveBack(first.subarray(2, 3));
    expect(stock.take()).toHaveLength(8);
    stock.giveBack(second);
    expect(stock.take().buffer).toBe(second.buffer);
  });

  it("takes back no other memory, and none that a thread has", () => {
    const stock = createStock(8);
    const other = new Uint8Array(9);
    const gone = stock.take();
    structuredClone(gone, { transfer: transferOf(gone) });
    stock.giveBack(other);
    stock.giveBack(gone);
    const taken = stock.take();
    expect(taken.buffer).not.toBe(other.buffer);
    expect(taken).toHaveLength(8);
  });
});

describe("what is handed over", () => {
  it("is each memory once, however many pieces lie in it", () => {
    const one = new Uint8Array([1, 2, 3]);
    const two = concatBytes([one, one.subarray(1)]);
    expect([...two]).toEqual([1, 2, 3, 2, 3]);
    expect(transferOf(one, one.subarray(1), two)).toEqual([one.buffer, two.buffer]);
  });
});
