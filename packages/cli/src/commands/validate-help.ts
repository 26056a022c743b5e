/** What `imagekin validate --help` prints. */
export const help = `Checks files against the formats that they are in, and says what is wrong and where.

Usage: imagekin validate [OPTION]... [FILE|DIR|GLOB|-]...

Reads stdin if no file is named. A top-level array, as \`docker inspect\` prints it, and a list such as
{"images": [...]} are checked item by item. Files found through a folder or a pattern that are no
document of ours are skipped; a file that is named must be one. In a folder, an OCI image layout and the
unpacked archive of \`docker save\` are followed by their digests, and everything is held against the rest.

What is checked:
  -f, --format ID[@VERSION]   what every document is; without it, each is recognised by its members
      --strict                make errors of warnings
      --ignore CODE[:POINTER] leave out findings of a code, or only those below a member; * is any key
      --only-known            skip named files too that are no document of ours, and be content with none
      --config PATH           configuration (default: imagekin.config.json here or above, in the repository)
      --shard I/N             only part I of N: of the files, in their order

How it is told:
  -o, --output FORMAT[=PATH]  text (default), json, ndjson, junit, sarif or github, to stdout or to a file;
                              may be given several times
      --max-errors N          list at most N errors and N warnings of a file; 0 lists all (default: 100)
      --frames                show the place in the text also where stdout is no terminal
      --show-values           do not mask values that may be secrets
      --jobs N                threads for many files, or for a large stream; the output is the same
                              (default: as many as there are processors, at most 4; with --filter 1)
  -q, --quiet                 no summary and no progress bar

How it is read:
      --ndjson                read every input as NDJSON, a document on each line
      --jsonc                 allow comments and trailing commas in JSON
      --stdin-filename NAME   what to call stdin in findings; its ending says how it is written
      --max-record-bytes N    most bytes of a record of NDJSON (default: 16777216)

Streams:
      --filter                pass on good records of NDJSON as they are, one line out for each line in, and
                              {"ok":false,"record":N,...} for bad ones; warnings do not count
      --dead-letter PATH      write bad records there, with their text, and not to stdout
      --max-invalid N|P%      so many invalid records are no failure (default: 0)
      --line-buffered         pass on each record at once
      --stats-file PATH       write the counts of the summary there, as JSON
      --shard I/N             of a single file, the lines that begin in part I of its bytes

Examples:
  imagekin validate fixtures/ 'test/**/*.json'
  docker image inspect alpine | imagekin validate -f docker-engine/image-inspect@1.44 --strict
  imagekin validate -o text -o junit=report.xml -o sarif=report.sarif fixtures/
  imagekin validate --ignore unknown-member:/Config image.json
  imagekin validate --filter --dead-letter bad.ndjson --max-invalid 1% < records.ndjson > good.ndjson

Exit status:
  0    every document is valid
  1    a document is invalid, or a file is no JSON
  2    wrong usage, a file that cannot be read, or nothing to check
  3    a bug of imagekin
  143  terminated; with --filter, after a whole record
`;
