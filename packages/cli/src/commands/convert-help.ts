/** What `imagekin convert --help` prints. */
export const help = `Converts a document to another format, and says what was lost and what was made up.

Usage: imagekin convert --to ID[@VERSION] [OPTION]... [FILE|-]

Reads stdin if no file is named. The value alone goes to stdout, as JSON: one document gives one, a list
(as \`docker inspect\` prints it, or {"images": [...]}) or several documents of YAML an array, NDJSON a line
for each line. The losses are summed up on stderr. If one document cannot be converted, none is written.

What is made of what:
      --to ID[@VERSION]       the document to make
      --from ID[@VERSION]     what the document is; without it, it is recognised by its members
      --assume KEY=VALUE      a fact that the document does not have; it fills a gap and replaces nothing
      --allow-kind-change     carry what images of containers and of machines have in common
      --no-residue            leave out of a common image what its model has no place for; the way back
                              is then not exact

What may be lost:
      --strict                refuse a conversion that loses anything (but what was never set: form)
      --allow-loss REASON     with --strict, let losses of this reason pass
      --allow-loss POINTER    with --strict, let losses of this member and below pass; * is any key

How it is told:
      --report PATH           write the account of every leaf there, as JSON
      --envelope              print { ok, value, report }, or { ok, findings } where there is no value
      --show-values           show lost values in reports, and secrets in findings
  -q, --quiet                 no summary

How it is read:
      --ndjson                read the input as NDJSON, a document on each line
      --jsonc                 allow comments and trailing commas in JSON
      --stdin-filename NAME   what to call stdin in findings; its ending says how it is written
      --max-record-bytes N    most bytes of a record of NDJSON (default: 16777216)

Streams (of NDJSON, also of several files):
      --filter                one line out for each line in: its conversion, or {"ok":false,"record":N,...}
      --dead-letter PATH      write what cannot be converted there, with its text, and not to stdout
      --max-invalid N|P%      so many of these are no failure (default: 0)
      --line-buffered         pass on each record at once
      --stats-file PATH       write the counts of the summary there, as JSON
      --shard I/N             part I of N: of the files, or of the bytes of a single one
      --jobs N                threads for a large stream; the output is the same (default: 1)

ID is one of
  common-image/image                   docker-engine/image-inspect
  docker-distribution/manifest         docker-distribution/manifest-list
  oci-image/config                     oci-image/manifest
  oci-image/index                      yandex-container-registry/image
  yandex-compute/image                 yandex-container-registry/yc-image
  yandex-compute/yc-image

KEY is store (graph-driver or containerd: what a Docker Engine's Id and Size mean), id, os, architecture,
registry, repository, manifestDigest, manifestMediaType, manifestSizeBytes, configDigest, configMediaType,
configSizeBytes or layerMediaType.

REASON, gravest first: conflict, precision, enum-unmapped, constraint, ambiguous, narrowed, superseded,
unknown-member, no-target, form.

Examples:
  docker image inspect alpine | imagekin convert --to oci-image/config
  imagekin convert --to yandex-container-registry/image --strict --allow-loss no-target image.json
  imagekin convert --to common-image/image image.json > common.json    # keeps all there is
  imagekin convert --to docker-engine/image-inspect common.json        # and gives it back
  imagekin convert --to oci-image/config --assume os=linux --assume architecture=amd64 image.json
  imagekin convert --to oci-image/config --filter --dead-letter bad.ndjson < all.ndjson > configs.ndjson
  imagekin explain docker-engine/image-inspect --to oci-image/config   # before there is a document

Exit status:
  0    converted, with or without losses
  1    a document is invalid, its conversion is refused, or --strict does not allow its losses
  2    wrong usage, or a file that cannot be read
  3    a bug of imagekin
  143  terminated; with --filter, after a whole record
`;
