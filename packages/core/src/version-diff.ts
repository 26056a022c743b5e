import type { Document } from "./document.ts";
import type { MemberTable, TableMember } from "./member-table.ts";
import { escapeKey } from "./pointer.ts";
import { requireVersion } from "./require-version.ts";
import { inRange } from "./version.ts";

/** How one member differs between two versions. */
export interface MemberChange {
  /** JSON Pointer of the member; `*` stands for any key of a map and any index of an array. */
  readonly pointer: string;
  /** `sent`: whether any engine sends it. `always`: whether every engine does. `null`: whether null is sent. */
  readonly what: "sent" | "always" | "null";
  /** A sentence for a person, without its subject: `is no longer sent; the last version with it is 1.44`. */
  readonly says: string;
}

/** What a consumer of a document loses and gains by going from one version to another. */
export interface VersionDifference {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** What can no longer be relied on. */
  readonly lost: readonly MemberChange[];
  /** What is new, and what can be relied on now. */
  readonly gained: readonly MemberChange[];
}

/**
 * Says what a consumer of a document loses and gains between two versions, in the order of the schema. Either may be the newer one.
 * A member that comes or goes stands for all that is below it.
 *
 * @throws ImagekinError `E_UNKNOWN_FORMAT` for a version that the document does not have.
 */
export function compareDocumentVersions(
  document: Document<unknown>,
  from: string,
  to: string,
): VersionDifference {
  requireVersion(document, from);
  requireVersion(document, to);
  const run: Run = { table: document.table(), from, to, lost: [], gained: [] };
  compareNode(0, "", run);
  return { id: document.id, from, to, lost: run.lost, gained: run.gained };
}

interface Run {
  readonly table: MemberTable;
  readonly from: string;
  readonly to: string;
  readonly lost: MemberChange[];
  readonly gained: MemberChange[];
}

function compareNode(index: number, pointer: string, run: Run): void {
  const node = run.table.nodes[index];
  if (node?.items !== undefined) compareNode(node.items, `${pointer}/*`, run);
  if (node?.values !== undefined) compareNode(node.values, `${pointer}/*`, run);
  for (const [name, member] of Object.entries(node?.members ?? {})) {
    if (member.never !== true) compareMember(member, `${pointer}/${escapeKey(name)}`, run);
  }
}

function compareMember(member: TableMember, pointer: string, run: Run): void {
  const lost = (what: MemberChange["what"], says: string): unknown =>
    run.lost.push({ pointer, what, says });
  const gained = (what: MemberChange["what"], says: string): unknown =>
    run.gained.push({ pointer, what, says });
  const before = isSent(member, run.from);
  const after = isSent(member, run.to);
  if (before && !after) lost("sent", `is not sent${boundOf(member, run.to)}`);
  if (!before && after) gained("sent", `is sent${boundOf(member, run.from)}`);
  if (!before || !after) return;

  const { nullIn } = member;
  if (isAlways(member, run.from) && !isAlways(member, run.to)) lost("always", "may be missing");
  if (!isAlways(member, run.from) && isAlways(member, run.to)) gained("always", "is always sent");
  if (nullIn !== undefined) {
    const nullBefore = inRange(run.from, nullIn);
    const nullAfter = inRange(run.to, nullIn);
    if (!nullBefore && nullAfter) lost("null", "may be null");
    if (nullBefore && !nullAfter) gained("null", "is never null");
  }
  compareNode(member.node, pointer, run);
}

function isSent({ since = "", until = "" }: TableMember, version: string): boolean {
  return inRange(version, `${since}..${until}`);
}

function isAlways({ always = [] }: TableMember, version: string): boolean {
  return always.some((range) => inRange(version, range));
}

/** The bound that keeps a member out of a version. */
function boundOf({ since, until }: TableMember, version: string): string {
  return until !== undefined && !inRange(version, `..${until}`)
    ? `: ${until} is the last version with it`
    : `: ${since ?? ""} is the first version with it`;
}
