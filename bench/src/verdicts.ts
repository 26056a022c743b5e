import { findCandidate } from "./peers/candidates.ts";
import { publishedSchema, templates } from "./subjects.ts";
import { makePeer } from "./peers/ajv.ts";

/** Put in the place of every value of a document, one after the other. */
const strangers: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  "",
  "x",
  "\u{1f433}",
  [],
  [null],
  {},
  { x: 1 },
];

interface Probe {
  readonly pointer: string;
  readonly change: string;
  readonly value: unknown;
}

/**
 * Holds the verdicts of candidates against those of Ajv, on a full document and on that document with each of its values replaced, spoilt and
 * removed.
 *
 * @returns Where they differ, a sentence for each candidate and kind of change; nothing if all agree.
 */
export async function compareVerdicts(id: string, names: readonly string[]): Promise<string[]> {
  const truth = makePeer(publishedSchema(id)).is;
  const probes = templates(id).flatMap((template) => probesOf(template));
  const notes: string[] = [];
  for (const name of ["imagekin", ...names]) {
    const { is } = await findCandidate(name).load(id);
    const differing = probes.filter(({ value }) => is(value) !== truth(value));
    notes.push(...describe(name, differing, (value) => is(value), probes.length));
  }
  return notes;
}

function describe(
  name: string,
  differing: readonly Probe[],
  is: (value: unknown) => boolean,
  all: number,
): string[] {
  const groups = new Map<string, Probe[]>();
  for (const probe of differing) {
    const key = `${is(probe.value) ? "accepts" : "refuses"} ${probe.change}`;
    groups.set(key, [...(groups.get(key) ?? []), probe]);
  }
  return [...groups].map(([what, probes]) => {
    const [first] = probes;
    const more = probes.length === 1 ? "" : ` and ${probes.length - 1} more`;
    const place = first?.pointer === "" ? "the root" : `\`${first?.pointer ?? ""}\``;
    return `${name} ${what} at ${place}${more} (of ${all} probes)`;
  });
}

/** A document with one change at each of its places, and itself. */
function probesOf(document: unknown): Probe[] {
  const probes: Probe[] = [{ pointer: "", change: "the document", value: document }];
  const visit = (part: unknown, pointer: string, put: (value: unknown) => unknown): void => {
    for (const stranger of strangersFor(part)) {
      probes.push({ pointer, change: `\`${JSON.stringify(stranger)}\``, value: put(stranger) });
    }
    if (typeof part === "string") {
      for (const [change, text] of spellings(part)) {
        probes.push({ pointer, change, value: put(text) });
      }
    }
    if (typeof part !== "object" || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      const place = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      probes.push({ pointer: place, change: "nothing", value: put(without(part, key)) });
      visit(value, place, (changed) => put(replaced(part, key, changed)));
    }
  };
  visit(document, "", (value) => value);
  return probes;
}

function strangersFor(part: unknown): readonly unknown[] {
  return strangers.filter((stranger) => JSON.stringify(stranger) !== JSON.stringify(part));
}

function spellings(text: string): readonly (readonly [string, string])[] {
  return [
    ["a line break after the text", `${text}\n`],
    ["the text in upper case", text.toUpperCase()],
    ["the text without its first character", text.slice(1)],
    ["the text twice", text + text],
  ];
}

function replaced(part: object, key: string, value: unknown): unknown {
  if (Array.isArray(part))
    return part.map((item: unknown, at) => (at === Number(key) ? value : item));
  return { ...part, [key]: value };
}

function without(part: object, key: string): unknown {
  if (Array.isArray(part)) return part.filter((_, at) => at !== Number(key));
  return Object.fromEntries(Object.entries(part).filter(([name]) => name !== key));
}
