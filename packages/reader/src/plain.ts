// An entry of its own: it loads nothing that explains or gives places.
export { maxTextBytes } from "./decode.ts";
export { readPlainJson } from "./read-plain.ts";
