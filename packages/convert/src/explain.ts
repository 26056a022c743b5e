import { isWithin, type Schema } from "@imagekin/core";
import { image } from "@imagekin/common-image";
import type { AssumeKey } from "./engine/assume.ts";
import type { Relation } from "./engine/codecs.ts";
import { type Derivation, type Mapping, type Row, serviceOf } from "./engine/mapping.ts";
import { suppliersOf } from "./engine/suppliers.ts";

/** What becomes of one member, whatever its value. Patterns have `*` for every item of a list. */
export interface ExplainedRow {
  /** The member of the source. */
  readonly from: string;
  /** Its place in the common image. */
  readonly common?: string;
  /** The members of the target that it can reach. */
  readonly to: readonly string[];
  /** `none`: nothing of it is carried; `narrower`: something that follows from it is; `implied`: the target's kind says it by itself. */
  readonly relation: Relation | "implied";
  readonly note?: string;
}

/** A member that the target must have and that nothing in the source supplies. */
export interface Need {
  readonly at: string;
  /** The assumptions that would supply it. */
  readonly assume: readonly AssumeKey[];
}

/** What a pair of documents can and cannot carry. */
export interface Explanation {
  readonly from: string;
  readonly to: string;
  /** They are images of two kinds: refused unless allowKindChange. */
  readonly isKindChange: boolean;
  readonly rows: readonly ExplainedRow[];
  /** If there are any, no document of the source converts without assumptions. */
  readonly needs: readonly Need[];
}

/** What a pair of tables can and cannot carry, row by row. Of the common image itself, a mapping of one's own is not needed: leave it out. */
export function explainMappings(
  source: Mapping | undefined,
  target: Mapping | undefined,
): Explanation {
  const isHome =
    source === undefined || target === undefined || serviceOf(source.id) === serviceOf(target.id);
  const places =
    source === undefined
      ? (target?.rows ?? []).flatMap(({ to }) => (to === undefined ? [] : [to]))
      : [];
  const derives = source?.derives ?? [];
  const rows = (source?.rows ?? places.map(identityRow)).map((row) =>
    explainRow(row, target, derives, isHome),
  );
  const fed = new Set([
    ...(source?.rows ?? []).flatMap(({ to }) => (to === undefined ? [] : [to])),
    ...derives.filter(({ when }) => when === undefined).map(({ to }) => to),
  ]);
  return {
    from: source?.id ?? image.id,
    to: target?.id ?? image.id,
    isKindChange: source !== undefined && target !== undefined && source.kind !== target.kind,
    rows,
    needs: source === undefined || target === undefined ? [] : findNeeds(target, fed, isHome),
  };
}

function identityRow(to: string): Pick<Row, "from" | "to"> {
  return { from: to, to };
}

function explainRow(
  row: Pick<Row, "from" | "to"> & Partial<Row>,
  target: Mapping | undefined,
  derives: readonly Derivation[],
  isHome: boolean,
): ExplainedRow {
  const { from, to: common, codec, note } = row;
  const said = note === undefined ? {} : { note };
  if (codec?.role === "constant") return { from, to: [], relation: "implied", ...said };
  if (common === undefined) return { from, to: [], relation: "none", ...said };
  if (target === undefined)
    return { from, common, to: [common], relation: codec?.relation ?? "exact", ...said };
  const direct = target.rows.find(({ to, isOwn }) => to === common && (isHome || isOwn !== true));
  if (direct !== undefined) {
    const isExact = codec?.relation !== "converted" && direct.codec.relation === "exact";
    return { from, common, to: [direct.from], relation: isExact ? "exact" : "converted", ...said };
  }
  const via = derives.filter((derivation) =>
    derivation.from.some((place) => isWithin(common, place)),
  );
  const reached = [
    ...via.flatMap(({ to }) =>
      target.rows.filter((candidate) => candidate.to === to).map((candidate) => candidate.from),
    ),
    ...target.fallbacks
      .filter((fallback) =>
        [common, ...via.map(({ to }) => to)].some((place) =>
          fallback.from.some((used) => isWithin(place, used)),
        ),
      )
      .map(({ at }) => at),
  ];
  const implied = target.derives.some(({ to }) => to === common);
  if (implied) return { from, common, to: [], relation: "implied", ...said };
  return {
    from,
    common,
    to: [...new Set(reached)],
    relation: reached.length > 0 ? "narrower" : "none",
    ...said,
  };
}

/** The members that a document of the target always has, down to those of the lists that the source feeds. */
function findNeeds(target: Mapping, fed: ReadonlySet<string>, isHome: boolean): Need[] {
  const schema = target.document.schema();
  const needs: Need[] = [];
  const visit = (part: Schema, at: string): void => {
    const resolved = resolve(part, schema);
    for (const name of resolved.required ?? []) {
      const member = resolved.properties?.[name];
      const pointer = `${at}/${name}`;
      if (typeof member !== "object" || target.fills.some((fill) => fill.at === pointer)) continue;
      const inner = resolve(member, schema);
      const row = target.rows.find(({ from }) => from === pointer);
      if (row === undefined && inner.required !== undefined) {
        visit(inner, pointer);
        continue;
      }
      const isFed = row?.to !== undefined && fed.has(row.to) && (isHome || row.isOwn !== true);
      if (!isFed) needs.push({ at: pointer, assume: suppliersOf(target, pointer) });
      else if (inner.items !== undefined && inner.minItems === undefined) continue;
      else if (inner.items !== undefined) visit(inner.items, `${pointer}/*`);
    }
  };
  visit(schema, "");
  return needs;
}

function resolve(part: Schema, root: Schema): Schema {
  const name = part.$ref?.slice("#/$defs/".length);
  const found = name === undefined ? undefined : root.$defs?.[name];
  return found === undefined ? part : resolve(found, root);
}
