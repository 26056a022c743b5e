import { expect, test } from "vitest";
import { lintNames } from "./lint-names.ts";

const names = ["a_a", "b_b", "c_c", "d_d", "e_e", "f_f", "g_g"];
const others = new Map(
  names.map((name) => [name, name.replace(/_(.)/, (_, x: string) => x.toUpperCase())]),
);

test("members under other names are one warning, which shows six of them", () => {
  const value = Object.fromEntries(names.map((name) => [name, 1]));
  expect(lintNames(["x", ...names], others, value, ["list", 0])).toMatchObject([
    {
      severity: "warning",
      code: "not-canonical",
      pointer: "/list/0/a_a",
      message: expect.stringContaining(
        '"a_a", "b_b", "c_c", "d_d", "e_e", "f_f" … are other names of "aA", "bB", "cC", "dD", "eE", "fF" …',
      ),
    },
  ]);
  expect(lintNames(["x"], others, { x: 1 }, [])).toEqual([]);
});

test("a member that stands there under two names is told of for each, with the first", () => {
  expect(lintNames(["a_a"], others, { aA: 1, a_a: 2 }, [])).toMatchObject([
    { code: "duplicate-key", pointer: "/a_a", related: "/aA" },
  ]);
  const three = new Map([
    ["a_a", "aA"],
    ["A", "aA"],
  ]);
  expect(lintNames(["a_a", "A"], three, { a_a: 1, A: 2 }, [])).toMatchObject([
    { code: "duplicate-key", pointer: "/A", related: "/a_a" },
    { code: "not-canonical", pointer: "/a_a" },
  ]);
  expect(lintNames(["a_a"], others, { aA: undefined, a_a: 2 }, [])).toMatchObject([
    { code: "not-canonical", pointer: "/a_a" },
  ]);
});
