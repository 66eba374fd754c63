// Maps that hold several values, or a sum, under one key.

/** Adds a value to the list under a key. */
export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** The same, but a full list takes no more: for lists that are compared each with each. */
export function addUpTo<Key, Value>(most: number, lists: Map<Key, Value[]>, key: Key, value: Value): void {
  if ((lists.get(key)?.length ?? 0) < most) addTo(lists, key, value)
}

/** Adds to the sum under a key; by default counts one more. */
export function tally<Key>(sums: Map<Key, number>, key: Key, amount = 1): void {
  sums.set(key, (sums.get(key) ?? 0) + amount)
}

/** Items by their key, keys in order of first appearance. */
export function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) addTo(groups, keyOf(item), item)
  return groups
}
