import { image } from "@imagekin/common-image";
import { placeOf, parsePointer } from "@imagekin/core";
import type { Mapping } from "../src/engine/mapping.ts";
import { explain, mappings } from "../src/index.ts";
import { idOf } from "./support.ts";

const marks: Readonly<Record<string, string>> = { exact: "", converted: " ~" };

/** `docs/mapping-matrix.md`, from the tables alone. */
export function renderMatrix(): string {
  // The twins with the proto's names have the same tables.
  const all = Object.values(mappings).filter(({ id }) => !id.endsWith("/yc-image"));
  const parts = [
    "# What is carried where",
    "Made from the tables in `packages/convert/src/mappings` by a test, which says how to renew it. Do not edit.",
    "Each row is a member of the common image, each column a document. `~` is carried in another form (a number as decimal text, a name in its parts). `own` means something only in the service that gave it, and is not written into documents of another one. *derived* follows from other members by the formulas below.",
    ...(["container-image", "machine-image"] as const).flatMap((kind) => [
      `## ${kind === "container-image" ? "Container images" : "Machine images"}`,
      renderKind(all.filter((mapping) => mapping.kind === kind)),
    ]),
    "## Formulas",
    table(["document", "gives", "from", "formula"], all.flatMap(formulasOf)),
    "## Without a place in the common image",
    "Kept in residue, so that they are there again in a document of the same kind; lost in any other.",
    table(
      ["document", "members"],
      all.map((mapping) => [code(mapping.id), withoutPlace(mapping)]),
    ),
    "## Pairs",
    "What a document of the row needs, beyond what any such document has, to become one of the column: the assumption that supplies it, or *never* where no assumption can. `ok` still depends on the document at hand.",
    renderPairs(all),
  ];
  return `${parts.join("\n\n")}\n`;
}

function renderKind(columns: readonly Mapping[]): string {
  const places = [
    ...new Set(
      columns.flatMap(({ rows, derives }) =>
        [...rows, ...derives].flatMap(({ to }) => (to === undefined ? [] : [to])),
      ),
    ),
  ];
  const order = Object.keys(image.table().nodes[0]?.members ?? {});
  const rank = (place: string): number => order.indexOf(parsePointer(place)[0] ?? "");
  places.sort((a, b) => rank(a) - rank(b));
  const lists = new Set(
    places.filter((place) => places.some((other) => other.startsWith(`${place}/*`))),
  );
  const lines = places
    .filter((place) => !lists.has(place))
    .map((place) => [code(place), ...columns.map((mapping) => cell(mapping, place))]);
  return table(["common image", ...columns.map(({ id }) => code(id))], lines);
}

function cell({ rows, derives }: Mapping, place: string): string {
  const row = rows.find(({ to }) => to === place);
  const derived = derives.some(({ to }) => to === place) ? "*derived*" : "";
  if (row === undefined) return derived;
  const own = row.isOwn === true ? " own" : "";
  return `${code(row.from)}${marks[row.codec.relation] ?? ""}${own}${derived === "" ? "" : `, else ${derived}`}`;
}

function formulasOf({ id, derives, fallbacks }: Mapping): string[][] {
  return [
    ...derives.map(({ to, from, note }) => [code(id), code(to), from.map(code).join(" "), note]),
    ...fallbacks.map(({ at, from, note }) => [
      code(id),
      `${code(at)} of the document`,
      from.map(code).join(" "),
      note,
    ]),
  ];
}

function withoutPlace({ rows, document }: Mapping): string {
  const known = rows.filter(
    ({ codec, from }) =>
      codec.role === "none" && placeOf(document.table(), parsePointer(from)).node !== undefined,
  );
  return known.map(({ from }) => code(from)).join(" ");
}

function renderPairs(all: readonly Mapping[]): string {
  const lines = all.map((source) => [
    code(source.id),
    ...all.map((target) => {
      const { isKindChange, needs } = explain(idOf(source), idOf(target));
      if (isKindChange) return "`allowKindChange`";
      if (needs.length === 0) return "ok";
      return needs.some(({ assume }) => assume.length === 0)
        ? "never"
        : [...new Set(needs.map(({ assume }) => assume.map(code).join(" or ")))].join(", ");
    }),
  ]);
  return table(["from ↓ to →", ...all.map(({ id }) => code(id))], lines);
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => "---")), ...lines.map(line)].join("\n");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function code(text: string): string {
  return `\`${text}\``;
}
