import type { BareFinding } from "@imagekin/core";
import type { OciImageConfig } from "../generated/types.ts";

/** A config without a list of diff ids. */
export function checkDiffIds({ rootfs }: OciImageConfig): BareFinding[] {
  const { diff_ids: diffIds } = rootfs;
  if (diffIds !== undefined && diffIds !== null) return [];
  const isMissing = diffIds === undefined;
  return [
    {
      severity: "warning",
      code: "off-specification",
      pointer: isMissing ? "/rootfs" : "/rootfs/diff_ids",
      message: isMissing
        ? "rootfs lacks diff_ids, which the specification asks for"
        : "rootfs.diff_ids is null, where the specification asks for a list",
      suggestion: "an image without layers has an empty list",
    },
  ];
}

/** A history that tells of more or fewer layers than there are. */
export function checkHistory({ rootfs, history }: OciImageConfig): BareFinding[] {
  if (history === undefined || history === null || history.length === 0) return [];
  const told = history.filter(({ empty_layer: isEmpty }) => isEmpty !== true).length;
  const layers = rootfs.diff_ids?.length ?? 0;
  if (told === layers) return [];
  return [
    {
      severity: "warning",
      code: "layer-count-mismatch",
      pointer: "/history",
      ...(rootfs.diff_ids === undefined ? {} : { related: "/rootfs/diff_ids" }),
      message: `history tells of ${count(told)}, but rootfs.diff_ids has ${count(layers)}`,
      expected: [count(layers)],
      actual: count(told),
      suggestion: "mark the steps that made no layer with empty_layer",
    },
  ];
}

function count(layers: number): string {
  return layers === 1 ? "1 layer" : `${layers} layers`;
}
