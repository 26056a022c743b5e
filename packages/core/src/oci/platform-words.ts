/** A processor as Go names it. */
export interface Processor {
  readonly architecture: string;
  /** The variant that an old name such as `armhf` stands for. */
  readonly variant?: string;
}

/** The words of GOOS. */
export const knownSystems: readonly string[] = [
  "aix",
  "android",
  "darwin",
  "dragonfly",
  "freebsd",
  "hurd",
  "illumos",
  "ios",
  "js",
  "linux",
  "nacl",
  "netbsd",
  "openbsd",
  "plan9",
  "solaris",
  "wasip1",
  "windows",
  "zos",
];

/** The words of GOARCH. */
export const knownArchitectures: readonly string[] = [
  "386",
  "amd64",
  "amd64p32",
  "arm",
  "armbe",
  "arm64",
  "arm64be",
  "loong64",
  "mips",
  "mipsle",
  "mips64",
  "mips64le",
  "mips64p32",
  "mips64p32le",
  "ppc",
  "ppc64",
  "ppc64le",
  "riscv",
  "riscv64",
  "s390",
  "s390x",
  "sparc",
  "sparc64",
  "wasm",
];

/** Other names of operating systems that engines understand. */
export const systemAliases: ReadonlyMap<string, string> = new Map([["macos", "darwin"]]);

/** Other names of processors that engines understand. */
export const processorAliases: ReadonlyMap<string, Processor> = new Map<string, Processor>([
  ["i386", { architecture: "386" }],
  ["x86_64", { architecture: "amd64" }],
  ["x86-64", { architecture: "amd64" }],
  ["aarch64", { architecture: "arm64" }],
  ["armhf", { architecture: "arm", variant: "v7" }],
  ["armel", { architecture: "arm", variant: "v6" }],
]);

/** Other names of processors that no engine understands, though people write them. */
export const foreignProcessorNames: ReadonlyMap<string, Processor> = new Map<string, Processor>([
  ["x64", { architecture: "amd64" }],
  ["x86", { architecture: "386" }],
  ["intel386", { architecture: "386" }],
  ["i486", { architecture: "386" }],
  ["i586", { architecture: "386" }],
  ["i686", { architecture: "386" }],
  ["armv6l", { architecture: "arm", variant: "v6" }],
  ["armv7l", { architecture: "arm", variant: "v7" }],
  ["armv8", { architecture: "arm64" }],
  ["powerpc64le", { architecture: "ppc64le" }],
]);

const variants: Readonly<Record<string, RegExp>> = {
  amd64: /^(?:x86-64-)?v?(?<number>[1-4])$/,
  arm: /^(?:arm)?v?(?<number>[5-8])$/,
  arm64: /^(?:arm)?v?(?<number>[89](?:\.\d)?)$/,
};

/** A variant as the specification writes it: `v7` for `7` and `armv7`. What cannot be read stays as it is. */
export function canonicalVariant(architecture: string, variant: string): string {
  const form = Object.hasOwn(variants, architecture) ? variants[architecture] : undefined;
  const number = form?.exec(variant.toLowerCase())?.groups?.["number"];
  return number === undefined ? variant : `v${number}`;
}
