/** Adds a value to the list that a map has for a key. */
export function collect<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

/** A function of objects, worked out once for each of them. */
export function onceFor<K extends object, V>(find: (key: K) => V): (key: K) => V {
  const found = new WeakMap<K, V>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const made = find(key);
    found.set(key, made);
    return made;
  };
}
