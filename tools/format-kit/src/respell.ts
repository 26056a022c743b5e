import { type MemberTable, otherNames, type TableNode } from "@imagekin/core";

/** Picks a whole number from zero to below a bound. */
type Random = (bound: number) => number;

/**
 * A canonical proto document in another of its legal ProtoJSON spellings: other names of members, int64 as numbers where they are exact or with
 * a plus and zeros, enum numbers, null for absent members, times with an offset. What the table does not know stays as it is.
 */
export function respell(value: unknown, table: MemberTable, random: Random): unknown {
  return respellAt(value, 0, table, random);
}

function respellAt(value: unknown, index: number, table: MemberTable, random: Random): unknown {
  const node = table.nodes[index] ?? {};
  const { items, values } = node;
  if (Array.isArray(value)) {
    return items === undefined ? value : value.map((item) => respellAt(item, items, table, random));
  }
  if (typeof value === "object" && value !== null) {
    if (values !== undefined) {
      const entries = Object.entries(value).map(([key, part]) => [
        key,
        respellAt(part, values, table, random),
      ]);
      return Object.fromEntries(entries);
    }
    return node.members === undefined ? value : respellMessage(value, node, table, random);
  }
  return typeof value === "string" ? respellText(value, node, random) : value;
}

function respellMessage(
  message: object,
  node: TableNode,
  table: MemberTable,
  random: Random,
): object {
  const { members = {}, exclusive = [] } = node;
  const others = [...otherNames(node)];
  const nameOf = (key: string): string => {
    const names = [key, ...others.filter(([, known]) => known === key).map(([name]) => name)];
    return names[random(names.length)] ?? key;
  };
  const entries = Object.entries(message).map(([key, part]): [string, unknown] => {
    const member = Object.hasOwn(members, key) ? members[key] : undefined;
    return member === undefined
      ? [key, part]
      : [nameOf(key), respellAt(part, member.node, table, random)];
  });
  const chosen = new Set(Object.keys(message));
  for (const [key, member] of Object.entries(members)) {
    const isAlternative = exclusive.some(
      (pair) => pair.includes(key) && pair.some((other) => other !== key && chosen.has(other)),
    );
    if (member.never === true || chosen.has(key) || isAlternative || random(3) > 0) continue;
    const { scalar } = table.nodes[member.node] ?? {};
    // Of a digest, the empty text is a default that a printer may write; the other scalars have no empty text.
    entries.push([nameOf(key), scalar === "digest" && random(2) === 0 ? "" : null]);
    chosen.add(key);
  }
  return Object.fromEntries(entries);
}

function respellText(
  text: string,
  { scalar, numbers, openWords = [] }: TableNode,
  random: Random,
): unknown {
  if (random(2) === 0) return text;
  if (scalar === "int64") {
    if (random(2) === 0 && Number.isSafeInteger(Number(text))) return Number(text);
    const zeros = "0".repeat(random(3));
    return text.startsWith("-") ? `-${zeros}${text.slice(1)}` : `+${zeros}${text}`;
  }
  if (scalar === "utc-timestamp") return withOffset(text, random(2 * 1439 + 1) - 1439);
  return numbers?.[openWords.indexOf(text)] ?? text;
}

/** The same moment on a clock that goes so many minutes ahead of UTC; as it was, if that clock shows no year of four digits. */
function withOffset(text: string, minutes: number): string {
  const [, seconds = "", fraction = ""] = /^(.{19})(\.\d+)?Z$/.exec(text) ?? [];
  const clock = new Date(Date.parse(`${seconds}Z`) + minutes * 60_000);
  if (clock.getUTCFullYear() < 1 || clock.getUTCFullYear() > 9999) return text;
  const ahead = Math.abs(minutes);
  const [hours, rest] = [Math.floor(ahead / 60), ahead % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${clock.toISOString().slice(0, 19)}${fraction}${minutes < 0 ? "-" : "+"}${hours}:${rest}`;
}
