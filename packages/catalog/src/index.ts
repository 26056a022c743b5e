export type { CatalogEntry, MemberTest, MemberTests } from "./entry.ts";
export { findEntry } from "./find-entry.ts";
export { entries } from "./generated/formats.ts";
export { identify, type Identification } from "./identify.ts";
export { recognize, type Recognition } from "./recognize.ts";
