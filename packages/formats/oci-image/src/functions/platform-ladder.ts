import { type NormalPlatform, normalisePlatform } from "./normalise-platform.ts";

/**
 * What a machine can run, the best first: its own platform, then older variants, then the 32-bit processor that it also is.
 * All steps are normalised.
 */
export function platformLadder(machine: NormalPlatform): NormalPlatform[] {
  return [machine, ...stepsBelow(machine)].map(normalisePlatform);
}

function stepsBelow(machine: NormalPlatform): NormalPlatform[] {
  const { architecture, variant } = machine;
  const step = (variantBelow: string, other = architecture): NormalPlatform => ({
    ...machine,
    architecture: other,
    variant: variantBelow,
  });
  switch (architecture) {
    case "amd64":
      return [...countDown(numberOf(variant) - 1, 1).map((n) => step(`v${n}`)), step("", "386")];
    case "arm":
      return countDown(numberOf(variant) - 1, 5).map((n) => step(`v${n}`));
    case "arm64":
      return [
        ...arm64Below(variant).map((below) => step(below)),
        ...countDown(8, 5).map((n) => step(`v${n}`, "arm")),
      ];
    default:
      return [];
  }
}

/** Armv9.N has all that Armv8.(N+5) has; there is no Armv8.10. */
function arm64Below(variant: string): string[] {
  const [, major, minorText = "0"] = /^v([89])(?:\.(\d))?$/.exec(variant) ?? [];
  if (major === undefined) return [];
  const minor = Number(minorText);
  if (major === "8") return countDown(minor - 1, 0).map((n) => `v8.${n}`);
  return [
    ...countDown(minor - 1, 0).map((n) => `v9.${n}`),
    ...countDown(Math.min(minor + 5, 9), 0).map((n) => `v8.${n}`),
  ];
}

/** The number of a variant as `v7`, as far as there are any. */
function numberOf(variant: string): number {
  return /^v\d$/.test(variant) ? Number(variant.slice(1)) : 0;
}

function countDown(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, index) => from - index);
}
