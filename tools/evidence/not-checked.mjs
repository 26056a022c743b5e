/** What no machine has checked, and where it is told in full. */
export const notChecked = [
  "Bodies of Docker Engine other than 20.10 (API 1.42 and newer, and what older engines sent) are authored from the vendor's source and documentation; packages/formats/docker-engine/schema/SOURCES.md tells which. Live engines answer from 1.24 to 1.41.",
  "No answer of Yandex Cloud was asked for here: its documents are authored from the published protos, and held against published outputs where those lie beside the workspace.",
  "podman is judged as version 4.3.1 only. What podman 3 and 6 send is authored.",
  "The check for drift (`pnpm drift`) runs by hand on upstream's files, as far as packages have them: no Swagger file of API 1.42 to 1.44, 1.46 to 1.50 and 1.52 to 1.56 was at hand.",
  "Compressed layers are not unpacked, so their diff IDs are not checked.",
  "Documents that nobody here wrote (upstream's test cases, public repositories) are not in the repository: where they do not lie beside it, those tests are skipped, and say so.",
  "The fuzzer is a loop of our own, guided by V8's coverage: Jazzer.js could not be used (docs/fuzzing.md). It has run for minutes, not for days.",
  "Official tests of JSON Schema are of drafts 4 and 7, as far as their keywords are ours and mean the same in 2020-12; the suite of 2020-12 itself is in no package that installs here.",
  "Mutants of code were made of the files named above alone: not yet of the JSON and YAML trees and the decoder of bytes in `reader`, of `core`'s documents, decoding, lint and messages, and in `convert/engine` of all but `json`. Code that runs once when a module is loaded was left out. Mutants that ran out of time on a busy machine count as killed.",
  "Tests run on Linux, and nothing was tried on another system. Browsers and edge runtimes are judged by what the code imports, not by running there.",
];
