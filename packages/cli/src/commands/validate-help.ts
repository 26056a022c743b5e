/** What `imagekin validate --help` prints. */
export const help = `Checks files against the formats that they are in, and says what is wrong and where.

Usage: imagekin validate [OPTION]... [FILE|DIR|GLOB|-]...

Reads stdin if no file is named. A top-level array, as \`docker inspect\` prints it, and a list such as
{"images": [...]} are checked item by item. Files found through a folder or a pattern that are no
document of ours are skipped; a file that is named must be one.

Options:
  -f, --format ID[@VERSION]   what every document is; without it, each is recognised by its members
      --strict                make errors of warnings
  -o, --output FORMAT[=PATH]  text (default) or json, to stdout or to a file; may be given several times
      --max-errors N          list at most N errors and N warnings of a file; 0 lists all (default: 100)
      --ignore CODE[:POINTER] leave out findings of a code, or only those below a member; * is any key
      --show-values           do not mask values that may be secrets
      --ndjson                read every input as NDJSON, a document on each line
      --jsonc                 allow comments and trailing commas in JSON
      --stdin-filename NAME   what to call stdin in findings; its ending says how it is written
      --frames                show the place in the text also where stdout is no terminal

Examples:
  imagekin validate fixtures/ 'test/**/*.json'
  docker image inspect alpine | imagekin validate -f docker-engine/image-inspect@1.44 --strict
  imagekin validate -o text -o json=report.json image.json
  imagekin validate --ignore unknown-member:/Config image.json

Exit status:
  0  every document is valid
  1  a document is invalid, or a file is no JSON
  2  wrong usage, a file that cannot be read, or nothing to check
  3  a bug of imagekin
`;
