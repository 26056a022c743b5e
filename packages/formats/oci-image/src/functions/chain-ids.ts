import { digestOf } from "./digest-of.ts";
import { encodeText } from "./web.ts";

/**
 * What an engine knows the stack of layers by, up to and with each layer: one chain id for each of `rootfs.diff_ids`, in the same order.
 *
 * @example
 * const [base] = await chainIds(config.rootfs.diff_ids ?? []);
 */
export async function chainIds(diffIds: readonly string[]): Promise<string[]> {
  const chain: string[] = [];
  let below: string | undefined;
  for (const diffId of diffIds) {
    below = below === undefined ? diffId : await digestOf(encodeText(`${below} ${diffId}`));
    chain.push(below);
  }
  return chain;
}
