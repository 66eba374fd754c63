/**
 * Disjoint sets of the items 0, 1, 2 ... (Galler and Fischer 1964): each item's parent, a root being its own. A root is
 * the first item of its set, so that which item stands for a set does not depend on the order of the unions.
 */
export type DisjointSets = Int32Array

/** Each item in a set of its own. */
export function disjointSets(items: number): DisjointSets {
  const parents = new Int32Array(items)
  for (let i = 0; i < items; i++) parents[i] = i
  return parents
}

/** The first item of an item's set. Halves the paths that it walks (van Leeuwen and van der Weide 1977). */
export function rootOf(parents: DisjointSets, item: number): number {
  let at = item
  while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!
  return at
}

/** Makes the sets of two items one. */
export function unite(parents: DisjointSets, a: number, b: number): void {
  const [one, other] = [rootOf(parents, a), rootOf(parents, b)]
  parents[Math.max(one, other)] = Math.min(one, other)
}
