export { maxDepth, tooDeepPath } from "./bounded.ts";
export { codes, type Code, type CodeFacts } from "./codes.ts";
export { andList, describeType, orList, placeName, shortValue } from "./describe.ts";
export {
  defineDocument,
  type Document,
  type DocumentParts,
  type LintOptions,
  type Rule,
} from "./document.ts";
export { ImagekinError, type ErrorCode } from "./errors.ts";
export type { AjvError, AjvValidator, BareFinding } from "./explain-errors.ts";
export type { Finding, Severity, Validation } from "./finding.ts";
export { isBounded } from "./guard.ts";
export { lintTable } from "./lint-table.ts";
export { findMasked, isMasked } from "./masked.ts";
export { findNegativeSizes } from "./negative-size.ts";
export {
  memberOf,
  otherNames,
  placeOf,
  type JsonType,
  type LookAlike,
  type MemberTable,
  type TableMember,
  type TableNode,
  type TablePlace,
} from "./member-table.ts";
export {
  escapeKey,
  isWithin,
  parsePointer,
  pointerToPath,
  toPointer,
  valueAt,
  type Key,
} from "./pointer.ts";
export { requireVersion } from "./require-version.ts";
export {
  alwaysRanges,
  asList,
  isInVersion,
  renderSchema,
  type Schema,
  type SchemaOptions,
} from "./schema.ts";
export type { StandardIssue, StandardProps, StandardResult, StandardTarget } from "./standard.ts";
export { nearest } from "./suggest.ts";
export {
  compareDocumentVersions,
  type MemberChange,
  type VersionDifference,
} from "./version-diff.ts";
export { compareVersions, inRange, splitVersion, type VersionRange } from "./version.ts";
