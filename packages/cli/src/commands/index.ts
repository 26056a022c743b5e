import type { Command } from "../command.ts";

/** A command as the list of them shows it. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order of the help. Only the one that is called is imported. */
export const commands: readonly CommandEntry[] = [
  {
    name: "validate",
    summary: "check files against the formats that they are in",
    load: async () => (await import("./validate.ts")).validate,
  },
  {
    name: "convert",
    summary: "make a document of another format, and say what is lost",
    load: async () => (await import("./convert.ts")).convert,
  },
  {
    name: "identify",
    summary: "say which document a file is, which versions fit, and why",
    load: async () => (await import("./identify.ts")).identify,
  },
  {
    name: "formats",
    summary: "list the documents that imagekin knows",
    load: async () => (await import("./formats.ts")).formats,
  },
  {
    name: "schema",
    summary: "print the JSON Schema of a document",
    load: async () => (await import("./schema.ts")).schema,
  },
  {
    name: "explain",
    summary: "say what a member of a document means",
    load: async () => (await import("./explain.ts")).explain,
  },
  {
    name: "versions",
    summary: "say what a consumer loses and gains between two versions",
    load: async () => (await import("./versions.ts")).versions,
  },
];

const width = Math.max(...commands.map(({ name }) => name.length));

/** What `imagekin --help` prints. */
export const mainHelp: string = `imagekin knows the image documents of Docker Engine, registries, OCI and clouds.

Usage: imagekin COMMAND [OPTION]... [ARGUMENT]...

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join("\n")}

Options:
  -h, --help     print this help, or that of a command
  -v, --version  print the version

Examples:
  imagekin validate fixtures/
  docker image inspect alpine | imagekin validate
  docker image inspect alpine | imagekin convert --to oci-image/config
  imagekin explain docker-engine/image-inspect /Config/Entrypoint

Exit status: 0 all valid, 1 something invalid, 2 wrong usage or unreadable input, 3 a bug of imagekin.
`;
