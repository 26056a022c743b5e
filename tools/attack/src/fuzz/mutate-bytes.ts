import { mutate } from "@imagekin/format-kit/mutate";

/** A source of pseudo-random whole numbers below a bound. */
export type Random = (bound: number) => number;

/** Pieces that readers of JSON, YAML and our documents know. */
const words: readonly string[] = [
  ..."{}[]:,\"'\\/-+.0123456789eE&*!|>#%@`~ \t\r\n\0".split(""),
  "null",
  "true",
  "false",
  "1e999",
  "-0",
  "9007199254740993",
  "0.1",
  "\\u0000",
  "\\ud800",
  "\\u001b",
  "\ufeff",
  "\u2028",
  "\u{1f600}",
  "---\n",
  "...\n",
  "- ",
  "? ",
  ": ",
  "<<: ",
  "&a ",
  "*a",
  "!!str ",
  "!!binary ",
  "|\n",
  ">-\n",
  "//",
  "/*",
  "*/",
  '"__proto__":',
  '"constructor":',
  '"":',
  "{}",
  "[]",
  '""',
  '"Id":',
  '"RepoTags":',
  '"Config":',
  '"RootFS":',
  '"mediaType":',
  '"schemaVersion":',
  '"layers":',
  '"manifests":',
  '"digest":',
  '"size":',
  '"name":',
  '"id":',
  '"compressedSize":',
  '"created_at":',
  '"residue":',
  '"source":',
  '"kind":',
  `"sha256:${"0".repeat(64)}"`,
  '"application/vnd.oci.image.manifest.v1+json"',
  '"2024-02-29T00:00:00Z"',
  '"<none>:<none>"',
];
const pieces = words.map((word) => Buffer.from(word));

/** A changed input. Of what is JSON, half of the changes are made in its tree. `other` is another input to take parts of. */
export function mutateBytes(input: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  if (random(2) === 0) {
    try {
      const changed = JSON.stringify(mutate(Buffer.from(input).toString(), random, false));
      if (changed !== undefined) return Buffer.from(changed);
    } catch {
      // It is no JSON: change its bytes.
    }
  }
  let bytes = Buffer.from(input);
  for (let change = random(4); change >= 0; change -= 1) bytes = changeBytes(bytes, other, random);
  return bytes.subarray(0, 20_000);
}

function changeBytes(bytes: Buffer, other: Uint8Array, random: Random): Buffer<ArrayBuffer> {
  const at = random(bytes.length + 1);
  const end = Math.min(bytes.length, at + 1 + random(16));
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (random(6)) {
    case 0:
      return Buffer.concat(
        [before, pieces[random(pieces.length)] ?? "", after].map((part) => Buffer.from(part)),
      );
    case 1:
      return Buffer.concat([before, bytes.subarray(end)]);
    case 2:
      return Buffer.concat([before, bytes.subarray(at, end), after]);
    case 3: {
      const from = random(other.length + 1);
      return Buffer.concat([before, other.subarray(from, from + random(64)), after]);
    }
    case 4:
      return Buffer.concat([before, Buffer.of(random(256)), bytes.subarray(at + 1)]);
    default:
      return Buffer.concat([
        before,
        pieces[random(pieces.length)] ?? Buffer.of(),
        bytes.subarray(end),
      ]);
  }
}
