import type { ExplainedRow, Explanation } from "@imagekin/convert";
import { parsePointer } from "@imagekin/core";

type Relation = ExplainedRow["relation"];

/** What becomes of members, in the order in which it is told: what needs care comes before what does not. */
const relations: Readonly<Record<Relation, string>> = {
  none: "lost: there is no place for it",
  narrower: "lost, but for what follows from it",
  converted: "carried, written in another way",
  exact: "carried as it is",
  implied: "said by the target's kind itself",
};

/** Says which members one document can and cannot carry over into another, whatever their values. */
export function describeConversion({ from, to, isKindChange, needs, rows }: Explanation): string {
  if (from === to) return `${from} to itself\n\n  All of it is carried.\n`;
  const kind = isKindChange
    ? "\n  They are images of two kinds: refused, unless --allow-kind-change carries what the two have in common.\n"
    : "";
  const needed = needs.map(({ at, assume }): Line => [
    at,
    assume.length === 0 ? "nothing supplies it" : assume.map((key) => `--assume ${key}`).join(", "),
  ]);
  const parts = Object.entries(relations).flatMap(([relation, title]) => {
    const lines = rows.filter((row) => row.relation === relation).map(lineOf);
    return lines.length === 0 ? [] : [section(`${title} (${relation})`, lines)];
  });
  const lack =
    needs.length === 0 ? [] : [section(`what ${to} must have, and ${from} cannot give`, needed)];
  return `${from} to ${to}\n${kind}${[...lack, ...parts].join("")}`;
}

/** The rows of the member at a pointer, of those below it, and of the one that it is a part of. */
export function rowsAt(rows: readonly ExplainedRow[], tokens: readonly string[]): ExplainedRow[] {
  return rows.filter(({ from }) =>
    parsePointer(from).every(
      (step, index) =>
        index >= tokens.length || step === "*" || tokens[index] === "*" || step === tokens[index],
    ),
  );
}

type Line = readonly [place: string, text: string];

function lineOf({ from, to, note }: ExplainedRow): Line {
  const places = to.filter((place) => place !== from).join(", ");
  return [from, [places, note].filter((text) => text !== undefined && text !== "").join("; ")];
}

function section(title: string, lines: readonly Line[]): string {
  const width = Math.max(...lines.map(([place]) => place.length));
  const text = lines.map(([place, more]) => `    ${place.padEnd(width)}  ${more}`.trimEnd());
  return `\n  ${title}\n${text.join("\n")}\n`;
}
