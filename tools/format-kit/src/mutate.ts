/** A source of pseudo-random whole numbers below a bound: the same seed gives the same sequence (mulberry32). */
export function makeRandom(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

type Container = Record<string, unknown> | unknown[];

/** Values that JSON can hold, one of each kind and some near misses. */
const jsonJunk: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  2 ** 53,
  "",
  "x",
  "SHA256:00",
  "sha256:",
  `sha256:${"0".repeat(63)}`,
  `sha256:${"0".repeat(64)}`,
  "2024-02-30T00:00:00Z",
  "2024-02-29T00:00:00Z",
  "0",
  "-0",
  "9223372036854775808",
  "READY",
  "ready",
  [],
  {},
  [null],
  [1],
  ["x"],
  { a: null },
  { "": "x" },
];

/** Values that JSON.parse never makes. */
const hostileJunk: readonly (() => unknown)[] = [
  () => undefined,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -0,
  () => 10n,
  () => Symbol("s"),
  () => () => "x",
  () => new Date(0),
  () => new Map([["a", 1]]),
  () => Object.create({ Id: "inherited" }),
  () => Object.create(null),
  // oxlint-disable-next-line no-sparse-arrays
  () => [, "x"],
  () => Object.assign(["x"], { extra: 1 }),
  () => new String("x"),
  () => new Uint8Array(2),
];

/** Names to plant: unknown ones, and those that objects inherit. */
const plantedNames: readonly string[] = [
  "unknown",
  "toString",
  "constructor",
  "__proto__",
  "State",
  "0",
  "",
];

/**
 * A document, given as JSON text, with one to three random changes: a value replaced, a member removed, planted or moved, an array shortened or
 * grown. With `hostile`, also by what JSON cannot hold.
 */
export function mutate(text: string, random: (bound: number) => number, hostile: boolean): unknown {
  const holder: { root: unknown } = { root: JSON.parse(text) };
  for (let change = random(3); change >= 0; change -= 1) {
    const places = listPlaces(holder);
    const place = places[random(places.length)];
    if (place !== undefined) changePlace(place.container, place.key, random, hostile);
  }
  return holder.root;
}

interface Place {
  readonly container: Container;
  readonly key: string | number;
}

function listPlaces(holder: Record<string, unknown>): Place[] {
  const places: Place[] = [];
  const visit = (container: Container): void => {
    for (const key of Object.keys(container)) {
      places.push({ container, key });
      const part: unknown = Reflect.get(container, key);
      if (isContainer(part)) visit(part);
    }
  };
  visit(holder);
  return places;
}

function changePlace(
  container: Container,
  key: string | number,
  random: (bound: number) => number,
  hostile: boolean,
): void {
  const junk = (): unknown =>
    hostile && random(2) === 0
      ? hostileJunk[random(hostileJunk.length)]?.()
      : structuredClone(jsonJunk[random(jsonJunk.length)]);
  const part: unknown = Reflect.get(container, key);
  switch (random(4)) {
    case 0:
      set(container, key, junk());
      break;
    case 1:
      if (Array.isArray(container)) container.splice(Number(key), 1);
      else if (key !== "root") Reflect.deleteProperty(container, key);
      break;
    case 2:
      if (Array.isArray(part)) part.push(junk());
      else if (isContainer(part))
        set(part, plantedNames[random(plantedNames.length)] ?? "", junk());
      else set(container, key, junk());
      break;
    default:
      if (typeof part === "string") set(container, key, changeText(part, random));
      else if (typeof part === "number")
        set(container, key, part + (random(3) - 1) / (1 + random(2)));
      else set(container, key, junk());
  }
}

function changeText(text: string, random: (bound: number) => number): string {
  const at = random(text.length + 1);
  const char = ["", "0", "g", "A", ":", "\n", "é", "\u{1f600}"][random(8)] ?? "";
  return text.slice(0, at) + char + text.slice(at + random(2));
}

/**
 * Defines an own property, whatever its name is: assignment to `__proto__` would change the prototype. Where a value forbids it, as a
 * String object does, nothing changes.
 */
function set(container: Container, key: string | number, value: unknown): void {
  Reflect.defineProperty(container, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** Something whose members can be changed; a view on bytes takes numbers only. */
function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null && !ArrayBuffer.isView(value);
}
