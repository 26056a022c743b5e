import type { Severity } from "./finding.ts";

/** What is known about a finding code: the severity it has unless a strict reading raises it, and its docs section. */
export interface CodeFacts {
  readonly severity: Severity;
  /** What the code says, in a line. */
  readonly title: string;
  /** Why it matters and what to do about it. */
  readonly help: string;
}

/** The codes with their names as literal types, for {@link Code}; use {@link codes}. */
export const codeTable = {
  // The document against its schema.
  type: {
    severity: "error",
    title: "A value has the wrong JSON type.",
    help: "The message names the types that the member may have. A vendor's page and the wire may differ; the schema follows the wire.",
  },
  required: {
    severity: "error",
    title: "A member that every document of this kind has is missing.",
    help: "The pointer is that of the object that lacks the member; all missing members of one object are one finding.",
  },
  enum: {
    severity: "error",
    title: "A value is none of the allowed ones.",
    help: "The allowed values are listed and the nearest one is suggested.",
  },
  pattern: {
    severity: "error",
    title: "A text does not have the form that the vendor promises.",
    help: "The message says which form; forms with a name of their own (digest, timestamp …) have a code of their own.",
  },
  range: {
    severity: "error",
    title: "A number lies outside its bounds.",
    help: "The message names the bound.",
  },
  length: {
    severity: "error",
    title: "A text or a list is too short or too long.",
    help: "Texts are counted in Unicode code points.",
  },
  digest: {
    severity: "error",
    title: "A content digest is malformed.",
    help: "A digest is `algorithm:encoded`; sha256 has exactly 64 lower-case hex digits, sha512 has 128.",
  },
  timestamp: {
    severity: "error",
    title: "A timestamp is malformed or names a day that does not exist.",
    help: "RFC 3339, as `2026-02-28T23:59:59.123456789Z`. Days are checked against the calendar.",
  },
  int64: {
    severity: "error",
    title: "A 64-bit integer is malformed or out of range.",
    help: "As a decimal text: no sign but `-`, no leading zero, between -9223372036854775808 and 9223372036854775807.",
  },
  "media-type": {
    severity: "error",
    title: "A media type is malformed.",
    help: "`type/subtype` in the characters of RFC 6838, without parameters.",
  },
  "negative-size": {
    severity: "error",
    title: "A size in bytes is negative.",
    help: "No engine and no registry sends negative sizes of content.",
  },
  "exclusive-members": {
    severity: "error",
    title: "Two members exclude each other.",
    help: "The members are alternatives of one choice. Remove the one that does not apply.",
  },
  "wrong-document": {
    severity: "error",
    title: "This is another kind of document.",
    help: "It has members that no document of the asked kind ever has. The message says what it looks like.",
  },
  unidentified: {
    severity: "error",
    title: "No known format fits.",
    help: "Name the format with `--format ID` if you know it; `imagekin formats` lists them.",
  },
  "too-deep": {
    severity: "error",
    title: "The value is nested deeper than 512 levels, or contains itself.",
    help: "No vendor sends such documents. The limit protects everything that works on them.",
  },
  "unreadable-value": {
    severity: "error",
    title: "Reading a member of the value threw.",
    help: "The value has getters or is a proxy. Pass plain data, as JSON.parse makes it.",
  },

  // The document against what its vendor really sends.
  "unknown-member": {
    severity: "warning",
    title: "A member is not known.",
    help: "Vendors add members without notice, so this is a warning; a misspelt member looks the same, so the nearest known name is suggested.",
  },
  "unknown-enum-value": {
    severity: "warning",
    title: "A word is not among the known ones of a set that the vendor extends.",
    help: "Well-formed, so it may be new; or misspelt. The known words are listed.",
  },
  "removed-in-version": {
    severity: "warning",
    title: "The member is no longer sent in this version.",
    help: "The message names the last version that sent it.",
  },
  "not-yet-in-version": {
    severity: "warning",
    title: "The member is not sent yet in this version.",
    help: "The message names the first version that sends it.",
  },
  "missing-in-version": {
    severity: "warning",
    title: "Every engine sends this member in this version, and it is missing.",
    help: "All members of one object that are missing for this reason are one finding.",
  },
  "null-in-version": {
    severity: "warning",
    title: "No engine sends null here in this version.",
    help: "The member is there in this version, but never null.",
  },
  legacy: {
    severity: "warning",
    title: "The document is of an older or a compatible engine.",
    help: "It has members that only a dialect sends, or writes others as only a dialect does; `actual` names the dialect. One note per document and dialect.",
  },
  "id-mismatch": {
    severity: "warning",
    title: "An id is not the digest in the descriptor beside it.",
    help: "With the containerd store the id of an image, and that of a manifest, is the digest of what its descriptor leads to. `related` is the place of that digest.",
  },
  "platform-with-manifests": {
    severity: "warning",
    title: "The document answers two questions that exclude each other.",
    help: "An Engine is asked for one platform, or for all manifests of the index, never for both. The document was put together from two answers.",
  },
  "manifest-kind": {
    severity: "warning",
    title: "What is said of a manifest does not fit its kind.",
    help: "`ImageData` stands with the kind `image` alone, `AttestationData` with the kind `attestation` alone, and each of the two always stands with its kind.",
  },
  "store-mismatch": {
    severity: "warning",
    title: "The document speaks of two image stores at once.",
    help: "With the containerd store there is a `Descriptor`, and `GraphDriver.Data` is null; with a graph driver there is no `Descriptor`. `related` is the other place.",
  },
  "rootfs-mismatch": {
    severity: "warning",
    title: "RootFS contradicts itself or the storage driver.",
    help: "An image with layers has the type `layers`; one whose storage driver knows its directories has layers; `BaseLayer` and the type `layers+base` go together.",
  },
  "virtual-size": {
    severity: "warning",
    title: "VirtualSize is not the same as Size.",
    help: "Since Engine 1.10 both are the size of all layers; older Engines, whose ids are bare, gave the size of the last layer as Size.",
  },
  "parent-id": {
    severity: "warning",
    title: "The parent is not named by an image id.",
    help: "An Engine writes an id or an empty text, podman an id without its algorithm, the oldest Engines the first digits of one.",
  },
  "healthcheck-test": {
    severity: "warning",
    title: "A health check does not start with a word that the Engine knows.",
    help: "Without `NONE`, `CMD` or `CMD-SHELL` as its first item, an Engine cannot run the check, and the container stays without a health.",
  },
  "artifact-type": {
    severity: "warning",
    title: "The type of an artifact is no media type.",
    help: "`type/subtype` in the characters of RFC 6838, without parameters.",
  },
  "zero-time": {
    severity: "info",
    title: "A time is the year 1, which means that it is not known.",
    help: "Go's zero time. Do not sort by it or compute an age from it. `LastTagTime` has it for every image that was never tagged here, which is not reported.",
  },
  "empty-time": {
    severity: "warning",
    title: "A time is an empty text.",
    help: "Engine 25.0.0 to 25.0.3 sent this for an image without a creation time; parsers of RFC 3339 fail on it. Newer ones leave the member out.",
  },
  "not-canonical": {
    severity: "error",
    title: "Legal ProtoJSON, but not the canonical form.",
    help: "A conforming reader accepts it. `decode` turns it into the canonical form.",
  },
  "size-mismatch": {
    severity: "warning",
    title: "A size is not that of the content, or not the sum of its parts.",
    help: "The message names the right one. A truncated or edited document looks like this; a converter should not trust either number. An error, if the content itself was measured.",
  },
  "create-rule": {
    severity: "warning",
    title: "The vendor would refuse this value in a request that creates the resource.",
    help: "Answers may hold older values, so this is no error. The message says what the rule is.",
  },
  "masked-value": {
    severity: "info",
    title: "The value was masked with asterisks before it was published.",
    help: "Documentation samples mask identifiers; such a document is no real answer.",
  },

  // Documents of OCI and Docker registries, and sets of them.
  "media-type-mismatch": {
    severity: "warning",
    title: "Media types disagree.",
    help: "A document of OCI names parts of Docker's media types or the reverse, or names something that cannot stand in that place. Some readers refuse the mixture. An error between the documents of a set: what a descriptor leads to is of another kind than it says.",
  },
  "layer-count-mismatch": {
    severity: "warning",
    title: "The number of layers differs.",
    help: "The steps of `history` without `empty_layer` are the layers, one for each of `rootfs.diff_ids`. An error between the documents of a set: a manifest has as many layers as its config has diff ids.",
  },
  "data-mismatch": {
    severity: "warning",
    title: "The content that a descriptor carries is not what it describes.",
    help: "`data` is the content in base64, so it has the length and the digest that stand beside it. An error, if the content itself was compared.",
  },
  "empty-descriptor": {
    severity: "warning",
    title: "A descriptor of the empty type does not describe `{}`.",
    help: "The content of `application/vnd.oci.empty.v1+json` is always `{}`, so size and digest are always the same.",
  },
  "artifact-type-missing": {
    severity: "warning",
    title: "Nothing says what kind of artifact a manifest is.",
    help: "A manifest whose config is empty must have an `artifactType`, since the config's media type says nothing.",
  },
  "off-specification": {
    severity: "warning",
    title: "The specification does not allow this, though real documents have it.",
    help: "It is accepted, since refusing it would refuse images that engines run. A strict reader may not take it.",
  },
  "platform-spelling": {
    severity: "warning",
    title: "A platform is not written in Go's words.",
    help: "Operating systems and processors have the names of GOOS and GOARCH: `amd64`, not `x86_64`. Engines understand some other names, and take the rest for platforms that they are not.",
  },
  "foreign-layer-urls": {
    severity: "warning",
    title: "A foreign layer cannot be downloaded.",
    help: "Registries do not keep foreign (nondistributable) layers; `urls` say where they are. A registry of Docker takes only http and https, without a fragment.",
  },
  "reserved-member": {
    severity: "warning",
    title: "A member is reserved.",
    help: "The specification keeps the name for later and gives it no meaning, so readers differ on what they make of it.",
  },
  attestation: {
    severity: "info",
    title: "An entry of an index is no image, but an attestation about one.",
    help: "BuildKit writes these with the platform `unknown/unknown`: how an image was built, and what is in it. Whoever counts or runs images leaves them out.",
  },
  "dangling-reference": {
    severity: "warning",
    title: "A digest leads nowhere.",
    help: "The document says that it is about something that should stand beside it, and does not.",
  },
  "digest-mismatch": {
    severity: "error",
    title: "Content does not have the digest that it is known by.",
    help: "It was changed or damaged. If the change is wanted, every document that names the digest must be changed too.",
  },
  "platform-mismatch": {
    severity: "error",
    title: "An index and an image config disagree on what the image runs on.",
    help: "Engines choose an image by the index. The config has the last word on what it is. A warning, if one document says both.",
  },
  "missing-blob": {
    severity: "info",
    title: "Content that a document names is not here.",
    help: "A layout may lack content, and a set may be given in part. What is missing is not checked.",
  },
  "digest-unchecked": {
    severity: "info",
    title: "A digest cannot be checked here.",
    help: "It is of an algorithm that this program cannot compute. Content is checked against sha256, sha384 and sha512.",
  },

  // The text that the document came in.
  syntax: {
    severity: "error",
    title: "The text is not well-formed JSON (or YAML).",
    help: "The place is where the reader had to give up.",
  },
  "trailing-data": {
    severity: "error",
    title: "There is more text after the end of the document.",
    help: "Several documents, one per line, are NDJSON: name the file `.ndjson` or pass `--ndjson`.",
  },
  "empty-input": {
    severity: "error",
    title: "The input holds no document at all.",
    help: "An empty file, only white space, or only a byte order mark.",
  },
  encoding: {
    severity: "error",
    title: "The text is not UTF-8.",
    help: "JSON is exchanged in UTF-8 (RFC 8259 §8.1). The message names the encoding that was recognised.",
  },
  "invalid-utf8": {
    severity: "error",
    title: "A byte sequence is not valid UTF-8.",
    help: "`byteOffset` is the place of the first wrong byte. The text is never repaired with U+FFFD.",
  },
  bom: {
    severity: "info",
    title: "The text starts with a byte order mark.",
    help: "It is ignored, as RFC 8259 §8.1 allows; many other readers fail on it.",
  },
  "duplicate-key": {
    severity: "error",
    title: "An object has the same member twice.",
    help: "Readers disagree on which one counts. `related` is the place of the other one. With equal values it is a warning.",
  },
  "unsafe-integer": {
    severity: "warning",
    title: "A number loses digits when JavaScript reads it.",
    help: "Beyond ±(2^53−1), a JSON number is rounded by every reader that uses binary64.",
  },
  "lone-surrogate": {
    severity: "warning",
    title: "A text holds half of a surrogate pair.",
    help: "Well-formed JSON, but no Unicode text: it cannot be written as UTF-8.",
  },
  "yaml-only": {
    severity: "error",
    title: "The YAML text says something that JSON cannot.",
    help: "Merge keys, tags beyond the core schema, keys that are not texts, and aliases without end have no counterpart in JSON.",
  },
  "too-large": {
    severity: "error",
    title: "The input is larger than this program can hold as one text.",
    help: "Split it, or turn it into NDJSON, which is read record by record.",
  },
  // A conversion that did not come to pass.
  "no-conversion": {
    severity: "error",
    title: "There is no conversion of this document.",
    help: "It is one of ours, but not one that says what an image is: a list, a request, an error. `--to` takes the ids that `imagekin convert --help` lists.",
  },
  "kind-mismatch": {
    severity: "error",
    title: "An image of containers is no image of a machine.",
    help: "They have little in common: a name, times, a size. `allowKindChange` (`--allow-kind-change`) carries that, and reports the rest as lost.",
  },
  "target-incomplete": {
    severity: "error",
    title: "Nothing supplies a member that the target must have.",
    help: "`expected` has its JSON Pointers into the target. Nothing is made up; what you know to be so can be said by `assume` (`--assume KEY=VALUE`), and the suggestion names the keys.",
  },
  "target-invalid": {
    severity: "error",
    title: "What was made of the document is no valid target.",
    help: "A bug of a mapping: please report it with the document.",
  },
  loss: {
    severity: "error",
    title: "The conversion would lose something, and must not.",
    help: "Said under `--strict` only. The pointer is that of the member, `expected` has the reasons. `--allow-loss` takes either of them.",
  },
} as const;

/** The stable name of a kind of finding. */
export type Code = keyof typeof codeTable;

/** Every finding code of the project. Codes are stable: one is never renamed and never changes its meaning. */
export const codes: Readonly<Record<Code, CodeFacts>> = Object.freeze(codeTable);
